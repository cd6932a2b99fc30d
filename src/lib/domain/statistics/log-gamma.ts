const HALF_LOG_TWO_PI = 0.9189385332046727;

/** From here on the series below is exact to double precision. */
const SERIES_FROM = 9;

/** B₂ₖ ÷ (2k(2k − 1)), k = 1 to 8, with the Bernoulli numbers B₂ₖ. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;

function stirlingSeries(z: number): number {
	const inverse = 1 / (z * z);
	return STIRLING.reduceRight<number>((sum, term) => sum * inverse + term, 0) / z;
}

/** Stirling's formula for ln Γ(z) without its error term. */
function stirling(z: number): number {
	return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI;
}

/**
 * Natural logarithm of the gamma function for z > 0. Method: Stirling's series (DLMF 5.11.1), reached by Γ(z + 1) = z Γ(z).
 * logGamma(5) = ln 24 = 3.178053830347946.
 */
export function logGamma(z: number): number {
	let product = 1;
	let shifted = z;
	while (shifted < SERIES_FROM) product *= shifted++;
	return stirling(shifted) + stirlingSeries(shifted) - Math.log(product);
}

/** ln Γ(z) less Stirling's formula, for z > 0: keeps densities exact at large z (Loader 2000). stirlingError(1) = 0.08106146679532726. */
export function stirlingError(z: number): number {
	return z < SERIES_FROM ? logGamma(z) - stirling(z) : stirlingSeries(z);
}
