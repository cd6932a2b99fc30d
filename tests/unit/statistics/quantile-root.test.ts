import { expect, it } from 'vitest';
import { quantileRoot } from '#lib/domain/statistics/quantile-root.ts';
import type { Tails } from '#lib/domain/statistics/regularised-gamma.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear } from '../../fixtures/statistics/published.ts';

/** The logistic distribution, whose quantile is the log odds ln(p ÷ (1 − p)). */
function logistic(t: number): Tails {
	const lower = 1 / (1 + Math.exp(-t));
	const upper = 1 / (1 + Math.exp(t));
	return { lower, upper, slope: lower * upper };
}

it('The worked number of the docstring holds: 0.75 lies at ln 3.', () => {
	expectNear(quantileRoot(0.75, logistic, 0), Math.log(3), 1e-12);
	expect(quantileRoot(0.75, logistic, 0)).toBeCloseTo(1.0986, 4);
});

it.each([-300, -30, -1, 0, 1, 30, 300])('From a guess of %d every quantile is found.', (guess) => {
	for (let k = 1; k < 40; k++) {
		expect(quantileRoot(k / 40, logistic, guess)).toBeCloseTo(Math.log(k / (40 - k)), 11);
	}
});

it('A guess that is already right to the last digits is returned, not left for infinity.', () => {
	const random = seeded(15);
	for (let i = 0; i < 2000; i++) {
		const p = between(random, 1e-6, 1);
		const truth = Math.log(p / (1 - p));
		expect(quantileRoot(p, logistic, truth), `p = ${p}`).toBeCloseTo(truth, 9);
	}
});

it('A quantile is found that Newton’s steps approach from one side only.', () => {
	const exponential = (t: number): Tails => ({
		lower: -Math.expm1(-Math.exp(t)),
		upper: Math.exp(-Math.exp(t)),
		slope: Math.exp(t - Math.exp(t)),
	});
	for (let k = 1; k < 1000; k++) {
		const truth = Math.log(-Math.log1p(-k / 1000));
		expect(quantileRoot(k / 1000, exponential, truth - 1), `p = ${k} ÷ 1000`).toBeCloseTo(truth, 9);
	}
});

it('The far upper tail is as exact as the far lower one.', () => {
	for (const p of [0.0005, 2 ** -20, 2 ** -40]) {
		expectNear(quantileRoot(1 - p, logistic, 0), Math.log((1 - p) / (1 - (1 - p))), 1e-12);
		expectNear(quantileRoot(p, logistic, 0), Math.log(p / (1 - p)), 1e-12);
	}
});

it('A jump, which no step of Newton’s can hit, is closed in by halving.', () => {
	const jump = (t: number): Tails => ({ lower: t < 5 ? 0.2 : 0.9, upper: t < 5 ? 0.8 : 0.1, slope: 0.01 });
	expect(quantileRoot(0.5, jump, 0)).toBeCloseTo(5, 12);
	expect(quantileRoot(0.5, jump, 40)).toBeCloseTo(5, 12);
});

it('A flat distribution function whose quantile is too far away is an error.', () => {
	const flat = (t: number): Tails => ({ lower: t < 1e6 ? 0 : 1, upper: t < 1e6 ? 1 : 0, slope: 0 });
	expect(() => quantileRoot(0.5, flat, 0)).toThrow(
		'expected a quantile for p = 0.5 within 1000 steps, found 4000 so far',
	);
});
