import { regularisedGamma } from './regularised-gamma.ts';
import { binomialAtMost } from './funnel-exact.ts';
import { checkConfidence, checkPositive, checkProbability, checkWhole } from './preconditions.ts';

/** Counts that raise no alarm: from `lower` to `upper`, both included. */
export interface AlarmLimits {
	readonly lower: number;
	readonly upper: number;
}

/** The first whole count from 0 to `most` at which `reached` is true; `most` + 1 where it never is. `reached` must not turn back. */
function firstCount(most: number, reached: (x: number) => boolean): number {
	let [below, at] = [-1, most + 1];
	while (at - below > 1) {
		const middle = Math.floor((below + at) / 2);
		if (reached(middle)) at = middle;
		else below = middle;
	}
	return at;
}

/** The counts of which neither tail, the count itself included, has less than `tail`. */
function between(most: number, tail: number, atMost: (x: number) => number): AlarmLimits {
	return {
		lower: firstCount(most, (x) => atMost(x) >= tail),
		upper: firstCount(most, (x) => 1 - atMost(x) < tail),
	};
}

/**
 * The counts among n that are no alarm around a target proportion: outside them lies a false alarm with probability below
 * (1 − confidence) ÷ 2 on either side. `exactProportionLimits` interpolates between counts, so that a point just outside it may
 * be likelier. Method: binomial tails, as Clopper and Pearson 1934, Biometrika 26, 404–413.
 * proportionAlarms(0.5, 10, 0.998) = 1 to 9, since P(0) = 0.00098.
 * @throws RangeError unless n is whole and above 0, the target 0 to 1 and the confidence 0.9 to 1.
 */
export function proportionAlarms(target: number, n: number, confidence: number): AlarmLimits {
	checkPositive('n', n);
	checkWhole('n', n);
	checkProbability(target);
	checkConfidence(confidence);
	if (target === 0 || target === 1) return { lower: target * n, upper: target * n };
	const logOddsAgainst = Math.log((1 - target) / target);
	return between(n, (1 - confidence) / 2, (x) => binomialAtMost(x, n, logOddsAgainst));
}

/**
 * The counts that are no alarm where `expected` events are expected: as `proportionAlarms`, for a Poisson count.
 * Method: Poisson tails, as Garwood 1936, Biometrika 28, 437–442. rateAlarms(10, 0.998) = 2 to 21: P(1 or fewer) = 0.00050,
 * P(22 or more) = 0.00070.
 * @throws RangeError for an expected count that is not above 0 or a confidence outside 0.9 to 1.
 */
export function rateAlarms(expected: number, confidence: number): AlarmLimits {
	checkPositive('an expected count', expected);
	checkConfidence(confidence);
	const most = Math.ceil(expected + 20 * Math.sqrt(expected) + 20);
	return between(most, (1 - confidence) / 2, (x) => regularisedGamma(x + 1, expected).upper);
}
