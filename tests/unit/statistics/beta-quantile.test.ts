import { expect, it } from 'vitest';
import { betaLogOddsQuantile } from '#lib/domain/statistics/beta-quantile.ts';
import { regularisedBeta } from '#lib/domain/statistics/regularised-beta.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, table } from '../../fixtures/statistics/published.ts';

it.each(table('boost-beta-quantile.csv', 'a', 'b', 'p', 'quantile'))(
	'The quantile of $p at shapes $a and $b is the one of Boost.',
	({ a, b, p, quantile }) => {
		const odds = Math.exp(betaLogOddsQuantile(Number(p), Number(a), Number(b)));
		expectNear(odds / (1 + odds), Number(quantile));
	},
);

it.each(table('mpmath-values.csv', 'what', 'p', 'a', 'b', 'value').filter((row) => row.what === 'beta'))(
	'The log odds of $p at shapes $a and $b have the digits of a computation to 60 digits.',
	({ p, a, b, value }) => {
		expectNear(betaLogOddsQuantile(Number(p), Number(a), Number(b)), Number(value), 1e-11);
	},
);

it('The worked number of the docstring holds: a uniform distribution returns p itself.', () => {
	expectNear(betaLogOddsQuantile(0.025, 1, 1), Math.log(0.025 / 0.975), 1e-12);
});

it('With one shape of 1 it is a root of p.', () => {
	const random = seeded(9);
	for (let i = 0; i < 300; i++) {
		const a = between(random, 0.2, 1e4);
		const p = between(random, 1e-12, 1);
		const x = p ** (1 / a);
		const rest = -Math.expm1(Math.log(p) / a);
		expect(betaLogOddsQuantile(p, a, 1), `p = ${p}, a = ${a}`).toBeCloseTo(Math.log(x / rest), 9);
	}
});

it('A shape far below 1 still gives its root, although the proportion is too small for a number.', () => {
	expectNear(betaLogOddsQuantile(0.025, 0.001, 1), Math.log(0.025) / 0.001);
});

it('It inverts the distribution function over shapes and probabilities.', () => {
	const random = seeded(10);
	for (let i = 0; i < 3000; i++) {
		const a = between(random, 0.1, 1e5);
		const b = between(random, 0.1, 1e5);
		const p = random();
		const { lower, upper } = regularisedBeta(betaLogOddsQuantile(p, a, b), a, b);
		expect(Math.abs(lower - p), `p = ${p}, a = ${a}, b = ${b}`).toBeLessThan(1e-11);
		expect(Math.abs(upper - (1 - p)), `p = ${p}, a = ${a}, b = ${b}`).toBeLessThan(1e-11);
	}
});

it('The shapes exchanged turn the sign at the other side.', () => {
	for (let k = 1; k < 64; k++) {
		expect(betaLogOddsQuantile(k / 64, 3, 8)).toBeCloseTo(-betaLogOddsQuantile(1 - k / 64, 8, 3), 11);
	}
});

it('It rises with p and with the first shape and falls with the second.', () => {
	for (let k = 1; k < 300; k++) {
		const at = `step ${k}`;
		expect(betaLogOddsQuantile((k + 1) / 301, 4, 17), at).toBeGreaterThan(betaLogOddsQuantile(k / 301, 4, 17));
		expect(betaLogOddsQuantile(0.3, k + 1, 17), at).toBeGreaterThan(betaLogOddsQuantile(0.3, k, 17));
		expect(betaLogOddsQuantile(0.3, 17, k + 1), at).toBeLessThan(betaLogOddsQuantile(0.3, 17, k));
	}
});

it('The ends are infinite.', () => {
	expect(betaLogOddsQuantile(0, 4, 17)).toBe(-Infinity);
	expect(betaLogOddsQuantile(1, 4, 17)).toBe(Infinity);
});

it.each([
	[-0.1, 1, 1],
	[1.1, 1, 1],
	[NaN, 1, 1],
	[0.5, 0, 1],
	[0.5, 1, 0],
	[0.5, -1, 1],
	[0.5, 1, NaN],
	[0.5, Infinity, 1],
	[1, 0, 0],
])('The quantile of %d at shapes %d and %d is refused.', (p, a, b) => {
	expect(() => betaLogOddsQuantile(p, a, b)).toThrow(RangeError);
});
