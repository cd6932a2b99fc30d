/** Rounds half up on the decimal digits that a person sees (2.675 → 2.68), so that binary fractions do not decide. */
export function roundHalfUp(value: number, decimals: number): number {
	const shown = Number(value.toPrecision(15));
	const [digits = '0', exponent = '0'] = Math.abs(shown).toExponential().split('e');
	const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
	return Math.sign(shown) * Number(`${shifted}e${-decimals}`);
}

/** Fixed decimals, half up, minus as U+2212, without thousands separator: the form for sentences. */
export function plainNumber(value: number, decimals = 0): string {
	const rounded = roundHalfUp(value, decimals);
	const sign = rounded < 0 ? '−' : '';
	return sign + Math.abs(rounded).toFixed(decimals);
}

/** As `plainNumber`, with a comma from five digits: the form for tables. */
export function groupedNumber(value: number, decimals = 0): string {
	const plain = plainNumber(value, decimals);
	const [whole = '', fraction] = plain.split('.');
	const digits = whole.replace('−', '');
	if (digits.length < 5) return plain;
	const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
	return (whole.startsWith('−') ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** A signed number for a table of changes: `+4.9`, `−0.3`, `0.0`. */
export function signedNumber(value: number, decimals = 0): string {
	const plain = plainNumber(value, decimals);
	return roundHalfUp(value, decimals) > 0 ? `+${plain}` : plain;
}

/**
 * A fraction as a percentage. 100 % only for exactly 1 and 0 % only for exactly 0:
 * a value that would round to either says >99.9 %, >100 % or <0.1 % or takes one digit more.
 */
export function percentNumber(fraction: number, decimals: number): string {
	const percent = fraction * 100;
	if (fraction > 0 && fraction < 1) {
		if (roundHalfUp(percent, 1) >= 100) return '>99.9';
		if (roundHalfUp(percent, 1) <= 0) return '<0.1';
		const rounded = roundHalfUp(percent, decimals);
		if (rounded >= 100 || rounded <= 0) return plainNumber(percent, 1);
	}
	if (fraction > 1 && roundHalfUp(percent, decimals) <= 100) {
		return roundHalfUp(percent, decimals + 1) > 100 ? plainNumber(percent, decimals + 1) : '>100';
	}
	if (fraction === 1) return '100';
	if (fraction === 0) return '0';
	return plainNumber(percent, decimals);
}

/**
 * A value for a file of numbers: the decimal digits that a person sees, as `roundHalfUp` takes them, so that rounding it to the
 * page's decimals gives the page's text (0.827 × 100 is 82.7, not 82.69999999999999).
 */
export function dataNumber(value: number): number {
	return Number(value.toPrecision(15));
}
