import * as m from '../i18n/generated/messages.js';
import { changeText, chartValueText, readingText } from '../domain/format.ts';
import {
	comparisonOf,
	judgementContextOf,
	judgementOf,
	latestReading,
	placeOf,
	wholeOf,
	type Context,
} from './context.ts';
import { RULES, type JudgementRule } from '../domain/judgement.ts';
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
	return Math.abs(judgementContextOf(context, reading).comparison?.change ?? 0);
}

interface Flagged {
	readonly place: Place;
	readonly reading: Reading;
	readonly rule: JudgementRule;
	readonly size: number;
}

/** Every rule that calls for attention in a place, the gravest first. A unit outside its limits may have turned worse as well. */
function flags(context: Context, place: Place): Flagged[] {
	const { definition } = context;
	const reading = latestReading(context, place.code);
	if (!reading || judgementOf(context, reading)?.verdict !== 'attention') return [];
	const given = judgementContextOf(context, reading);
	return RULES.filter(({ verdict, applies }) => verdict === 'attention' && applies(definition, reading, given)).map(
		({ rule }) => ({ place, reading, rule, size: sizeOf(context, reading, rule) }),
	);
}

/** Townships with cases and nobody in post, as long as that is the latest period held for the city. */
function unstaffed(context: Context, within: Place | null): Flagged[] {
	const { manifest, readings } = context;
	const period = latestReading(context, manifest.city)?.period;
	return manifest.places.flatMap((place): Flagged[] => {
		if (place.level !== 'township' || (within && place.parent !== within.code)) return [];
		const reading = period && readings.get(place.code)?.get(period);
		return reading?.state === 'unbounded' ? [{ place, reading, rule: 'nobody', size: Number.MAX_VALUE }] : [];
	});
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

/** A place as a list names it: a township with the unit that it belongs to. */
function fullName({ manifest, locale }: Context, place: Place): string {
	const parent = manifest.places.find(({ code, level }) => code === place.parent && level === 'county');
	const name = placeName(place, locale);
	if (!parent) return name;
	return locale === 'en' ? `${name} (${placeName(parent, locale)})` : placeName(parent, locale) + name;
}

function severalText(context: Context, names: string, first: Flagged): string {
	const { definition, locale } = context;
	const change = judgementContextOf(context, first.reading).comparison;
	const params = {
		names,
		subject: inLocale(definition.name, locale),
		first: placeName(first.place, locale),
		value: readingText(definition, first.reading, locale),
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
		default: {
			const text = change ? changeText(definition, change.change, change.changeUnit, locale) : '—';
			return m.findings_worse({ ...params, change: text }, { locale });
		}
	}
}

/** Several places that trip one rule as one finding. */
function several(context: Context, flagged: readonly Flagged[], opens: PlaceCode): Finding {
	const { definition, locale } = context;
	const [first] = flagged;
	if (!first) throw new Error('expected at least one place');
	const named = nameList(
		flagged.slice(0, NAMED).map(({ place }) => fullName(context, place)),
		locale,
	);
	const more = { names: named, n: String(flagged.length) };
	const isTownship = first.place.level === 'township';
	const names =
		flagged.length <= NAMED
			? named
			: isTownship
				? m.names_and_more_townships(more, { locale })
				: m.names_and_more(more, { locale });
	const synthetic = flagged.some(({ reading }) => reading.basis === 'synthetic');
	return {
		indicator: definition.id,
		place: opens,
		sentence: severalText(context, names, first) + sampleTag(synthetic ? 'synthetic' : 'measured', locale),
		reason: ruleText(first.rule, locale),
		question: inLocale(definition.question, locale),
		source: sourceLine(context),
		rule: first.rule,
		size: first.size,
	};
}

/** Units that trip a rule, the furthest first; none when each of them already stands under a graver one. */
function unitsUnder(rule: JudgementRule, units: readonly (readonly Flagged[])[]): Flagged[] {
	const under = units.flatMap((all) => all.filter((one) => one.rule === rule));
	const isNew = units.some(([gravest]) => gravest?.rule === rule);
	return isNew ? under.sort((a, b) => b.size - a.size) : [];
}

/** The townships of the city or of a unit that have cases and nobody in post, as one finding; null without any. */
export function unstaffedIn(context: Context, place: Place): Finding | null {
	const townships = unstaffed(context, place.level === 'city' ? null : place);
	return townships.length > 0 ? several(context, townships, place.code) : null;
}

/** What one indicator says that needs attention: of the city, and of its units, grouped by the rules that they trip. */
export function findingsOf(context: Context): Finding[] {
	const { places, city } = context.manifest;
	const townships = unstaffedIn(context, placeOf(context.manifest, city));
	const whole = places.filter(({ level }) => level === 'city').flatMap((place) => flags(context, place).slice(0, 1));
	const units = places.filter(({ level }) => level === 'county').map((place) => flags(context, place));
	const grouped = SEVERITY.flatMap((rule) => {
		const [first, ...rest] = unitsUnder(rule, units);
		if (!first) return [];
		return [rest.length === 0 ? single(context, first) : several(context, [first, ...rest], first.place.code)];
	});
	return [...(townships ? [townships] : []), ...whole.map((one) => single(context, one)), ...grouped];
}

/** The gravest finding about one place itself; null when nothing about it needs attention. */
export function findingOf(context: Context, place: Place): Finding | null {
	const [gravest] = flags(context, place);
	return gravest ? single(context, gravest) : null;
}

/** What one indicator says about one unit that needs attention, its townships included. */
export function findingsIn(context: Context, place: Place): Finding[] {
	return [unstaffedIn(context, place), findingOf(context, place)].filter((finding) => finding !== null);
}

/** Findings in the order of severity, then size. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) =>
			SEVERITY.indexOf(a.rule) - SEVERITY.indexOf(b.rule) || b.size - a.size || (a.indicator < b.indicator ? -1 : 1),
	);
}
