import type { Figure } from '../../domain/figure.ts';
import { PERCENT_MINIMUM, stateText } from '../../domain/format.ts';
import { percentNumber, signedNumber } from '../../domain/number.ts';
import { firstMonth, type Period } from '../../domain/period.ts';
import { monthLabel, periodLabel } from '../../domain/period-label.ts';
import type { IndicatorId } from '../../domain/reading.ts';
import { basisText, inLocale, sentenceList, thanText } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { Headline } from '../indicator-page.ts';
import type { ViewNotes, ViewPage } from '../view-page.ts';
import { agesFigure } from './ages-figure.ts';
import { bridgeFigure, changeOfYear, flowsOfYear, speedText } from './bridge-figure.ts';
import { pipelineFigure } from './pipeline-figure.ts';
import { areaSurvival, citySurvival } from './survival-figures.ts';
import { STEPS } from './view.ts';
import { householdText, monthsText, tagOf, type ClearanceContext } from './words.ts';

/** The page of clearance with its figures by name. */
export interface ClearancePage extends ViewPage {
	readonly pipeline: Figure;
	readonly bridge: Figure | null;
	readonly survival: Figure | null;
	readonly areas: Figure | null;
	readonly ages: Figure | null;
}

/** By how much the open households have changed in twelve months; null where one of the two is absent. */
function changeOf({ view }: ClearanceContext): number | null {
	const last = view.windows.at(-1);
	const [before, open] = [last?.opening ?? null, last?.closing ?? null];
	return before === null || open === null ? null : open - before;
}

/** The same as a clause: 比上年同期增加104户. */
function changeClause(context: ClearanceContext): string | null {
	const { locale } = context;
	const change = changeOf(context);
	if (change === null) return null;
	const than = thanText('same_period_last_year', locale);
	const n = householdText(Math.abs(change), locale);
	if (change === 0) return m.change_none({ than }, { locale });
	return change > 0 ? m.change_same_up({ n, than }, { locale }) : m.change_same_down({ n, than }, { locale });
}

/** First month of the reviews that the cohort has failed. */
function cohortStart({ view, locale }: ClearanceContext): string {
	const period = view.periods[STEPS.indexOf('failed')];
	return period ? monthLabel(firstMonth(period), locale) : '';
}

/** How many of all that failed are still there, as a clause; null without a case table. */
function cohortClause(context: ClearanceContext): string | null {
	const { view, locale } = context;
	const [city] = view.groups;
	const left = city?.left ?? null;
	if (!city || left === null) return null;
	const open = city.count - left;
	const params = {
		since: cohortStart(context),
		count: householdText(city.count, locale),
		open: householdText(open, locale),
	};
	return city.count >= PERCENT_MINIMUM
		? m.clearance_cohort_share({ ...params, percent: percentNumber(open / city.count, 1) }, { locale })
		: m.clearance_cohort_count(params, { locale });
}

/** The finding: how many are open beside the year before and beside all that failed, and where the present speed leads. */
function leadOf(context: ClearanceContext): string {
	const { view, locale } = context;
	const { open } = view;
	const last = view.windows.at(-1);
	const when = periodLabel(`@${view.cutoff}` as Period, locale);
	const tag = tagOf(context);
	if (open === null) {
		const params = { when, place: m.city_whole({}, { locale }), subject: m.clearance_subject({}, { locale }) };
		return sentenceList(
			[m.finding_absent({ ...params, state: stateText('missing', locale) }, { locale }) + tag],
			locale,
		);
	}
	const change = changeClause(context);
	const first = m.clearance_lead({ when, open: householdText(open, locale) }, { locale });
	const clauses = [first, ...(change === null ? [] : [change])].join(locale === 'en' ? ', ' : '，');
	const year = last ? [flowsOfYear(last, locale), speedText(last, locale)] : [];
	const second = year.filter((part) => part !== null).join(locale === 'en' ? '; ' : '，');
	return sentenceList([clauses + tag, ...(second === '' ? [] : [second + tag])], locale);
}

function headlinesOf(context: ClearanceContext): Headline[] {
	const { view, locale } = context;
	const { open } = view;
	const last = view.windows.at(-1);
	const city = view.groups[0];
	const cohort = cohortClause(context);
	const speed = last && speedText(last, locale);
	const years = last?.clearance.periods ?? null;
	const change = changeOf(context);
	return [
		...(open === null
			? []
			: [
					{
						value: householdText(open, locale),
						label: m.clearance_head_open({ when: periodLabel(`@${view.cutoff}` as Period, locale) }, { locale }),
						detail: changeClause(context) ?? '',
					},
				]),
		...(city && cohort !== null
			? [
					{
						value: householdText(city.count, locale),
						label: m.clearance_head_cohort({ since: cohortStart(context) }, { locale }),
						detail: cohort,
					},
				]
			: []),
		...(change !== null
			? [
					{
						value: m.unit_household({ n: signedNumber(change) }, { locale }),
						label: m.clearance_head_change({}, { locale }),
						detail: (last && changeOfYear(last, locale)) ?? '',
					},
				]
			: []),
		...(speed
			? [
					{
						value: years === null ? m.clearance_never({}, { locale }) : monthsText(years * 12, locale),
						label: m.clearance_head_speed({}, { locale }),
						detail: speed,
					},
				]
			: []),
	];
}

/** The warnings that are about public rental housing alone. */
function warningsOf({ manifest, locale }: ClearanceContext, housing: ReadonlySet<IndicatorId>): ViewNotes['texts'] {
	return manifest.warnings
		.filter(({ indicators }) => indicators.length > 0 && indicators.every((id) => housing.has(id)))
		.map(({ id, text }) => ({ id, text: inLocale(text, locale) }));
}

/** What the view would need and no table of the package has. */
function lackingOf(locale: Locale): ViewNotes['texts'] {
	return [
		{ id: 'suspended', text: m.clearance_lacking_suspended({}, { locale }) },
		{ id: 'dates', text: m.clearance_lacking_dates({}, { locale }) },
		{ id: 'others', text: m.clearance_lacking_others({}, { locale }) },
	];
}

/** The page of clearance. @param housing Ids of the indicators about public rental housing. */
export function clearancePage(context: ClearanceContext, housing: ReadonlySet<IndicatorId>): ClearancePage {
	const { view, locale } = context;
	const { label, note } = basisText(view.basis, locale);
	const pipeline = pipelineFigure(context);
	const bridge = bridgeFigure(context);
	const survival = citySurvival(context);
	const areas = areaSurvival(context);
	const ages = agesFigure(context);
	const held = (figures: readonly (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null);
	return {
		name: m.clearance_name({}, { locale }),
		cutoff: view.cutoff,
		period: m.list_until({ month: monthLabel(view.cutoff, locale) }, { locale }),
		lead: leadOf(context),
		basis: pipeline.table.rows[0]?.basis ?? view.basis,
		basisLabel: label,
		basisNote: note,
		headlines: headlinesOf(context),
		...{ pipeline, bridge, survival, areas, ages },
		wide: [pipeline],
		// Two columns about equally long: how many, and how long.
		columns: [held([bridge, ages]), held([survival, areas])],
		openTables: ['bridge'],
		notes: [
			{ id: 'lacking', title: m.clearance_lacking_title({}, { locale }), texts: lackingOf(locale) },
			{ id: 'warnings', title: m.warnings_title({}, { locale }), texts: warningsOf(context, housing) },
		],
	};
}
