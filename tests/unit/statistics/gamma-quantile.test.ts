import { expect, it } from 'vitest';
import { gammaQuantile } from '#lib/domain/statistics/gamma-quantile.ts';
import { normalQuantile } from '#lib/domain/statistics/normal-quantile.ts';
import { regularisedGamma } from '#lib/domain/statistics/regularised-gamma.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';

it.each(table('boost-gamma-quantile.csv', 'a', 'p', 'quantile'))(
	'The quantile of $p at shape $a is the one of Boost.',
	({ a, p, quantile }) => {
		expectPrinted(gammaQuantile(Number(p), Number(a)), quantile);
	},
);

it.each(table('mpmath-values.csv', 'what', 'p', 'a', 'value').filter((row) => row.what === 'gamma'))(
	'The quantile of $p at shape $a has the digits of a computation to 60 digits.',
	({ p, a, value }) => {
		expectNear(gammaQuantile(Number(p), Number(a)), Number(value), 1e-12);
	},
);

it('The worked number of the docstring holds.', () => {
	expectPrinted(gammaQuantile(0.025, 5), '1.6234863901184');
});

it('At shape 1 it is −ln(1 − p), far into the lower tail.', () => {
	const random = seeded(7);
	for (let i = 0; i < 300; i++) {
		const p = between(random, 1e-300, 1);
		expectNear(gammaQuantile(p, 1), -Math.log1p(-p), 1e-12);
	}
});

it('At shape ½ it is half the square of a normal quantile.', () => {
	for (let k = 1; k < 1000; k++) {
		expectNear(gammaQuantile(k / 1000, 0.5), normalQuantile(0.5 + k / 2000) ** 2 / 2, 1e-11);
	}
});

it('What is too small for a number is 0.', () => {
	expect(gammaQuantile(0.5, 1e-6)).toBe(0);
	expect(gammaQuantile(0.999, 1e-6)).toBe(0);
});

it('It inverts the distribution function over shapes and probabilities.', () => {
	const random = seeded(8);
	for (let i = 0; i < 3000; i++) {
		const a = between(random, 0.05, 1e5);
		const p = random();
		const { lower, upper } = regularisedGamma(a, gammaQuantile(p, a));
		expect(Math.abs(lower - p), `p = ${p}, a = ${a}`).toBeLessThan(1e-12);
		expect(Math.abs(upper - (1 - p)), `p = ${p}, a = ${a}`).toBeLessThan(1e-12);
	}
});

it('It inverts the distribution function to a relative 1e-9 in both tails.', () => {
	for (const a of [0.5, 1, 5, 30, 1045, 1e6]) {
		for (const p of [1e-140, 1e-30, 1e-9, 0.0005]) {
			expectNear(regularisedGamma(a, gammaQuantile(p, a)).lower, p);
			if (p >= 1e-9) expectNear(regularisedGamma(a, gammaQuantile(1 - p, a)).upper, 1 - (1 - p));
		}
	}
});

it('It rises with p and with the shape.', () => {
	for (let k = 1; k < 500; k++) {
		expect(gammaQuantile((k + 1) / 501, 12.5), `p = ${k} ÷ 501`).toBeGreaterThan(gammaQuantile(k / 501, 12.5));
		expect(gammaQuantile(0.3, (k + 1) / 7), `a = ${k} ÷ 7`).toBeGreaterThan(gammaQuantile(0.3, k / 7));
	}
});

it.each([0.001, 1, 50, 1e6])('At shape %d the ends are 0 and ∞.', (a) => {
	expect(gammaQuantile(0, a)).toBe(0);
	expect(gammaQuantile(1, a)).toBe(Infinity);
});

it.each([
	[-0.1, 1],
	[1.1, 1],
	[NaN, 1],
	[0.5, 0],
	[0.5, -1],
	[0.5, NaN],
	[0.5, Infinity],
	[0, 0],
])('The quantile of %d at shape %d is refused.', (p, a) => {
	expect(() => gammaQuantile(p, a)).toThrow(RangeError);
});
