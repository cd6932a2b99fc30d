import { termMarker, type MarkedText, type TermNote } from '../domain/term-marks.ts';
import type { IndicatorPage } from './indicator-page.ts';

/** The running texts of an indicator's page with their technical words marked, each where it stands first on the page. */
export interface MarkedNotes {
	readonly trendNotes: readonly MarkedText[];
	readonly controlNotes: readonly MarkedText[];
	readonly unitsNotes: readonly MarkedText[];
	readonly howToRead: MarkedText;
	readonly question: MarkedText;
	readonly meaning: MarkedText;
	readonly formula: MarkedText;
	readonly caveats: readonly MarkedText[];
	readonly warnings: readonly { readonly id: string; readonly text: MarkedText }[];
}

/** Marks the texts of a page in the order in which they stand on it. */
export function markedNotes(page: IndicatorPage, terms: readonly TermNote[]): MarkedNotes {
	const mark = termMarker(terms);
	return {
		trendNotes: page.trend.notes.map(mark),
		controlNotes: (page.control?.notes ?? []).map(mark),
		unitsNotes: page.units.notes.map(mark),
		howToRead: mark(page.howToRead),
		question: mark(page.question),
		meaning: mark(page.meaning),
		formula: mark(page.formula),
		caveats: page.caveats.map(mark),
		warnings: page.warnings.map(({ id, text }) => ({ id, text: mark(text) })),
	};
}

/** The texts that `markedNotes` marks. */
export function noteTexts(page: IndicatorPage): string[] {
	const { trend, control, units, howToRead, question, meaning, formula, caveats, warnings } = page;
	return [
		...trend.notes,
		...(control?.notes ?? []),
		...units.notes,
		howToRead,
		question,
		meaning,
		formula,
		...caveats,
		...warnings.map(({ text }) => text),
	];
}
