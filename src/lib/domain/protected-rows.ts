import { isFew, LEAST_SHOWN } from './small-cells.ts';

type Counts = readonly number[];

/** The shown row that loses the least when it is hidden: the smallest by its first count, one above 0 before one of 0. */
function leastShown(rows: readonly Counts[], hidden: ReadonlySet<number>): number | undefined {
	const shown = rows.flatMap((counts, index) => (hidden.has(index) ? [] : [{ first: counts[0] ?? 0, index }]));
	return shown.sort((a, b) => Number(a.first === 0) - Number(b.first === 0) || a.first - b.first)[0]?.index;
}

/** Whether the hidden rows together leave each count open: at least two rows, and each sum none or at least five. */
function isOpen(rows: readonly Counts[], hidden: ReadonlySet<number>): boolean {
	if (hidden.size === 0) return true;
	if (hidden.size === 1) return false;
	const sums = (rows[0] ?? []).map((_, column) =>
		[...hidden].reduce((sum, index) => sum + (rows[index]?.[column] ?? 0), 0),
	);
	return sums.every((sum) => sum === 0 || sum >= LEAST_SHOWN);
}

/**
 * Which rows of a table are hidden so that no count of 1 to 4 is shown or left over when the shown rows are taken from their sums.
 * A row holds several counts of the same people (published, matched, left) and is hidden as a whole. With rows 30, 12 and 3 the
 * rows of 3 and of 12 are hidden. All rows, where too little is left to hide one behind another.
 */
export function protectedRows(rows: readonly Counts[]): ReadonlySet<number> {
	const hidden = new Set(rows.flatMap((counts, index) => (counts.some(isFew) ? [index] : [])));
	while (!isOpen(rows, hidden)) {
		const least = leastShown(rows, hidden);
		if (least === undefined) break;
		hidden.add(least);
	}
	return hidden;
}

/** Whether the sum of a table may be shown: not where hiding every row still leaves a sum of 1 to 4, or one row alone. */
export function isSumShown(rows: readonly Counts[], hidden: ReadonlySet<number>): boolean {
	return isOpen(rows, hidden);
}
