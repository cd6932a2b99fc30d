import { cellRange, type Counts, type Hidden } from './statistics/cell-range.ts';

/** Counts of 1 up to below this are not shown. */
export const LEAST_SHOWN = 5;

/** Whether a count is that of a few: 1 to 4. */
export function isFew(count: number): boolean {
	return count > 0 && count < LEAST_SHOWN;
}

/** Counts of parts of each row by bands (of months); a cell that is not shown is null. */
export interface BandTable {
	/** The least value of each band. */
	readonly starts: readonly number[];
	/** Sum of all rows, by band; every one is 0 or at least 5. */
	readonly totals: readonly number[];
	readonly rows: readonly (readonly (number | null)[])[];
}

/** How wide somebody who subtracts can bound a hidden cell; at least 5 is wide enough. */
function widthOf(counts: Counts, hidden: Hidden, row: number, column: number): number {
	const { lower, upper } = cellRange(counts, hidden, row, column);
	return Math.min(LEAST_SHOWN, upper - lower);
}

function withCells(hidden: Hidden, cells: readonly (readonly [number, number])[]): boolean[][] {
	return hidden.map((row, r) => row.map((is, c) => is || cells.some(([a, b]) => a === r && b === c)));
}

/** Hiding these three further corners lets the cell move against them. */
function corners(counts: Counts, row: number, column: number): (readonly [number, number])[][] {
	return counts.flatMap((cells, r) =>
		cells.flatMap((_, c) =>
			r === row || c === column ? [] : [[[row, c] as const, [r, column] as const, [r, c] as const]],
		),
	);
}

/** Places of the cells that are hidden, in the order of reading. */
function placesOf(hidden: Hidden): (readonly [number, number])[] {
	return hidden.flatMap((cells, r) => cells.flatMap((is, c) => (is ? [[r, c] as const] : [])));
}

/** Shows again what is not needed, the largest counts first. */
function withoutNeedless(counts: Counts, first: Hidden, hidden: Hidden): Hidden {
	const small = placesOf(first);
	const added = placesOf(hidden).filter(([r, c]) => !first[r]?.[c]);
	const count = ([r, c]: readonly [number, number]): number => counts[r]?.[c] ?? 0;
	return [...added]
		.sort((a, b) => count(b) - count(a))
		.reduce((left, [row, column]) => {
			const fewer = left.map((cells, r) => cells.map((is, c) => is && !(r === row && c === column)));
			return small.every(([r, c]) => widthOf(counts, fewer, r, c) >= LEAST_SHOWN) ? fewer : left;
		}, hidden);
}

/**
 * Hides further cells of a two-way table until no hidden cell of `first` can be bounded to less than five by subtracting from
 * the totals. Method: Cox 1980, JASA 75, 377–385, cell by cell: of all rectangles through the cell the one that protects best,
 * then the one that loses the fewest; what turns out needless is shown again. Where no rectangle is enough, all is hidden.
 */
export function protectedCells(counts: Counts, first: Hidden): Hidden {
	let hidden = first;
	for (const [row, cells] of counts.entries()) {
		for (const [column] of cells.entries()) {
			if (!first[row]?.[column]) continue;
			for (let width = widthOf(counts, hidden, row, column); width < LEAST_SHOWN;) {
				const before = hidden;
				const choices = corners(counts, row, column).map((added) => {
					const next = withCells(before, added);
					const fresh = added.filter(([r, c]) => !before[r]?.[c]);
					const lost = fresh.reduce((sum, [r, c]) => sum + (counts[r]?.[c] ?? 0), 0);
					return { next, lost, width: widthOf(counts, next, row, column) };
				});
				const best = choices.sort((a, b) => b.width - a.width || a.lost - b.lost)[0];
				if (!best || best.width <= width) return counts.map((all) => all.map(() => true));
				hidden = best.next;
				width = best.width;
			}
		}
	}
	return withoutNeedless(counts, first, hidden);
}

/** Bands of which the city as a whole has 1 to 4 are joined with the band before; the first one with the next. */
function joinedStarts(starts: readonly number[], all: readonly number[]): number[] {
	const count = (bands: readonly number[], index: number): number =>
		all.filter((value) => value >= (bands[index] ?? 0) && value < (bands[index + 1] ?? Infinity)).length;
	let bands = [...starts];
	for (;;) {
		const few = bands.findIndex((_, index) => isFew(count(bands, index)));
		if (few < 0 || bands.length === 1) return bands;
		bands = bands.filter((_, index) => index !== Math.max(1, few));
	}
}

/**
 * Counts the values of each row by bands so that nothing about 1 to 4 can be read from the table, its row sums and its totals.
 * Null when even all values together are that few.
 */
export function bandTable(rows: readonly (readonly number[])[], starts: readonly number[]): BandTable | null {
	const all = rows.flat();
	const bands = joinedStarts(starts, all);
	const inBand = (values: readonly number[], index: number): number =>
		values.filter((value) => value >= (bands[index] ?? 0) && value < (bands[index + 1] ?? Infinity)).length;
	const counts = rows.map((values) => bands.map((_, index) => inBand(values, index)));
	const totals = bands.map((_, index) => inBand(all, index));
	if (totals.some(isFew)) return null;
	const hidden = protectedCells(
		counts,
		counts.map((cells) => cells.map(isFew)),
	);
	return {
		starts: bands,
		totals,
		rows: counts.map((cells, r) => cells.map((count, c) => (hidden[r]?.[c] ? null : count))),
	};
}

/** A count that may be shown: itself, or that it is 1 to 4. */
export type ShownCount = number | 'few';

/** A count as it is shown where no sum gives it away: 1 to 4 only as few. */
export function shownCount(count: number): ShownCount {
	return isFew(count) ? 'few' : count;
}

/** A count to the nearest 5, so that it cannot be subtracted from others: 12 is 10, 13 is 15; 1 to 4 is few. */
export function roundedCount(count: number): ShownCount {
	return isFew(count) ? 'few' : Math.round(count / LEAST_SHOWN) * LEAST_SHOWN;
}
