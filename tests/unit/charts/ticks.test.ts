import { describe, expect, it } from 'vitest';
import { chartTicks, ticks, type Ticks } from '#lib/charts/ticks.ts';

/** All ticks of a scale. */
function all({ min, max, step }: Ticks): number[] {
	const count = Math.round((max - min) / step);
	return Array.from({ length: count + 1 }, (_, index) => min + index * step);
}

describe('round ticks', () => {
	it.each<[number, number, boolean, Ticks]>([
		// 87 ÷ 4 = 21.75: the next round step is 25, not 20.
		[0, 87, true, { min: 0, max: 100, step: 25, decimals: 0 }],
		[0, 80, true, { min: 0, max: 80, step: 20, decimals: 0 }],
		// From 77.8 to 82.7: 4.9 ÷ 4 = 1.2, step 2.
		[77.8, 82.7, false, { min: 76, max: 84, step: 2, decimals: 0 }],
		[77.8, 82.7, true, { min: 0, max: 100, step: 25, decimals: 0 }],
		[0, 1, true, { min: 0, max: 1, step: 0.25, decimals: 2 }],
		[0, 8, true, { min: 0, max: 8, step: 2, decimals: 0 }],
		[0, 10, true, { min: 0, max: 10, step: 2.5, decimals: 1 }],
		[-30, 50, true, { min: -40, max: 60, step: 20, decimals: 0 }],
		[-30, -10, true, { min: -30, max: 0, step: 10, decimals: 0 }],
	])('from %d to %d, from zero: %s', (low, high, fromZero, expected) => {
		expect(ticks(low, high, fromZero)).toEqual(expected);
	});

	it.each([
		[0, 0.003],
		[0.000_012, 0.000_057],
		[3, 3.3],
		[1243, 99_812],
		[21_400, 2_140_000],
		[-7, 19],
	])('from %d to %d hold both ends, are round and print exactly', (low, high) => {
		const scale = ticks(low, high, false);
		const marks = all(scale);
		expect(scale.min).toBeLessThanOrEqual(low);
		expect(scale.max).toBeGreaterThanOrEqual(high);
		expect(marks.length).toBeGreaterThanOrEqual(3);
		expect(marks.length).toBeLessThanOrEqual(6);
		const unit = 10 ** scale.decimals;
		for (const mark of marks) expect(mark * unit).toBeCloseTo(Math.round(mark * unit), 6);
	});

	it('of equal limits have one step of room on either side', () => {
		expect(ticks(5, 5, false)).toEqual({ min: 4.8, max: 5.2, step: 0.2, decimals: 1 });
	});

	it('of nothing but zero do not go below it', () => {
		expect(ticks(0, 0, true)).toEqual({ min: 0, max: 0.25, step: 0.25, decimals: 2 });
	});

	it('are fewer when fewer are asked for', () => {
		expect(all(ticks(0, 80, true, 2))).toEqual([0, 50, 100]);
	});

	it.each([
		[2, 1],
		[Number.NaN, 1],
		[0, Infinity],
	])('from %d to %d are refused', (low, high) => {
		expect(() => ticks(low, high, false)).toThrow(/two limits in order, found/);
	});
});

describe('the scale of a chart', () => {
	it('of percentages that reach 100 stops there', () => {
		expect(chartTicks([95.2, 100], '%', false).max).toBe(100);
		expect(chartTicks([100, 100], '%', false)).toMatchObject({ min: 97.5, max: 100 });
		expect(chartTicks([42, 99.9], '%', true).max).toBe(100);
	});

	it('of percentages beyond 100, or of anything else, does not', () => {
		expect(chartTicks([90, 118], '%', false).max).toBe(120);
		expect(chartTicks([90, 100, 110], '户', false).max).toBe(110);
	});

	it('spans all values, whatever their order', () => {
		expect(chartTicks([30, 10, 50], '户', false)).toEqual({ min: 10, max: 50, step: 10, decimals: 0 });
	});
});
