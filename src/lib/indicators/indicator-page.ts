import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import type { Definition } from '../domain/definition.ts';
import type { Figure, Table } from '../domain/figure.ts';
import { rangeText, readingText, tableUnit, valueText } from '../domain/format.ts';
import type { Judgement } from '../domain/judgement.ts';
import { dateLabel, periodLabel } from '../domain/period-label.ts';
import type { Basis, Reading } from '../domain/reading.ts';
import {
	basisText,
	changeClause,
	findingSentence,
	inLocale,
	placeName,
	reasonText,
	ruleText,
	sampleTag,
	verdictText,
} from '../domain/sentence.ts';
import { claimLines, claimTable } from './claims.ts';
import { comparisonOf, judgementOf, latestReading, openingPlace, tablesOf, type Context } from './context.ts';
import { sourceLine, sourceTable } from './source.ts';
import { trendFigure } from './trend-figure.ts';
import { unitsFigure, unitsOf } from './units-figure.ts';

/** A judgement in words: verdict and the rule that gave it. */
export interface JudgementView {
	readonly verdict: Judgement['verdict'] | null;
	readonly label: string;
	readonly reason: string;
}

/** One line of the indicator list. */
export interface IndicatorSummary {
	readonly id: string;
	readonly group: string;
	readonly name: string;
	readonly place: string;
	readonly period: string;
	readonly value: string;
	readonly sentence: string;
	readonly basis: Basis;
	readonly basisLabel: string;
	readonly judgement: JudgementView;
}

/** A headline number: the value, what it is, and one detail below. */
export interface Headline {
	readonly value: string;
	readonly label: string;
	readonly detail: string;
}

/** Everything that an indicator's page prints, in one language; made at build time, carried in the HTML. */
export interface IndicatorPage extends IndicatorSummary {
	readonly placeCode: string;
	readonly periodId: string;
	readonly basisNote: string;
	readonly headlines: readonly Headline[];
	readonly absence: string | null;
	readonly trend: Figure;
	readonly units: Figure;
	readonly townships: Table | null;
	readonly claims: Table | null;
	readonly meaning: string;
	readonly formula: string;
	readonly howToRead: string;
	readonly caveats: readonly string[];
	readonly warnings: readonly { readonly id: string; readonly text: string }[];
	readonly question: string;
	readonly source: string;
	readonly sources: Table;
	readonly citation: string;
	/** The reading that the page prints, for the recheck. */
	readonly reading: Reading;
}

function judgementView(context: Context, reading: Reading): JudgementView {
	const judgement = judgementOf(context, reading);
	return {
		verdict: judgement?.verdict ?? null,
		label: verdictText(judgement?.verdict ?? null, context.locale),
		reason: ruleText(judgement?.rule ?? null, context.locale),
	};
}

/** The line of an indicator in the list: its opening place and latest own period. Null when the package holds nothing for it. */
export function indicatorSummary(context: Context): IndicatorSummary | null {
	const { definition, locale } = context;
	const place = openingPlace(context);
	const reading = latestReading(context, place.code);
	if (!reading) return null;
	return {
		id: definition.id,
		group: definition.group,
		name: inLocale(definition.name, locale),
		place: placeName(place, locale),
		period: periodLabel(reading.period, locale),
		value: readingText(definition, reading, locale),
		sentence: findingSentence(definition, reading, comparisonOf(context, reading), place, locale),
		basis: reading.basis,
		basisLabel: basisText(reading.basis, locale).label,
		judgement: judgementView(context, reading),
	};
}

function partHeadlines(context: Context, reading: Reading): Headline[] {
	const { definition, locale } = context;
	return Object.entries(definition.parts ?? {}).flatMap(([name, label]): Headline[] => {
		const part = reading.parts[name];
		if (part === null || part === undefined || part === 0) return [];
		const value = definition.measure === 'amount' ? part / 100 : part;
		const shown = definition.unit === 'share' ? { ...definition, unit: 'person' as const } : definition;
		return [{ value: valueText(shown, value, locale), label: inLocale(label, locale), detail: '' }];
	});
}

function intervalText(definition: Definition, reading: Reading, locale: Locale): string {
	if (reading.state !== 'value' || !reading.interval) return '';
	const range = rangeText(definition, reading.interval.lower, reading.interval.upper, locale);
	return reading.qualifier === 'approx_below'
		? m.headline_rounding({ range }, { locale })
		: m.headline_interval({ range }, { locale });
}

function headlines(context: Context, reading: Reading, locale: Locale): Headline[] {
	const { definition } = context;
	const comparison = comparisonOf(context, reading);
	const main: Headline = {
		value: readingText(definition, reading, locale),
		label: inLocale(definition.name, locale),
		detail: intervalText(definition, reading, locale),
	};
	const before: Headline[] = comparison
		? [
				{
					value: valueText(definition, comparison.value, locale),
					label: periodLabel(comparison.period, locale),
					detail: changeClause(definition, comparison, locale),
				},
			]
		: [];
	return [main, ...before, ...partHeadlines(context, reading)];
}

function citation({ definition, locale, manifest }: Context, summary: IndicatorSummary): string {
	const { publisher, title, date } = manifest.report ?? { publisher: '', title: '', date: '' };
	const report = manifest.report
		? m.claims_source({ publisher, title, date: dateLabel(date, locale) }, { locale })
		: '';
	return m.cite_text(
		{
			report: report && locale === 'en' ? `${report} ` : report,
			name: summary.name,
			id: definition.id,
			place: summary.place,
			period: summary.period,
			version: manifest.dataVersion,
			basis: summary.basisLabel,
		},
		{ locale },
	);
}

/** The whole page of an indicator, or null when the package holds nothing for it. */
export function indicatorPage(context: Context): IndicatorPage | null {
	const { definition, locale, manifest } = context;
	const place = openingPlace(context);
	const reading = latestReading(context, place.code);
	const summary = indicatorSummary(context);
	if (!reading || !summary) return null;
	const townships = unitsOf(context, 'township', reading.period);
	return {
		...summary,
		placeCode: place.code,
		periodId: reading.period,
		basisNote: basisText(reading.basis, locale).note,
		headlines: headlines(context, reading, locale),
		absence: 'reason' in reading ? reasonText(reading.reason, locale) : null,
		trend: trendFigure(context, place),
		units: unitsFigure(context, reading.period, place),
		townships: townships.length > 0 ? townshipTable(context, townships) : null,
		claims: claimTable(claimLines(definition, context.readings, manifest, locale), locale),
		meaning: inLocale(definition.meaning, locale),
		formula: inLocale(definition.formula, locale),
		howToRead: inLocale(definition.howToRead, locale),
		caveats: [
			...tablesOf(context).flatMap(({ doubtful }) => (doubtful ? [inLocale(doubtful, locale)] : [])),
			...definition.caveats.map((caveat) => inLocale(caveat, locale)),
		],
		warnings: manifest.warnings
			.filter(({ indicators }) => indicators.includes(definition.id))
			.map(({ id, text }) => ({ id, text: inLocale(text, locale) })),
		question: inLocale(definition.question, locale),
		source: sourceLine(context),
		sources: sourceTable(context),
		citation: citation(context, summary),
		reading,
	};
}

function townshipTable(context: Context, units: ReturnType<typeof unitsOf>): Table {
	const { definition, locale, manifest } = context;
	return {
		caption: inLocale(definition.name, locale) + sampleTag(units[0]?.reading.basis ?? 'measured', locale),
		columns: [
			{ head: m.column_county({}, { locale }), numeric: false },
			{ head: m.column_township({}, { locale }), numeric: false },
			{ head: tableUnit(definition.unit, locale), numeric: true },
		],
		rows: units.map(({ place, reading }) => {
			const parent = manifest.places.find(({ code }) => code === place.parent);
			return {
				cells: [
					parent ? placeName(parent, locale) : '—',
					placeName(place, locale),
					readingText(definition, reading, locale),
				],
				strong: reading.state === 'unbounded',
			};
		}),
	};
}
