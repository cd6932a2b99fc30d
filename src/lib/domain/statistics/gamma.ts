const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
	12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for x > 0. Lanczos approximation (g = 7, n = 9). logGamma(5) = ln 24. */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const t = x + 6.5;
	const series = LANCZOS.slice(1).reduce((sum, c, index) => sum + c / (x + index), LANCZOS[0] ?? 1);
	return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

/** P(a, x) by its series, good for x < a + 1. */
function lowerSeries(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < 2000 && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** Q(a, x) by its continued fraction (modified Lentz), good for x ≥ a + 1. */
function upperFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1e300;
	let d = 1 / b;
	let h = d;
	for (let i = 1; i < 2000; i++) {
		const an = -i * (i - a);
		b += 2;
		d = 1 / (an * d + b || 1e-300);
		c = b + an / c || 1e-300;
		const delta = d * c;
		h *= delta;
		if (Math.abs(delta - 1) < 1e-16) break;
	}
	return h * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** Regularised lower incomplete gamma P(a, x): the share of a gamma(a) distribution below x. P(1, 1) = 1 − 1/e. */
export function gammaP(a: number, x: number): number {
	if (x <= 0) return 0;
	return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/**
 * Quantile of the gamma(a) distribution: the x with P(a, x) = p. Bisection refined by Newton steps that stay inside the
 * bracket, because P is monotone. gammaQuantile(0.5, 1) = ln 2.
 */
export function gammaQuantile(p: number, a: number): number {
	if (p <= 0) return 0;
	let low = 0;
	let high = Math.max(a, 1);
	while (gammaP(a, high) < p) high *= 2;
	let x = (low + high) / 2;
	for (let i = 0; i < 200; i++) {
		const error = gammaP(a, x) - p;
		if (error > 0) high = x;
		else low = x;
		const density = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
		const newton = x - error / density;
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) <= 1e-15 * Math.max(x, 1e-300)) return next;
		x = next;
	}
	return x;
}
