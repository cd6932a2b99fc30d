import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ClearancePage } from '../../indicators/clearance/page.ts';
import { chartOf, frame, type Frame } from './frame.ts';
import { tableFrames, textFrames } from './split.ts';

/** Of the columns of a table those that a projector has room for. */
type Columns = readonly number[];

function chartFrame(topic: string, figure: Figure | null): Frame[] {
	const chart = figure && chartOf(figure);
	if (!chart) return [];
	return [frame({ topic, source: figure.source }, figure.title, { unitLine: figure.unitLine, chart })];
}

function tableOf(topic: string, figure: Figure | null, columns: Columns, locale: Locale): Frame[] {
	if (!figure) return [];
	const { table, title, source } = figure;
	const pick = (cells: readonly string[]): string[] => columns.map((column) => cells[column] ?? '');
	const [first = '', ...heads] = pick(table.columns.map(({ head }) => head));
	const rows = table.rows.map((row) => {
		const [name = '', ...cells] = pick(row.cells);
		return { name, under: '', cells, verdict: null };
	});
	return tableFrames({ topic, source }, title, [first, ...heads], rows, locale);
}

/** The view of clearance as frames: the finding, the bridge, the times, the tables by county, what is lacking and to mind. */
export function clearanceFrames(page: ClearancePage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const common = { topic, source };
	const [main, ...others] = page.headlines;
	const lines = others.map(({ label, value }) => m.meeting_compared({ label, value }, { locale }));
	const rows = page.pipeline.table.columns.length;
	return [
		frame({ topic, source: page.bridge?.source ?? source }, page.lead, {
			number: main ?? null,
			lines,
			chart: page.bridge && chartOf(page.bridge),
		}),
		...chartFrame(topic, page.survival),
		...tableOf(topic, page.areas, [0, 1, 2, 3, 4], locale),
		...tableOf(topic, page.pipeline, [0, ...Array.from({ length: rows - 5 }, (_, index) => index + 5)], locale),
		...tableOf(topic, page.ages, [0, 1, 2, 3, 4].slice(0, page.ages?.table.columns.length), locale),
		...textFrames(common, m.clearance_lacking_title({}, { locale }), page.lacking, locale),
		...textFrames(
			common,
			m.warnings_title({}, { locale }),
			page.warnings.map(({ text }) => text),
			locale,
		),
	];
}
