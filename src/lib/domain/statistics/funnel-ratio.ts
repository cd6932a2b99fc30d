import type { Position } from './funnel.ts';
import { gammaQuantile } from './gamma-quantile.ts';
import type { Interval } from './interval.ts';
import { countInterval, garwood } from './poisson.ts';
import { checkConfidence, checkPositive } from './preconditions.ts';

/**
 * Control limits of a ratio (observed ÷ expected) at an expected count: the limits that a funnel draws along E.
 * Method: χ²(α/2; 2E) ÷ 2E and χ²(1 − α/2; 2E + 2) ÷ 2E, as FunnelPlotR without overdispersion. Ratios, 1 = as expected.
 * ratioLimits(15, 0.95) = 0.5596924 to 1.649348.
 * @throws RangeError for an expected count that is not above 0 or a confidence outside 0.9 to 1.
 */
export function ratioLimits(expected: number, confidence: number): Interval {
	checkPositive('an expected count', expected);
	checkConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return {
		lower: gammaQuantile(tail, expected) / expected,
		upper: gammaQuantile(1 - tail, expected + 1) / expected,
	};
}

/**
 * Control limits of a rate at a denominator: `ratioLimits` at the count that the target rate expects, times the target.
 * Unit: the target's (events per unit of the denominator). rateLimits(0.01, 1500, 0.95) = 0.005596924 to 0.01649348.
 * @throws RangeError for a target or a denominator that is not above 0 or a confidence outside 0.9 to 1.
 */
export function rateLimits(target: number, denominator: number, confidence: number): Interval {
	checkPositive('a target rate', target);
	checkPositive('a denominator', denominator);
	const { lower, upper } = ratioLimits(target * denominator, confidence);
	return { lower: target * lower, upper: target * upper };
}

/**
 * The ratios at which an observed count would just be significant: the funnel drawn along O instead of E.
 * Method: O ÷ exact limits of O, as PHEindicatormethods. significantRatios(1, 0.95) = 0.1794803 to 39.49789.
 * 0 events give 0 to ∞. @throws RangeError for a negative count or a confidence outside 0.9 to 1.
 */
export function significantRatios(observed: number, confidence: number): Interval {
	const { lower, upper } = garwood(observed, confidence);
	return { lower: observed / upper, upper: lower === 0 ? Infinity : observed / lower };
}

/**
 * Whether a count is below, inside or above what was expected, so that it never contradicts the interval printed beside it.
 * Method: `countInterval` of the observed count against the expected one, as PHEindicatormethods tests significance.
 * ratioPosition(10, 20, 0.95) = 'below' (upper limit 18.39).
 * @throws RangeError for a negative count, an expected count that is not above 0 or a confidence outside 0.9 to 1.
 */
export function ratioPosition(observed: number, expected: number, confidence: number): Position {
	checkPositive('an expected count', expected);
	const { lower, upper } = countInterval(observed, confidence);
	if (upper < expected) return 'below';
	return lower !== null && lower > expected ? 'above' : 'inside';
}
