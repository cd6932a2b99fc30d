import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { checkPositive, checkProbability } from './preconditions.ts';
import { quantileRoot } from './quantile-root.ts';
import { regularisedBeta } from './regularised-beta.ts';

/** Below these log odds x or 1 − x leaves double precision, and the first term of the series (DLMF 8.17.7) is all there is. */
const FIRST_TERM_IS_EXACT = -600;

/**
 * Quantile of the beta(a, b) distribution as log odds, ln(x ÷ (1 − x)) with Iₓ(a, b) = p, so that neither x near 0 nor near 1
 * loses digits. Method: Newton on the log odds from a normal guess. betaLogOddsQuantile(0.025, 1, 1) = ln(0.025 ÷ 0.975).
 * @throws RangeError for p outside 0 to 1 or a shape that is not above 0; p = 0 and 1 give ∓∞.
 */
export function betaLogOddsQuantile(p: number, a: number, b: number): number {
	checkProbability(p);
	checkPositive('a shape a', a);
	checkPositive('a shape b', b);
	if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
	const left = (Math.log(p) + logGamma(a + 1) + logGamma(b) - logGamma(a + b)) / a;
	if (left < FIRST_TERM_IS_EXACT) return left;
	const right = (Math.log1p(-p) + logGamma(b + 1) + logGamma(a) - logGamma(a + b)) / b;
	if (right < FIRST_TERM_IS_EXACT) return -right;
	const guess = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
	return quantileRoot(p, (logOdds) => regularisedBeta(logOdds, a, b), guess);
}
