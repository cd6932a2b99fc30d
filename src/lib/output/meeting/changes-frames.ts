import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ChangesPage } from '../../indicators/changes/page.ts';
import type { Frame } from './frame.ts';
import { figureTableFrames, firstSentence, leadFrame, notesFrames } from './view-frames.ts';

/** Of the strongest signals: where, the change, how strong. */
const SIGNAL_COLUMNS = [2, 6, 7];
/** Of the places, below whose names the strongest unfavourable signal stands: how many are unfavourable, favourable, neutral. */
const PLACE_COLUMNS = [3, 5, 6];

/** Below the name of a signal what tells its rows apart: 不利 · 2022.9，比2022.6. */
function signalUnder(cells: readonly string[], locale: Locale): string {
	const [, side = '', , now = '', base = ''] = cells;
	return `${side} · ${m.changes_periods({ now, base }, { locale })}`;
}

/** The view of changes as frames: the finding, the strongest signals, the places, what to ask, corrections, the method. */
export function changesFrames(page: ChangesPage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	return [
		// What follows in English sentences of their own is in the frames of the signals.
		leadFrame(topic, { ...page, lead: firstSentence(page.lead) }, source, locale),
		...page.wide.flatMap((figure) =>
			figureTableFrames(topic, figure, SIGNAL_COLUMNS, new Map(), locale, (cells) => signalUnder(cells, locale)).map(
				(frame) => ({ ...frame, unitLine: figure.unitLine }),
			),
		),
		...(page.places
			? figureTableFrames(topic, page.places, PLACE_COLUMNS, new Map(), locale, ([, worst = '']) => worst)
			: []),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
