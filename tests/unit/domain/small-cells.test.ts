import { describe, expect, it } from 'vitest';
import { bandTable, isFew, protectedCells, roundedCount, shownCount } from '#lib/domain/small-cells.ts';
import { cellRange } from '#lib/domain/statistics/cell-range.ts';

const SDC = [
	[30, 47, 64, 89],
	[90, 124, 5, 31],
	[92, 100, 59, 85],
	[800, 991, 651, 685],
];
const NINE = [
	[true, true, true, false],
	[true, false, true, false],
	[false, true, false, true],
	[false, true, false, true],
];

/** As many values in each band as the counts say. */
function valuesOf(counts: readonly number[], starts: readonly number[]): number[] {
	return counts.flatMap((count, index) => new Array<number>(count).fill(starts[index] ?? 0));
}

describe('few', () => {
	it('are 1 to 4; none is not few', () => {
		expect([0, 1, 4, 5].map(isFew)).toEqual([false, true, true, false]);
	});
});

describe('protectedCells()', () => {
	it('adds exactly one cell to the nine of sdcTable’s test-simpleheuristic.R, after which w|b is open', () => {
		const hidden = protectedCells(SDC, NINE);
		const added = hidden.flatMap((row, r) => row.flatMap((is, c) => (is && !NINE[r]?.[c] ? [[r, c]] : [])));
		expect(added).toHaveLength(1);
		const { lower, upper } = cellRange(SDC, hidden, 0, 1);
		expect(upper - lower).toBeGreaterThanOrEqual(78);
	});

	it('hides three more around a single small cell, and the small ones first', () => {
		const counts = [
			[3, 40, 9],
			[30, 50, 60],
			[7, 80, 8],
		];
		const first = counts.map((row) => row.map(isFew));
		expect(protectedCells(counts, first)).toEqual([
			[true, false, true],
			[false, false, false],
			[true, false, true],
		]);
	});

	it('hides nothing where nothing is small', () => {
		const counts = [[5, 0, 12]];
		expect(protectedCells(counts, [[false, false, false]])).toEqual([[false, false, false]]);
	});

	it('hides a row that stands alone as a whole: its column totals would give every cell away', () => {
		expect(protectedCells([[3, 40]], [[true, false]])).toEqual([[true, true]]);
	});
});

describe('bandTable()', () => {
	const STARTS = [0, 7, 13, 25];

	it('counts by band and leaves out what would tell of a few', () => {
		const counts = [
			[33, 15, 17, 4],
			[16, 7, 6, 3],
			[13, 2, 0, 0],
			[22, 0, 0, 6],
		];
		const table = bandTable(
			counts.map((row) => valuesOf(row, STARTS)),
			STARTS,
		);
		expect(table?.totals).toEqual([84, 24, 23, 13]);
		const hidden = table?.rows.map((row) => row.map((cell) => cell === null)) ?? [];
		for (const [r, row] of counts.entries()) {
			for (const [c, count] of row.entries()) {
				if (!isFew(count)) continue;
				const { lower, upper } = cellRange(counts, hidden, r, c);
				expect(hidden[r]?.[c]).toBe(true);
				expect(upper - lower).toBeGreaterThanOrEqual(5);
			}
		}
	});

	it('joins bands of which all together have a few, with the band before', () => {
		const table = bandTable([valuesOf([10, 8, 7, 2], STARTS)], STARTS);
		expect(table).toEqual({ starts: [0, 7, 13], totals: [10, 8, 9], rows: [[10, 8, 9]] });
	});

	it('joins a first band of a few with the next', () => {
		expect(bandTable([valuesOf([2, 8, 7, 9], STARTS)], STARTS)?.starts).toEqual([0, 13, 25]);
	});

	it('says nothing of a few altogether', () => {
		expect(bandTable([[1, 2, 3]], STARTS)).toBeNull();
	});
});

describe('a count', () => {
	it('of 1 to 4 is few and otherwise itself', () => {
		expect([0, 1, 4, 5, 212].map(shownCount)).toEqual([0, 'few', 'few', 5, 212]);
	});

	it('is rounded to the nearest 5 where it could be subtracted from others', () => {
		expect([0, 1, 4, 5, 7, 8, 12, 13, 119].map(roundedCount)).toEqual([0, 'few', 'few', 5, 5, 10, 10, 15, 120]);
	});
});
