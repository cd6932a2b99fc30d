import type { AlertCondition, AlertRule } from '../../domain/alerts/rule.ts';
import type { Definition } from '../../domain/definition.ts';
import { percentNumber, plainNumber } from '../../domain/number.ts';
import { inLocale } from '../../domain/sentence.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Context } from '../context.ts';
import { AWAITED_INPUTS, OWN_INPUTS, ownDefinition } from './inputs.ts';

/** What texts about alerts need: the meaning of every input, and the language. */
export interface AlertWords {
	readonly locale: Locale;
	readonly definitions: ReadonlyMap<string, Definition>;
}

/** The meanings of all inputs, from the contexts of the indicators and the inputs of the alerts themselves. */
export function alertWords(contexts: readonly Context[], locale: Locale): AlertWords {
	const own = Object.entries(OWN_INPUTS).map(([id, input]): [string, Definition] => [id, ownDefinition(id, input)]);
	const all = contexts.map(({ definition }): [string, Definition] => [definition.id, definition]);
	return { locale, definitions: new Map([...all, ...own]) };
}

/** The name of an input; its id where nobody has named it. */
export function inputName({ definitions, locale }: AlertWords, input: string): string {
	const name = definitions.get(input)?.name ?? AWAITED_INPUTS[input];
	return name ? inLocale(name, locale) : input;
}

/** A confidence or a share in words, whole where it is whole: 99.8%, 25%. */
export function percentText(fraction: number): string {
	return `${percentNumber(fraction, 1).replace(/\.0$/, '')}%`;
}

/** A rate of false alarms, or its error, to so many digits. */
export function rateText(rate: number, decimals: number): string {
	return `${plainNumber(rate * 100, decimals)}%`;
}

/** Points of a percentage, without sign, whole where they are whole. */
export function pointsText(fraction: number): string {
	return plainNumber(fraction * 100, 1).replace(/\.0$/, '');
}

/** A condition of a rule by its position. @throws Error for a position that the rule has not. */
export function conditionAt(rule: AlertRule, index: number): AlertCondition {
	const condition = rule.conditions[index];
	if (!condition) throw new Error(`expected a condition ${index} of ${rule.id}, found none`);
	return condition;
}
