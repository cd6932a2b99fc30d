import * as m from '../i18n/generated/messages.js';
import { changeText, chartValueText, readingText, tableValue } from '../domain/format.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Place } from '../domain/place.ts';
import type { Basis, Reading } from '../domain/reading.ts';
import { basisText, findingSentence, inLocale, placeName, sentenceList } from '../domain/sentence.ts';
import { isSum, type Group } from '../domain/definition.ts';
import { GROUPS } from './catalogue.ts';
import { comparisonOf, judgementOf, latestReading, openingPlace, wholeOf, type Context } from './context.ts';
import { bySeverity, findingsOf, type Finding } from './findings.ts';
import { judgementView, type JudgementView } from './judgement-view.ts';
import { trendReadings } from './trend-figure.ts';

/** A value on a strip: where it lies between the ends, 0 to 1. */
export interface StripMark {
	readonly name: string;
	readonly text: string;
	readonly at: number;
}

/** The units of the city on one line, with the marks of the city and of a stated target. */
export interface Strip {
	readonly units: readonly StripMark[];
	readonly whole: StripMark | null;
	readonly target: StripMark | null;
	/** What the strip says, for readers that do not see it. */
	readonly text: string;
}

/** One line of the overview: an indicator with its own period. */
export interface OverviewRow {
	readonly id: string;
	readonly name: string;
	/** Where it stands when it is not the city. */
	readonly place: string;
	readonly placeCode: string;
	readonly period: string;
	readonly value: string;
	readonly sentence: string;
	readonly change: string;
	/** Values over time, 0 to 1 between the least and the greatest; null is a gap. */
	readonly spark: readonly (number | null)[];
	readonly sparkText: string;
	readonly strip: Strip | null;
	readonly target: string;
	readonly basis: Basis;
	readonly basisLabel: string;
	readonly judgement: JudgementView;
}

/** The whole overview in one language. */
export interface Overview {
	readonly lead: string;
	readonly findings: readonly Finding[];
	readonly groups: readonly { readonly group: Group; readonly rows: readonly OverviewRow[] }[];
	readonly count: number;
	/** How many indicators are judged to need attention, to be fine, and so on. */
	readonly tally: string;
}

function spread(values: readonly number[]): (value: number) => number {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return (value) => (high === low ? 0.5 : (value - low) / (high - low));
}

function stripOf(context: Context, reading: Reading): Strip | null {
	const { definition, locale, manifest, readings } = context;
	const units = manifest.places.flatMap((place): { place: Place; value: number }[] => {
		const unit = place.level === 'county' ? readings.get(place.code)?.get(reading.period) : undefined;
		return unit?.state === 'value' ? [{ place, value: unit.value }] : [];
	});
	if (units.length < 2) return null;
	const additive = isSum(definition);
	const whole = reading.place === manifest.city ? reading : wholeOf(context, reading);
	const city = !additive && whole?.state === 'value' ? whole.value : null;
	const target = definition.target?.value ?? null;
	const all = [...units.map(({ value }) => value), ...[city, target].filter((value) => value !== null)];
	const at = spread(all);
	const text = (value: number): string => chartValueText(definition, value, locale);
	const mark = (name: string, value: number): StripMark => ({ name, text: text(value), at: at(value) });
	const sorted = [...units].sort((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	return {
		units: units.map(({ place, value }) => mark(placeName(place, locale), value)),
		whole: city === null ? null : mark(m.city_whole({}, { locale }), city),
		target: target === null ? null : mark(m.column_target({}, { locale }), target),
		text:
			low && high
				? m.strip_text(
						{
							n: String(units.length),
							low: text(low.value),
							high: text(high.value),
							lowName: placeName(low.place, locale),
							highName: placeName(high.place, locale),
						},
						{ locale },
					)
				: '',
	};
}

/** Values of a place over time, 0 to 1 between the least and the greatest, and what they say in words; empty where there is one or none. */
export function sparkOf(context: Context, place: Place): { spark: (number | null)[]; sparkText: string } {
	const { definition, locale } = context;
	const readings = trendReadings(context, place);
	const valued = readings.filter((reading) => reading.state === 'value');
	const [first, last] = [valued[0], valued.at(-1)];
	if (!first || !last || first === last) return { spark: [], sparkText: '' };
	const values = valued.map(({ value }) => tableValue(definition.unit, value, locale));
	const at = spread(values);
	return {
		spark: readings.map((reading) =>
			reading.state === 'value' ? at(tableValue(definition.unit, reading.value, locale)) : null,
		),
		sparkText: m.spark_text(
			{
				from: periodLabel(first.period, locale),
				to: periodLabel(last.period, locale),
				first: chartValueText(definition, first.value, locale),
				last: chartValueText(definition, last.value, locale),
			},
			{ locale },
		),
	};
}

/** The line of one indicator; null when the package holds nothing for it up to the cut-off. */
export function overviewRow(context: Context): OverviewRow | null {
	const { definition, locale, manifest } = context;
	const place = openingPlace(context);
	const reading = latestReading(context, place.code);
	if (!reading) return null;
	const comparison = comparisonOf(context, reading);
	return {
		id: definition.id,
		name: inLocale(definition.name, locale),
		place: place.code === manifest.city ? '' : placeName(place, locale),
		placeCode: place.code,
		period: periodLabel(reading.period, locale),
		value: readingText(definition, reading, locale),
		sentence: findingSentence(definition, reading, comparison, place, locale),
		change: comparison ? changeText(definition, comparison.change, comparison.changeUnit, locale) : '—',
		...sparkOf(context, place),
		strip: stripOf(context, reading),
		target: definition.target ? chartValueText(definition, definition.target.value, locale) : '—',
		basis: reading.basis,
		basisLabel: basisText(reading.basis, locale).label,
		judgement: judgementView(definition, judgementOf(context, reading), locale),
	};
}

function tally(rows: readonly OverviewRow[], contexts: readonly Context[]): string {
	const locale = contexts[0]?.locale ?? 'zh-CN';
	const count = (verdict: JudgementView['verdict']): string =>
		String(rows.filter(({ judgement }) => judgement.verdict === verdict).length);
	return m.overview_tally(
		{
			n: String(rows.length),
			attention: count('attention'),
			verify: count('verify'),
			calm: count('calm'),
			insufficient: count('insufficient'),
			neutral: count(null),
		},
		{ locale },
	);
}

/** The overview of a package at a cut-off: the lead from the first two findings, all findings, and the table by group. */
export function overview(contexts: readonly Context[]): Overview {
	const [first] = contexts;
	const locale = first?.locale ?? 'zh-CN';
	const findings = bySeverity(contexts.flatMap(findingsOf));
	const rows = contexts.flatMap((context) => {
		const row = context.definition.isDetail ? null : overviewRow(context);
		return row ? [{ group: context.definition.group, row }] : [];
	});
	const lead = findings.slice(0, 2).map(({ sentence }) => sentence);
	const none = rows.length === 0 ? m.overview_empty({}, { locale }) : m.home_attention_none({}, { locale });
	return {
		lead: lead.length === 0 ? none : sentenceList(lead, locale),
		findings,
		groups: GROUPS.map((group) => ({
			group,
			rows: rows.filter((entry) => entry.group === group).map(({ row }) => row),
		})).filter((entry) => entry.rows.length > 0),
		count: rows.length,
		tally: tally(
			rows.map(({ row }) => row),
			contexts,
		),
	};
}
