import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table as WordTable,
	TableCell,
	TableLayoutType,
	TableRow as WordRow,
	VerticalAlignTable,
	WidthType,
	type IBorderOptions,
} from 'docx';
import type { Table, TableRow } from '../../../domain/figure.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { breaksWords, CELL_MARGIN, columnWidths, isCrowded, splitColumns, type SplitTable } from '../column-widths.ts';
import { exactly, run, SIZE, twips } from './text.ts';

/** Width of the type area in points, upright and across. */
export const TYPE_AREA = { upright: 442.2, across: 637.8 } as const;

/** Lines of most rows beyond which columns of words are left out, and beyond which the table is set across the sheet. */
const MOST_LINES = { 'zh-CN': 2, en: 3 } as const;
const MOST_UPRIGHT = 4;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Eighths of a point: the outer rules of a 三线表 are heavy, the one below its head is light. */
const HEAVY: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const LIGHT: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** The columns of a table that paper has room for; the annex holds the rest. */
export function paperColumns(table: Table, locale: Locale): SplitTable {
	return splitColumns(table, SIZE.five, TYPE_AREA.upright, MOST_LINES[locale]);
}

/** Whether a table needs a sheet laid across. */
export function needsAcross(table: Table): boolean {
	const room = TYPE_AREA.upright;
	return breaksWords(table, SIZE.five, room) || isCrowded(table, SIZE.five, room, MOST_UPRIGHT);
}

const SIDE = twips(SIZE.five * CELL_MARGIN);

function cell(
	text: string,
	width: number,
	right: boolean,
	bold: boolean,
	bottom: IBorderOptions,
	top = NONE,
): TableCell {
	return new TableCell({
		width: { size: twips(width), type: WidthType.DXA },
		verticalAlign: VerticalAlignTable.CENTER,
		borders: { top, bottom, left: NONE, right: NONE },
		margins: { top: 40, bottom: 40, left: SIDE, right: SIDE },
		children: [
			new Paragraph({
				children: [run(text, { face: bold ? 'hei' : 'song', size: SIZE.five })],
				alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
				spacing: exactly(SIZE.five * 1.4),
			}),
		],
	});
}

/**
 * A table with three rules. Its head comes again on every sheet, and no row is parted.
 * @param width Of the type area in points.
 */
export function wordTable(table: Table, width: number): WordTable {
	const { columns, rows } = table;
	const widths = columnWidths(table, SIZE.five, width);
	const row = ({ cells, strong }: TableRow, bottom: IBorderOptions): WordRow =>
		new WordRow({
			cantSplit: true,
			children: columns.map(({ numeric }, at) => cell(cells[at] ?? '', widths[at] ?? 0, numeric, strong, bottom)),
		});
	return new WordTable({
		width: { size: twips(width), type: WidthType.DXA },
		columnWidths: widths.map(twips),
		layout: TableLayoutType.FIXED,
		borders: { top: HEAVY, bottom: HEAVY, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
		rows: [
			new WordRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({ head, numeric }, at) => cell(head, widths[at] ?? 0, numeric, true, LIGHT, HEAVY)),
			}),
			...rows.map((each, at) => row(each, at + 1 === rows.length ? HEAVY : NONE)),
		],
	});
}
