import type { Locale } from '../i18n/locale.ts';
import type { SearchEntry } from './search.ts';

/** The terms below one letter: of the pinyin in Chinese, of the name in English. */
export interface GlossaryGroup {
	readonly letter: string;
	readonly terms: readonly SearchEntry[];
}

/** The terms of an index below their letters, in the order of the index. */
export function glossaryGroups(entries: readonly SearchEntry[], locale: Locale): GlossaryGroup[] {
	const groups = new Map<string, SearchEntry[]>();
	for (const entry of entries.filter(({ kind }) => kind === 'term')) {
		const letter = (locale === 'en' ? entry.en : entry.pinyin).charAt(0).toUpperCase();
		groups.set(letter, [...(groups.get(letter) ?? []), entry]);
	}
	return [...groups].map(([letter, terms]) => ({ letter, terms }));
}
