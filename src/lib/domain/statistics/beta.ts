import { logGamma } from './gamma.ts';

/** Continued fraction of the incomplete beta function (modified Lentz; Numerical Recipes 6.4, own code). */
function betaFraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / (1 - ((a + b) * x) / (a + 1) || 1e-300);
	let h = d;
	for (let m = 1; m < 2000; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / (1 + even * d || 1e-300);
		c = 1 + even / c || 1e-300;
		h *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / (1 + odd * d || 1e-300);
		c = 1 + odd / c || 1e-300;
		h *= d * c;
		if (Math.abs(d * c - 1) < 1e-16) break;
	}
	return h;
}

/** Regularised incomplete beta I_x(a, b): the share of a beta(a, b) distribution below x. I_0.5(2, 2) = 0.5. */
export function betaCdf(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
	return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Quantile of beta(a, b) by bisection on the monotone distribution function. betaQuantile(0.5, 1, 1) = 0.5. */
export function betaQuantile(p: number, a: number, b: number): number {
	let low = 0;
	let high = 1;
	for (let i = 0; i < 200 && high - low > 1e-16; i++) {
		const middle = (low + high) / 2;
		if (betaCdf(middle, a, b) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
