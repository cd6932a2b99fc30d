import type { Figure } from '../../domain/figure.ts';
import { moneyText, readingText } from '../../domain/format.ts';
import { monthLabel, periodLabel } from '../../domain/period-label.ts';
import type { Reading } from '../../domain/reading.ts';
import { basisText, changeClause, inLocale, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { comparisonOf, latestReading, placeOf, type Context } from '../context.ts';
import type { Headline } from '../indicator-page.ts';
import { unitsFigure } from '../units-figure.ts';
import { rowBasis, type ViewPage } from '../view-page.ts';
import { needEnds, needsFigure } from './needs-figure.ts';
import { askOf, lackingOf, mindOf } from './notes.ts';
import { formsFigure, reachFigure } from './reach-figures.ts';
import { servicesFigure } from './services-figure.ts';
import { shareOf, yearsOfFunds } from './sources.ts';
import { amountsFigure, sharesFigure } from './sources-figures.ts';
import { cutoffOf, percentText, tagOf, type FundsContext } from './words.ts';

/** Indicators that the page says the same of, in the order of their links. */
export const FUNDS_INDICATORS = [
	'fiscal_share',
	'charity_fund_share',
	'service_aid_share',
	'charity_match_rate',
	'match_lag_days',
	'social_org_participation',
] as const;

/** The indicators of the page by id. */
export type FundsIndicators = ReadonlyMap<string, Context>;

/** The latest reading of the city; null where the package holds none. */
function cityReading(context: Context | undefined): Reading | null {
	return context ? latestReading(context, context.manifest.city) : null;
}

/** Value and change of an indicator of the city, as clauses; null without a value. */
function valued(context: Context | undefined): { value: string; change: string; when: string } | null {
	const reading = cityReading(context);
	if (!context || reading?.state !== 'value') return null;
	const { definition, locale } = context;
	const comparison = comparisonOf(context, reading);
	return {
		value: readingText(definition, reading, locale),
		change: comparison ? changeClause(definition, comparison, locale) : '',
		when: periodLabel(reading.period, locale),
	};
}

function moneyClause(context: FundsContext): string[] {
	const { view, locale } = context;
	const years = yearsOfFunds(view.sources);
	const last = years.at(-1);
	const share = last && shareOf(last.private, last);
	if (typeof last?.total !== 'number' || typeof share !== 'number') return [];
	const params = {
		when: periodLabel(last.period, locale),
		total: moneyText(last.total, locale),
		percent: percentText(share),
	};
	return [m.funds_lead_money(params, { locale }) + tagOf(view.sources, locale)];
}

function needsClause(context: FundsContext, indicators: FundsIndicators): string[] {
	const { view, locale } = context;
	const service = valued(indicators.get('service_aid_share'));
	const ends = needEnds(context);
	return [
		...(service
			? [m.funds_lead_service({ when: service.when, value: service.value }, { locale }) + tagOf(view.services, locale)]
			: []),
		...(ends ? [m.funds_lead_needs(ends, { locale }) + tagOf(view.needs, locale)] : []),
	];
}

function leadOf(context: FundsContext, indicators: FundsIndicators): string {
	const { locale } = context;
	const clauses = [...moneyClause(context), ...needsClause(context, indicators)];
	return clauses.length === 0 ? m.funds_lead_open({}, { locale }) : sentenceList(clauses, locale);
}

/** An indicator of the city as a number with its change. */
function headline(context: Context | undefined): Headline[] {
	const found = valued(context);
	if (!context || !found) return [];
	const { definition, locale } = context;
	const name = inLocale(definition.name, locale);
	return [{ value: found.value, label: m.funds_head({ name, when: found.when }, { locale }), detail: found.change }];
}

/** The counties beside each other in an indicator's latest period. */
function byCounty(context: Context | undefined): Figure[] {
	const reading = cityReading(context);
	if (!context || !reading) return [];
	const { definition, locale, manifest } = context;
	const figure = unitsFigure(context, reading.period, placeOf(manifest, manifest.city));
	const title = m.export_line({ label: inLocale(definition.name, locale), text: figure.title }, { locale });
	return [{ ...figure, id: definition.id, title, alt: title }];
}

/** The page of funds and society. */
export function fundsPage(context: FundsContext, indicators: FundsIndicators): ViewPage {
	const { view, locale } = context;
	const lines = [...view.sources, ...view.services, ...view.needs, ...view.organisations];
	const basis = rowBasis(lines.map((line) => line.basis));
	const { label, note } = basisText(basis, locale);
	const cutoff = cutoffOf(context);
	const held = (figures: readonly (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null);
	return {
		name: m.funds_name({}, { locale }),
		cutoff,
		period: m.list_until({ month: monthLabel(cutoff, locale) }, { locale }),
		lead: leadOf(context, indicators),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: ['charity_fund_share', 'service_aid_share', 'charity_match_rate', 'match_lag_days'].flatMap((id) =>
			headline(indicators.get(id)),
		),
		wide: [],
		columns: [
			held([amountsFigure(context), sharesFigure(context), needsFigure(context), formsFigure(context)]),
			[
				...held([servicesFigure(context)]),
				...byCounty(indicators.get('service_aid_share')),
				...held([reachFigure(context)]),
			],
		],
		openTables: [],
		indicators: FUNDS_INDICATORS.flatMap((id) => {
			const found = indicators.get(id);
			return cityReading(found) && found
				? [{ id: found.definition.id, name: inLocale(found.definition.name, locale) }]
				: [];
		}),
		notes: [
			{ id: 'ask', title: m.funds_ask_title({}, { locale }), texts: askOf(context, indicators) },
			{ id: 'mind', title: m.funds_mind_title({}, { locale }), texts: mindOf(context) },
			{ id: 'lacking', title: m.clearance_lacking_title({}, { locale }), texts: lackingOf(context) },
		],
	};
}
