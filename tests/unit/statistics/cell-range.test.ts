import { describe, expect, it } from 'vitest';
import { cellRange, type Counts, type Hidden } from '#lib/domain/statistics/cell-range.ts';

/** sdcTable’s test-simpleheuristic.R: rows w, x, y, z and columns a, b, c, d. */
const SDC: Counts = [
	[30, 47, 64, 89],
	[90, 124, 5, 31],
	[92, 100, 59, 85],
	[800, 991, 651, 685],
];
/** Its nine hidden cells; every row and column has at least two, and yet one of them can be had by subtraction. */
const NINE: Hidden = [
	[true, true, true, false],
	[true, false, true, false],
	[false, true, false, true],
	[false, true, false, true],
];
const [W, X, Y, Z] = [0, 1, 2, 3];
const [A, B, C, D] = [0, 1, 2, 3];

/** The nine with one more. */
function and(row: number, column: number): Hidden {
	return NINE.map((cells, r) => cells.map((is, c) => is || (r === row && c === column)));
}

describe('cellRange()', () => {
	it('bounds the nine hidden cells of sdcTable as linear programming does', () => {
		const bounds = (row: number, column: number): number[] => {
			const { lower, upper } = cellRange(SDC, NINE, row, column);
			return [lower, upper];
		};
		expect(bounds(W, A)).toEqual([25, 94]);
		expect(bounds(W, C)).toEqual([0, 69]);
		expect(bounds(X, A)).toEqual([26, 95]);
		expect(bounds(X, C)).toEqual([0, 69]);
		expect([bounds(Y, B), bounds(Y, D)]).toEqual([
			[0, 185],
			[0, 185],
		]);
		expect([bounds(Z, B), bounds(Z, D)]).toEqual([
			[906, 1091],
			[585, 770],
		]);
	});

	it('finds w|b = (230 + 250 − 89 − 124 − 31) − (1012 + 779 − 92 − 59 − 800 − 651) = 236 − 189 = 47', () => {
		expect(cellRange(SDC, NINE, W, B)).toEqual({ lower: 47, upper: 47 });
	});

	it('widens w|b to the published 0 to 78 when x|d is hidden too, and as far as others allow', () => {
		expect(cellRange(SDC, and(X, D), W, B)).toEqual({ lower: 0, upper: 78 });
		expect(cellRange(SDC, and(Y, C), W, B)).toEqual({ lower: 0, upper: 116 });
		expect(cellRange(SDC, and(Z, C), W, B)).toEqual({ lower: 0, upper: 116 });
		expect(cellRange(SDC, and(W, D), W, B)).toEqual({ lower: 0, upper: 136 });
		expect(cellRange(SDC, and(X, B), W, B)).toEqual({ lower: 0, upper: 141 });
	});

	it('gives a shown cell its own value', () => {
		expect(cellRange(SDC, NINE, W, D)).toEqual({ lower: 89, upper: 89 });
	});

	it('refuses a count that is none', () => {
		expect(() => cellRange([[-1]], [[true]], 0, 0)).toThrow(RangeError);
	});
});
