import type { AlertTest } from '../../domain/alerts/evaluate.ts';
import { ALERT_SEVERITIES, type AlertRule, type AlertSeverity } from '../../domain/alerts/rule.ts';
import type { Manifest } from '../../domain/package.ts';
import { monthLabel, periodLabel } from '../../domain/period-label.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Place } from '../../domain/place.ts';
import { inLocale, nameList, placeName, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { Context } from '../context.ts';
import { rowBasis } from '../view-page.ts';
import type { AlertFile } from './alert-file.ts';
import { ruleWhen } from './condition-text.ts';
import { evidenceText } from './evidence-text.ts';
import { expectedPart, type ExpectedPart } from './expected-text.ts';
import { OWN_INPUTS } from './inputs.ts';
import { untestedReasons } from './reason-text.ts';
import { alertWords, conditionAt, type AlertWords } from './words.ts';

/** One rule that fired in one place, for one of its conditions. */
export interface FiredCase {
	readonly place: string;
	readonly code: string;
	readonly since: string;
	readonly why: string;
	readonly trial: boolean;
	/** The indicator whose page shows it. */
	readonly indicator: string;
}

/** A rule that fired, as a question to a department. */
export interface FiredRule {
	readonly id: string;
	readonly name: string;
	readonly owner: string;
	readonly question: string;
	readonly close: string;
	readonly when: string;
	readonly cases: readonly FiredCase[];
	/** Where and why it could not be tested; empty where it could. */
	readonly untested: string;
}

/** A rule that did not fire. */
export interface CalmRule {
	readonly id: string;
	readonly name: string;
	readonly when: string;
	readonly scope: string;
	readonly latest: string;
	readonly trial: boolean;
}

/** A rule that cannot be tested anywhere. */
export interface UntestableRule {
	readonly id: string;
	readonly name: string;
	readonly when: string;
	readonly reason: string;
}

/** What the page of alerts prints. */
export interface AlertsPage {
	readonly lead: string;
	/** Where the readings that fired come from: synthetic as soon as one is. */
	readonly basis: Basis;
	readonly fired: readonly {
		readonly severity: AlertSeverity;
		/** The severity in words. */
		readonly name: string;
		readonly title: string;
		readonly rules: readonly FiredRule[];
	}[];
	readonly units: readonly {
		readonly code: string;
		readonly name: string;
		readonly rules: readonly { readonly id: string; readonly name: string }[];
	}[];
	readonly calm: readonly CalmRule[];
	readonly untestable: readonly UntestableRule[];
	readonly expected: ExpectedPart;
	readonly hasTrial: boolean;
}

/** Everything that the texts of a page stand on. */
interface Ground {
	readonly words: AlertWords;
	readonly manifest: Manifest;
	readonly units: readonly Place[];
}

function severityText(severity: AlertSeverity, locale: Locale): string {
	switch (severity) {
		case 'key':
			return m.alert_severity_key({}, { locale });
		case 'watch':
			return m.alert_severity_watch({}, { locale });
		case 'hint':
			return m.alert_severity_hint({}, { locale });
	}
}

function casesOf(rule: AlertRule, tests: readonly AlertTest[], { words, units }: Ground): FiredCase[] {
	const { locale } = words;
	return units.flatMap((unit) =>
		tests.flatMap((test): FiredCase[] => {
			const { state } = test;
			if (state.kind !== 'fired' || test.place !== unit.code) return [];
			return [
				{
					place: placeName(unit, locale),
					code: unit.code,
					since: periodLabel(state.since, locale),
					why: evidenceText(conditionAt(rule, test.condition), test, state, words),
					trial: state.trial,
					indicator: OWN_INPUTS[test.input]?.page ?? test.input,
				},
			];
		}),
	);
}

/** Where a rule, or one of its conditions, could not be tested, by reason. */
function untestedText(rule: AlertRule, tests: readonly AlertTest[], { words, units }: Ground): string {
	const { locale } = words;
	const untested = tests.filter(({ state }) => state.kind === 'untestable');
	const places = units.filter(({ code }) => untested.some(({ place }) => place === code));
	if (places.length === 0) return '';
	const names =
		places.length === units.length
			? m.alert_all_units({}, { locale })
			: nameList(
					places.map((place) => placeName(place, locale)),
					locale,
				);
	const params = { names, reasons: untestedReasons(rule, untested, words) };
	const isPart = rule.conditions.length > 1;
	return isPart ? m.alert_untested_part(params, { locale }) : m.alert_untested(params, { locale });
}

function latestOf(tests: readonly AlertTest[], locale: Locale): string {
	const periods = tests.flatMap(({ state }) => (state.kind === 'calm' ? [state.period] : []));
	const latest = [...periods].sort(comparePeriods).at(-1);
	return latest ? periodLabel(latest, locale) : '—';
}

function calmRule(rule: AlertRule, tests: readonly AlertTest[], { words, units }: Ground): CalmRule {
	const { locale } = words;
	const calm = tests.filter(({ state }) => state.kind === 'calm');
	const tested = units.filter(({ code }) => calm.some(({ place }) => place === code)).length;
	const n = String(tested);
	return {
		id: rule.id,
		name: inLocale(rule.name, locale),
		when: ruleWhen(rule, words),
		scope:
			tested === units.length
				? m.alert_tested({ n }, { locale })
				: m.alert_tested_of({ n, units: String(units.length) }, { locale }),
		latest: latestOf(calm, locale),
		trial: calm.some(({ state }) => state.kind === 'calm' && state.trial),
	};
}

/** What the rules say about the units at the end of `tests`, in words. The same for the build and for the browser. */
export function alertsPage(
	file: Pick<AlertFile, 'rules' | 'falseAlarms'>,
	tests: readonly AlertTest[],
	contexts: readonly Context[],
	manifest: Manifest,
	locale: Locale,
	cutoff: string | null,
): AlertsPage {
	const words = alertWords(contexts, locale);
	const ground: Ground = { words, manifest, units: manifest.places.filter(({ level }) => level === 'county') };
	const testsOf = (rule: AlertRule): AlertTest[] => tests.filter((test) => test.rule === rule.id);
	const has = (rule: AlertRule, kind: 'fired' | 'calm'): boolean =>
		testsOf(rule).some(({ state }) => state.kind === kind);
	const fired = file.rules.filter((rule) => has(rule, 'fired'));
	const calm = file.rules.filter((rule) => !has(rule, 'fired') && has(rule, 'calm'));
	const untestable = file.rules.filter((rule) => !fired.includes(rule) && !calm.includes(rule));

	const shown = fired.map((rule): FiredRule & { severity: AlertSeverity } => ({
		id: rule.id,
		severity: rule.severity,
		name: inLocale(rule.name, locale),
		owner: inLocale(rule.owner, locale),
		question: inLocale(rule.question, locale),
		close: inLocale(rule.close, locale),
		when: ruleWhen(rule, words),
		cases: casesOf(rule, testsOf(rule), ground),
		untested: untestedText(rule, testsOf(rule), ground),
	}));
	const places = new Set(shown.flatMap(({ cases }) => cases.map(({ code }) => code)));
	const counts = {
		month: monthLabel(cutoff ?? manifest.lastMonth, locale),
		rules: String(file.rules.length),
		fired: String(fired.length),
		places: String(places.size),
		calm: String(calm.length),
		untestable: String(untestable.length),
	};
	const bases = tests.flatMap(({ state }) => (state.kind === 'fired' ? [state.basis] : []));
	const isSample = bases.includes('synthetic');
	const text = fired.length > 0 ? m.alert_lead(counts, { locale }) : m.alert_lead_none(counts, { locale });
	return {
		basis: rowBasis(bases),
		lead: text + (isSample ? sampleTag('synthetic', locale) : '') + (locale === 'en' ? '.' : '。'),
		fired: ALERT_SEVERITIES.map((severity) => {
			const rules = shown.filter((rule) => rule.severity === severity);
			const name = severityText(severity, locale);
			const title = m.alert_severity_title({ severity: name, n: String(rules.length) }, { locale });
			return { severity, name, title, rules };
		}).filter(({ rules }) => rules.length > 0),
		units: ground.units.map((unit) => ({
			code: unit.code,
			name: placeName(unit, locale),
			rules: shown
				.filter(({ cases }) => cases.some(({ code }) => code === unit.code))
				.map(({ id, name }) => ({ id, name })),
		})),
		calm: calm.map((rule) => calmRule(rule, testsOf(rule), ground)),
		untestable: untestable.map((rule) => ({
			id: rule.id,
			name: inLocale(rule.name, locale),
			when: ruleWhen(rule, words),
			reason: untestedReasons(rule, testsOf(rule), words),
		})),
		expected: expectedPart(file, tests, words),
		hasTrial: tests.some(({ state }) => state.kind !== 'untestable' && state.trial),
	};
}

/** How many rules fired, in one unit or anywhere. */
export function firedRules(tests: readonly AlertTest[], place: string | null = null): number {
	const fired = tests.filter((test) => test.state.kind === 'fired' && (place === null || test.place === place));
	return new Set(fired.map(({ rule }) => rule)).size;
}
