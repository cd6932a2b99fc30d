import type { Figure } from '../../domain/figure.ts';
import { tableUnit } from '../../domain/format.ts';
import { plainNumber } from '../../domain/number.ts';
import { periodLabel } from '../../domain/period-label.ts';
import { placeName } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { placeOf } from '../context.ts';
import { wordsCell, type Cell } from '../cells.ts';
import { rowBasis, viewFigure } from '../view-page.ts';
import { reachOf, surelyUnreached, type Reach } from './reach.ts';
import type { OrganisationLine } from './view.ts';
import {
	cityUnitLine,
	codeName,
	countWords,
	fundsRow,
	headsOf,
	inOrder,
	lastPeriod,
	numberCell,
	printedWith,
	shareCell,
	stateCell,
	tagOf,
	withUnit,
	type FundsContext,
} from './words.ts';

/** One form of organisation in the whole city; null where a county is absent. */
interface Form {
	readonly code: string;
	readonly organisations: number | null;
	readonly reached: number | null;
	readonly hours: number | null;
	readonly lines: readonly OrganisationLine[];
}

function formsOf(context: FundsContext): Form[] {
	const { organisations: lines } = context.view;
	const codes = [...new Set(lines.map(({ code }) => code))].map((code) => ({ code }));
	const forms = inOrder(codes, 'organisation_kind', context).map(({ code }): Form => {
		const own = lines.filter((line) => line.code === code);
		const sum = (column: 'organisations' | 'reached' | 'hours_tenths'): number | null =>
			own.reduce<number | null>((total, { values }) => (total === null || !values ? null : total + values[column]), 0);
		const tenths = sum('hours_tenths');
		return {
			code,
			organisations: sum('organisations'),
			reached: sum('reached'),
			hours: tenths === null ? null : tenths / 10,
			lines: own,
		};
	});
	return forms.sort((a, b) => (b.organisations ?? -1) - (a.organisations ?? -1));
}

/** Townships in use in the counties of the view. */
function allTownships({ view }: FundsContext): number {
	const byPlace = new Map(view.organisations.map(({ place, townships }) => [place, townships]));
	return [...byPlace.values()].reduce((sum, count) => sum + count, 0);
}

/** Organisations by form in the whole city, with the townships that each form reached and the hours given. */
export function formsFigure(context: FundsContext): Figure | null {
	const { view, manifest, locale } = context;
	const last = lastPeriod(view.organisations);
	if (!last) return null;
	const forms = formsOf(context);
	const all = allTownships(context);
	const most = forms.find(({ organisations }) => organisations !== null);
	const title =
		typeof most?.organisations === 'number' && most.reached !== null && all > 0
			? m.funds_forms_title(
					{
						form: codeName('organisation_kind', most.code, context),
						n: countWords(most.organisations, locale),
						reached: countWords(most.reached, locale),
						all: countWords(all, locale),
					},
					{ locale },
				)
			: m.funds_forms_open({}, { locale });
	const unit = tableUnit('organisation', locale);
	return viewFigure(
		{
			id: 'forms',
			title: title + tagOf(view.organisations, locale),
			unitLine: cityUnitLine(m.funds_organisations({}, { locale }), unit, last, locale),
			chart: forms.some(({ organisations }) => organisations !== null)
				? {
						kind: 'range',
						unit,
						decimals: 0,
						rows: forms.map(({ code, organisations }) => ({
							label: codeName('organisation_kind', code, context),
							value: organisations,
							text: numberCell(organisations, 'missing', locale).text,
							...{ lower: null, upper: null, strong: false },
						})),
						...{ whole: null, target: null, fromZero: true },
					}
				: null,
			alt: title,
			columns: headsOf(m.funds_form({}, { locale }), [
				withUnit(m.funds_organisations({}, { locale }), unit, locale),
				withUnit(m.funds_reached({}, { locale }), unit, locale),
				withUnit(m.funds_reached_share({}, { locale }), '%', locale),
				withUnit(m.funds_hours({}, { locale }), m.funds_hour({}, { locale }), locale),
			]),
			rows: forms.map(({ code, organisations, reached, hours, lines }) => {
				const state = lines.find((line) => line.state !== 'value')?.state ?? 'value';
				return fundsRow(
					[
						wordsCell(codeName('organisation_kind', code, context)),
						numberCell(organisations, state, locale),
						numberCell(reached, state, locale),
						reached === null || all === 0 ? wordsCell() : shareCell(reached / all),
						numberCell(hours, state, locale, 1),
					],
					rowBasis(lines.map(({ basis }) => basis)),
					manifest.city,
				);
			}),
			tables: ['social_organisation'],
			notes: [m.funds_forms_note({}, { locale })],
		},
		printedWith(context),
	);
}

function boundsCell({ least, most, state }: Reach, context: FundsContext): Cell {
	const { locale } = context;
	if (least === null || most === null) return stateCell(state, locale);
	if (least === most) return { text: countWords(least, locale), value: least, unit: null };
	const params = { low: countWords(least, locale), high: countWords(most, locale) };
	return { text: m.funds_between(params, { locale }), value: [least, most], unit: null };
}

/** The same as percentages of the townships of the county, as the drawing has them. */
function percentsText(each: Reach, context: FundsContext): string {
	const { least, most, townships } = each;
	if (least === null || most === null) return boundsCell(each, context).text;
	const [low, high] = [plainNumber((least / townships) * 100), plainNumber((most / townships) * 100)];
	if (low === high) return low;
	return m.funds_percent_range({ low, high }, { locale: context.locale });
}

/** Counties with the largest share of townships that may be unreached first. */
function byGap(reach: readonly Reach[]): Reach[] {
	const gap = (each: Reach): number => surelyUnreached(each);
	return [...reach].sort((a, b) => gap(b) - gap(a) || (a.most ?? 0) / a.townships - (b.most ?? 0) / b.townships);
}

/** The county with most townships that no organisation reached, and how many those are in the city, at least; null where none. */
export function unreached(context: FundsContext): { total: number; place: string; n: number } | null {
	const { view, manifest, locale } = context;
	const reach = byGap(reachOf(view.organisations));
	const total = reach.reduce((sum, each) => sum + surelyUnreached(each), 0);
	const [most] = reach;
	if (!most || total === 0) return null;
	return { total, place: placeName(placeOf(manifest, most.place), locale), n: surelyUnreached(most) };
}

/** How many townships of each county organisations reached, as bounds, drawn as shares of its townships. */
export function reachFigure(context: FundsContext): Figure | null {
	const { view, manifest, locale } = context;
	const last = lastPeriod(view.organisations);
	if (!last) return null;
	const reach = byGap(reachOf(view.organisations)).filter(({ townships }) => townships > 0);
	const worst = unreached(context);
	const title = worst
		? m.funds_reach_title(
				{ total: countWords(worst.total, locale), place: worst.place, n: countWords(worst.n, locale) },
				{ locale },
			)
		: m.funds_reach_open({}, { locale });
	const name = (each: Reach): string => placeName(placeOf(manifest, each.place), locale);
	const percentOf = (count: number | null, { townships }: Reach): number | null =>
		count === null ? null : (count / townships) * 100;
	return viewFigure(
		{
			id: 'reach',
			title: title + tagOf(reach, locale),
			unitLine: m.unit_line(
				{
					name: m.funds_reach_name({}, { locale }),
					unit: '%',
					place: m.units_place({}, { locale }),
					period: periodLabel(last, locale),
				},
				{ locale },
			),
			chart: reach.some(({ least }) => least !== null)
				? {
						kind: 'range',
						unit: '%',
						decimals: 0,
						rows: reach.map((each) => {
							const isOne = each.least !== null && each.least === each.most;
							return {
								label: name(each),
								value: isOne ? percentOf(each.least, each) : null,
								lower: isOne ? null : percentOf(each.least, each),
								upper: isOne ? null : percentOf(each.most, each),
								text: percentsText(each, context),
								strong: false,
							};
						}),
						...{ whole: null, target: null, fromZero: true },
					}
				: null,
			alt: title,
			columns: headsOf(m.table_place({}, { locale }), [
				withUnit(m.funds_organisations({}, { locale }), tableUnit('organisation', locale), locale),
				m.funds_townships({}, { locale }),
				m.funds_reached({}, { locale }),
				m.funds_unreached({}, { locale }),
			]),
			rows: reach.map((each) =>
				fundsRow(
					[
						wordsCell(name(each)),
						numberCell(each.organisations, each.state, locale),
						numberCell(each.townships, 'value', locale),
						boundsCell(each, context),
						numberCell(each.most === null ? null : surelyUnreached(each), each.state, locale),
					],
					each.basis,
					each.place,
				),
			),
			tables: ['social_organisation'],
			notes: [m.funds_reach_note({}, { locale })],
		},
		printedWith(context),
	);
}
