import type { AlertCondition, AlertRule } from '../../domain/alerts/rule.ts';
import { valueText } from '../../domain/format.ts';
import { plainNumber } from '../../domain/number.ts';
import { inLocale, nameList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { inputName, percentText, pointsText, type AlertWords } from './words.ts';

function limitText(words: AlertWords, input: string, limit: number): string {
	const definition = words.definitions.get(input);
	if (definition?.unit === 'share') return percentText(limit);
	return definition ? valueText(definition, limit, words.locale) : plainNumber(limit);
}

function changeText(
	{ side, least, confidence }: Extract<AlertCondition, { kind: 'proportion_change' }>,
	name: string,
	{ locale }: AlertWords,
): string {
	const params = { name, confidence: percentText(confidence), points: pointsText(least) };
	if (side === 'rise')
		return least > 0 ? m.alert_if_rise_least(params, { locale }) : m.alert_if_rise(params, { locale });
	return least > 0 ? m.alert_if_fall_least(params, { locale }) : m.alert_if_fall(params, { locale });
}

function funnelText(
	{ side, confidence }: Extract<AlertCondition, { kind: 'funnel' }>,
	name: string,
	{ locale }: AlertWords,
): string {
	const params = { name, confidence: percentText(confidence) };
	switch (side) {
		case 'above':
			return m.alert_if_funnel_above(params, { locale });
		case 'below':
			return m.alert_if_funnel_below(params, { locale });
		case 'both':
			return m.alert_if_funnel_both(params, { locale });
	}
}

function levelText(condition: Extract<AlertCondition, { kind: 'level' }>, name: string, words: AlertWords): string {
	const { locale } = words;
	const isAbove = condition.side === 'above';
	if (condition.limit === 'target') {
		return isAbove ? m.alert_if_target_above({ name }, { locale }) : m.alert_if_target_below({ name }, { locale });
	}
	if (isAbove && condition.limit === 0) return m.alert_if_level_some({ name }, { locale });
	const params = { name, limit: limitText(words, condition.input, condition.limit) };
	return isAbove ? m.alert_if_level_above(params, { locale }) : m.alert_if_level_below(params, { locale });
}

function controlText(
	{ side, festival }: Extract<AlertCondition, { kind: 'control_chart' }>,
	name: string,
	{ locale }: AlertWords,
): string {
	const text =
		side === 'above' ? m.alert_if_control_above({ name }, { locale }) : m.alert_if_control_below({ name }, { locale });
	return festival === 'left_out' ? m.alert_if_control_festival({ text }, { locale }) : text;
}

function bareText(condition: AlertCondition, words: AlertWords): string {
	const { locale } = words;
	const nameOf = (input: string): string => inputName(words, input);
	switch (condition.kind) {
		case 'control_chart':
			return controlText(condition, nameOf(condition.input), words);
		case 'proportion_change':
			return changeText(condition, nameOf(condition.input), words);
		case 'funnel':
			return funnelText(condition, nameOf(condition.input), words);
		case 'level':
			return levelText(condition, nameOf(condition.input), words);
		case 'exact_lower':
			return m.alert_if_exact(
				{
					name: nameOf(condition.input),
					above: percentText(condition.above),
					floor: percentText(condition.floor),
					confidence: percentText(condition.confidence),
				},
				{ locale },
			);
		case 'shortfall':
			return m.alert_if_shortfall(
				{ name: nameOf(condition.input), months: plainNumber(condition.graceMonths) },
				{ locale },
			);
		case 'rising':
			return m.alert_if_rising(
				{
					name: nameOf(condition.input),
					steps: plainNumber(condition.steps),
					months: plainNumber(condition.stepMonths),
				},
				{ locale },
			);
		case 'batch':
			return m.alert_if_batch({ name: nameOf(condition.input), share: percentText(condition.share) }, { locale });
		case 'multiple_of_median':
			return m.alert_if_median(
				{ name: nameOf(condition.input), factor: plainNumber(condition.factor, 1).replace(/\.0$/, '') },
				{ locale },
			);
		case 'divergence':
			return m.alert_if_divergence(
				{ spend: nameOf(condition.spend), limit: percentText(Math.expm1(condition.limit)) },
				{ locale },
			);
		case 'part_share':
			return m.alert_if_part(
				{
					name: nameOf(condition.input),
					part: partName(words, condition.input, condition.part),
					share: percentText(condition.share),
				},
				{ locale },
			);
		case 'no_payment':
			return m.alert_if_no_payment({}, { locale });
		case 'share_over_one':
			return m.alert_if_over_one({ names: nameList(condition.inputs.map(nameOf), locale) }, { locale });
		case 'total_falls':
			return m.alert_if_total({ names: nameList(condition.inputs.map(nameOf), locale) }, { locale });
	}
}

/** The name of a part of an input, such as 补发. */
export function partName({ definitions, locale }: AlertWords, input: string, part: string): string {
	const label = definitions.get(input)?.parts?.[part];
	return label ? inLocale(label, locale) : part;
}

/** When a condition holds, as a clause without full stop, with its least number and persistence. */
export function conditionText(condition: AlertCondition, words: AlertWords): string {
	const { locale } = words;
	const { leastN, persistence } = condition;
	const bare = bareText(condition, words);
	const text = leastN !== null && leastN > 1 ? m.alert_least({ text: bare, n: plainNumber(leastN) }, { locale }) : bare;
	return persistence > 1 ? m.alert_persistence({ text, n: plainNumber(persistence) }, { locale }) : text;
}

/** When a rule fires: its conditions one after the other. */
export function ruleWhen({ conditions }: AlertRule, words: AlertWords): string {
	return conditions.map((condition) => conditionText(condition, words)).join(m.alert_or({}, { locale: words.locale }));
}
