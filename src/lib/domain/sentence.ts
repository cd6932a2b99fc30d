import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import type { Comparison, ComparisonKind } from './comparison.ts';
import type { Definition, Text } from './definition.ts';
import { absentText, readingText, valueText } from './format.ts';
import type { JudgementRule, Verdict } from './judgement.ts';
import { plainNumber } from './number.ts';
import { periodLabel } from './period-label.ts';
import type { Place } from './place.ts';
import type { Basis, Reading } from './reading.ts';

/** One language of a text. */
export function inLocale(text: Text, locale: Locale): string {
	return locale === 'en' ? text.en : text.zh;
}

/** A place in a sentence: the city is 全市. */
export function placeName(place: Place, locale: Locale): string {
	if (place.level === 'city') return m.city_whole({}, { locale });
	return locale === 'en' ? place.en : place.zh;
}

/** Names one after the other: 尤溪县、宁化县. */
export function nameList(names: readonly string[], locale: Locale): string {
	return names.join(locale === 'en' ? ', ' : '、');
}

/** Sentences without full stop as one; in English each begins with a capital, whatever its first word is. */
export function sentenceList(sentences: readonly string[], locale: Locale): string {
	if (locale !== 'en') return `${sentences.join('；')}。`;
	return sentences.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`).join(' ');
}

/** 示例 in the sentence itself, for every sentence that rests on synthetic rows, so that it stays when the sentence is copied. */
export function sampleTag(basis: Basis, locale: Locale): string {
	return basis === 'synthetic' ? m.sample_tag({}, { locale }) : '';
}

function amountOfChange(definition: Definition, comparison: Comparison, locale: Locale): { n: string; up: boolean } {
	const size = Math.abs(comparison.change);
	const up = comparison.change > 0;
	return comparison.changeUnit === 'same'
		? { n: valueText(definition, size, locale), up }
		: { n: plainNumber(size * 100, 1), up };
}

/** What a reading stands beside, as a sentence says it: 上年同期, 上期, 全市. */
export function thanText(kind: ComparisonKind, locale: Locale): string {
	switch (kind) {
		case 'same_period_last_year':
			return m.than_last_year({}, { locale });
		case 'previous_period':
			return m.than_previous({}, { locale });
		case 'whole':
			return m.than_whole({}, { locale });
	}
}

function percentClause(kind: ComparisonKind, n: string, up: boolean, locale: Locale): string {
	switch (kind) {
		case 'same_period_last_year':
			return up ? m.change_percent_up({ n }, { locale }) : m.change_percent_down({ n }, { locale });
		case 'previous_period':
			return up ? m.change_previous_percent_up({ n }, { locale }) : m.change_previous_percent_down({ n }, { locale });
		case 'whole':
			return up ? m.change_whole_percent_up({ n }, { locale }) : m.change_whole_percent_down({ n }, { locale });
	}
}

function pointsClause(kind: ComparisonKind, n: string, up: boolean, locale: Locale): string {
	if (kind === 'whole') {
		return up ? m.change_whole_points_up({ n }, { locale }) : m.change_whole_points_down({ n }, { locale });
	}
	const than = thanText(kind, locale);
	return up ? m.change_points_up({ n, than }, { locale }) : m.change_points_down({ n, than }, { locale });
}

/** The change as a clause, hedged when its interval holds 0: 比上年同期提高4.9个百分点. */
export function changeClause(definition: Definition, comparison: Comparison, locale: Locale): string {
	const { interval, change, changeUnit, kind } = comparison;
	const than = thanText(kind, locale);
	if (change === 0) return m.change_none({ than }, { locale });
	if (interval && interval.lower <= 0 && interval.upper >= 0) return m.change_unclear({ than }, { locale });
	const { n, up } = amountOfChange(definition, comparison, locale);
	if (Number(n) === 0 || n === valueText(definition, 0, locale)) return m.change_none({ than }, { locale });
	switch (changeUnit) {
		case 'share_point':
			return pointsClause(kind, n, up, locale);
		case 'fraction':
			return percentClause(kind, n, up, locale);
		case 'same':
			return up ? m.change_same_up({ n, than }, { locale }) : m.change_same_down({ n, than }, { locale });
	}
}

/** A value after a subject that already says per whom: 每名全时经办人员服务 + 213.8户. */
export function valueInSentence(definition: Definition, reading: Reading, locale: Locale): string {
	if (definition.unit !== 'case_per_fte' || reading.state !== 'value') return readingText(definition, reading, locale);
	const n = plainNumber(reading.value, definition.decimals);
	return locale === 'en' ? n : m.unit_household({ n }, { locale });
}

/** The finding of one reading as a sentence without full stop. */
export function findingSentence(
	definition: Definition,
	reading: Reading,
	comparison: Comparison | null,
	place: Place,
	locale: Locale,
): string {
	const tag = sampleTag(comparison?.basis === 'synthetic' ? 'synthetic' : reading.basis, locale);
	const where = { when: periodLabel(reading.period, locale), place: placeName(place, locale) };
	const subject = inLocale(definition.subject, locale);
	if (reading.state !== 'value') {
		return m.finding_absent({ ...where, subject, state: absentText(reading, locale) }, { locale }) + tag;
	}
	const value = valueInSentence(definition, reading, locale);
	if (definition.composite) return m.finding_composite({ ...where, value }, { locale }) + tag;
	if (!comparison) return m.finding_value({ ...where, subject, value }, { locale }) + tag;
	const change = changeClause(definition, comparison, locale);
	return m.finding_with_change({ ...where, subject, value, change }, { locale }) + tag;
}

/** Why a reading has no value, in words; codes that nobody has named stand as they are. */
export function reasonText(reason: string, locale: Locale): string {
	switch (reason) {
		case 'not_reported':
			return m.reason_not_reported({}, { locale });
		case 'system_migration':
			return m.reason_system_migration({}, { locale });
		case 'small_cell':
			return m.reason_small_cell({}, { locale });
		case 'not_stated':
			return m.reason_not_stated({}, { locale });
		case 'no_rows':
			return m.reason_no_rows({}, { locale });
		case 'not_reached':
			return m.reason_not_reached({}, { locale });
		case 'no_denominator':
			return m.reason_no_denominator({}, { locale });
		case 'unknown':
			return m.reason_unknown({}, { locale });
		default:
			return reason;
	}
}

/** Why a query left a row out of a figure, in words; codes that nobody has named stand as they are. */
export function leftOutText(code: string, locale: Locale): string {
	const [kind = '', reason = ''] = code.split(':');
	switch (kind) {
		case 'suppressed':
		case 'missing':
			return reasonText(reason, locale);
		case 'able_to_care_for_self':
			return m.left_out_able_to_care_for_self({}, { locale });
		case 'not_by_income':
			return m.left_out_not_by_income({}, { locale });
		case 'not_largest':
			return m.left_out_not_largest({}, { locale });
		case 'not_regular':
			return m.left_out_not_regular({}, { locale });
		case 'not_required':
			return m.left_out_not_required({}, { locale });
		case 'not_yet_in_force':
			return m.left_out_not_yet_in_force({}, { locale });
		case 'other_aid_type':
			return m.left_out_other_aid_type({}, { locale });
		case 'other_program':
			return m.left_out_other_program({}, { locale });
		case 'other_recipient_class':
			return m.left_out_other_recipient_class({}, { locale });
		case 'other_residence':
			return m.left_out_other_residence({}, { locale });
		case 'other_stage':
			return m.left_out_other_stage({}, { locale });
		case 'own_rules':
			return m.left_out_own_rules({}, { locale });
		case 'replaced_by_newer':
			return m.left_out_replaced_by_newer({}, { locale });
		default:
			return code;
	}
}

/** Short label of a basis and the sentence that explains it. */
export function basisText(basis: Basis, locale: Locale): { label: string; note: string } {
	switch (basis) {
		case 'published':
			return { label: m.basis_published({}, { locale }), note: m.basis_published_note({}, { locale }) };
		case 'calibrated':
			return { label: m.basis_calibrated({}, { locale }), note: m.basis_calibrated_note({}, { locale }) };
		case 'synthetic':
			return { label: m.basis_synthetic({}, { locale }), note: m.basis_synthetic_note({}, { locale }) };
		case 'measured':
			return { label: m.basis_measured({}, { locale }), note: m.basis_measured_note({}, { locale }) };
	}
}

/** The word of a verdict; 不作判断 for neutral indicators. */
export function verdictText(verdict: Verdict | null, locale: Locale): string {
	switch (verdict) {
		case 'attention':
			return m.verdict_attention({}, { locale });
		case 'verify':
			return m.verdict_verify({}, { locale });
		case 'calm':
			return m.verdict_calm({}, { locale });
		case 'insufficient':
			return m.verdict_insufficient({}, { locale });
		case null:
			return m.verdict_neutral({}, { locale });
	}
}

/** The rule that gave a verdict, as a sentence. */
export function ruleText(rule: JudgementRule | null, locale: Locale): string {
	switch (rule) {
		case 'missing':
			return m.rule_missing({}, { locale });
		case 'suppressed':
			return m.rule_suppressed({}, { locale });
		case 'small_n':
			return m.rule_small_n({}, { locale });
		case 'failed_check':
			return m.rule_failed_check({}, { locale });
		case 'nobody':
			return m.rule_nobody({}, { locale });
		case 'target_missed':
			return m.rule_target_missed({}, { locale });
		case 'outside_limits':
			return m.rule_outside_limits({}, { locale });
		case 'worse_than_last_year':
			return m.rule_worse_than_last_year({}, { locale });
		case 'untestable':
			return m.rule_untestable({}, { locale });
		case 'none':
			return m.rule_none({}, { locale });
		case null:
			return m.rule_neutral({}, { locale });
	}
}
