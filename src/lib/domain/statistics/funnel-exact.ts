import type { Interval } from './interval.ts';
import { checkConfidence, checkPositive, checkProbability, checkWhole } from './preconditions.ts';
import { regularisedBeta } from './regularised-beta.ts';

/** P(X ≤ r) of a binomial count among n, given the log odds of the complement of its probability. */
export function binomialAtMost(r: number, n: number, logOddsAgainst: number): number {
	if (r < 0) return 0;
	return r >= n ? 1 : regularisedBeta(logOddsAgainst, n - r, r + 1).lower;
}

/** The interpolated quantile of a binomial proportion, cut to 0 to 1. */
function limit(p: number, n: number, logOddsAgainst: number): number {
	let below = -1;
	let r = n;
	while (r - below > 1) {
		const middle = Math.floor((below + r) / 2);
		if (binomialAtMost(middle, n, logOddsAgainst) >= p) r = middle;
		else below = middle;
	}
	const reached = binomialAtMost(r, n, logOddsAgainst);
	const part = (reached - p) / (reached - binomialAtMost(r - 1, n, logOddsAgainst));
	return Math.max(0, r - part) / n;
}

/**
 * Exact control limits of a proportion at a denominator: binomial quantiles, interpolated between counts so that they do not
 * jump. Fractions 0 to 1. Method: Spiegelhalter 2005, Statistics in Medicine 24, 1185–1202, appendix: with r the least count of
 * F(r) ≥ p, (r − (F(r) − p) ÷ (F(r) − F(r − 1))) ÷ n. For small n, where `proportionLimits` is rough.
 * exactProportionLimits(0.827, 20, 0.998) = 0.503244 to 0.997767.
 * @throws RangeError unless n is whole and above 0, the target 0 to 1 and the confidence 0.9 to 1.
 */
export function exactProportionLimits(target: number, n: number, confidence: number): Interval {
	checkPositive('n', n);
	checkWhole('n', n);
	checkProbability(target);
	checkConfidence(confidence);
	if (target === 0 || target === 1) return { lower: target, upper: target };
	if (confidence === 1) return { lower: 0, upper: 1 };
	const tail = (1 - confidence) / 2;
	const logOddsAgainst = Math.log((1 - target) / target);
	return { lower: limit(tail, n, logOddsAgainst), upper: limit(1 - tail, n, logOddsAgainst) };
}
