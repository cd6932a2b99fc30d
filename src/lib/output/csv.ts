import type { FigureDocument } from './document.ts';
import { sheetOf, type SheetCell } from './sheet.ts';

/** What makes a spreadsheet take a text for a formula, also behind spaces and in full-width form. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Characters that some spreadsheet, in some country, takes for the end of a cell. */
const SPECIAL = /[",;\t\r\n]|^\s|\s$/;

/** A text as a cell: nothing that begins like a formula stays one, and nothing ends the cell early. */
export function textCell(text: string): string {
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function cellText(cell: SheetCell): string {
	return cell.kind === 'number' ? String(cell.value) : textCell(cell.text);
}

/** One line: meta lines are one record each, so that a reader may drop them by their `#`. */
function oneLine(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The whole text: byte order mark, lines `# label,text`, an empty line, heads, rows; CRLF after each. */
export function csvText({ figure, locale, lines }: FigureDocument): string {
	const sheet = sheetOf(figure.table, locale);
	const records = [
		...lines.map(({ label, text }) => `${textCell(`# ${oneLine(label)}`)},${textCell(oneLine(text))}`),
		'',
		sheet.heads.map(textCell).join(','),
		...sheet.rows.map((row) => row.map(cellText).join(',')),
	];
	return `\ufeff${records.map((record) => `${record}\r\n`).join('')}`;
}

/** The figure's table as CSV, for any program. */
export function csvFile(document: FigureDocument): Blob {
	return new Blob([csvText(document)], { type: 'text/csv;charset=utf-8' });
}
