import type { Locale } from '../../i18n/locale.ts';
import type { ChangesPage } from '../../indicators/changes/page.ts';
import type { Frame } from './frame.ts';
import { figureTableFrames, firstSentence, leadFrame, notesFrames } from './view-frames.ts';

/** Of the strongest signals: where, the change, how strong. */
const SIGNAL_COLUMNS = [2, 6, 7];
/** Of the places: how many signals are unfavourable, favourable, neutral. */
const PLACE_COLUMNS = [3, 5, 6];

/** The view of changes as frames: the finding, the strongest signals, the places, what to ask, corrections, the method. */
export function changesFrames(page: ChangesPage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	return [
		// What follows in English sentences of their own is in the frames of the signals.
		leadFrame(topic, { ...page, lead: firstSentence(page.lead) }, source, locale),
		...page.wide.flatMap((figure) =>
			figureTableFrames(topic, figure, SIGNAL_COLUMNS, new Map(), locale).map((frame) => ({
				...frame,
				unitLine: figure.unitLine,
			})),
		),
		...(page.places ? figureTableFrames(topic, page.places, PLACE_COLUMNS, new Map(), locale) : []),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
