/** Characters as wide as they are high in a Chinese face, with the punctuation that such a face draws so. */
const WIDE =
	/[\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u2473\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u;

/** Never at the start of a line, and never at its end. */
const CLOSING = /[，。、；：？！）》〉】”’％—–…～·,.;:?!)\]%]/u;
const OPENING = /[（《〈【“‘([]/u;

function widthOf(character: string): number {
	if (WIDE.test(character)) return 1;
	if (/[mwMW@%]/.test(character)) return 0.92;
	if (/[A-Z&#]/.test(character)) return 0.7;
	return /[iljtfr.,:;'|()[\] ]/.test(character) ? 0.36 : 0.57;
}

/**
 * Width of a text that no browser has measured, from above: in whatever face it is set, it takes no more. A browser may
 * put an eighth of a character between Chinese and Latin.
 */
export function textWidth(text: string, size: number): number {
	let em = 0;
	let before: boolean | null = null;
	for (const character of text) {
		const isWide = WIDE.test(character);
		if (before !== null && before !== isWide && character !== ' ') em += 0.125;
		em += widthOf(character);
		before = isWide;
	}
	return em * size;
}

/** A Latin letter, digit or sign: its neighbours of the same kind make a word. */
function isLatin(character: string): boolean {
	return character !== '' && !WIDE.test(character) && !/[\s–]/.test(character);
}

/**
 * Pieces that stay whole: a Chinese character, a short bracket, a Latin word (or a letter, where words must be broken), each
 * with the punctuation that clings to it.
 */
function pieces(text: string, wholeWords = true): string[] {
	const result: string[] = [];
	let joins = false;
	for (const [piece] of text.matchAll(/（[^（）]{1,4}）|\s+|\S/gu)) {
		const previous = result.at(-1) ?? '';
		const last = /.$/su.exec(previous)?.[0] ?? '';
		const clings =
			(CLOSING.test(piece) && piece.length === 1 && !/\s/.test(last)) ||
			(wholeWords && isLatin(piece) && isLatin(last));
		if (previous !== '' && (joins || clings)) result[result.length - 1] = previous + piece;
		else result.push(piece);
		joins = piece.length === 1 && (OPENING.test(piece) || piece === '’');
	}
	return result;
}

/** A piece that is longer than a line in parts that fit: an address after its signs, anything else where it must be. */
function parts(piece: string, size: number, width: number): string[] {
	const result = [''];
	const steps = [...piece.matchAll(/[^/?&#]+[/?&#]?|[/?&#]/gu)].flatMap(([step]) =>
		textWidth(step, size) <= width ? [step] : pieces(step, false),
	);
	for (const step of steps) {
		const line = (result.at(-1) ?? '') + step;
		if (textWidth(line, size) <= width) result[result.length - 1] = line;
		else result.push(step);
	}
	return result.filter((part) => part !== '');
}

/** A text in lines of at most `width`, broken as Chinese and Latin are: no closing mark begins a line, no opening one ends it. */
export function wrapText(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text.trim())) {
		if (textWidth((line + piece).trimEnd(), size) <= width) {
			line += piece;
			continue;
		}
		if (line.trim() !== '') lines.push(line.trimEnd());
		const broken = parts(piece.trimStart(), size, width);
		lines.push(...broken.slice(0, -1));
		line = broken.at(-1) ?? '';
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** As `wrapText`, with lines of about the same length, as a title has them. */
export function balanceText(text: string, size: number, width: number): string[] {
	const count = wrapText(text, size, width).length;
	let [narrow, wide] = [width / 2, width];
	while (count > 1 && wide - narrow > size) {
		const middle = (narrow + wide) / 2;
		if (wrapText(text, size, middle).length > count) narrow = middle;
		else wide = middle;
	}
	return wrapText(text, size, wide);
}
