import { describe, expect, it } from 'vitest';
import { proportionAlarms, rateAlarms } from '#lib/domain/statistics/alarm-limits.ts';
import { clopperPearson } from '#lib/domain/statistics/clopper-pearson.ts';
import { garwood } from '#lib/domain/statistics/poisson.ts';

/** P(X = x) by the product, for small numbers. */
function binomial(n: number, p: number): number[] {
	const weights = [(1 - p) ** n];
	for (let x = 1; x <= n; x++) weights.push(((weights.at(-1) ?? 0) * (n - x + 1) * p) / (x * (1 - p)));
	return weights;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

describe('counts that are no alarm', () => {
	it('among 10 at one half: 1 to 9, since 0 and 10 have 1 ÷ 1024 each', () => {
		expect(proportionAlarms(0.5, 10, 0.998)).toEqual({ lower: 1, upper: 9 });
	});

	it.each([
		[0.15, 78],
		[0.15, 289],
		[0.827, 115],
		[0.02, 30],
	])('either side of %d among %d has at most 0.1 %%, and would have more with one count less', (p, n) => {
		const weights = binomial(n, p);
		const { lower, upper } = proportionAlarms(p, n, 0.998);
		expect(sum(weights.slice(0, lower))).toBeLessThan(0.001);
		expect(sum(weights.slice(0, lower + 1))).toBeGreaterThanOrEqual(0.001);
		expect(sum(weights.slice(upper + 1))).toBeLessThan(0.001);
		expect(sum(weights.slice(upper))).toBeGreaterThanOrEqual(0.001);
	});

	it('are those whose exact interval holds the target', () => {
		const { lower, upper } = proportionAlarms(0.3, 50, 0.998);
		for (let x = 0; x <= 50; x++) {
			const interval = clopperPearson(x, 50, 0.998);
			expect(x >= lower && x <= upper, String(x)).toBe(interval.lower <= 0.3 && interval.upper >= 0.3);
		}
		const events = rateAlarms(10, 0.998);
		for (let x = 0; x <= 40; x++) {
			const interval = garwood(x, 0.998);
			expect(x >= events.lower && x <= events.upper, String(x)).toBe(interval.lower <= 10 && interval.upper >= 10);
		}
	});

	it('where 10 are expected: 2 to 21', () => {
		expect(rateAlarms(10, 0.998)).toEqual({ lower: 2, upper: 21 });
	});

	it('at 0 and 1 only nobody and everybody', () => {
		expect(proportionAlarms(0, 10, 0.998)).toEqual({ lower: 0, upper: 0 });
		expect(proportionAlarms(1, 10, 0.998)).toEqual({ lower: 10, upper: 10 });
	});

	it('what cannot be is refused', () => {
		expect(() => proportionAlarms(0.5, 9.5, 0.998)).toThrow('whole');
		expect(() => proportionAlarms(1.5, 10, 0.998)).toThrow(RangeError);
		expect(() => rateAlarms(0, 0.998)).toThrow('above 0');
		expect(() => rateAlarms(5, 0.5)).toThrow('confidence');
	});
});
