import type { Table } from '../../../domain/figure.ts';
import { breaksWords, columnWidths, rowLines, splitColumns, type SplitTable } from '../column-widths.ts';
import { AREA, type Edition } from './measure.ts';

/** Above and below the text of a row, with its rule. */
const ROW_PADDING = 7;
/** Most rows take no more lines than this; else the longest columns of words go to the annex. */
const MOST_LINES = 4;
/** No type of a table is smaller than 9 pt, however many columns it has. */
const SMALLEST = 12;

/** Widths of the columns in pixels, and the type in which the table fits the sheet. */
export interface Columns {
	readonly widths: readonly number[];
	readonly size: number;
	readonly line: number;
}

/** Sets the columns of a table across the type area, in type that breaks no word where there is any. */
export function columnsOf(table: Table, { small }: Edition): Columns {
	let size = small;
	while (size > SMALLEST && breaksWords(table, size, AREA.width)) size--;
	const widths = columnWidths(table, size, AREA.width);
	return { widths, size, line: Math.round(size * 1.45) };
}

/** The columns that a sheet has room for, and those that go to the annex. */
export function splitForSheet(table: Table, { small }: Edition): SplitTable {
	return splitColumns(table, small, AREA.width, MOST_LINES);
}

/** Height of a row, or of the heads, in pixels. */
export function rowHeight(cells: readonly string[], { widths, size, line }: Columns): number {
	return rowLines(cells, widths, size) * line + ROW_PADDING;
}
