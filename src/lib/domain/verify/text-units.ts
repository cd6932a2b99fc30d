import type { Unit } from '../reading.ts';

/** A unit as texts write it, apart from the catalogue's: points between shares, multiples, ratios, items, and any other. */
export type FigureUnit =
	Exclude<Unit, 'growth' | 'staff'> | 'share_point' | 'times' | 'ratio' | 'item' | 'flat' | 'other';

/** A unit that was read after a number. */
export interface ReadUnit {
	readonly unit: FigureUnit;
	readonly length: number;
	/** What one of the unit is of the normal unit: 0.01 for %, 0.1 for 成. */
	readonly factor: number;
	/** Whether a number in 汉字 below ten may stand before it: 两名, but not 一个 or 一次. */
	readonly afterHan: boolean;
}

interface Entry {
	readonly pattern: RegExp;
	readonly unit: FigureUnit;
	readonly factor?: number;
	readonly afterHan?: true;
}

/** The first that fits counts, so that longer ones stand first. */
const UNITS: readonly Entry[] = [
	{ pattern: /^个?百分点/, unit: 'share_point', factor: 0.01, afterHan: true },
	{ pattern: /^%/, unit: 'share', factor: 0.01 },
	{ pattern: /^‰/, unit: 'share', factor: 0.001 },
	{ pattern: /^成(?![为立员果效就长本年功熟绩])/, unit: 'share', factor: 0.1, afterHan: true },
	{ pattern: /^元(?: ?[/每] ?(?:人|月) ?[·•/.每] ?(?:人|月)|每月每人)/, unit: 'yuan_per_person_month', afterHan: true },
	{ pattern: /^元 ?[/每] ?人次/, unit: 'yuan_per_person_time', afterHan: true },
	{ pattern: /^元 ?[/每] ?人(?! ?[·•/.每] ?[年天])/, unit: 'yuan_per_person', afterHan: true },
	{ pattern: /^元 ?[/每] ?户/, unit: 'yuan_per_household', afterHan: true },
	{ pattern: /^元 ?[/每] ?月/, unit: 'yuan_per_person_month', afterHan: true },
	{ pattern: /^元 ?\/ ?[^\s，。；、]{1,4}/, unit: 'other', afterHan: true },
	{ pattern: /^元(?:人民币)?/, unit: 'yuan', afterHan: true },
	{ pattern: /^(?:人次|人[（(]次[）)]|名?次人)/, unit: 'person_time', afterHan: true },
	{
		pattern: /^(?:人(?!均|户|民|大|社|力|才|员|间|群|文|道|心|情|为)|名|位(?!于)|个人)/,
		unit: 'person',
		afterHan: true,
	},
	{ pattern: /^户次/, unit: 'other' },
	{ pattern: /^户(?!籍|均)/, unit: 'household', afterHan: true },
	{ pattern: /^套/, unit: 'flat', afterHan: true },
	{ pattern: /^个?工作日/, unit: 'other', afterHan: true },
	{ pattern: /^个月/, unit: 'month_count', afterHan: true },
	{ pattern: /^天/, unit: 'day' },
	{ pattern: /^分(?![之钟别类散为配布工析点])/, unit: 'score' },
	{ pattern: /^倍/, unit: 'times', afterHan: true },
	{ pattern: /^(?:个|家|所)(?!百分)/, unit: 'item' },
	{ pattern: /^(?:项|条|件|处|例|起|次|支|批|场|台|辆|间|张|只|本|份|篇)/, unit: 'other' },
	{ pattern: /^(?:平方米|公里|吨|亩|小时|分钟|公斤)/, unit: 'other' },
];

/** The unit at the start of a folded text, or null; one space may stand before it. */
export function readUnit(text: string): ReadUnit | null {
	const space = /^ {1,2}/.exec(text)?.[0].length ?? 0;
	const rest = text.slice(space);
	for (const { pattern, unit, factor = 1, afterHan = false } of UNITS) {
		const found = pattern.exec(rest);
		if (found) return { unit, length: space + found[0].length, factor, afterHan };
	}
	return null;
}

/** The unit that a table's head or caption names, with the scale of its numbers: 金额（万元）, 占比（%）, 单位：户. */
export function unitOfHead(head: string): { unit: FigureUnit; factor: number } | null {
	const named = /[（(]([^（()）]{1,8})[）)]\s*$/.exec(head)?.[1] ?? /单位[:：] ?([^\s，。；;）)]{1,8})/.exec(head)?.[1];
	if (named === undefined) return null;
	const scale = /^(亿|万)/.exec(named)?.[1];
	const read = readUnit(scale ? named.slice(1) : named);
	if (read?.length !== named.length - (scale ? 1 : 0)) return null;
	return { unit: read.unit, factor: read.factor * (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1) };
}
