import type { Locale } from '../../i18n/locale.ts';
import type { ViewPage } from '../../indicators/view-page.ts';
import type { Frame } from './frame.ts';
import { chartFrames, figureTableFrames, firstSentence, leadFrame, notesFrames } from './view-frames.ts';

/** Columns of the tables that a projector has room for: rule and persons of a pair; the two shares lost; the total. */
const COLUMNS: Readonly<Record<string, readonly number[]>> = {
	pairs: [1, 2, 3],
	counties: [1, 5, 7],
	lists: [1, 5, 7],
	incompatible: [1],
};

/** The view of overlap and gaps as frames: the finding, the pairs, who is lost from list to aid, the shares, what to ask and to mind. */
export function overlapFrames(page: ViewPage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	return [
		leadFrame(topic, { ...page, lead: firstSentence(page.lead) }, page.wide[0]?.source ?? source, locale),
		...[...page.wide, ...page.columns.flat()].flatMap((figure) => {
			if (figure.chart) return chartFrames(topic, figure);
			return figureTableFrames(topic, figure, COLUMNS[figure.id] ?? [1, 2, 3, 4], new Map(), locale);
		}),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
