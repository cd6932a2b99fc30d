const isDigit = (character: string | undefined): boolean =>
	character !== undefined && /^[0-9\uff10-\uff19]$/.test(character);
const isWide = (character: string | undefined): boolean =>
	character !== undefined && /^[\uff10-\uff19]$/.test(character);

/** Full-width forms that are folded; Chinese punctuation stays, because it parts clauses. */
const FOLDED = /^[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0d\uff0e\uff0f]$/;

/** Marks between clauses that were typed in half width; between digits they part thousands or a ratio. */
const CLAUSE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Signs that are written in several ways, all of one UTF-16 unit. */
const SAME: Readonly<Record<string, string>> = {
	'∶': ':',
	'～': '~',
	'−': '-',
	'﹪': '%',
	'\u00a0': ' ',
	'\u3000': ' ',
};

/**
 * A text in which digits, percent signs and separators have one form, as long as before in UTF-16 units, so that offsets hold:
 * １２３ becomes 123, and ９，８００ becomes 9,800. A full-width comma parts thousands only between full-width digits.
 */
export function fold(text: string): string {
	const out = Array.from({ length: text.length }, (_, index) => {
		const character = text.charAt(index);
		if (character === '，' && isWide(text[index - 1]) && isWide(text[index + 1])) return ',';
		if (character === '：' && isDigit(text[index - 1]) && isDigit(text[index + 1])) return ':';
		const clause = CLAUSE[character];
		if (clause !== undefined && !(isDigit(text[index - 1]) && isDigit(text[index + 1]))) return clause;
		if (FOLDED.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
		return SAME[character] ?? character;
	});
	return out.join('');
}

/** What stands in place of a masked character: no digit, no letter, no mark. */
export const MASK = '\u0001';

/** A text with every match of the patterns masked at the same length. */
export function mask(text: string, patterns: readonly RegExp[]): string {
	return patterns.reduce((left, pattern) => left.replace(pattern, (found) => MASK.repeat(found.length)), text);
}
