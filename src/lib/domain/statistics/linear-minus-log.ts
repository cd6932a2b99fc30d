/** Below this distance of x ÷ m from 1 the difference would cancel, so that a series takes over. */
const SERIES_RANGE = 0.1;

/**
 * x ÷ m − 1 − ln(x ÷ m) for positive x and m, without cancellation near x = m: how far x is from the mode m.
 * Method: with v = (x − m) ÷ (x + m), ln(x ÷ m) = 2 artanh v (Loader 2000, saddle-point form). linearMinusLog(2, 1) = 0.3068528.
 */
export function linearMinusLog(x: number, m: number): number {
	const u = (x - m) / m;
	if (Math.abs(u) > SERIES_RANGE) return u - Math.log(x / m);
	const v = (x - m) / (x + m);
	let tail = 0;
	for (let k = 19; k >= 3; k -= 2) tail = tail * v * v + 1 / k;
	return v * (u - 2 * v * v * tail);
}
