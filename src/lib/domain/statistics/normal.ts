import { gammaQuantile } from './gamma.ts';
import { checkConfidence } from './interval.ts';

/**
 * The two-sided standard normal quantile of a confidence level: 0.95 → 1.959963984540054, 0.998 → 3.0902323061678136.
 * Method: z² is the chi-square quantile with one degree of freedom. @throws RangeError for a confidence outside 0.9 to 1.
 */
export function zOf(confidence: number): number {
	checkConfidence(confidence);
	if (confidence === 0.95) return 1.959963984540054;
	if (confidence === 0.998) return 3.090232306167813;
	return Math.sqrt(2 * gammaQuantile(confidence, 0.5));
}
