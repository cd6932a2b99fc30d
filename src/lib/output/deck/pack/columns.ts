import type { Table } from '../../../domain/figure.ts';
import { textWidth } from '../../wrap.ts';
import { AREA, heightOf, narrowest, type Edition } from './measure.ts';

/** Room beside the text of a cell, on both sides together. */
const PADDING = 8;
/** Above and below the text of a row, with its rule. */
const ROW_PADDING = 7;
/** A column of words wants no more than this many characters a line. */
const WISH = 14;

/** Widths of the columns as shares of the type area, and the type in which the table fits it. */
export interface Columns {
	readonly shares: readonly number[];
	readonly size: number;
	readonly line: number;
}

/** No type of a table is smaller than 9 pt, however many columns it has. */
const SMALLEST = 12;

/** Sets the columns: each as wide as its longest word at least, the rest shared by what their texts wish. */
export function columnsOf({ columns, rows }: Table, { small }: Edition): Columns {
	for (let size = small; ; size--) {
		const cellsOf = (index: number): string[] => [
			columns[index]?.head ?? '',
			...rows.map(({ cells }) => cells[index] ?? ''),
		];
		const least = columns.map((_, index) => Math.max(...cellsOf(index).map((text) => narrowest(text, size))) + PADDING);
		const wish = columns.map(
			(_, index) => Math.min(WISH * size, Math.max(...cellsOf(index).map((text) => textWidth(text, size)))) + PADDING,
		);
		const needed = least.reduce((sum, width) => sum + width, 0);
		if (needed > AREA.width && size > SMALLEST) continue;
		const spare = Math.max(0, AREA.width - needed);
		const wanted = wish.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
		const total = wanted.reduce((sum, width) => sum + width, 0);
		const widths = least.map((width, index) => {
			const share = total === 0 ? spare / columns.length : (spare * (wanted[index] ?? 0)) / total;
			return width + share;
		});
		const whole = widths.reduce((sum, width) => sum + width, 0);
		return { shares: widths.map((width) => width / whole), size, line: Math.round(size * 1.45) };
	}
}

/** Height of a row, or of the heads, in pixels. */
export function rowHeight(cells: readonly string[], { shares, size, line }: Columns): number {
	const heights = cells.map((text, index) =>
		heightOf(text, size, line, Math.max(size, (shares[index] ?? 0) * AREA.width - PADDING)),
	);
	return Math.max(line, ...heights) + ROW_PADDING;
}
