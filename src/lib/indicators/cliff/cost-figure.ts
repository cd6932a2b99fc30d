import { changesRules, type CliffSetting } from '../../domain/cliff-setting.ts';
import { dropAtGuarantee, reformed } from '../../domain/benefit-reform.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupedNumber, percentNumber } from '../../domain/number.ts';
import {
	edgeCost,
	exitCost,
	NEAR_LINE,
	spanOf,
	spanOfCosts,
	taperCost,
	type ReformCost,
} from '../../domain/reform-cost.ts';
import { isFew } from '../../domain/small-cells.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { rulesOf, typeRules, type TypeRules } from './rules.ts';
import type { PlaceRules } from './view.ts';
import {
	absentCell,
	COST_TABLES,
	printedWith,
	rangeCell,
	rangeText,
	rowOf,
	tagOf,
	unitLineOf,
	type CliffContext,
} from './words.ts';

/** A measure that is set, with what it costs; null where the package does not hold what that needs. */
export interface MeasureCost {
	readonly name: string;
	readonly cost: ReformCost | null;
}

/** As if all households were of one type, for each type: how many there are of each is not known. */
function taperSpan({ households }: PlaceRules, all: readonly TypeRules[], setting: CliffSetting): ReformCost | null {
	if (households === null || all.length === 0) return null;
	const taper = setting.taper * 100;
	return spanOfCosts(
		all.map(({ present, edgeLimit }) => {
			const drop = dropAtGuarantee(reformed(present, edgeLimit, { taper: 0, edge: setting.edge * 100 }));
			return taperCost(households, { guarantee: present.guarantee, edgeLimit, drop, taper });
		}),
	);
}

function exitSpan({ exits }: PlaceRules, all: readonly TypeRules[], setting: CliffSetting): ReformCost | null {
	const drops = all.map(({ present }) => dropAtGuarantee(present)).map((drop) => ({ lower: drop, upper: drop }));
	return exits === null || drops.length === 0 ? null : exitCost(exits, setting.exit, spanOf(drops));
}

/** What each measure that is set costs in a month. */
export function measureCosts({ view, locale }: CliffContext, setting: CliffSetting): MeasureCost[] {
	const place = rulesOf(view, setting.place);
	const all = place.types.flatMap((household) => typeRules(view, place, household, setting) ?? []);
	const edge = place.households === null ? null : edgeCost(place.households, setting.edge * 100);
	return [
		...(setting.taper > 0
			? [{ name: m.cliff_set_taper({ n: String(setting.taper) }, { locale }), cost: taperSpan(place, all, setting) }]
			: []),
		...(setting.edge > 0 ? [{ name: m.cliff_set_edge({ n: String(setting.edge) }, { locale }), cost: edge }] : []),
		...(setting.exit > 0
			? [{ name: m.cliff_set_exit({ n: String(setting.exit) }, { locale }), cost: exitSpan(place, all, setting) }]
			: []),
	];
}

/** Money of all measures together in fen; null as soon as one is not known. */
export function totalCost(costs: readonly MeasureCost[]): Interval | null {
	let [lower, upper] = [0, 0];
	for (const { cost } of costs) {
		if (!cost) return null;
		lower += cost.fen.lower;
		upper += cost.fen.upper;
	}
	return { lower, upper };
}

/** What costs up to this many yuan are rounded to thousands of yuan, above it to ten thousands: they rest on an assumption. */
const SMALL_COST = 100_000;

/** A range of fen rounded, in 万元 (thousand yuan in English), with the decimals that it is shown with. */
function roundedCost(
	{ lower, upper }: Interval,
	locale: Locale,
): { readonly range: Interval; readonly decimals: number } {
	const isSmall = upper / 100 < SMALL_COST;
	const step = isSmall ? 1000 : 10_000;
	const unit = locale === 'en' ? 1000 : 10_000;
	const rounded = (fen: number): number => (Math.round(fen / 100 / step) * step) / unit;
	return { range: { lower: rounded(lower), upper: rounded(upper) }, decimals: isSmall && locale !== 'en' ? 1 : 0 };
}

function costCell(fen: Interval, locale: Locale): Cell {
	const { range, decimals } = roundedCost(fen, locale);
	return rangeCell(range, decimals, locale);
}

function householdsCell(range: Interval, locale: Locale): Cell {
	const rounded = { lower: Math.round(range.lower), upper: Math.round(range.upper) };
	if (isFew(rounded.lower) || isFew(rounded.upper)) return wordsCell(m.cliff_few({}, { locale }));
	return rangeCell(rounded, 0, locale);
}

/** What a hundred households cost in a month, in yuan, as many as one costs in fen: for a reader with a better count of them. */
function perHundred({ households, each }: ReformCost, locale: Locale): Cell {
	return households.upper === 0 ? wordsCell('—') : rangeCell(each, 0, locale);
}

/** Monthly cost in words: 67～200万元, 3.4～9.6万元. */
export function costWords(fen: Interval, locale: Locale): string {
	const { range, decimals } = roundedCost(fen, locale);
	return m.cliff_cost_money({ n: rangeText(range, decimals, locale) }, { locale });
}

/** What the measures that are set would cost each month and for how many households; null where none is set. */
export function costFigure(context: CliffContext, setting: CliffSetting): Figure | null {
	if (!changesRules(setting)) return null;
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const costs = measureCosts(context, setting);
	const total = totalCost(costs);
	const title = total
		? m.cliff_cost_title({ cost: costWords(total, locale) }, { locale })
		: m.cliff_cost_unknown({}, { locale });
	const rows = costs.map(({ name, cost }) =>
		rowOf(
			cost
				? [
						wordsCell(name),
						householdsCell(cost.households, locale),
						costCell(cost.fen, locale),
						perHundred(cost, locale),
					]
				: [wordsCell(name), absentCell(locale), absentCell(locale), absentCell(locale)],
			place,
		),
	);
	const sum = [
		wordsCell(m.cliff_cost_total({}, { locale })),
		wordsCell('—'),
		total ? costCell(total, locale) : absentCell(locale),
		wordsCell('—'),
	];
	const held = place.households === null ? m.cliff_absent({}, { locale }) : groupedNumber(place.households);
	const left = place.exits === null ? m.cliff_absent({}, { locale }) : groupedNumber(place.exits);
	return viewFigure(
		{
			id: 'cost',
			title: title + tagOf(place, locale),
			unitLine: unitLineOf(m.cliff_cost_unit({}, { locale }), null, setting, context),
			chart: null,
			alt: title,
			columns: [
				{ head: m.cliff_column_measure({}, { locale }), numeric: false },
				{ head: m.cliff_column_households({}, { locale }), numeric: true },
				{ head: m.cliff_column_cost({}, { locale }), numeric: true },
				{ head: m.cliff_column_hundred({}, { locale }), numeric: true },
			],
			rows: costs.length > 1 ? [...rows, rowOf(sum, place, true)] : rows,
			tables: COST_TABLES,
			notes: [
				m.cliff_note_held({ held, left }, { locale }),
				...(setting.taper > 0 || setting.edge > 0
					? [
							m.cliff_note_assumed(
								{ low: percentNumber(NEAR_LINE.lower, 0), high: percentNumber(NEAR_LINE.upper, 0) },
								{ locale },
							),
						]
					: []),
				...(setting.exit > 0 ? [m.cliff_note_exit({}, { locale })] : []),
			],
		},
		printedWith(context),
	);
}
