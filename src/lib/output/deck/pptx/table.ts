import type { Table, TableRow } from '../../../domain/figure.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { escapeXml } from '../../xml.ts';
import { CELL_MARGIN, columnWidths, rowLines } from '../column-widths.ts';
import { COLOUR, emu, LEADING, type Box } from './look.ts';
import { paragraph, solid, transform, type Shape } from './markup.ts';

/** Room above and below the text of a cell, in points. */
const PADDING = 3;

function border(side: 'L' | 'R' | 'T' | 'B', points: number): string {
	if (points === 0) return `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`;
	return `<a:ln${side} w="${emu(points)}">${solid(COLOUR.ink)}</a:ln${side}>`;
}

/** Bold type is wider by this. */
const STRONG = 1.08;

/** Height of a row in points. */
function rowHeight(cells: readonly string[], widths: readonly number[], size: number, strong: boolean): number {
	return rowLines(cells, widths, strong ? size * STRONG : size) * size * LEADING + 2 * PADDING;
}

/** Widths of a table's columns and heights of its head and rows, in points. */
export interface Measures {
	readonly widths: readonly number[];
	readonly head: number;
	readonly rows: readonly number[];
}

/** Measures a table that is to be as wide as `width`. */
export function measure(table: Table, size: number, width: number): Measures {
	const widths = columnWidths(table, size, width);
	const heads = table.columns.map(({ head }) => head);
	return {
		widths,
		head: rowHeight(heads, widths, size, true),
		rows: table.rows.map(({ cells, strong }) => rowHeight(cells, widths, size, strong)),
	};
}

/** Height of a whole table. */
export function heightOf({ head, rows }: Measures): number {
	return rows.reduce((sum, height) => sum + height, head);
}

/** A table of the program's own with three rules: texts stay texts, and every cell can be edited. */
export function tableShape(
	table: Table,
	measures: Measures,
	{ name, alt, size, box }: { readonly name: string; readonly alt: string; readonly size: number; readonly box: Box },
	locale: Locale,
): Shape {
	const { widths, head, rows } = measures;
	const cell = (text: string, numeric: boolean, bold: boolean, top: number, bottom: number): string =>
		`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text, { size, bold, align: numeric ? 'r' : 'l' }, locale)}</a:txBody>` +
		`<a:tcPr marL="${emu(size * CELL_MARGIN)}" marR="${emu(size * CELL_MARGIN)}" marT="${emu(PADDING)}" marB="${emu(PADDING)}" anchor="ctr">` +
		`${border('L', 0)}${border('R', 0)}${border('T', top)}${border('B', bottom)}<a:noFill/></a:tcPr></a:tc>`;
	const row = (height: number, content: string): string => `<a:tr h="${emu(height)}">${content}</a:tr>`;
	const line = ({ cells, strong }: TableRow, at: number): string => {
		const [top, bottom] = [at === 0 ? 0.75 : 0, at + 1 === table.rows.length ? 1.5 : 0];
		const content = table.columns.map(({ numeric }, position) =>
			cell(cells[position] ?? '', numeric, strong, top, bottom),
		);
		return row(rows[at] ?? 0, content.join(''));
	};
	const heads = table.columns.map((column) => cell(column.head, column.numeric, true, 1.5, 0.75)).join('');
	const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
	return (id) =>
		`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform({ ...box, height: heightOf(measures) }, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${row(head, heads)}${table.rows.map(line).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
