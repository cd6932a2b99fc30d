import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ClearancePage } from '../../indicators/clearance/page.ts';
import type { Frame } from './frame.ts';
import { chartFrames, figureTableFrames, leadFrame, notesFrames, type Heads } from './view-frames.ts';

/** The steps that a household still open can be at: the fifth to the eighth column of the table of steps. */
const OPEN_COLUMNS = [5, 6, 7, 8];

/** The view of clearance as frames: the finding, the bridge, the times, the tables by area, what is lacking and to mind. */
export function clearanceFrames(page: ClearancePage, source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const bands = page.ages?.table.columns.slice(1).map((_, index) => index + 1) ?? [];
	const areaHeads: Heads = new Map([
		[1, m.clearance_cases_short({}, { locale })],
		[2, m.clearance_left_short({}, { locale })],
		[4, m.table_interval({}, { locale })],
	]);
	const tableOf = (figure: Figure | null, columns: readonly number[], heads: Heads): Frame[] =>
		figure ? figureTableFrames(topic, figure, columns, heads, locale) : [];
	return [
		leadFrame(topic, page, page.bridge?.source ?? source, locale),
		...chartFrames(topic, page.bridge),
		...chartFrames(topic, page.survival),
		...tableOf(page.areas, [1, 2, 3, 4], areaHeads),
		...tableOf(page.pipeline, OPEN_COLUMNS, new Map()),
		...tableOf(page.ages, bands, new Map()),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
