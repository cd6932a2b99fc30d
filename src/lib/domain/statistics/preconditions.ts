/** Checks a two-sided confidence level. 1 is allowed and gives the whole possible range. @throws RangeError outside 0.9 to 1. */
export function checkConfidence(confidence: number): void {
	if (!(confidence >= 0.9 && confidence <= 1)) {
		throw new RangeError(`expected a confidence from 0.9 to 1, found ${confidence}`);
	}
}

/** Checks events among trials; weighted counts need not be whole. @throws RangeError unless 0 ≤ x ≤ n, n > 0, both finite. */
export function checkProportion(x: number, n: number): void {
	if (!(x >= 0 && x <= n && n > 0 && Number.isFinite(n))) {
		throw new RangeError(`expected 0 ≤ x ≤ n and n > 0, found x = ${x}, n = ${n}`);
	}
}

/** Checks a count of events; weighted counts need not be whole. @throws RangeError unless it is finite and ≥ 0. */
export function checkCount(x: number): void {
	if (!(x >= 0 && Number.isFinite(x))) throw new RangeError(`expected a count of at least 0, found ${x}`);
}

/** Checks a quantity that divides or scales. @throws RangeError unless it is finite and > 0. */
export function checkPositive(name: string, value: number): void {
	if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`expected ${name} above 0, found ${value}`);
}

/** Checks a probability. @throws RangeError outside 0 to 1. */
export function checkProbability(p: number): void {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`expected a probability from 0 to 1, found ${p}`);
}

/** Checks a whole number of things, or of fen, that adds up exactly. @throws RangeError unless it is whole, ≥ 0 and below 2⁵³. */
export function checkWhole(name: string, value: number): void {
	if (!(Number.isSafeInteger(value) && value >= 0)) {
		throw new RangeError(`expected ${name} as a whole number of at least 0, found ${value}`);
	}
}
