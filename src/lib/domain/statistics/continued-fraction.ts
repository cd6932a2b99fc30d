/** More terms than a count of a billion needs. */
const MAXIMUM_TERMS = 10_000_000;

const TOLERANCE = 1e-15;

/** Keeps Lentz's recurrences clear of a division by 0. */
function nonZero(value: number): number {
	return value === 0 ? 1e-300 : value;
}

/**
 * Value of 1 ÷ (b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …))), term(k) giving [aₖ, bₖ].
 * Method: modified Lentz (Thompson and Barnett 1986). With aₖ = bₖ = 1 it is 0.6180339887 (golden section).
 * @throws Error when the fraction does not converge.
 */
export function continuedFraction(first: number, term: (k: number) => readonly [number, number]): number {
	let c = Infinity;
	let d = 1 / nonZero(first);
	let value = d;
	for (let k = 1; k < MAXIMUM_TERMS; k++) {
		const [a, b] = term(k);
		d = 1 / nonZero(b + a * d);
		c = nonZero(b + a / c);
		const factor = c * d;
		value *= factor;
		if (Math.abs(factor - 1) < TOLERANCE) return value;
	}
	throw new Error(`expected a continued fraction to converge in ${MAXIMUM_TERMS} terms, found ${value} so far`);
}
