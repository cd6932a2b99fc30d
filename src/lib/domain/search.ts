/** What can be found, in the order in which results stand. */
export const SEARCH_KINDS = ['indicator', 'place', 'term'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
	readonly kind: SearchKind;
	/** Id of an indicator or term, or code of a place. */
	readonly id: string;
	readonly zh: string;
	readonly en: string;
	/** Syllables of the Chinese name without tones: `di bao biao zhun`. */
	readonly pinyin: string;
	/** What stands below the name, in the language of the index: a meaning, or the county of a township. */
	readonly detail: string;
	/** Code of the place whose page tells of a place; absent where it is the entry itself. */
	readonly at?: string;
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

/** The same letters however they were typed: full width, capitals, lü as lv, with or without spaces. */
function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim();
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

/** How well an entry answers: 0 is exact, Infinity not at all. */
function rank(entry: SearchEntry, wanted: string): number {
	return Math.min(
		nameRank(fold(entry.zh), wanted),
		nameRank(fold(entry.en), wanted),
		wordsRank(fold(entry.en), wanted),
		pinyinRank(entry.pinyin, foldPinyin(wanted)),
		codeRank(entry.id, wanted),
		wanted.length >= INSIDE_MINIMUM && fold(entry.detail).includes(wanted) ? 7 : Infinity,
	);
}

/** Finds by Chinese, pinyin or its initials, English and code. Equal answers keep the order of the index. */
export function search(entries: readonly SearchEntry[], text: string, most = 6): SearchGroup[] {
	const wanted = fold(text);
	if (wanted === '') return [];
	const ranked = entries
		.map((entry) => ({ entry, rank: rank(entry, wanted) }))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank);
	return SEARCH_KINDS.flatMap((kind) => {
		const found = ranked.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry);
		return found.length === 0 ? [] : [{ kind, entries: found.slice(0, most), more: Math.max(0, found.length - most) }];
	});
}
