import { exactLogOdds } from './clopper-pearson.ts';
import type { Interval } from './interval.ts';
import { checkCount, checkPositive } from './preconditions.ts';

/**
 * Interval of the ratio of two Poisson rates, (x₁ ÷ e₁) ÷ (x₂ ÷ e₂), e being exposure (persons, months, 1).
 * Method: exact, conditional on x₁ + x₂ (Przyborowski and Wilenski 1940, Biometrika 31, 313–323; Clopper–Pearson limits),
 * as R's poisson.test. poissonRatioInterval(11, 800, 21, 3011) = 0.8584264 to 4.2772659.
 * x₁ = 0 gives a lower limit of exactly 0, x₂ = 0 an upper limit of ∞: no ratio is too large.
 * @throws RangeError for a negative count, an exposure that is not above 0 or a confidence outside 0.9 to 1.
 */
export function poissonRatioInterval(x1: number, e1: number, x2: number, e2: number, confidence = 0.95): Interval {
	checkCount(x1);
	checkCount(x2);
	checkPositive('an exposure e1', e1);
	checkPositive('an exposure e2', e2);
	const { lower, upper } = exactLogOdds(x1, x2, confidence);
	return { lower: (Math.exp(lower) * e2) / e1, upper: (Math.exp(upper) * e2) / e1 };
}
