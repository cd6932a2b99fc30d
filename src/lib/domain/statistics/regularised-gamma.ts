import { continuedFraction } from './continued-fraction.ts';
import { linearMinusLog } from './linear-minus-log.ts';
import { stirlingError } from './log-gamma.ts';

/** A distribution function at one point: both tails, each exact even where tiny for shapes from 0.1 on, and the density on the log scale. */
export interface Tails {
	readonly lower: number;
	readonly upper: number;
	/** Derivative of `lower` by the logarithm (or the log odds) of the point. */
	readonly slope: number;
}

/** Σ xⁿ ÷ (a(a + 1)…(a + n)): quick for x < a + 1. */
function lowerSeries(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; term > sum * 1e-17; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum;
}

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x) for a > 0 and finite x > 0: the shares of a gamma(a) distribution below
 * and above x. Method: series below a + 1, Legendre's continued fraction above (DLMF 8.7.1, 8.9.2), the common factor
 * xᵃe⁻ˣ ÷ Γ(a) in Loader's saddle-point form. regularisedGamma(1, 1).lower = 1 − 1/e = 0.632120558828558.
 */
export function regularisedGamma(a: number, x: number): Tails {
	const slope = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-a * linearMinusLog(x, a) - stirlingError(a));
	if (x < a + 1) {
		const lower = slope * lowerSeries(a, x);
		return { lower, upper: 1 - lower, slope };
	}
	const upper = slope * continuedFraction(x + 1 - a, (k) => [-k * (k - a), x + 1 - a + 2 * k]);
	return { lower: 1 - upper, upper, slope };
}
