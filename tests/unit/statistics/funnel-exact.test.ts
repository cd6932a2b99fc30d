import { describe, expect, it } from 'vitest';
import { exactProportionLimits } from '#lib/domain/statistics/funnel-exact.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { binomialAtMost } from '../../fixtures/statistics/sums.ts';
import { expectLimits, expectNear } from '../../fixtures/statistics/published.ts';

describe('exactProportionLimits', () => {
	it.each([
		[20, '0.618004', '0.948609', '0.503244', '0.997767'],
		[50, '0.705446', '0.915978', '0.634823', '0.959303'],
		[100, '0.744494', '0.893238', '0.696244', '0.928634'],
	])('At a target of 0.827 and %d people the limits are those computed by SciPy.', (n, ...limits) => {
		const [lower95, upper95, lower998, upper998] = limits;
		expectLimits(exactProportionLimits(0.827, n, 0.95), lower95, upper95);
		expectLimits(exactProportionLimits(0.827, n, 0.998), lower998, upper998);
	});

	it('The definition by sums of binomial probabilities gives the same.', () => {
		const random = seeded(52);
		for (let i = 0; i < 100; i++) {
			const n = Math.ceil(between(random, 1, 60));
			const target = 0.02 + 0.96 * random();
			const { lower, upper } = exactProportionLimits(target, n, 0.998);
			for (const [limit, p] of [
				[lower, 0.001],
				[upper, 0.999],
			] as const) {
				let r = 0;
				while (binomialAtMost(r, n, target) < p) r++;
				const reached = binomialAtMost(r, n, target);
				const before = r === 0 ? 0 : binomialAtMost(r - 1, n, target);
				const expected = Math.max(0, r - (reached - p) / (reached - before)) / n;
				expect(Math.abs(limit - expected)).toBeLessThan(1e-8);
			}
		}
	});

	it('At large sizes the normal limits are near.', () => {
		const { lower, upper } = exactProportionLimits(0.3, 1e6, 0.95);
		const spread = 1.959963984540054 * Math.sqrt((0.3 * 0.7) / 1e6);
		expectNear(lower, 0.3 - spread, 1e-5);
		expectNear(upper, 0.3 + spread, 1e-5);
	});

	it('A lower limit is cut at 0, and limits stay in order.', () => {
		expect(exactProportionLimits(0.05, 3, 0.998).lower).toBe(0);
		const { lower, upper } = exactProportionLimits(0.5, 1, 0.95);
		expect(lower).toBe(0);
		expect(upper).toBeGreaterThan(0.9);
		expect(upper).toBeLessThanOrEqual(1);
	});

	it('A target of 0 or 1 allows no other value, and a confidence of 1 gives the whole range.', () => {
		expect(exactProportionLimits(0, 12, 0.998)).toEqual({ lower: 0, upper: 0 });
		expect(exactProportionLimits(1, 12, 0.998)).toEqual({ lower: 1, upper: 1 });
		expect(exactProportionLimits(0.4, 12, 1)).toEqual({ lower: 0, upper: 1 });
	});

	it.each([
		[0.5, 0, 0.95],
		[0.5, 2.5, 0.95],
		[0.5, -1, 0.95],
		[0.5, NaN, 0.95],
		[1.5, 5, 0.95],
		[NaN, 5, 0.95],
		[0.5, 5, 0.5],
	])('A target of %d at a size of %d and a confidence of %d is refused.', (target, n, confidence) => {
		expect(() => exactProportionLimits(target, n, confidence)).toThrow(RangeError);
	});
});
