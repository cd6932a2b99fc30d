/** A closed interval, in the unit of the estimate. */
export interface Interval {
	readonly lower: number;
	readonly upper: number;
}

/** Checks a confidence level. @throws RangeError unless 0.9 ≤ confidence < 1. */
export function checkConfidence(confidence: number): void {
	if (!(confidence >= 0.9 && confidence < 1)) {
		throw new RangeError(`expected a confidence from 0.9 to below 1, found ${confidence}`);
	}
}

/** Checks a count of events among trials. @throws RangeError unless 0 ≤ x ≤ n and n > 0. */
export function checkProportion(x: number, n: number): void {
	if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError(`expected 0 ≤ x ≤ n and n > 0, found x = ${x}, n = ${n}`);
}

/** Checks a count. @throws RangeError unless x ≥ 0. */
export function checkCount(x: number): void {
	if (!(x >= 0 && Number.isFinite(x))) throw new RangeError(`expected a count of at least 0, found ${x}`);
}
