import type { AlertTest } from '../../domain/alerts/evaluate.ts';
import type { AlertState } from '../../domain/alerts/state.ts';
import type { AlertCondition } from '../../domain/alerts/rule.ts';
import type { Definition } from '../../domain/definition.ts';
import { readingText, valueText } from '../../domain/format.ts';
import { plainNumber } from '../../domain/number.ts';
import { periodLabel } from '../../domain/period-label.ts';
import { sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { partName } from './condition-text.ts';
import { inputName, percentText, pointsText, type AlertWords } from './words.ts';

type Fired = Extract<AlertState, { kind: 'fired' }>;

/** Texts of the numbers of a look, ready for a sentence; those that a kind does not use stay unused. */
function numbers(definition: Definition | undefined, fired: Fired, { locale }: AlertWords) {
	const { value, threshold, base, basePeriod, interval, n } = fired.evidence;
	const text = (number: number | undefined): string => {
		if (number === undefined) return '';
		return definition ? valueText(definition, number, locale) : plainNumber(number, 2);
	};
	return {
		period: periodLabel(fired.period, locale),
		before: basePeriod ? periodLabel(basePeriod, locale) : '',
		value: text(value),
		threshold: text(threshold),
		base: text(base),
		low: pointsText(Math.min(Math.abs(interval?.lower ?? 0), Math.abs(interval?.upper ?? 0))),
		high: pointsText(Math.max(Math.abs(interval?.lower ?? 0), Math.abs(interval?.upper ?? 0))),
		change: pointsText(Math.abs(value - (base ?? value))),
		n: n === undefined ? '' : plainNumber(n),
	};
}

/** A share of few items as counts (7项中1项), else the value. */
function shareText(definition: Definition | undefined, fired: Fired, words: AlertWords): string {
	const { value, n } = fired.evidence;
	if (!definition || n === undefined) return numbers(definition, fired, words).value;
	const reading = {
		state: 'value' as const,
		value,
		numerator: Math.round(value * n),
		denominator: n,
		qualifier: 'exact' as const,
		interval: null,
		place: '' as never,
		period: fired.period,
		basis: fired.basis,
		parts: {},
	};
	return readingText(definition, reading, words.locale);
}

function bareText(condition: AlertCondition, test: AlertTest, fired: Fired, words: AlertWords): string {
	const { locale } = words;
	const { evidence } = fired;
	const definition = words.definitions.get(test.input);
	const t = { ...numbers(definition, fired, words), name: inputName(words, test.input) };
	switch (condition.kind) {
		case 'control_chart':
			return condition.side === 'above'
				? m.alert_why_control_above(t, { locale })
				: m.alert_why_control_below(t, { locale });
		case 'proportion_change': {
			const params = { ...t, confidence: percentText(condition.confidence) };
			return condition.side === 'rise' ? m.alert_why_rise(params, { locale }) : m.alert_why_fall(params, { locale });
		}
		case 'funnel': {
			const params = { ...t, confidence: percentText(condition.confidence) };
			const isAbove = evidence.value > (evidence.base ?? 0);
			return isAbove ? m.alert_why_funnel_above(params, { locale }) : m.alert_why_funnel_below(params, { locale });
		}
		case 'level': {
			const params = { ...t, value: shareText(definition, fired, words) };
			if (condition.side === 'above' && condition.limit === 0) return m.alert_why_level_some(params, { locale });
			return condition.side === 'above'
				? m.alert_why_level_above(params, { locale })
				: m.alert_why_level_below(params, { locale });
		}
		case 'exact_lower': {
			const low = percentText(evidence.interval?.lower ?? 0);
			return m.alert_why_exact({ ...t, low, confidence: percentText(condition.confidence) }, { locale });
		}
		case 'shortfall':
			return m.alert_why_shortfall({ ...t, value: plainNumber(evidence.value) }, { locale });
		case 'rising': {
			const steps = { steps: plainNumber(condition.steps), months: plainNumber(condition.stepMonths) };
			return m.alert_why_rising({ ...t, ...steps }, { locale });
		}
		case 'batch': {
			const share = percentText(evidence.value / (evidence.base ?? 1));
			return m.alert_why_batch({ ...t, share, threshold: percentText(condition.share) }, { locale });
		}
		case 'multiple_of_median': {
			if (evidence.unbounded) return m.alert_why_nobody(t, { locale });
			const times = plainNumber(evidence.value / (evidence.base ?? 1), 1);
			return m.alert_why_median({ ...t, times, factor: plainNumber(condition.factor, 1) }, { locale });
		}
		case 'divergence': {
			const change = percentText(Math.abs(Math.expm1(evidence.value)));
			const params = { ...t, change, threshold: percentText(Math.expm1(condition.limit)) };
			return evidence.value > 0 ? m.alert_why_more(params, { locale }) : m.alert_why_less(params, { locale });
		}
		case 'part_share': {
			const part = partName(words, condition.input, condition.part);
			const shares = { value: percentText(evidence.value), threshold: percentText(condition.share) };
			return m.alert_why_part({ ...t, ...shares, part }, { locale });
		}
		case 'no_payment':
			return m.alert_why_no_payment(t, { locale });
		case 'share_over_one':
			return m.alert_why_over_one(t, { locale });
		case 'total_falls':
			return m.alert_why_total(t, { locale });
	}
}

/** Why a condition fired in a place, as a sentence without full stop: values with their periods, the threshold, what it rests on. */
export function evidenceText(condition: AlertCondition, test: AlertTest, fired: Fired, words: AlertWords): string {
	return bareText(condition, test, fired, words) + sampleTag(fired.basis, words.locale);
}
