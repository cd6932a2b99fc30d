import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { StaffAnswer } from '../../indicators/staff/answer.ts';
import type { ViewPage } from '../../indicators/view-page.ts';
import type { Frame } from './frame.ts';
import { textFrames } from './split.ts';
import { chartFrames, figureTableFrames, leadFrame, notesFrames } from './view-frames.ts';

/** Columns of the list of townships that a projector has room for: county, load, dedicated workers, gap. */
const TOWNSHIP_COLUMNS = [1, 6, 4, 8];

/** The view of staff as frames: the finding, the townships, what the norm implies, the shares, what is lacking and to mind. */
export function staffFrames(page: ViewPage, answer: StaffAnswer, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const { townships, gaps, loads, sentence } = answer;
	const heads = new Map([[6, m.staff_load_short({}, { locale })]]);
	const rows = figureTableFrames(topic, townships, TOWNSHIP_COLUMNS, heads, locale);
	return [
		leadFrame(topic, page, townships.source, locale),
		...rows.map((frame) => ({ ...frame, unitLine: townships.unitLine })),
		...textFrames({ topic, source: gaps.source }, gaps.title, [sentence], locale),
		...chartFrames(topic, gaps),
		...chartFrames(topic, loads),
		...page.columns.flat().flatMap((figure) => chartFrames(topic, figure)),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
