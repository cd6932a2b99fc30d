import type { FigureQualifier } from './bounds.ts';

/** Words that stand before a number and say how exactly it is meant; negations before what they negate. */
const BEFORE: readonly (readonly [FigureQualifier, RegExp])[] = [
	['at_most', /(?:不超过|不多于|不高于|不大于|至多|最多|最高)为? ?$/],
	['at_least', /(?:不少于|不低于|不小于|至少|最少|最低|上)为? ?$/],
	['below', /(?:不足|不到|不满|未达到?|低于|少于|小于) ?$/],
	['above', /(?:超过|超出|突破|多于|高于|大于|逾|超) ?$/],
	['approx', /(?:大约|大概|大致|约为?|估计) ?$/],
	['approx_below', /(?:将近|接近|近) ?$/],
];

/** Words that stand after the unit. */
const AFTER: readonly (readonly [FigureQualifier, RegExp])[] = [
	['at_least', /^ ?(?:及|或)?以上/],
	['approx', /^ ?(?:左右|上下)/],
	['at_most', /^ ?(?:及|或)?(?:以内|以下|之内)/],
	['odd', /^(?:余|多)(?![个人种元])/],
];

/** A word that was read and its length; of words before, counted from the number backwards. */
export interface ReadWord<T> {
	readonly means: T;
	readonly length: number;
}

/** The qualifier at the end of the text before a number. `bare` words (上百) count only before a numeral without digit. */
export function qualifierBefore(before: string, bare: boolean): ReadWord<FigureQualifier> | null {
	for (const [means, pattern] of BEFORE) {
		const found = pattern.exec(before);
		if (!found || (found[0].startsWith('上') && !bare)) continue;
		return { means, length: found[0].length };
	}
	return null;
}

/** The qualifier at the start of the text after a unit. */
export function qualifierAfter(after: string): ReadWord<FigureQualifier> | null {
	for (const [means, pattern] of AFTER) {
		const found = pattern.exec(after);
		if (found) return { means, length: found[0].length };
	}
	return null;
}

const UP = '增长率?|增加|上升|提高|提升|上涨|增幅|涨幅|增速|净增|增|升';
const DOWN = '下降|减少|降低|下滑|回落|缩减|下跌|降幅|减幅|跌幅|净减|减|降';
const CHANGE = new RegExp(`((?:累计)?(?:同比|环比))?(?:(${UP})|(${DOWN}))(?:了|达到?|为|是|[（(])? ?$`);
const GROWTH_NOUN = /(?:增长率|增幅|涨幅|增速|降幅|减幅|跌幅)(?:达到?|为|是)? ?$/;

/** The word of change at the end of the text before a number: 1 up, −1 down. 提高到 and 增幅为 differ: the first is a level. */
export function changeBefore(before: string): ReadWord<1 | -1> | null {
	const found = CHANGE.exec(before);
	if (found) {
		if (/[为是]$/.test(found[0].trimEnd()) && !GROWTH_NOUN.test(found[0])) return null;
		if (/(?:新|递|年)增$/.test(before.trimEnd()) || /(?:不升反|有所)$/.test(before)) return null;
		return { means: found[3] === undefined ? 1 : -1, length: found[0].length };
	}
	const compared = /(?:同比|环比) ?$/.exec(before);
	return compared ? { means: 1, length: compared[0].length } : null;
}
