import * as m from '../i18n/generated/messages.js';
import { chartValueText } from '../domain/format.ts';
import { judgementOf, latestReading, comparisonOf, wholeOf, type Context } from './context.ts';
import type { JudgementRule } from '../domain/judgement.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import {
	findingSentence,
	inLocale,
	nameList,
	placeName,
	ruleText,
	sampleTag,
	valueInSentence,
} from '../domain/sentence.ts';
import { sourceLine } from './source.ts';

/** Something that a person should look at: one indicator in one place, or in several units for the same reason. */
export interface Finding {
	readonly indicator: string;
	/** The place to open: of several, the one that differs most. */
	readonly place: PlaceCode;
	readonly sentence: string;
	readonly reason: string;
	/** What may be asked about it. */
	readonly question: string;
	/** Tables and dates that it rests on. */
	readonly source: string;
	readonly rule: JudgementRule;
	/** How far beyond its limit, as a share of it; orders findings of one rule. */
	readonly size: number;
}

/** Rules that call for attention, the gravest first. */
const SEVERITY: readonly JudgementRule[] = ['nobody', 'target_missed', 'outside_limits', 'worse_than_last_year'];

function sizeOf(context: Context, reading: Reading, rule: JudgementRule): number {
	if (reading.state !== 'value') return Number.MAX_VALUE;
	const against = (limit: number | undefined): number => (limit ? Math.abs(reading.value / limit - 1) : 0);
	if (rule === 'target_missed') return against(context.definition.target?.value);
	if (rule === 'outside_limits') {
		const whole = wholeOf(context, reading);
		return whole?.state === 'value' ? against(whole.value) : 0;
	}
	return against(comparisonOf({ ...context, comparison: 'same_period_last_year' }, reading)?.value);
}

interface Flagged {
	readonly place: Place;
	readonly reading: Reading;
	readonly rule: JudgementRule;
	readonly size: number;
}

function flag(context: Context, place: Place): Flagged[] {
	const reading = latestReading(context, place.code);
	const judgement = reading ? judgementOf(context, reading) : null;
	if (!reading || judgement?.verdict !== 'attention') return [];
	return [{ place, reading, rule: judgement.rule, size: sizeOf(context, reading, judgement.rule) }];
}

function isAbove(context: Context, reading: Reading): boolean {
	const whole = wholeOf(context, reading);
	return reading.state === 'value' && whole?.state === 'value' && reading.value > whole.value;
}

/** One place in words, with the reason in the sentence: 明显高于全市的213.8户. */
function sentenceOf(context: Context, { place, reading, rule }: Flagged): string {
	const { definition, locale } = context;
	const comparison = comparisonOf({ ...context, comparison: 'same_period_last_year' }, reading);
	const whole = wholeOf(context, reading);
	const params = {
		when: periodLabel(reading.period, locale),
		place: placeName(place, locale),
		subject: inLocale(definition.subject, locale),
		value: valueInSentence(definition, reading, locale),
	};
	const tag = sampleTag(reading.basis, locale);
	if (rule === 'outside_limits' && whole) {
		const against = { ...params, whole: valueInSentence(definition, whole, locale) };
		return (
			(isAbove(context, reading) ? m.finding_above(against, { locale }) : m.finding_below(against, { locale })) + tag
		);
	}
	if (rule === 'target_missed' && definition.target) {
		const target = chartValueText(definition, definition.target.value, locale);
		return m.finding_missed({ ...params, target }, { locale }) + tag;
	}
	return findingSentence(definition, reading, comparison, place, locale);
}

function single(context: Context, flagged: Flagged): Finding {
	const { place, rule, size } = flagged;
	return {
		indicator: context.definition.id,
		place: place.code,
		sentence: sentenceOf(context, flagged),
		reason: ruleText(rule, context.locale),
		question: inLocale(context.definition.question, context.locale),
		source: sourceLine(context),
		rule,
		size,
	};
}

/** Names given before the number of all stands instead. */
const NAMED = 3;

function severalText(context: Context, names: string, first: Flagged): string {
	const { definition, locale } = context;
	const params = {
		names,
		subject: inLocale(definition.name, locale),
		first: placeName(first.place, locale),
		value: valueInSentence(definition, first.reading, locale),
	};
	switch (first.rule) {
		case 'nobody':
			return m.findings_nobody({ names }, { locale });
		case 'target_missed': {
			const target = chartValueText(definition, definition.target?.value ?? 0, locale);
			return m.findings_missed({ ...params, target }, { locale });
		}
		case 'outside_limits':
			return isAbove(context, first.reading)
				? m.findings_above(params, { locale })
				: m.findings_below(params, { locale });
		default:
			return m.findings_worse(params, { locale });
	}
}

function several(context: Context, flagged: readonly Flagged[]): Finding[] {
	const { definition, locale } = context;
	const [first] = flagged;
	if (!first) return [];
	if (flagged.length === 1) return [single(context, first)];
	const named = nameList(
		flagged.slice(0, NAMED).map(({ place }) => placeName(place, locale)),
		locale,
	);
	const names =
		flagged.length > NAMED ? m.names_and_more({ names: named, n: String(flagged.length) }, { locale }) : named;
	const synthetic = flagged.some(({ reading }) => reading.basis === 'synthetic');
	return [
		{
			indicator: definition.id,
			place: first.place.code,
			sentence: severalText(context, names, first) + sampleTag(synthetic ? 'synthetic' : 'measured', locale),
			reason: ruleText(first.rule, locale),
			question: inLocale(definition.question, locale),
			source: sourceLine(context),
			rule: first.rule,
			size: first.size,
		},
	];
}

/** What one indicator says that needs attention: of the city, and of its units, grouped by the rule that they trip. */
export function findingsOf(context: Context): Finding[] {
	const { places } = context.manifest;
	const city = places.filter(({ level }) => level === 'city').flatMap((place) => flag(context, place));
	const units = places.filter(({ level }) => level === 'county').flatMap((place) => flag(context, place));
	const grouped = SEVERITY.flatMap((rule) =>
		several(
			context,
			units.filter((unit) => unit.rule === rule).sort((a, b) => b.size - a.size),
		),
	);
	return [...city.map((one) => single(context, one)), ...grouped];
}

/** What one indicator says about one unit that needs attention. */
export function findingsIn(context: Context, place: Place): Finding[] {
	return flag(context, place).map((one) => single(context, one));
}

/** Findings in the order of severity, then size. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) =>
			SEVERITY.indexOf(a.rule) - SEVERITY.indexOf(b.rule) || b.size - a.size || (a.indicator < b.indicator ? -1 : 1),
	);
}
