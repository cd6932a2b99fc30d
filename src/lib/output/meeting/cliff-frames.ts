import type { Figure } from '../../domain/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CliffAnswer } from '../../indicators/cliff/answer.ts';
import type { ViewPage } from '../../indicators/view-page.ts';
import type { Frame } from './frame.ts';
import { textFrames } from './split.ts';
import { chartFrames, figureTableFrames, leadFrame, notesFrames } from './view-frames.ts';

/** The table of a figure with its first columns, and below its title what was set. */
function table(topic: string, figure: Figure | null, columns: readonly number[], locale: Locale): Frame[] {
	if (!figure) return [];
	const frames = figureTableFrames(topic, figure, columns, new Map(), locale);
	return frames.map((frame) => ({ ...frame, unitLine: figure.unitLine }));
}

/** The view of the cliff as frames: the finding, what the setting means, curve, months, cost, rates, types, texts. */
export function cliffFrames(page: ViewPage, answer: CliffAnswer, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const { curve, rates, months, cost, types, losses, benefits, sentence } = answer;
	// Of the benefits the types with most of them, as many as a projector has room for.
	const columns = benefits.table.columns.slice(2, -1).map((_, index) => index + 2);
	return [
		leadFrame(topic, page, curve.source, locale),
		...textFrames({ topic, source: curve.source }, curve.title, [sentence], locale),
		...chartFrames(topic, curve),
		...chartFrames(topic, months),
		...table(topic, cost, [1, 2], locale),
		...table(topic, rates, [1, 2], locale),
		...chartFrames(topic, types),
		...table(topic, losses, [1, 2, 3], locale),
		...table(topic, benefits, columns.slice(-2), locale),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
