import type { Tails } from './regularised-gamma.ts';

const MAXIMUM_STEPS = 1000;
/** The longest step on the log scale; a flat distribution function would send Newton's step to infinity. */
const LONGEST_STEP = 4;
/** Newton's steps square the error, so that a step this small leaves less than the rounding error. */
const LAST_STEP = 1e-9;

/**
 * The point t where a distribution function reaches p, from a first guess. Method: Newton's, kept inside the bracket found
 * so far, else bisection (Press et al. 2007, Numerical Recipes, 9.4); the smaller tail is compared, so that 0.9995 is as exact as 0.0005.
 * The t with eᵗ ÷ (1 + eᵗ) = 0.75 is ln 3 = 1.0986. @throws Error when it does not converge.
 */
export function quantileRoot(p: number, tailsAt: (t: number) => Tails, guess: number): number {
	let low = -Infinity;
	let high = Infinity;
	let t = guess;
	for (let step = 0; step < MAXIMUM_STEPS; step++) {
		const { lower, upper, slope } = tailsAt(t);
		const error = p <= 0.5 ? lower - p : 1 - p - upper;
		if (error === 0) return t;
		if (error > 0) high = t;
		else low = t;
		const shift = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -error / slope));
		const newton = t + shift;
		// Before the bracket: from one side the last step rounds to nothing while the other end is still infinite.
		if (Math.abs(shift) < LAST_STEP) return newton;
		if (newton > low && newton < high) {
			t = newton;
		} else {
			const middle = (low + high) / 2;
			if (middle <= low || middle >= high) return middle;
			t = middle;
		}
	}
	throw new Error(`expected a quantile for p = ${p} within ${MAXIMUM_STEPS} steps, found ${t} so far`);
}
