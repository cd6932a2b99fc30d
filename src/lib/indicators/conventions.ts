import { moneyText, rangeText, readingText, stateText, valueText } from '../domain/format.ts';
import type { Definition, Text } from '../domain/definition.ts';
import type { Table } from '../domain/figure.ts';
import { groupedNumber, percentNumber, plainNumber } from '../domain/number.ts';
import type { Reading, Unit } from '../domain/reading.ts';
import { inLocale } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** A rule of writing numbers, and what the formatter makes of an example. */
interface Convention {
	readonly rule: Text;
	readonly example: (definitionOf: (unit: Unit) => Definition | undefined, locale: Locale) => string;
}

function written(definition: Definition | undefined, value: number, locale: Locale): string {
	return definition ? valueText(definition, value, locale) : '';
}

/** A reading that only serves to show how it is written. */
function sample(changes: Partial<Extract<Reading, { state: 'value' }>>): Reading {
	const value = { state: 'value', value: 0, numerator: 0, denominator: null, qualifier: 'exact', interval: null };
	return { place: '', period: '', basis: 'synthetic', parts: {}, ...value, ...changes } as Reading;
}

const CONVENTIONS: readonly Convention[] = [
	{
		rule: {
			zh: '句子里的人数、户数写全数字，不加逗号；表格里五位以上加逗号',
			en: 'Persons and households in full digits, with a comma from five digits',
		},
		example: (of, locale) => `${written(of('person'), 12_345, locale)} / ${groupedNumber(12_345)}`,
	},
	{
		rule: {
			zh: '金额用万元或亿元，两位小数',
			en: 'Money in millions from one million on, with two decimals below a hundred million',
		},
		example: (_, locale) => `${moneyText(1_234_500, locale)} / ${moneyText(123_450_000, locale)}`,
	},
	{
		rule: { zh: '人次从10万起用万人次', en: 'Person-times in full digits' },
		example: (of, locale) =>
			`${written(of('person_time'), 98_700, locale)} / ${written(of('person_time'), 123_400, locale)}`,
	},
	{
		rule: {
			zh: '两个比率之差说百分点，不说百分之几',
			en: 'The difference of two shares in percentage points, never in percent',
		},
		example: (_, locale) => m.share_points({ n: `+${plainNumber(4, 1)}` }, { locale }),
	},
	{
		rule: {
			zh: '一个不漏才写100%，一个没有才写0%',
			en: '100% only when nobody is missing, 0% only when there is nobody',
		},
		example: () => [1, 0.9999, 0.0001, 0].map((share) => `${percentNumber(share, 1)}%`).join(' / '),
	},
	{
		rule: { zh: '分母不足10，不写百分比', en: 'No percentage on a denominator below 10' },
		example: (of, locale) => {
			const share = of('share');
			return share
				? readingText({ ...share, counted: 'person' }, sample({ value: 0.5, numerator: 2, denominator: 4 }), locale)
				: '';
		},
	},
	{
		rule: { zh: '约数照原样写“近”，不当作整数', en: 'An approximate value keeps its “nearly”' },
		example: (of, locale) => {
			const household = of('household');
			return household
				? readingText(household, sample({ value: 50, numerator: 50, qualifier: 'approx_below' }), locale)
				: '';
		},
	},
	{
		rule: { zh: '区间两头都写单位', en: 'A range has its unit on both ends' },
		example: (of, locale) => {
			const share = of('share');
			return share ? rangeText({ ...share, decimals: 1 }, 0.4, 0.44, locale) : '';
		},
	},
	{
		rule: { zh: '四舍五入按看得见的数字进行', en: 'Rounding is half up on the digits that one sees' },
		example: () => `2.675 → ${plainNumber(2.675, 2)}`,
	},
	{
		rule: { zh: '没有数的地方写明原因，从不写成零', en: 'Where there is no value, words say so; never a zero' },
		example: (_, locale) =>
			(['missing', 'suppressed', 'not_applicable', 'unbounded'] as const)
				.map((state) => stateText(state, locale))
				.join(' / '),
	},
];

/** How numbers are written, each rule with an example that the formatter itself has written. */
export function conventionTable(definitions: readonly Definition[], locale: Locale): Table {
	const definitionOf = (unit: Unit): Definition | undefined =>
		definitions.find((each) => each.unit === unit && !each.composite);
	return {
		caption: m.methods_numbers({}, { locale }),
		columns: [
			{ head: m.methods_rule({}, { locale }), numeric: false },
			{ head: m.methods_example({}, { locale }), numeric: false },
		],
		rows: CONVENTIONS.map(({ rule, example }) => ({
			cells: [inLocale(rule, locale), example(definitionOf, locale)],
			strong: false,
		})),
	};
}
