import type { Interval } from './interval.ts';
import { twoSidedZ } from './normal-quantile.ts';
import { checkProportion } from './preconditions.ts';

/**
 * Wilson score interval of a proportion, without continuity correction.
 * Method: Wilson 1927, JASA 22, 209–212, as PHEindicatormethods computes it. x events among n; limits are fractions 0 to 1.
 * wilson(65, 100) = 0.5525444 to 0.7363575. x = 0 gives a lower limit of exactly 0, x = n an upper limit of exactly 1.
 * On a full count of people the interval describes the process, not sampling error.
 * @throws RangeError unless 0 ≤ x ≤ n, n > 0 and the confidence is from 0.9 to 1.
 */
export function wilson(x: number, n: number, confidence = 0.95): Interval {
	checkProportion(x, n);
	const z = twoSidedZ(confidence);
	if (z === Infinity) return { lower: 0, upper: 1 };
	const centre = 2 * x + z * z;
	const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
	const scale = 2 * (n + z * z);
	return {
		lower: x === 0 ? 0 : (centre - spread) / scale,
		upper: x === n ? 1 : (centre + spread) / scale,
	};
}
