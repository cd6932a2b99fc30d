import { dataNumber } from '../number.ts';
import { parsePeriod, type Period } from '../period.ts';
import { parsePlaceCode, type PlaceCode } from '../place.ts';
import type { Reading } from '../reading.ts';
import { checkLetters } from './check-letters.ts';

/** Version of the grammar of codes. */
const VERSION = '1';

type State = Reading['state'];
const STATES: readonly State[] = ['unbounded', 'suppressed', 'missing', 'not_applicable'];

/** A printed figure that is one reading of an indicator. */
export interface PaperReading {
	readonly kind: 'reading';
	readonly indicator: string;
	readonly place: PlaceCode;
	readonly period: Period;
	/** Code by dimension, where a part of the rows was printed. */
	readonly slices: Readonly<Record<string, string>>;
	readonly state: State;
	/** In the definition's unit; null in any state but `value`. */
	readonly value: number | null;
	/** As the query returned them: money in fen, counts as such. Null where the state has none. */
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Whether the value is printed as 近, approached from below. */
	readonly approximate: boolean;
	readonly dataVersion: string;
}

/** A printed page whose figures are tables of many readings. */
export interface PaperPage {
	readonly kind: 'page';
	/** Path below the language, with its query: `views/staff/?norm=60`; empty for the overview. */
	readonly path: string;
	/** Id of the figure on it; empty for the page as a whole. */
	readonly figure: string;
	/** Last month that the page told of, `YYYY-MM`. */
	readonly cutoff: string;
	readonly dataVersion: string;
}

/** What a printed code stands for. */
export type Paper = PaperReading | PaperPage;

/** Why a text is no code: nothing in it, a grammar of a later program, not its form, or a slip in copying. */
export type PaperFault = 'empty' | 'version' | 'form' | 'slip';

/** A reading of a page as what is printed of it. */
export function paperReading(
	indicator: string,
	reading: Reading,
	slices: PaperReading['slices'],
	dataVersion: string,
): PaperReading {
	const { place, period, state } = reading;
	const has = state === 'value' || state === 'unbounded';
	return {
		...{ kind: 'reading', indicator, place, period, slices, state, dataVersion },
		value: state === 'value' ? dataNumber(reading.value) : null,
		numerator: has ? reading.numerator : null,
		denominator: has ? reading.denominator : null,
		approximate: state === 'value' && reading.qualifier !== 'exact',
	};
}

/** A page, or a figure of it, as it is printed with a cut-off month. */
export function paperPage(path: string, figure: string, cutoff: string, dataVersion: string): PaperPage {
	return { kind: 'page', path, figure, cutoff, dataVersion };
}

function sealed(fields: readonly string[]): string {
	const text = fields.join('~');
	return `${text}~${checkLetters(text)}`;
}

/**
 * The code of a printed figure, only of signs that a fragment may hold as they are:
 * `1~<indicator>~<place>~<period>~<slices>~<value>~<numerator>~<denominator>~<data version>~<check>`, slices as
 * `phase=emergency+…`, the value with `b` behind it where it is approached from below, or the word of another state;
 * for a page `1~/<path>~<figure>~<cut-off>~<data version>~<check>`.
 */
export function paperCode(paper: Paper): string {
	if (paper.kind === 'page') {
		return sealed([VERSION, `/${paper.path}`, paper.figure, paper.cutoff, paper.dataVersion]);
	}
	const { indicator, place, period, slices, state, value, numerator, denominator, dataVersion } = paper;
	const chosen = Object.entries(slices).sort(([a], [b]) => (a < b ? -1 : 1));
	return sealed([
		...[VERSION, indicator, place, period, chosen.map((pair) => pair.join('=')).join('+')],
		value === null ? state : `${value}${paper.approximate ? 'b' : ''}`,
		...[numerator, denominator].map((number) => (number === null ? '' : String(number))),
		dataVersion,
	]);
}

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;
const WORD = /^[a-z][a-z0-9_]*$/;
const PAIRS = /^[a-z0-9_]+=[\w-]+(\+[a-z0-9_]+=[\w-]+)*$/;
/** No dots and no colon: such a path stays on the site. */
const PATH = /^\/(?:[a-z0-9_-]+\/)*(?:\?[\w=&%-]+)?$/;
const FIGURE = /^[\w-]*$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const RELEASE = /^[\w.-]+$/;

function pageOf([path = '', figure = '', cutoff = '', dataVersion = '']: readonly string[]): PaperPage | null {
	if (!PATH.test(path) || !FIGURE.test(figure) || !MONTH.test(cutoff) || !RELEASE.test(dataVersion)) return null;
	return { kind: 'page', path: path.slice(1), figure, cutoff, dataVersion };
}

function countOf(text: string): number | null | undefined {
	if (text === '') return null;
	return NUMBER.test(text) ? Number(text) : undefined;
}

function readingOf(fields: readonly string[]): PaperReading | null {
	const [indicator = '', placeText = '', periodText = '', pairs = '', shown = '', upper = '', lower = ''] = fields;
	const [place, period, dataVersion] = [parsePlaceCode(placeText), parsePeriod(periodText), fields[7] ?? ''];
	const [numerator, denominator] = [countOf(upper), countOf(lower)];
	const state = STATES.find((each) => each === shown) ?? 'value';
	const digits = shown.replace(/b$/, '');
	if (!place || !period || numerator === undefined || denominator === undefined || fields.length !== 8) return null;
	if (!WORD.test(indicator) || !RELEASE.test(dataVersion) || (pairs !== '' && !PAIRS.test(pairs))) return null;
	if (state === 'value' && (!NUMBER.test(digits) || numerator === null)) return null;
	return {
		...{ kind: 'reading', indicator, place, period, state, numerator, denominator, dataVersion },
		slices: Object.fromEntries(pairs === '' ? [] : pairs.split('+').map((pair) => pair.split('=') as [string, string])),
		value: state === 'value' ? Number(digits) : null,
		approximate: state === 'value' && digits !== shown,
	};
}

/** Without the escapes that some readers of QR put in; a text with a `%` of its own stays as it is. */
function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * Reads a code as it was scanned, copied or typed: full-width signs, spaces, broken lines and a whole address around it do not matter,
 * nor small letters at the end.
 */
export function parsePaperCode(text: string): Paper | { readonly fault: PaperFault } {
	const found = parsedCode(text);
	// A path may hold escapes of its own, which belong to the code.
	return 'fault' in found && text.includes('%') ? parsedCode(unescaped(text)) : found;
}

function parsedCode(text: string): Paper | { readonly fault: PaperFault } {
	const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/[〜∼]/g, '~');
	const code = plain.slice(plain.indexOf('#') + 1);
	if (code === '') return { fault: 'empty' };
	const fields = code.split('~');
	const [version = '', ...rest] = fields;
	if (rest.length < 2) return { fault: 'form' };
	if (version !== VERSION) return { fault: /^\d+$/.test(version) ? 'version' : 'form' };
	const check = rest.pop() ?? '';
	if (checkLetters(fields.slice(0, -1).join('~')) !== check.toUpperCase()) return { fault: 'slip' };
	return (rest[0]?.startsWith('/') ? pageOf(rest) : readingOf(rest)) ?? { fault: 'form' };
}
