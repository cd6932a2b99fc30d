import type { Interval } from './interval.ts';
import { twoSidedZ } from './normal-quantile.ts';
import { checkPositive, checkProbability } from './preconditions.ts';

/** Where a unit lies against control limits. On a limit counts as inside. */
export type Position = 'below' | 'inside' | 'above';

/**
 * Control limits of a funnel plot for proportions: between which values a unit with denominator n is not different from
 * the target (usually the whole's proportion). Method: the Wilson interval inverted, as PHEindicatormethods; fractions cut
 * to 0 to 1. proportionLimits(0.80642448, 10, 0.95) = 0.5615434 to 1.
 * @throws RangeError for n ≤ 0, a target outside 0 to 1 or a confidence outside 0.9 to 1.
 */
export function proportionLimits(target: number, n: number, confidence: number): Interval {
	checkPositive('n', n);
	checkProbability(target);
	const z = twoSidedZ(confidence);
	const deviation = Math.sqrt((target * (1 - target)) / n);
	const spread = deviation === 0 ? 0 : z * deviation;
	return { lower: Math.max(0, target - spread), upper: Math.min(1, target + spread) };
}

/**
 * Position of a value against limits in the same unit. The confidence is the limits' own: 99.8 % to alert, 95 % to show.
 * funnelPosition(0.5, proportionLimits(0.80642448, 10, 0.95)) = 'below'. @throws RangeError for a value that is not a number.
 */
export function funnelPosition(value: number, limits: Interval): Position {
	if (Number.isNaN(value)) throw new RangeError(`expected a number to place against limits, found ${value}`);
	if (value < limits.lower) return 'below';
	return value > limits.upper ? 'above' : 'inside';
}
