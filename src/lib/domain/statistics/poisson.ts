import { gammaQuantile } from './gamma-quantile.ts';
import type { Interval, PartialInterval } from './interval.ts';
import { twoSidedZ } from './normal-quantile.ts';
import { checkConfidence, checkCount } from './preconditions.ts';

/** Counts below this get the exact interval, the others Byar's: the rule of PHEindicatormethods. */
export const BYAR_MINIMUM = 10;

/**
 * Exact interval of a Poisson count. Method: Garwood 1936, Biometrika 28, 437–442: χ²(α/2; 2x) ÷ 2 to χ²(1 − α/2; 2x + 2) ÷ 2.
 * Unit: events. garwood(5) = 1.6234864 to 11.6683321. x = 0 gives a lower limit of exactly 0.
 * @throws RangeError for a negative count or a confidence outside 0.9 to 1.
 */
export function garwood(x: number, confidence = 0.95): Interval {
	checkCount(x);
	checkConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return { lower: x === 0 ? 0 : gammaQuantile(tail, x), upper: gammaQuantile(1 - tail, x + 1) };
}

/**
 * Byar's approximation of the interval of a Poisson count; a negative lower limit is withheld (null), not set to 0.
 * Method: Breslow and Day 1987, Statistical Methods in Cancer Research II, as PHEindicatormethods. Unit: events.
 * byar(65) = 50.1631877 to 82.8491385. @throws RangeError for a negative count or a confidence outside 0.9 to 1.
 */
export function byar(x: number, confidence = 0.95): PartialInterval {
	checkCount(x);
	const z = twoSidedZ(confidence);
	const lower = x === 0 ? null : x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3;
	const next = x + 1;
	return {
		lower: lower === null || lower < 0 ? null : lower,
		upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
	};
}

/**
 * Interval of a count by the rule of PHEindicatormethods: exact below 10 events, Byar from 10 on. Unit: events.
 * countInterval(5) = 1.6234864 to 11.6683321 (exact), countInterval(65) = 50.1631877 to 82.8491385 (Byar).
 * @throws RangeError for a negative count or a confidence outside 0.9 to 1.
 */
export function countInterval(x: number, confidence = 0.95): PartialInterval {
	return x < BYAR_MINIMUM ? garwood(x, confidence) : byar(x, confidence);
}
