import type { AlertTest } from '../../domain/alerts/evaluate.ts';
import { inputsOf, type AlertRule } from '../../domain/alerts/rule.ts';
import { inLocale } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { conditionAt, inputName, type AlertWords } from './words.ts';

function notHeld(rule: AlertRule, test: AlertTest, words: AlertWords): string {
	const { locale } = words;
	if (rule.needs) return m.alert_reason_not_held({ needs: inLocale(rule.needs, locale) }, { locale });
	const inputs = inputsOf(conditionAt(rule, test.condition));
	const input = inputs.includes(test.input) ? test.input : (inputs[0] ?? test.input);
	return m.alert_reason_table({ input: inputName(words, input) }, { locale });
}

function reasonOf(rule: AlertRule, test: AlertTest, words: AlertWords): string {
	const { locale } = words;
	const { state } = test;
	if (state.kind !== 'untestable') return '';
	switch (state.reason) {
		case 'absent':
			return m.alert_reason_absent({}, { locale });
		case 'small_n':
			return m.alert_reason_small_n({}, { locale });
		case 'too_few':
			return m.alert_reason_too_few({}, { locale });
		case 'no_target':
			return m.alert_reason_no_target({}, { locale });
		case 'not_held':
			return notHeld(rule, test, words);
	}
}

/** Why a rule could not be tested, each reason once; what is withheld and what is missing are the same words. */
export function untestedReasons(rule: AlertRule, tests: readonly AlertTest[], words: AlertWords): string {
	const reasons = new Set(tests.map((test) => reasonOf(rule, test, words)).filter((text) => text !== ''));
	return [...reasons].join(words.locale === 'en' ? '; ' : '；');
}
