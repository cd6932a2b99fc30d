import { expect, it } from 'vitest';
import { regularisedGamma } from '#lib/domain/statistics/regularised-gamma.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';
import { poissonAtLeast, poissonAtMost } from '../../fixtures/statistics/sums.ts';

it.each(table('boost-gamma.csv', 'a', 'x', 'below', 'above'))(
	'At shape $a and $x both tails are those of Boost, however small.',
	({ a, x, below, above }) => {
		const { lower, upper } = regularisedGamma(Number(a), Number(x));
		expectPrinted(lower, below);
		expectPrinted(upper, above);
	},
);

it('The worked number of the docstring holds.', () => {
	expectPrinted(regularisedGamma(1, 1).lower, '0.632120558828558');
});

it('At a whole shape the tails are sums of Poisson probabilities.', () => {
	for (let a = 1; a <= 30; a++) {
		for (const x of [0.01, 0.5, 1, 3, a, a + 1, a + 30, 2 * a, 60]) {
			const { lower, upper } = regularisedGamma(a, x);
			expectNear(lower, poissonAtLeast(a, x), 1e-12);
			expectNear(upper, poissonAtMost(a - 1, x), 1e-12);
		}
	}
});

it('The tails add up to 1 and the lower one rises, across the joint of its two formulas.', () => {
	for (const a of [0.3, 1, 7.5, 100]) {
		let before = 0;
		for (let i = 1; i <= 200; i++) {
			const { lower, upper } = regularisedGamma(a, ((a + 1) * i) / 100);
			expect(lower + upper).toBeCloseTo(1, 14);
			expect(lower).toBeGreaterThanOrEqual(before);
			before = lower;
		}
		const left = regularisedGamma(a, (a + 1) * (1 - 1e-13));
		const right = regularisedGamma(a, (a + 1) * (1 + 1e-13));
		expectNear(left.lower, right.lower, 1e-11);
		expectNear(left.upper, right.upper, 1e-11);
	}
});

it('The slope is the derivative by the logarithm of the point.', () => {
	const random = seeded(11);
	for (let i = 0; i < 100; i++) {
		const a = between(random, 0.2, 300);
		const x = a * between(random, 0.7, 1.4);
		const step = 1e-5;
		const risen = regularisedGamma(a, x * Math.exp(step)).lower - regularisedGamma(a, x * Math.exp(-step)).lower;
		expect(risen / (2 * step)).toBeCloseTo(regularisedGamma(a, x).slope, 6);
	}
});

it('One shape more loses the slope of a Poisson term: P(a + 1, x) = P(a, x) − xᵃe⁻ˣ ÷ Γ(a + 1).', () => {
	const random = seeded(12);
	for (let i = 0; i < 100; i++) {
		const a = between(random, 0.2, 300);
		const x = a * between(random, 0.7, 1.4);
		const { lower, slope } = regularisedGamma(a, x);
		expect(regularisedGamma(a + 1, x).lower).toBeCloseTo(lower - slope / a, 12);
	}
});
