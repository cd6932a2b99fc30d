import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Definition, Group } from '../domain/definition.ts';
import type { Figure, Table } from '../domain/figure.ts';
import { rangeText, readingText, valueText } from '../domain/format.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import type { Basis, Reading } from '../domain/reading.ts';
import { basisText, changeClause, findingSentence, inLocale, placeName, reasonText } from '../domain/sentence.ts';
import { asksOf, type Ask } from './asks.ts';
import { citation } from './citation.ts';
import { caveatsOf } from './caveats.ts';
import { claimLines, claimTable } from './claims.ts';
import { controlFigure } from './control-figure.ts';
import { comparisonOf, judgementOf, latestReading, openingPlace, tablesOf, type Context } from './context.ts';
import { findingOf, unstaffedIn } from './findings.ts';
import { judgementView, type JudgementView } from './judgement-view.ts';
import { sourceLine, sourceTable } from './source.ts';
import { townshipsFigure } from './townships-figure.ts';
import { trendFigure } from './trend-figure.ts';
import { unitsFigure } from './units-figure.ts';

/** A headline number: the value, what it is, and one detail below. */
export interface Headline {
	readonly value: string;
	readonly label: string;
	readonly detail: string;
}

/** Everything that an indicator's page prints, in one language; made at build time, carried in the HTML. */
export interface IndicatorPage {
	readonly id: string;
	readonly group: Group;
	readonly name: string;
	readonly place: string;
	readonly placeCode: PlaceCode;
	readonly period: string;
	readonly value: string;
	readonly sentence: string;
	readonly basis: Basis;
	readonly basisLabel: string;
	readonly judgement: JudgementView;
	/** Townships with cases and nobody in post, which the place's own figure does not show. */
	readonly unstaffed: string | null;
	/** Comparisons that the grain allows here. */
	readonly comparisons: readonly ComparisonKind[];
	readonly basisNote: string;
	readonly headlines: readonly Headline[];
	readonly absence: string | null;
	readonly trend: Figure;
	/** The control chart; null where there is none, and a note of the trend then says why. */
	readonly control: Figure | null;
	readonly units: Figure;
	/** The townships below the place, as a table without a drawing. */
	readonly townships: Figure | null;
	readonly claims: Table | null;
	/** Whether the package belongs to a report. */
	readonly hasReport: boolean;
	readonly meaning: string;
	readonly formula: string;
	readonly howToRead: string;
	readonly caveats: readonly string[];
	readonly warnings: readonly { readonly id: string; readonly text: string }[];
	readonly question: string;
	/** Questions made from what stands out here; none where nothing does. */
	readonly asks: readonly Ask[];
	readonly source: string;
	readonly sources: Table;
	readonly citation: string;
	/** The reading that the page prints, for the recheck. */
	readonly reading: Reading;
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
					label: comparison.kind === 'whole' ? m.city_whole({}, { locale }) : periodLabel(comparison.period, locale),
					detail: changeClause(definition, comparison, locale),
				},
			]
		: [];
	return [main, ...before, ...partHeadlines(context, reading)];
}

const KINDS: readonly ComparisonKind[] = ['same_period_last_year', 'previous_period', 'whole'];

/** The comparisons that give something for any period of a place; the year before always stands, as the default. */
function comparisonsIn(context: Context, place: Place): ComparisonKind[] {
	const series = [...(context.readings.get(place.code)?.values() ?? [])];
	return KINDS.filter(
		(comparison) =>
			comparison === 'same_period_last_year' ||
			series.some((reading) => comparisonOf({ ...context, comparison }, reading) !== null),
	);
}

/** The finding as title: what needs attention when the place does, else value and change as the reader compares. */
function titleOf(context: Context, place: Place, reading: Reading): string {
	const finding = context.comparison === 'same_period_last_year' ? findingOf(context, place) : null;
	const { definition, locale } = context;
	return finding?.sentence ?? findingSentence(definition, reading, comparisonOf(context, reading), place, locale);
}

/** The whole page of an indicator in a place, or null when the place holds nothing up to the cut-off. */
export function indicatorPage(context: Context, place: Place = openingPlace(context)): IndicatorPage | null {
	const { definition, locale, manifest } = context;
	const reading = latestReading(context, place.code);
	if (!reading) return null;
	const control = controlFigure(context, place);
	return {
		id: definition.id,
		group: definition.group,
		name: inLocale(definition.name, locale),
		place: placeName(place, locale),
		placeCode: place.code,
		period: periodLabel(reading.period, locale),
		value: readingText(definition, reading, locale),
		sentence: titleOf(context, place, reading),
		basis: reading.basis,
		basisLabel: basisText(reading.basis, locale).label,
		judgement: judgementView(definition, judgementOf(context, reading), locale),
		unstaffed: unstaffedIn(context, place)?.sentence ?? null,
		comparisons: comparisonsIn(context, place),
		basisNote: basisText(reading.basis, locale).note,
		headlines: headlines(context, reading, locale),
		absence: 'reason' in reading ? reasonText(reading.reason, locale) : null,
		trend: trendFigure(context, place, typeof control === 'string' ? control : null),
		control: typeof control === 'string' ? null : control,
		units: unitsFigure(context, reading.period, place),
		townships: townshipsFigure(context, reading.period, place),
		claims: claimTable(claimLines(definition, context.readings, manifest, locale), locale),
		hasReport: manifest.report !== null,
		meaning: inLocale(definition.meaning, locale),
		formula: inLocale(definition.formula, locale),
		howToRead: inLocale(definition.howToRead, locale),
		caveats: [
			...tablesOf(context).flatMap(({ doubtful }) => (doubtful ? [inLocale(doubtful, locale)] : [])),
			...caveatsOf(definition, manifest, locale),
		],
		warnings: manifest.warnings
			.filter(({ indicators }) => indicators.includes(definition.id))
			.map(({ id, text }) => ({ id, text: inLocale(text, locale) })),
		question: inLocale(definition.question, locale),
		asks: asksOf(context, place),
		source: sourceLine(context),
		sources: sourceTable(context),
		citation: citation(context, placeName(place, locale), periodLabel(reading.period, locale), [reading.basis]),
		reading,
	};
}
