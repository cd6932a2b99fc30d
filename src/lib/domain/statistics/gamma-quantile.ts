import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { checkPositive, checkProbability } from './preconditions.ts';
import { quantileRoot } from './quantile-root.ts';
import { regularisedGamma } from './regularised-gamma.ts';

/** Below this ln x the first term of the series, which the guess solves, is all there is in double precision. */
const SERIES_IS_EXACT = -40;

/**
 * Quantile of the gamma(a) distribution: the x with P(a, x) = p. The χ² quantile with k degrees of freedom is twice this at
 * a = k ÷ 2. Method: Newton on ln x from the guess of Wilson and Hilferty 1931, PNAS 17, 684–688. gammaQuantile(0.025, 5) = 1.6234863901184.
 * @throws RangeError for p outside 0 to 1 or a shape that is not above 0; p = 1 gives ∞.
 */
export function gammaQuantile(p: number, a: number): number {
	checkProbability(p);
	checkPositive('a shape', a);
	if (p === 0 || p === 1) return p === 0 ? 0 : Infinity;
	const first = (Math.log(p) + logGamma(a + 1)) / a;
	if (first < SERIES_IS_EXACT) return Math.exp(first);
	const root = 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a));
	const guess = root > 0.3 ? Math.log(a) + 3 * Math.log(root) : first;
	return Math.exp(quantileRoot(p, (t) => regularisedGamma(a, Math.exp(t)), guess));
}
