import { expect, it } from 'vitest';
import { poissonRatioInterval } from '#lib/domain/statistics/poisson-ratio.ts';
import { expectLimits, expectNear, table } from '../../fixtures/statistics/published.ts';
import { binomialAtLeast, binomialAtMost } from '../../fixtures/statistics/sums.ts';

it.each(table('r-poisson-ratios.csv', 'x1', 'e1', 'x2', 'e2', 'lower', 'upper'))(
	'$x1 in $e1 against $x2 in $e2 has the interval of R.',
	({ x1, e1, x2, e2, lower, upper }) => {
		expectLimits(poissonRatioInterval(Number(x1), Number(e1), Number(x2), Number(e2)), lower, upper);
	},
);

it('The worked number of the docstring holds.', () => {
	expectLimits(poissonRatioInterval(11, 800, 21, 3011), '0.8584264', '4.2772659');
});

it('At a limit the tail of the first count among both is half of what the confidence leaves.', () => {
	for (let x1 = 0; x1 <= 20; x1++) {
		for (let x2 = 0; x2 <= 20; x2++) {
			const { lower, upper } = poissonRatioInterval(x1, 800, x2, 300);
			const share = (ratio: number): number => (ratio * 800) / (ratio * 800 + 300);
			if (x1 > 0) expectNear(binomialAtLeast(x1, x1 + x2, share(lower)), 0.025);
			if (x2 > 0) expectNear(binomialAtMost(x1, x1 + x2, share(upper)), 0.025);
		}
	}
});

it('The ratio of the other way round has the reciprocal limits.', () => {
	for (let x1 = 1; x1 <= 40; x1++) {
		const there = poissonRatioInterval(x1, 1200, 21, 3011);
		const back = poissonRatioInterval(21, 3011, x1, 1200);
		expectNear(there.lower, 1 / back.upper);
		expectNear(there.upper, 1 / back.lower);
	}
});

it('Every pair of positive counts has a positive lower limit, a finite upper one and its ratio between them.', () => {
	for (let x1 = 1; x1 <= 60; x1++) {
		for (let x2 = 1; x2 <= 60; x2++) {
			const { lower, upper } = poissonRatioInterval(x1, 1, x2, 1);
			const told = `${x1} against ${x2}: ${lower} to ${upper}`;
			expect(lower > 0 && lower < x1 / x2 && upper > x1 / x2 && upper < Infinity, told).toBe(true);
		}
	}
});

it('The interval moves with the exposures and not with their common unit.', () => {
	const persons = poissonRatioInterval(11, 800, 21, 3011);
	const thousands = poissonRatioInterval(11, 0.8, 21, 3.011);
	const doubled = poissonRatioInterval(11, 1600, 21, 3011);
	expectNear(thousands.lower, persons.lower, 1e-12);
	expectNear(thousands.upper, persons.upper, 1e-12);
	expectNear(doubled.lower, persons.lower / 2, 1e-12);
	expectNear(doubled.upper, persons.upper / 2, 1e-12);
});

it('No event in the first gives exactly 0 below, none in the second no limit above.', () => {
	expect(poissonRatioInterval(0, 800, 21, 3011).lower).toBe(0);
	expect(poissonRatioInterval(0, 800, 21, 3011).upper).toBeLessThan(Infinity);
	expect(poissonRatioInterval(11, 800, 0, 3011).upper).toBe(Infinity);
	expect(poissonRatioInterval(11, 800, 0, 3011).lower).toBeGreaterThan(0);
	expect(poissonRatioInterval(0, 800, 0, 3011)).toEqual({ lower: 0, upper: Infinity });
});

it('A higher confidence gives a wider interval, 1 the whole range, and 95 % is the default.', () => {
	const inner = poissonRatioInterval(11, 800, 21, 3011, 0.95);
	const outer = poissonRatioInterval(11, 800, 21, 3011, 0.998);
	expect(poissonRatioInterval(11, 800, 21, 3011)).toEqual(inner);
	expect(outer.lower).toBeLessThan(inner.lower);
	expect(outer.upper).toBeGreaterThan(inner.upper);
	expect(poissonRatioInterval(11, 800, 21, 3011, 1)).toEqual({ lower: 0, upper: Infinity });
});

it.each([
	[-1, 1, 1, 1, 0.95],
	[1, 1, -1, 1, 0.95],
	[NaN, 1, 1, 1, 0.95],
	[1, 1, Infinity, 1, 0.95],
	[1, 0, 1, 1, 0.95],
	[1, 1, 1, 0, 0.95],
	[1, -1, 1, 1, 0.95],
	[1, 1, 1, NaN, 0.95],
	[1, Infinity, 1, 1, 0.95],
	[1, 1, 1, 1, 95],
	[0, 1, 0, 1, 0.5],
])('%d in %d against %d in %d at a confidence of %d is refused.', (x1, e1, x2, e2, confidence) => {
	expect(() => poissonRatioInterval(x1, e1, x2, e2, confidence)).toThrow(RangeError);
});
