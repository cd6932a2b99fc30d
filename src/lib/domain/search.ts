import { inWordsOfNames } from './everyday-words.ts';

/** What can be found, in the order in which results stand. */
export const SEARCH_KINDS = ['indicator', 'view', 'place', 'term'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
	readonly kind: SearchKind;
	/** Id of an indicator or term, name of a view, or code of a place. */
	readonly id: string;
	readonly zh: string;
	readonly en: string;
	/** Syllables of the Chinese name without tones: `di bao biao zhun`. */
	readonly pinyin: string;
	/** What stands below the name, in the language of the index: a meaning, or the county of a township. */
	readonly detail: string;
	/** Code of the place whose page tells of a place, absent where it is the entry itself; of an indicator, the place it is wanted in. */
	readonly at?: string;
	/** Codes of the city and its units in which an indicator has no page. */
	readonly without?: readonly string[];
}

/** The file that the browser fetches when somebody first searches. */
export interface SearchIndex {
	readonly dataVersion: string;
	readonly entries: readonly SearchEntry[];
}

/** The results of one kind, the best first. */
export interface SearchGroup {
	readonly kind: SearchKind;
	readonly entries: readonly SearchEntry[];
	/** How many more there are. */
	readonly more: number;
}

/** The least letters that are looked for inside a word or name, not only at its start. */
const INSIDE_MINIMUM = 2;

/** What an answer to each word alone stands behind an answer to the whole. */
const APART = 8;

/** The highest rank of a name that is exact or begun. */
const BEGUN = 3;

/** The same letters however they were typed: full width, capitals, any number of spaces. */
function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** Letters of pinyin; ü is typed as v or u. */
function foldPinyin(text: string): string {
	return text.replace(/[\s'’]/g, '').replace(/[üv]/g, 'u');
}

/** Whether letters spell syllables from one on, each whole or begun: dbbz, dibaobiaozhun, dibaobz. */
function spells(letters: string, syllables: readonly string[], from: number): boolean {
	if (letters === '') return true;
	const syllable = syllables[from];
	if (syllable === undefined) return false;
	for (let length = syllable.length; length > 0; length--) {
		if (!letters.startsWith(syllable.slice(0, length))) continue;
		if (spells(letters.slice(length), syllables, from + 1)) return true;
	}
	return false;
}

function pinyinRank(pinyin: string, letters: string): number {
	if (!/^[a-z]+$/.test(letters) || pinyin === '') return Infinity;
	const syllables = pinyin.split(' ').map(foldPinyin);
	const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
	if (initials === letters || syllables.join('') === letters) return 1;
	if (initials.startsWith(letters)) return 2;
	if (letters.length < INSIDE_MINIMUM) return Infinity;
	if (spells(letters, syllables, 0)) return 3;
	return initials.includes(letters) || syllables.some((_, from) => spells(letters, syllables, from)) ? 5 : Infinity;
}

function nameRank(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 2;
	return /\p{Script=Han}/u.test(wanted) && name.includes(wanted) ? 4 : Infinity;
}

function wordsRank(name: string, wanted: string): number {
	const words = name.split(/[^\p{L}\p{N}]+/u);
	const begins = (part: string): boolean => words.some((word) => word.startsWith(part));
	return wanted.split(/[\s_]+/).every(begins) ? 3 : Infinity;
}

function codeRank(id: string, wanted: string): number {
	const code = wanted.replace(/[\s-]+/g, '_');
	if (id === wanted || id === code) return 0;
	if (wanted.length < INSIDE_MINIMUM) return Infinity;
	return id.startsWith(code) ? 4 : id.includes(code) ? 6 : Infinity;
}

/** How well an entry is called by a text: 0 is exact, Infinity not at all. */
function calledRank(entry: SearchEntry, wanted: string): number {
	return Math.min(
		nameRank(fold(entry.zh), wanted),
		nameRank(fold(entry.en), wanted),
		wordsRank(fold(entry.en), wanted),
		pinyinRank(entry.pinyin, foldPinyin(wanted)),
		codeRank(entry.id, wanted),
	);
}

/** As `calledRank`; a text that only stands below the name counts least. */
function rank(entry: SearchEntry, wanted: string): number {
	const below = wanted.length >= INSIDE_MINIMUM && fold(entry.detail).includes(wanted);
	return Math.min(calledRank(entry, wanted), below ? 7 : Infinity);
}

/** How well an entry answers a text as a whole or, behind that, every one of its words. */
function wholeOrWords(by: typeof rank, entry: SearchEntry, wanted: string): number {
	const words = wanted.split(' ').map((word) => by(entry, word));
	return Math.min(by(entry, wanted), APART + Math.max(...words));
}

/** How well a text names a place, by the start of its name at least: no district is meant by “district” alone. */
function placeRank({ zh, en, id, pinyin }: SearchEntry, wanted: string): number {
	if (wanted.length < INSIDE_MINIMUM) return Infinity;
	if (wanted === id) return 0;
	const named = Math.min(nameRank(fold(zh), wanted), nameRank(fold(en), wanted));
	const best = Math.min(named, pinyinRank(pinyin, foldPinyin(wanted)));
	return best <= BEGUN ? best : Infinity;
}

/** A part of a text without what joined it to the other: 三元区的, in sanyuan. */
function bare(part: string): string {
	return part.trim().replace(/^(?:的|in )|(?:的| in)$/g, '');
}

/** A text in two, either part first: between words and scripts or, in a single Latin word, anywhere. */
function halves(wanted: string): (readonly [string, string])[] {
	const cuts = Array.from({ length: wanted.length - 1 }, (_, index) => index + 1);
	const between = cuts.filter((at) => !/^[a-zü\d'’_-]{2}$/.test(wanted.slice(at - 1, at + 1)));
	return (between.length > 0 ? between : cuts).flatMap((at) => {
		const [before, after] = [bare(wanted.slice(0, at)), bare(wanted.slice(at))];
		return before === '' || after === '' ? [] : [[before, after] as const, [after, before] as const];
	});
}

interface Ranked {
	readonly entry: SearchEntry;
	readonly rank: number;
}

/** The pages of an indicator in a place, for a text that names both and is not the name of one thing. */
function indicatorsInPlaces(entries: readonly SearchEntry[], wanted: string): Ranked[] {
	if (entries.some((entry) => calledRank(entry, wanted) < Infinity)) return [];
	const indicators = entries.filter(({ kind }) => kind === 'indicator');
	const places = entries.filter(({ kind, at }) => kind === 'place' && at === undefined);
	return halves(wanted).flatMap(([where, what]) =>
		places
			.map((place) => ({ place, near: placeRank(place, where) }))
			.filter(({ near }) => near < Infinity)
			.flatMap(({ place, near }) =>
				indicators
					.filter(({ without = [] }) => !without.includes(place.id))
					.map((entry) => ({
						entry: {
							...entry,
							zh: `${place.zh} · ${entry.zh}`,
							en: `${place.en} · ${entry.en}`,
							at: place.id,
						},
						rank: near + wholeOrWords(calledRank, entry, what),
					})),
			),
	);
}

/** What answers, each once, the best first; equal ones keep their order. */
function bestFirst(found: readonly Ranked[]): SearchEntry[] {
	const best = new Map<string, Ranked>();
	for (const each of found) {
		const key = `${each.entry.kind} ${each.entry.id} ${each.entry.at ?? ''}`;
		if (each.rank < (best.get(key)?.rank ?? Infinity)) best.set(key, each);
	}
	return [...best.values()].sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

/**
 * Finds by Chinese, pinyin or its initials, English, code and everyday words; of several words each has to answer. A text that
 * names a place and an indicator finds that indicator's page in the place first. Equal answers keep the order of the index.
 */
export function search(entries: readonly SearchEntry[], text: string, most = 6): SearchGroup[] {
	const typed = fold(text);
	if (typed === '') return [];
	const asked = [...new Set([typed, inWordsOfNames(typed)])];
	const single = asked.flatMap((wanted) =>
		entries.map((entry) => ({ entry, rank: wholeOrWords(rank, entry, wanted) })),
	);
	const inPlaces = asked.flatMap((wanted) => indicatorsInPlaces(entries, wanted));
	const all = [...bestFirst(inPlaces), ...bestFirst(single)];
	return SEARCH_KINDS.flatMap((kind) => {
		const found = all.filter((entry) => entry.kind === kind);
		return found.length === 0 ? [] : [{ kind, entries: found.slice(0, most), more: Math.max(0, found.length - most) }];
	});
}
