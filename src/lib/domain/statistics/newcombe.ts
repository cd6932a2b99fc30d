import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/**
 * Interval of the difference of two independent proportions p₁ − p₂, hybrid score.
 * Method: Newcombe 1998, Statistics in Medicine 17, method 10. Result as fractions −1 to 1.
 * newcombe(56, 70, 48, 80) = 0.0524315 to 0.3338727. Two years share most people, so that over time it is conservative.
 * @throws RangeError as `wilson`.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Interval {
	const [p1, p2] = [x1 / n1, x2 / n2];
	const [first, second] = [wilson(x1, n1, confidence), wilson(x2, n2, confidence)];
	const difference = p1 - p2;
	return {
		lower: difference - Math.hypot(p1 - first.lower, second.upper - p2),
		upper: difference + Math.hypot(first.upper - p1, p2 - second.lower),
	};
}
