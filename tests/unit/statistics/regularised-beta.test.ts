import { expect, it } from 'vitest';
import { regularisedBeta } from '#lib/domain/statistics/regularised-beta.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, table } from '../../fixtures/statistics/published.ts';
import { binomialAtLeast, binomialAtMost } from '../../fixtures/statistics/sums.ts';

function logOdds(x: number): number {
	return Math.log(x / (1 - x));
}

it.each(table('boost-beta.csv', 'a', 'b', 'x', 'below', 'above'))(
	'At shapes $a and $b and $x both tails are those of Boost, however small.',
	({ a, b, x, below, above }) => {
		const { lower, upper } = regularisedBeta(logOdds(Number(x)), Number(a), Number(b));
		expectNear(lower, Number(below));
		expectNear(upper, Number(above));
	},
);

it('The worked number of the docstring holds: a symmetric distribution is halved in its middle.', () => {
	expect(regularisedBeta(0, 2, 2).lower).toBeCloseTo(0.5, 15);
	expect(regularisedBeta(0, 77.5, 77.5).lower).toBeCloseTo(0.5, 13);
});

it('At whole shapes the tails are sums of binomial probabilities.', () => {
	for (let a = 1; a <= 12; a++) {
		for (let b = 1; b <= 12; b++) {
			for (const x of [0.01, 0.2, 0.5, 0.75, 0.98]) {
				const { lower, upper } = regularisedBeta(logOdds(x), a, b);
				expectNear(lower, binomialAtLeast(a, a + b - 1, x), 1e-11);
				expectNear(upper, binomialAtMost(a - 1, a + b - 1, x), 1e-11);
			}
		}
	}
});

it('Uniform: both tails keep their digits at log odds of −40 and 40.', () => {
	expectNear(regularisedBeta(-40, 1, 1).lower, Math.exp(-40), 1e-12);
	expectNear(regularisedBeta(40, 1, 1).upper, Math.exp(-40), 1e-12);
});

it('The shapes exchanged exchange the tails at the opposite log odds.', () => {
	const random = seeded(13);
	for (let i = 0; i < 100; i++) {
		const a = between(random, 0.2, 300);
		const b = between(random, 0.2, 300);
		const t = Math.log(a / b) + 2 * (random() - 0.5);
		const there = regularisedBeta(t, a, b);
		const back = regularisedBeta(-t, b, a);
		expectNear(there.lower, back.upper, 1e-11);
		expectNear(there.upper, back.lower, 1e-11);
		expectNear(there.slope, back.slope, 1e-11);
	}
});

it('The tails add up to 1 and the lower one rises with the log odds.', () => {
	for (const [a, b] of [
		[0.3, 0.4],
		[1, 20],
		[35, 4],
		[400, 500],
	] as const) {
		let before = 0;
		for (let t = -8; t <= 8; t += 0.05) {
			const { lower, upper } = regularisedBeta(t, a, b);
			expect(lower + upper).toBeCloseTo(1, 14);
			expect(lower).toBeGreaterThanOrEqual(before);
			before = lower;
		}
		expect(before).toBeGreaterThan(0.9);
	}
});

it('The slope is the derivative by the log odds.', () => {
	const random = seeded(14);
	for (let i = 0; i < 100; i++) {
		const a = between(random, 0.2, 300);
		const b = between(random, 0.2, 300);
		const t = Math.log(a / b) + 0.5 * (random() - 0.5);
		const step = 1e-5;
		const risen = regularisedBeta(t + step, a, b).lower - regularisedBeta(t - step, a, b).lower;
		expect(risen / (2 * step)).toBeCloseTo(regularisedBeta(t, a, b).slope, 6);
	}
});
