import { clopperPearson } from './clopper-pearson.ts';
import { garwood } from './poisson.ts';
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

/**
 * The counts among n that are no alarm around a target proportion: those whose exact interval holds the target, so that either side
 * raises a false alarm with probability of at most (1 − confidence) ÷ 2. `exactProportionLimits` interpolates between counts and
 * may exceed that. Method: Clopper and Pearson 1934, as `clopperPearson`, inverted.
 * proportionAlarms(0.5, 10, 0.998) = 1 to 9: P(0) = 0.00098.
 * @throws RangeError unless n is whole and above 0, the target 0 to 1 and the confidence 0.9 to 1.
 */
export function proportionAlarms(target: number, n: number, confidence: number): AlarmLimits {
	checkPositive('n', n);
	checkWhole('n', n);
	checkProbability(target);
	checkConfidence(confidence);
	return {
		lower: firstCount(n, (x) => clopperPearson(x, n, confidence).upper >= target),
		upper: firstCount(n, (x) => clopperPearson(x, n, confidence).lower > target) - 1,
	};
}

/**
 * The counts that are no alarm where `expected` events are expected: as `proportionAlarms`, for a Poisson count.
 * Method: Garwood 1936, as `garwood`, inverted. rateAlarms(10, 0.998) = 2 to 21.
 * @throws RangeError for an expected count that is not above 0 or a confidence outside 0.9 to 1.
 */
export function rateAlarms(expected: number, confidence: number): AlarmLimits {
	checkPositive('an expected count', expected);
	const most = Math.ceil(expected + 20 * Math.sqrt(expected) + 20);
	return {
		lower: firstCount(most, (x) => garwood(x, confidence).upper >= expected),
		upper: firstCount(most, (x) => garwood(x, confidence).lower > expected) - 1,
	};
}
