import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ViewNotes, ViewPage } from '../../indicators/view-page.ts';
import { chartOf, frame, type Frame, type FrameCommon } from './frame.ts';
import { tableFrames, textFrames } from './split.ts';

/** Heads that stand in place of those of a table, by the position of their column. */
export type Heads = ReadonlyMap<number, string>;

/** The drawing of a figure as a frame; none where it has none. */
export function chartFrames(topic: string, figure: Figure | null): Frame[] {
	const chart = figure && chartOf(figure);
	if (!chart) return [];
	return [frame({ topic, source: figure.source }, figure.title, { unitLine: figure.unitLine, chart })];
}

/** Of a table the columns that a projector has room for, under heads as short as they can be; `under` writes a line below a row's name. */
export function figureTableFrames(
	topic: string,
	{ table, title, source }: Figure,
	columns: readonly number[],
	heads: Heads,
	locale: Locale,
	under: (cells: readonly string[]) => string = () => '',
): Frame[] {
	const rows = table.rows.map(({ cells }) => ({
		name: cells[0] ?? '',
		under: under(cells),
		cells: columns.map((column) => cells[column] ?? ''),
		verdict: null,
	}));
	const named = columns.map((column) => heads.get(column) ?? table.columns[column]?.head ?? '');
	return tableFrames({ topic, source }, title, [table.columns[0]?.head ?? '', ...named], rows, locale);
}

/** Texts below the figures as frames. */
export function notesFrames(common: FrameCommon, notes: readonly ViewNotes[], locale: Locale): Frame[] {
	return notes.flatMap(({ title, texts }) =>
		textFrames(
			common,
			title,
			texts.map(({ text }) => text),
			locale,
		),
	);
}

/** A text up to its first full stop. */
export function firstSentence(text: string): string {
	return /^.*?(?:。|\.(?=\s|$))/u.exec(text)?.[0] ?? text;
}

/** The finding of a view with its first number, the others below it. */
export function leadFrame(topic: string, page: ViewPage, source: string, locale: Locale): Frame {
	const [main, second] = page.headlines;
	const lines = second ? [m.meeting_compared(second, { locale }), second.detail] : [];
	return frame({ topic, source }, page.lead, { number: main ?? null, lines });
}

/** Columns of a table that a projector has room for beside the names of the rows. */
const ROOM = 4;

/** A view as frames: the finding, each figure as its drawing or else as its table, and the texts. */
export function viewFrames(page: ViewPage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const figures = [...page.wide, ...page.columns.flat()];
	return [
		leadFrame(topic, page, source, locale),
		...figures.flatMap((figure) => {
			if (figure.chart) return chartFrames(topic, figure);
			const columns = figure.table.columns.slice(1, ROOM + 1).map((_, index) => index + 1);
			return figureTableFrames(topic, figure, columns, new Map(), locale);
		}),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
