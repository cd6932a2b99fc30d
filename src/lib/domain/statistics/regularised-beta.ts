import { continuedFraction } from './continued-fraction.ts';
import { linearMinusLog } from './linear-minus-log.ts';
import { stirlingError } from './log-gamma.ts';
import type { Tails } from './regularised-gamma.ts';

/** The continued fraction of DLMF 8.17.22, whose terms alternate between two forms. */
function betaFraction(x: number, a: number, b: number): number {
	return continuedFraction(1, (k) => {
		const m = Math.floor(k / 2);
		const base = (a + k - 1) * (a + k);
		return [k % 2 === 0 ? (m * (b - m) * x) / base : (-(a + m) * (a + b + m) * x) / base, 1];
	});
}

/**
 * Regularised incomplete beta function Iₓ(a, b) for a, b > 0 and its complement, at given log odds ln(x ÷ (1 − x)), so that
 * x near 0 and near 1 are equally exact. Method: continued fraction (DLMF 8.17.22), factor xᵃ(1 − x)ᵇ ÷ B(a, b) in Loader's
 * saddle-point form. regularisedBeta(0, 2, 2).lower = 0.5; slope is by the log odds.
 */
export function regularisedBeta(logOdds: number, a: number, b: number): Tails {
	const x = 1 / (1 + Math.exp(-logOdds));
	const y = 1 / (1 + Math.exp(logOdds));
	const n = a + b;
	const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
	const distance = a * linearMinusLog(x * n, a) + b * linearMinusLog(y * n, b);
	const slope = Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(error - distance);
	if (x < (a + 1) / (n + 2)) {
		const lower = (slope / a) * betaFraction(x, a, b);
		return { lower, upper: 1 - lower, slope };
	}
	const upper = (slope / b) * betaFraction(y, b, a);
	return { lower: 1 - upper, upper, slope };
}
