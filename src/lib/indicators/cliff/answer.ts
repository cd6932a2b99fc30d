import { changesRules, type CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure } from '../../domain/figure.ts';
import { nameList, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { benefitsFigure } from './benefits-figure.ts';
import { costFigure, costWords, measureCosts, totalCost } from './cost-figure.ts';
import { curveFigure } from './curve-figure.ts';
import { lossesFigure } from './losses-figure.ts';
import { monthsFigure } from './months-figure.ts';
import { ratesFigure } from './rates-figure.ts';
import { lossesOf, rulesOf, type TypeRules } from './rules.ts';
import { othersGrown } from './type-drops.ts';
import { typesFigure } from './types-figure.ts';
import { chosenRules, lineName, money, nameOf, settingWords, tagOf, typeName, type CliffContext } from './words.ts';

/** Everything on the page of the cliff that follows what the reader sets; made without an engine. */
export interface CliffAnswer {
	/** What the rules, and the setting, mean for the chosen type. */
	readonly sentence: string;
	readonly curve: Figure;
	readonly rates: Figure;
	/** By months and what it costs, where that is set. */
	readonly months: Figure | null;
	readonly cost: Figure | null;
	readonly types: Figure;
	readonly losses: Figure;
	readonly benefits: Figure;
}

/** Whether a taper withdraws more than is earned: no step is left, but a way down. */
function isSteep({ changed: { tapers = [] } }: TypeRules): boolean {
	return tapers.some(({ amount, from, until }) => amount > until - from);
}

/** The other types of household whose largest drop the setting makes larger; empty where there is none. */
function grownSentences(context: CliffContext, setting: CliffSetting, tag: string): string[] {
	const { view, locale } = context;
	const others = othersGrown(view, setting).map(({ type, now, left }) =>
		m.cliff_answer_grown_type(
			{ type: typeName(type, context), before: money(now, locale), after: money(left, locale) },
			{ locale },
		),
	);
	if (others.length === 0) return [];
	return [m.cliff_answer_grown({ list: nameList(others, locale) }, { locale }) + tag];
}

/** What remains at each line, then what it costs. */
function sentenceOf(context: CliffContext, setting: CliffSetting): string {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const rules = chosenRules(context, setting);
	const tag = tagOf(place, locale);
	const who = { type: typeName(setting.type, context), place: nameOf(place.place, context) };
	if (!rules) return sentenceList([m.cliff_answer_unknown(who, { locale })], locale);
	const losses = lossesOf(rules);
	const at = losses.map(({ line, cliff, left }) => {
		const params = {
			line: lineName(line, locale),
			before: money(cliff?.drop ?? 0, locale),
			after: money(left, locale),
		};
		return changesRules(setting) ? m.cliff_answer_left(params, { locale }) : m.cliff_answer_now(params, { locale });
	});
	const joined = at.join(locale === 'en' ? ', ' : '，');
	if (!changesRules(setting))
		return sentenceList([m.cliff_answer_present({ ...who, at: joined }, { locale }) + tag], locale);
	const total = totalCost(measureCosts(context, setting));
	return sentenceList(
		[
			settingWords(setting, locale),
			m.cliff_answer_present({ ...who, at: joined }, { locale }) + tag,
			...grownSentences(context, setting, tag),
			...(isSteep(rules) ? [m.cliff_answer_steep({}, { locale })] : []),
			...(setting.exit > 0 ? [m.cliff_answer_exit({ n: String(setting.exit) }, { locale })] : []),
			total
				? m.cliff_answer_cost({ place: who.place, cost: costWords(total, locale) }, { locale }) + tag
				: m.cliff_cost_unknown({}, { locale }),
		],
		locale,
	);
}

/** What the page says and shows for a setting. */
export function cliffAnswer(context: CliffContext, setting: CliffSetting): CliffAnswer {
	return {
		sentence: sentenceOf(context, setting),
		curve: curveFigure(context, setting),
		rates: ratesFigure(context, setting),
		months: monthsFigure(context, setting),
		cost: costFigure(context, setting),
		types: typesFigure(context, setting),
		losses: lossesFigure(context, setting),
		benefits: benefitsFigure(context, setting),
	};
}

/** The figures of an answer in the order of the page. */
export function answerFigures({ curve, rates, months, cost, types, losses, benefits }: CliffAnswer): Figure[] {
	return [curve, ...(months ? [months] : []), types, ...(cost ? [cost] : []), rates, losses, benefits];
}
