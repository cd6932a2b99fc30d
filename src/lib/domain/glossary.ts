import type { Locale } from '../i18n/locale.ts';
import { ASSISTANCE } from './glossary/assistance.ts';
import { CAPACITY } from './glossary/capacity.ts';
import { DATA } from './glossary/data.ts';
import { JUDGING } from './glossary/judging.ts';
import { NUMBERS } from './glossary/numbers.ts';
import { SPECIAL } from './glossary/special.ts';
import type { Term } from './glossary/term.ts';
import type { TermNote } from './term-marks.ts';

/** Every technical word that the product explains. Whole only at build time: a page carries the words that its texts use. */
export const TERMS: readonly Term[] = [...ASSISTANCE, ...SPECIAL, ...CAPACITY, ...NUMBERS, ...JUDGING, ...DATA];

/** The glossary in one language, sorted as a dictionary of that language is. */
export function termNotes(locale: Locale): TermNote[] {
	const language = locale === 'en' ? 'en' : 'zh';
	const notes = TERMS.map(({ id, name, forms, explanation }) => ({
		id,
		name: name[language],
		forms: forms?.[language] ?? [name[language]],
		explanation: explanation[language],
	}));
	const { compare } = new Intl.Collator(locale);
	return notes.sort((a, b) => compare(a.name, b.name));
}
