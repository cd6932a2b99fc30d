import { sha256 } from '@noble/hashes/sha2.js';

/** Digits and letters that nobody takes for one another on paper: no I, L, O, U (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six letters that change when any sign of a text does: the first 30 bits of its SHA-256. They catch slips, not forgery. */
export function checkLetters(text: string): string {
	const [a = 0, b = 0, c = 0, d = 0] = sha256(new TextEncoder().encode(text));
	const bits = ((a << 24) | (b << 16) | (c << 8) | d) >>> 2;
	return [25, 20, 15, 10, 5, 0].map((shift) => LETTERS[(bits >>> shift) & 31]).join('');
}
