import type { Figure, TableRow } from '../../domain/figure.ts';
import { groupedNumber, percentNumber, plainNumber } from '../../domain/number.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import { CURVE_MINIMUM, type SurvivalQuantile } from '../../domain/statistics/kaplan-meier.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { medianText, riskText, survivalNotes, survivalSpec } from './survival-words.ts';
import { HORIZON, RISK_MONTHS, type CaseGroup } from './view.ts';
import { areaName, printedWith, householdText, monthsText, otherNames, tagOf, type ClearanceContext } from './words.ts';

const PERCENT = '%';

/** How long households stay in the city, as a sentence without a full stop; null without a curve. */
export function medianSentence({ curve }: CaseGroup, locale: Locale): string | null {
	if (!curve) return null;
	const { time } = curve.median;
	return time === null
		? m.clearance_city_unreached({ months: monthsText(curve.until, locale) }, { locale })
		: m.clearance_city_median({ months: monthsText(time, locale) }, { locale });
}

function bandCell(band: Interval | null): Cell {
	if (!band) return wordsCell();
	const [lower, upper] = [band.lower * 100, band.upper * 100];
	const text = [band.lower, band.upper].map((share) => `${percentNumber(share, 1)}${PERCENT}`).join('～');
	return { text, value: [lower, upper], unit: PERCENT };
}

/** 7～11, or 7 and more where the upper limit is not reached. */
function limitsCell({ time, lower, upper }: SurvivalQuantile, locale: Locale): Cell {
	if (time === null && lower === null) return wordsCell();
	if (lower !== null && upper !== null) {
		return { text: `${groupedNumber(lower)}～${groupedNumber(upper)}`, value: [lower, upper], unit: null };
	}
	const from = lower ?? 0;
	return wordsCell(m.clearance_at_least({ n: groupedNumber(from) }, { locale }));
}

/** A row of printed cells of this view. */
function rowOf(cells: readonly Cell[], strong: boolean, place: string, { view }: ClearanceContext): TableRow {
	const units = cells.map(({ unit }) => unit);
	return {
		cells: cells.map(({ text }) => text),
		values: cells.map(({ value }) => value),
		...(units.some((unit) => unit !== null) ? { units } : {}),
		strong,
		basis: view.basis,
		place,
		state: 'value',
	};
}

/** How long households of the city stay after they failed a review; null without a case table or with too few cases. */
export function citySurvival(context: ClearanceContext): Figure | null {
	const { view, manifest, locale } = context;
	const city = view.groups[0];
	const sentence = city && medianSentence(city, locale);
	if (!city?.curve || !sentence) return null;
	const title = sentence + tagOf(context);
	const { curve } = city;
	const row = (month: number, share: number, band: Interval | null): TableRow =>
		rowOf(
			[countCell(month), { text: percentNumber(share, 1), value: share * 100, unit: null }, bandCell(band)],
			month === curve.median.time,
			manifest.city,
			context,
		);
	const { mean } = city;
	return viewFigure(
		{
			id: 'survival',
			title,
			unitLine: m.clearance_survival_unit(
				{ place: areaName(null, context), n: householdText(city.count, locale) },
				{ locale },
			),
			chart: survivalSpec([city], null, context),
			alt: m.clearance_survival_alt({ title }, { locale }),
			columns: [
				{ head: m.clearance_month_column({}, { locale }), numeric: true },
				{ head: m.clearance_share_column({}, { locale }), numeric: true },
				{ head: m.table_interval({}, { locale }), numeric: true },
			],
			rows: [row(0, 1, null), ...curve.points.map(({ time, share, band }) => row(time, share, band))],
			tables: ['housing_case'],
			notes: [
				...(mean === null
					? []
					: [m.clearance_mean_note({ horizon: String(HORIZON), months: monthsText(mean, locale, 1) }, { locale })]),
				m.clearance_until_note({ months: monthsText(curve.until, locale) }, { locale }),
				...survivalNotes(context),
			],
		},
		printedWith(context),
	);
}

type WithMedian = CaseGroup & { curve: NonNullable<CaseGroup['curve']> };

/** Who is fastest and who slowest, said of areas only whose limits do not meet. */
function areasTitle(areas: readonly CaseGroup[], context: ClearanceContext): string {
	const { locale } = context;
	const drawn = areas.filter((group): group is WithMedian => group.curve !== null);
	const upper = ({ curve }: WithMedian): number => curve.median.upper ?? Infinity;
	const lower = ({ curve }: WithMedian): number => curve.median.lower ?? Infinity;
	const fast = [...drawn].sort((a, b) => upper(a) - upper(b))[0];
	const slow = [...drawn].sort((a, b) => lower(b) - lower(a))[0];
	if (!fast || !slow) return m.clearance_areas_none({}, { locale });
	if (upper(fast) >= lower(slow)) return m.clearance_areas_alike({}, { locale }) + tagOf(context);
	const text = ({ curve }: WithMedian): string =>
		curve.median.time === null
			? m.clearance_median_unreached({}, { locale })
			: m.clearance_median_of({ months: monthsText(curve.median.time, locale) }, { locale });
	const names = { fast: areaName(fast.area, context), slow: areaName(slow.area, context) };
	return m.clearance_areas_apart({ ...names, fastText: text(fast), slowText: text(slow) }, { locale }) + tagOf(context);
}

function areaCells(group: CaseGroup, context: ClearanceContext): Cell[] {
	const { locale } = context;
	const { curve, count, left, mean, risk } = group;
	const hidden = wordsCell(m.chart_suppressed({}, { locale }));
	const none = wordsCell(m.clearance_too_few({}, { locale }));
	const median: Cell = curve ? { text: medianText(curve.median, locale), value: curve.median.time, unit: null } : none;
	return [
		wordsCell(areaName(group.area, context)),
		countCell(count),
		left === null ? hidden : countCell(left),
		median,
		curve ? limitsCell(curve.median, locale) : wordsCell(),
		mean === null ? wordsCell() : { text: plainNumber(mean, 1), value: mean, unit: null },
		...RISK_MONTHS.map((_, index): Cell => {
			const value = risk[index];
			return { text: riskText(value, '—'), value: typeof value === 'number' ? value : null, unit: null };
		}),
	];
}

/** The same by area, each beside the city; null without areas. */
export function areaSurvival(context: ClearanceContext): Figure | null {
	const { view, manifest, locale } = context;
	const [city, ...areas] = view.groups;
	if (!city || areas.length === 0) return null;
	const title = areasTitle(areas, context);
	const others = otherNames(context);
	const chart = survivalSpec(areas, city.curve, context);
	return viewFigure(
		{
			id: 'areas',
			title,
			unitLine: m.clearance_areas_unit({}, { locale }),
			chart,
			alt: m.clearance_areas_alt({ title, n: String(chart?.panels.length ?? 0) }, { locale }),
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				{ head: m.clearance_cases_column({}, { locale }), numeric: true },
				{ head: m.clearance_left_column({}, { locale }), numeric: true },
				{ head: m.clearance_median_column({}, { locale }), numeric: true },
				{ head: m.clearance_limits_column({}, { locale }), numeric: true },
				{ head: m.clearance_mean_column({ horizon: String(HORIZON) }, { locale }), numeric: true },
				...RISK_MONTHS.map((month) => ({
					head: m.clearance_risk_column({ month: String(month) }, { locale }),
					numeric: true,
				})),
			],
			rows: view.groups.map((group) =>
				rowOf(areaCells(group, context), group.area === null, group.area ?? manifest.city, context),
			),
			tables: ['housing_case'],
			notes: [
				m.clearance_areas_key({}, { locale }),
				...areas
					.filter(({ curve }) => curve === null)
					.map((group) =>
						m.clearance_no_curve({ place: areaName(group.area, context), least: String(CURVE_MINIMUM) }, { locale }),
					),
				...(others === null ? [] : [m.clearance_others({ names: others }, { locale })]),
				...survivalNotes(context),
				m.clearance_risk_rounded({}, { locale }),
			],
		},
		printedWith(context),
	);
}
