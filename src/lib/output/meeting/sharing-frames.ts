import type { Locale } from '../../i18n/locale.ts';
import type { ViewPage } from '../../indicators/view-page.ts';
import type { Frame } from './frame.ts';
import { chartFrames, figureTableFrames, firstSentence, leadFrame, notesFrames } from './view-frames.ts';

/** Of the city's grid what a projector has room for: department, how an item comes, last refresh, in time or not. */
const CITY_COLUMNS = [1, 2, 3, 5];

/** The view of data sharing as frames: the finding, the city's items, the places by share, what to ask and to mind. */
export function sharingFrames(page: ViewPage, source: string, locale: Locale): Frame[] {
	const { headlines } = page;
	const lead = firstSentence(page.lead);
	const topic = `${page.name} · ${page.period}`;
	return [
		// What is not connected stands in the sentence already: the number beside it is another.
		leadFrame(
			topic,
			{ ...page, lead, headlines: headlines.filter((_, index) => index !== 1) },
			page.wide[0]?.source ?? source,
			locale,
		),
		...page.wide
			.filter(({ id }) => id === 'city')
			.flatMap((figure) => figureTableFrames(topic, figure, CITY_COLUMNS, new Map(), locale)),
		...page.columns.flat().flatMap((figure) => chartFrames(topic, figure)),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
