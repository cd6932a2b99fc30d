import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ClearancePage } from '../../indicators/clearance/page.ts';
import { chartOf, frame, type Frame } from './frame.ts';
import { tableFrames, textFrames } from './split.ts';

function chartFrame(topic: string, figure: Figure | null): Frame[] {
	const chart = figure && chartOf(figure);
	if (!chart) return [];
	return [frame({ topic, source: figure.source }, figure.title, { unitLine: figure.unitLine, chart })];
}

/** Of a table the columns that a projector has room for, under heads as short as they can be. */
function tableOf(
	topic: string,
	figure: Figure | null,
	columns: readonly number[],
	heads: Heads,
	locale: Locale,
): Frame[] {
	if (!figure) return [];
	const { table, title, source } = figure;
	const rows = table.rows.map(({ cells }) => ({
		name: cells[0] ?? '',
		under: '',
		cells: columns.map((column) => cells[column] ?? ''),
		verdict: null,
	}));
	const named = columns.map((column) => heads.get(column) ?? table.columns[column]?.head ?? '');
	return tableFrames({ topic, source }, title, [table.columns[0]?.head ?? '', ...named], rows, locale);
}

/** Heads that stand in place of those of the table, by the position of their column. */
type Heads = ReadonlyMap<number, string>;

/** The steps that a household still open can be at: the fifth to the eighth column of the table of steps. */
const OPEN_COLUMNS = [5, 6, 7, 8];

/** The view of clearance as frames: the finding, the bridge, the times, the tables by area, what is lacking and to mind. */
export function clearanceFrames(page: ClearancePage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const common = { topic, source };
	// The lead has said the others.
	const [main, cohort] = page.headlines;
	const lines = cohort ? [m.meeting_compared(cohort, { locale }), cohort.detail] : [];
	const bands = page.ages?.table.columns.slice(1).map((_, index) => index + 1) ?? [];
	const areaHeads: Heads = new Map([
		[1, m.clearance_cases_short({}, { locale })],
		[2, m.clearance_left_short({}, { locale })],
		[4, m.table_interval({}, { locale })],
	]);
	return [
		frame({ topic, source: page.bridge?.source ?? source }, page.lead, { number: main ?? null, lines }),
		...chartFrame(topic, page.bridge),
		...chartFrame(topic, page.survival),
		...tableOf(topic, page.areas, [1, 2, 3, 4], areaHeads, locale),
		...tableOf(topic, page.pipeline, OPEN_COLUMNS, new Map(), locale),
		...tableOf(topic, page.ages, bands, new Map(), locale),
		...textFrames(common, m.clearance_lacking_title({}, { locale }), page.lacking, locale),
		...textFrames(
			common,
			m.warnings_title({}, { locale }),
			page.warnings.map(({ text }) => text),
			locale,
		),
	];
}
