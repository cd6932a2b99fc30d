/** A term in one language, as a page carries it. */
export interface TermNote {
	readonly id: string;
	readonly name: string;
	/** The words by which texts are searched for it. */
	readonly forms: readonly string[];
	readonly explanation: string;
}

/** A piece of a text; `term` where it is a technical word that stands there for the first time. */
export interface Segment {
	readonly text: string;
	readonly term: TermNote | null;
}

/** A text in pieces, which joined are the text again. */
export type MarkedText = readonly Segment[];

interface Form {
	readonly word: string;
	readonly term: TermNote;
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Whether a place in a text is inside a Latin word or a number; 汉字 have no such borders. */
function insideWord(text: string, at: number): boolean {
	return LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
}

/** The forms, the longest first, so that 低保标准 is never taken for 低保. */
function formsOf(terms: readonly TermNote[]): Form[] {
	const forms = terms.flatMap((term) => term.forms.map((word) => ({ word: word.toLowerCase(), term })));
	return forms.sort((a, b) => b.word.length - a.word.length);
}

/** Every place of a text where a term stands, from left to right, none inside another. */
function* occurrences(text: string, forms: readonly Form[]): Generator<Form & { readonly at: number }> {
	const lower = text.toLowerCase();
	for (let at = 0; at < text.length; at++) {
		if (insideWord(text, at)) continue;
		const found = forms.find(
			({ word }) => lower.startsWith(word, at) && !insideWord(text, at + word.length) && word !== '',
		);
		if (!found) continue;
		yield { ...found, at };
		at += found.word.length - 1;
	}
}

/**
 * Marks the first place of each term over all texts that the returned function is given, in that order. Later places and the
 * rest stay plain text.
 */
export function termMarker(terms: readonly TermNote[]): (text: string) => MarkedText {
	const forms = formsOf(terms);
	const seen = new Set<string>();
	return (text) => {
		const segments: Segment[] = [];
		let from = 0;
		for (const { at, word, term } of occurrences(text, forms)) {
			if (seen.has(term.id)) continue;
			seen.add(term.id);
			if (at > from) segments.push({ text: text.slice(from, at), term: null });
			from = at + word.length;
			segments.push({ text: text.slice(at, from), term });
		}
		if (from < text.length) segments.push({ text: text.slice(from), term: null });
		return segments;
	};
}

/** A piece of a text with the signs that no line may part from it: opening ones before a term, closing ones after it. */
export interface HeldSegment extends Segment {
	readonly before: string;
	readonly after: string;
}

const OPENING = /[“‘《（(]+$/u;
const CLOSING = /^[，。；：、！？）》”’,.;:!?)]+/u;

/** The pieces of a text with each term holding its signs; joined in the order before, text, after they are the text again. */
export function heldSegments(text: MarkedText): HeldSegment[] {
	return text.map(({ text: words, term }, index) => {
		const [previous, next] = [text[index - 1], text[index + 1]];
		if (term) {
			const before = previous && !previous.term ? (OPENING.exec(previous.text)?.[0] ?? '') : '';
			const after = next && !next.term ? (CLOSING.exec(next.text)?.[0] ?? '') : '';
			return { text: words, term, before, after };
		}
		const opened = next?.term ? words.replace(OPENING, '') : words;
		return { text: previous?.term ? opened.replace(CLOSING, '') : opened, term, before: '', after: '' };
	});
}

/** The terms that stand in any of the texts: what a page has to carry. */
export function termsIn(texts: readonly string[], terms: readonly TermNote[]): TermNote[] {
	const mark = termMarker(terms);
	return texts.flatMap((text) => mark(text).flatMap(({ term }) => (term ? [term] : [])));
}
