import { betaQuantile } from './beta.ts';
import { checkConfidence, checkCount, type Interval } from './interval.ts';

/**
 * Interval of the ratio of two Poisson rates (x₁ ÷ e₁) ÷ (x₂ ÷ e₂), given their sum.
 * Method: conditional exact (Clopper–Pearson on x₁ of x₁ + x₂; Przyborowski and Wilenski 1940), as R's poisson.test.
 * poissonRatioInterval(11, 800, 21, 3011) = 0.8584264 to 4.2772659 (the worked example of R's poisson.test manual).
 * @throws RangeError for negative counts, x₂ = 0 or exposures that are not positive.
 */
export function poissonRatioInterval(x1: number, e1: number, x2: number, e2: number, confidence = 0.95): Interval {
	checkCount(x1);
	checkCount(x2);
	checkConfidence(confidence);
	if (!(e1 > 0 && e2 > 0 && x2 > 0)) {
		throw new RangeError(`expected x2 > 0 and exposures > 0, found x2 = ${x2}, e1 = ${e1}, e2 = ${e2}`);
	}
	const tail = (1 - confidence) / 2;
	const low = x1 === 0 ? 0 : betaQuantile(tail, x1, x2 + 1);
	const high = betaQuantile(1 - tail, x1 + 1, x2);
	return { lower: ((low / (1 - low)) * e2) / e1, upper: ((high / (1 - high)) * e2) / e1 };
}
