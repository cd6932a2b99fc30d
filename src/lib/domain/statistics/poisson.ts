import { gammaQuantile } from './gamma.ts';
import { checkConfidence, checkCount, type Interval } from './interval.ts';
import { zOf } from './normal.ts';

/** An interval whose lower limit may be withheld, because the approximation would make it negative. */
export interface OpenInterval {
	readonly lower: number | null;
	readonly upper: number;
}

/**
 * Exact interval of a Poisson count. Method: Garwood 1936 by chi-square quantiles (χ²_{p,2x} ÷ 2 is a gamma quantile).
 * exactPoisson(5) = 1.6234864 to 11.6683321. @throws RangeError for a negative count.
 */
export function exactPoisson(x: number, confidence = 0.95): Interval {
	checkCount(x);
	checkConfidence(confidence);
	const tail = (1 - confidence) / 2;
	return { lower: x === 0 ? 0 : gammaQuantile(tail, x), upper: gammaQuantile(1 - tail, x + 1) };
}

/**
 * Byar's approximation of the interval of a Poisson count; a negative lower limit is withheld, not set to 0.
 * Method: Breslow and Day 1987, as in PHEindicatormethods. byar(65) = 50.1631877 to 82.8491385.
 * @throws RangeError for a count below 1.
 */
export function byar(x: number, confidence = 0.95): OpenInterval {
	if (!(x >= 1)) throw new RangeError(`expected a count of at least 1, found ${x}`);
	const z = zOf(confidence);
	const lower = x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3;
	const next = x + 1;
	return { lower: lower < 0 ? null : lower, upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3 };
}

/** Interval of a count by the rule of PHEindicatormethods: exact below 10, Byar from 10 on. */
export function countInterval(x: number, confidence = 0.95): OpenInterval {
	return x < 10 ? exactPoisson(x, confidence) : byar(x, confidence);
}
