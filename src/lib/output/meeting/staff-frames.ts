import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { StaffAnswer } from '../../indicators/staff/answer.ts';
import type { ViewPage } from '../../indicators/view-page.ts';
import type { Frame } from './frame.ts';
import { textFrames } from './split.ts';
import { chartFrames, figureTableFrames, firstSentence, leadFrame, notesFrames } from './view-frames.ts';

/**
 * Columns of the list of townships that a projector has room for: the county where the list names it, dedicated workers, load and
 * gap, counted from the last column.
 */
function columnsOf({ table }: Figure): number[] {
	const count = table.columns.length;
	return [...(table.columns[1]?.numeric ? [] : [1]), count - 5, count - 3, count - 1];
}

/** The view of staff as frames: the finding, the townships, what the norm implies, the shares, what is lacking and to mind. */
export function staffFrames(page: ViewPage, answer: StaffAnswer, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const { townships, gaps, loads, sentence } = answer;
	const columns = columnsOf(townships);
	const heads = new Map([[columns.at(-2) ?? 0, m.staff_load_short({}, { locale })]]);
	const rows = figureTableFrames(topic, townships, columns, heads, locale);
	return [
		// The second sentence of the lead is what the frame of the loads says.
		leadFrame(topic, { ...page, lead: firstSentence(page.lead) }, townships.source, locale),
		...rows.map((frame) => ({ ...frame, unitLine: townships.unitLine })),
		...textFrames({ topic, source: gaps.source }, gaps.title, [sentence], locale),
		...chartFrames(topic, gaps),
		...chartFrames(topic, loads),
		...page.columns.flat().flatMap((figure) => chartFrames(topic, figure)),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
