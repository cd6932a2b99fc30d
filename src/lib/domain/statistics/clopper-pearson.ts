import { betaLogOddsQuantile } from './beta-quantile.ts';
import type { Interval } from './interval.ts';
import { checkConfidence, checkProportion } from './preconditions.ts';

/**
 * The Clopper–Pearson limits as log odds, −∞ to ∞; `misses` is n − x, which may be 0 together with `hits`.
 * Method: beta quantiles, as in `clopperPearson`. exactLogOdds(4, 16, 0.95).lower = ln(0.0573340 ÷ 0.9426660) = −2.7998.
 * @throws RangeError for a confidence outside 0.9 to 1.
 */
export function exactLogOdds(hits: number, misses: number, confidence: number): Interval {
	checkConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return {
		lower: hits === 0 ? -Infinity : betaLogOddsQuantile(tail, hits, misses + 1),
		upper: misses === 0 ? Infinity : betaLogOddsQuantile(1 - tail, hits + 1, misses),
	};
}

/**
 * Exact interval of a proportion; usually wider than `wilson`, for checks and for `poissonRatioInterval`.
 * Method: Clopper and Pearson 1934, Biometrika 26, 404–413. x events among n; limits are fractions 0 to 1.
 * clopperPearson(4, 20) = 0.0573340 to 0.4366140. @throws RangeError as `wilson`.
 */
export function clopperPearson(x: number, n: number, confidence = 0.95): Interval {
	checkProportion(x, n);
	const { lower, upper } = exactLogOdds(x, n - x, confidence);
	return { lower: 1 / (1 + Math.exp(-lower)), upper: 1 / (1 + Math.exp(-upper)) };
}
