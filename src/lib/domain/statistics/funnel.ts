import type { Interval } from './interval.ts';
import { gammaQuantile } from './gamma.ts';
import { checkConfidence } from './interval.ts';
import { zOf } from './normal.ts';

/**
 * Control limits of a funnel plot for proportions at denominator n around a target: the target's inverted Wilson form.
 * Method: Public Health England, PHEindicatormethods. Fractions, cut at 0 and 1.
 * proportionLimits(0.80642448, 10, 0.95) = 0.5615434 to 1 (cut). @throws RangeError for n ≤ 0 or a target outside 0 to 1.
 */
export function proportionLimits(target: number, n: number, confidence: number): Interval {
	if (!(n > 0 && target >= 0 && target <= 1)) {
		throw new RangeError(`expected n > 0 and a target from 0 to 1, found n = ${n}, target = ${target}`);
	}
	const z = zOf(confidence);
	const spread = z * Math.sqrt((target * (1 - target)) / n);
	return { lower: Math.max(0, target - spread), upper: Math.min(1, target + spread) };
}

/**
 * Control limits of a standardised ratio (observed ÷ expected) at expected count e, by exact Poisson quantiles.
 * Method: FunnelPlotR, unadjusted. ratioLimits(15, 0.95) = 0.5596924 to 1.649348. @throws RangeError for e ≤ 0.
 */
export function ratioLimits(expected: number, confidence: number): Interval {
	checkConfidence(confidence);
	if (!(expected > 0)) throw new RangeError(`expected an expected count above 0, found ${expected}`);
	const tail = (1 - confidence) / 2;
	return { lower: gammaQuantile(tail, expected) / expected, upper: gammaQuantile(1 - tail, expected + 1) / expected };
}
