import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/**
 * Interval of the difference p₁ − p₂ of two independent proportions, hybrid score.
 * Method: Newcombe 1998, Statistics in Medicine 17, 873–890, method 10. x events among n; limits are fractions −1 to 1.
 * newcombe(56, 70, 48, 80) = 0.0524315 to 0.3338727. Two years share most people, so over time it is conservative.
 * @throws RangeError as `wilson`, for either proportion.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval {
	const first = wilson(x1, n1, confidence);
	const second = wilson(x2, n2, confidence);
	if (confidence === 1) return { lower: -1, upper: 1 };
	const p1 = x1 / n1;
	const p2 = x2 / n2;
	return {
		lower: p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2),
		upper: p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower),
	};
}
