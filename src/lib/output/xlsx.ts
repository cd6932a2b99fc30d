import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/browser';
import * as m from '../i18n/generated/messages.js';
import type { FigureDocument } from './document.ts';
import { sheetOf, type Sheet, type SheetCell } from './sheet.ts';
import { textWidth } from './wrap.ts';

/** Widest column of data, in the width of a digit; longer texts are wrapped. */
const WIDEST = 44;

/** Width of the texts on the second sheet, in the width of a digit. */
const ABOUT_WIDTH = 96;

/** Excel's pattern for the digits that the page prints; none for a text like >99.9, which no rounding of the number gives. */
export function numberFormat(printed: string): string | undefined {
	const [digits, fraction] = /[\d,]*\d(?:\.(\d+))?/.exec(printed) ?? [];
	if (digits === undefined || /[<>]/.test(printed)) return undefined;
	const whole = digits.includes(',') ? '#,##0' : '0';
	return fraction === undefined ? whole : `${whole}.${'0'.repeat(fraction.length)}`;
}

/** Texts are typed as texts, so that none is read as a formula, whatever it begins with. */
function dataCell(cell: SheetCell): Cell {
	if (cell.kind === 'words') return { type: String, value: cell.text, wrap: true, alignVertical: 'top' };
	const format = numberFormat(cell.text);
	return { type: Number, value: cell.value, alignVertical: 'top', ...(format === undefined ? {} : { format }) };
}

/** Width of a column in digits: a Chinese character takes two. */
function columnWidth({ heads, rows }: Sheet, position: number): number {
	const texts = [heads[position] ?? '', ...rows.map((row) => row[position]?.text ?? '')];
	return Math.min(WIDEST, Math.ceil(Math.max(...texts.map((text) => textWidth(text, 1))) * 2) + 2);
}

function dataRows(sheet: Sheet): SheetData {
	const head = (value: string): Cell => ({
		type: String,
		value,
		fontWeight: 'bold',
		wrap: true,
		alignVertical: 'bottom',
		bottomBorderStyle: 'thin',
	});
	return [sheet.heads.map(head), ...sheet.rows.map((row) => row.map(dataCell))];
}

function aboutRows({ lines }: FigureDocument): SheetData {
	return lines.map(({ id, label, text }): Cell[] => [
		{ type: String, value: label, fontWeight: 'bold', alignVertical: 'top' },
		{
			type: String,
			value: text,
			wrap: true,
			alignVertical: 'top',
			...(id === 'notice' ? { fontWeight: 'bold' as const } : {}),
		},
	]);
}

/** The figure's table as a workbook of two sheets: the data, and all that must be known about them. */
export function xlsxFile(document: FigureDocument): Promise<Blob> {
	const { locale } = document;
	const sheet = sheetOf(document.figure.table, locale);
	return writeExcelFile([
		{
			sheet: m.export_sheet_data({}, { locale }),
			data: dataRows(sheet),
			columns: sheet.heads.map((_, position) => ({ width: columnWidth(sheet, position) })),
			stickyRowsCount: 1,
		},
		{
			sheet: m.export_sheet_about({}, { locale }),
			data: aboutRows(document),
			columns: [{ width: 18 }, { width: ABOUT_WIDTH }],
		},
	]).toBlob();
}
