import type { Figure, TableRow } from '../../domain/figure.ts';
import { percentNumber } from '../../domain/number.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { PERCENT_MINIMUM } from '../../domain/format.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { areaName, householdText, otherNames, printedWith, tagOf, type ClearanceContext } from './words.ts';

/** Names of bands: 0–6个月, 24个月以上. */
function bandNames(starts: readonly number[], locale: Locale): string[] {
	return starts.map((start, index) => {
		const next = starts[index + 1];
		if (next !== undefined) return m.clearance_band({ from: String(start), to: String(next - 1) }, { locale });
		return start === 0
			? m.clearance_band_all({}, { locale })
			: m.clearance_band_over({ months: String(start - 1) }, { locale });
	});
}

/** How old the open cases are, by area, with small counts and what would give them away left out; null without cases. */
export function agesFigure(context: ClearanceContext): Figure | null {
	const { view, manifest, locale } = context;
	const { ages } = view;
	if (!ages) return null;
	const names = bandNames(ages.starts, locale);
	const total = ages.totals.reduce((sum, count) => sum + count, 0);
	const old = ages.totals.at(-1) ?? 0;
	const band = names.at(-1) ?? '';
	const hidden = wordsCell(m.chart_suppressed({}, { locale }));
	const cellOf = (count: number | null): Cell => (count === null ? hidden : countCell(count));
	const title =
		total >= PERCENT_MINIMUM
			? m.clearance_ages_share(
					{ n: householdText(old, locale), band, percent: percentNumber(old / total, 1) },
					{ locale },
				)
			: m.clearance_ages_count({ n: householdText(old, locale), band }, { locale });
	const row = (area: string | null, cells: readonly (number | null)[]): TableRow => {
		const printed = cells.map(cellOf);
		return {
			cells: [areaName(area, context), ...printed.map(({ text }) => text)],
			values: [null, ...printed.map(({ value }) => value)],
			strong: area === null,
			basis: view.basis,
			place: area ?? manifest.city,
			state: cells.some((count) => count !== null) ? 'value' : 'suppressed',
		};
	};
	const areas = view.groups.slice(1);
	const others = otherNames(context);
	return viewFigure(
		{
			id: 'ages',
			title: title + tagOf(context),
			unitLine: m.clearance_ages_unit({ when: monthLabel(view.cutoff, locale) }, { locale }),
			chart: null,
			alt: title,
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				...names.map((head) => ({ head, numeric: true })),
			],
			rows: [row(null, ages.totals), ...areas.map(({ area }, index) => row(area, ages.rows[index] ?? []))],
			tables: ['housing_case'],
			notes: [
				m.clearance_ages_note({}, { locale }),
				...(ages.rows.flat().includes(null)
					? [m.note_suppressed({ state: m.chart_suppressed({}, { locale }) }, { locale })]
					: []),
				...(others === null ? [] : [m.clearance_others({ names: others }, { locale })]),
			],
		},
		printedWith(context),
	);
}
