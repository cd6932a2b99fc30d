import type { Figure } from '../../domain/figure.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { Period } from '../../domain/period.ts';
import { placeName } from '../../domain/sentence.ts';
import { stateText } from '../../domain/format.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import { cityAndCounties, rowBasis, viewFigure } from '../view-page.ts';
import { OPEN_STEPS, STEPS, type Step, type StepCell, type StepRow } from './view.ts';
import { householdText, printedWith, tagOf, type ClearanceContext } from './words.ts';

function stepName(step: Step, locale: Locale): string {
	switch (step) {
		case 'in_tenure':
			return m.clearance_in_tenure({}, { locale });
		case 'reviewed':
			return m.clearance_reviewed({}, { locale });
		case 'failed_last':
			return m.clearance_failed_last({}, { locale });
		case 'failed':
			return m.clearance_failed({}, { locale });
		case 'decided':
			return m.clearance_decided({}, { locale });
		case 'notified':
			return m.clearance_notified({}, { locale });
		case 'within_term':
			return m.clearance_within_term({}, { locale });
		case 'hard':
			return m.clearance_hard({}, { locale });
		case 'cleared':
			return m.clearance_cleared({}, { locale });
	}
}

function stepCell({ state, households }: StepCell, locale: Locale): Cell {
	if (state === 'suppressed') return wordsCell(m.chart_suppressed({}, { locale }));
	return households === null ? wordsCell(stateText(state, locale)) : countCell(households);
}

/** Households still open in a place; null as soon as one of the steps is not shown. */
export function openIn({ cells }: StepRow): number | null {
	return OPEN_STEPS.reduce<number | null>((sum, step) => {
		const households = cells[STEPS.indexOf(step)]?.households ?? null;
		return sum === null || households === null ? null : sum + households;
	}, 0);
}

function titleOf(context: ClearanceContext, rows: readonly StepRow[]): string {
	const { manifest, locale } = context;
	const counted = rows.flatMap((row) => {
		const open = openIn(row);
		return open === null || row.place === manifest.city ? [] : [{ place: row.place, open }];
	});
	const most = counted.sort((a, b) => b.open - a.open)[0];
	if (!most || most.open === 0) return m.clearance_pipeline_none({}, { locale });
	const place = placeName(placeOf(manifest, most.place), locale);
	return m.clearance_pipeline_title({ place, open: householdText(most.open, locale) }, { locale }) + tagOf(context);
}

/** Every step from tenure to the exit, a column each with its own cut-off; the city, then the counties. */
export function pipelineFigure(context: ClearanceContext): Figure {
	const { view, manifest, locale } = context;
	const rows = cityAndCounties(manifest).flatMap((code) => view.rows.filter(({ place }) => place === code));
	const title = titleOf(context, rows);
	/** Steps at this time carry it in the unit line, all others in their heads. */
	const cutoff = `@${view.cutoff}` as Period;
	const hides = rows.some(({ cells }) => cells.some(({ state }) => state === 'suppressed'));
	return viewFigure(
		{
			id: 'pipeline',
			title,
			unitLine: m.clearance_pipeline_unit({ when: periodLabel(cutoff, locale) }, { locale }),
			chart: null,
			alt: title,
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				...STEPS.map((step, index) => {
					const name = stepName(step, locale);
					const period = view.periods[index] ?? cutoff;
					if (period === cutoff) return { head: name, numeric: true };
					const head = m.clearance_step_head({ name, period: periodLabel(period, locale) }, { locale });
					return { head, numeric: true };
				}),
			],
			rows: rows.map(({ place, cells }) => {
				const printed = cells.map((cell) => stepCell(cell, locale));
				return {
					cells: [placeName(placeOf(manifest, place), locale), ...printed.map(({ text }) => text)],
					values: [null, ...printed.map(({ value }) => value)],
					strong: place === manifest.city,
					basis: rowBasis(cells.map(({ basis }) => basis)),
					place,
					state: cells.some(({ state }) => state === 'value') ? ('value' as const) : (cells[0]?.state ?? 'missing'),
				};
			}),
			tables: ['housing_stock', 'housing_review', 'housing_clearance'],
			notes: [
				m.clearance_pipeline_clocks({}, { locale }),
				m.clearance_pipeline_sums({}, { locale }),
				m.clearance_pipeline_hard({}, { locale }),
				...(hides ? [m.note_suppressed({ state: m.chart_suppressed({}, { locale }) }, { locale })] : []),
			],
		},
		printedWith(context),
	);
}
