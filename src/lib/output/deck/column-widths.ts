import type { Table } from '../../domain/figure.ts';
import { textWidth, wrapText } from '../wrap.ts';

/** Room at either side of a cell's text, in ems. */
export const CELL_MARGIN = 0.3;
const PADDING = 2 * CELL_MARGIN;

/** A long name without a space may be broken inside once it has this much room, in ems. */
const LEAST = 7;

/** Text of a cell; a table may be ragged. */
function cellText(cells: readonly string[], position: number): string {
	return cells[position] ?? '';
}

/** The width that nine of ten cells do not exceed: one long remark must not widen the whole column. */
function usual(widths: readonly number[]): number {
	const sorted = [...widths].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * 0.9) - 1)] ?? 0;
}

/** What a column wants to have on one line, and what it needs at the least so that no number is broken; in ems. */
function wishOf({ columns, rows }: Table, position: number): { most: number; least: number } {
	const head = columns[position]?.head ?? '';
	const cells = rows.map(({ cells }) => cellText(cells, position));
	const widths = cells.map((text) => textWidth(text, 1));
	const words = [head, ...cells].flatMap((text) => text.match(/（[^（）]{1,5}）|[\u0021-\u007e−～]+/gu) ?? []);
	const least = Math.max(2, ...words.map((word) => Math.min(LEAST, textWidth(word, 1))));
	// A head may take two lines.
	return { most: Math.max(least, textWidth(head, 1) / 2 + 1, usual(widths)) + PADDING, least: least + PADDING };
}

/**
 * Widths of a table's columns that add up to `width`, in its unit: as few lines a row as there is room for, and so many in every
 * column that wants more than it gets.
 * @param size Of the type, in the same unit.
 */
export function columnWidths(table: Table, size: number, width: number): number[] {
	const wishes = table.columns.map((_, position) => wishOf(table, position));
	const widthsFor = (lines: number): number[] =>
		wishes.map(({ most, least }) => size * Math.max(least, most / Math.max(1, lines)));
	const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);
	let [few, many] = [1, 64];
	while (many - few > 0.01) {
		const middle = (few + many) / 2;
		if (sum(widthsFor(middle)) > width) few = middle;
		else many = middle;
	}
	const widths = widthsFor(many);
	return widths.map((each) => (each * width) / sum(widths));
}

/** Lines that a row takes in columns of these widths. */
export function rowLines(cells: readonly string[], widths: readonly number[], size: number): number {
	const lines = widths.map((width, position) => {
		const text = cellText(cells, position);
		return wrapText(text, size, Math.max(size * 2, width - PADDING * size)).length;
	});
	return Math.max(1, ...lines);
}

/** Whether a width is too small for the longest words of all columns beside each other, so that words would be broken. */
export function breaksWords(table: Table, size: number, width: number): boolean {
	const least = table.columns.reduce((sum, _, position) => sum + wishOf(table, position).least, 0);
	return least * size > width;
}

/** Whether most rows of a table take more lines than `limit` in a width. */
export function isCrowded(table: Table, size: number, width: number, limit: number): boolean {
	const widths = columnWidths(table, size, width);
	const crowded = table.rows.filter(({ cells }) => rowLines(cells, widths, size) > limit);
	return crowded.length * 2 > table.rows.length;
}

/** Words of a column that stays whatever it costs, in ems. */
const SHORT = 12;

/** The position of the column of words that takes most room, besides the first; null where all are short. */
function longestColumn(table: Table): number | null {
	const longest = table.columns
		.map(({ numeric }, position) => ({ position, most: numeric || position === 0 ? 0 : wishOf(table, position).most }))
		.reduce((best, each) => (each.most > best.most ? each : best), { position: 0, most: 0 });
	return longest.most > SHORT + PADDING ? longest.position : null;
}

/** A table of the columns that fit, and one of those left out, each row with its first cell. */
export interface SplitTable {
	readonly kept: Table;
	/** Null where all fit. */
	readonly rest: Table | null;
}

function withColumns(table: Table, positions: readonly number[]): Table {
	const pick = <T>(list: readonly T[]): T[] =>
		positions.flatMap((position) => {
			const each = list[position];
			return each === undefined ? [] : [each];
		});
	return {
		...table,
		columns: pick(table.columns),
		rows: table.rows.map(({ cells, strong }) => ({ cells: pick(cells), strong })),
	};
}

/** Leaves out the longest columns of words (reasons, sources, ids) until most rows take at most `limit` lines. */
export function splitColumns(table: Table, size: number, width: number, limit: number): SplitTable {
	let kept = table.columns.map((_, position) => position);
	while (isCrowded(withColumns(table, kept), size, width, limit)) {
		const longest = longestColumn(withColumns(table, kept));
		if (longest === null) break;
		kept = kept.filter((_, at) => at !== longest);
	}
	const rest = table.columns.map((_, position) => position).filter((position) => !kept.includes(position));
	return {
		kept: withColumns(table, kept),
		rest: rest.length === 0 ? null : withColumns(table, [0, ...rest]),
	};
}
