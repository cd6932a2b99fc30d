import { checkProportion, type Interval } from './interval.ts';
import { zOf } from './normal.ts';

/**
 * Wilson score interval of a proportion, without continuity correction.
 * Method: Wilson 1927; form as in PHEindicatormethods. x events among n, result as fractions 0 to 1.
 * wilson(65, 100) = 0.5525444 to 0.7363575. @throws RangeError unless 0 ≤ x ≤ n, n > 0 and 0.9 ≤ confidence < 1.
 */
export function wilson(x: number, n: number, confidence = 0.95): Interval {
	checkProportion(x, n);
	const z = zOf(confidence);
	const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
	const scale = 2 * (n + z * z);
	return {
		lower: x === 0 ? 0 : (2 * x + z * z - spread) / scale,
		upper: x === n ? 1 : (2 * x + z * z + spread) / scale,
	};
}
