import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import {
	changeText,
	chartText,
	isSmall,
	moneyText,
	rangeText,
	readingText,
	stateText,
	tableCell,
	tableUnit,
	tableValue,
	valueText,
} from '#lib/domain/format.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import { countOf, loadOf, moneyOf, ratioOf, read, shareOf } from '../../fixtures/domain/definitions.ts';

const people = countOf({ unit: 'person' });
const personTimes = countOf({ unit: 'person_time' });
const perHead = moneyOf({ unit: 'yuan_per_person', measure: 'per_head' });
const standard = moneyOf({ unit: 'yuan_per_person_month', decimals: 0 });
const growth = moneyOf({ unit: 'growth', measure: 'growth', decimals: 1 });
const staffing = countOf({ unit: 'staff', composite: 'staffing' });

describe('money in a sentence', () => {
	it.each([
		[214_000_000, '2.14亿元', 'CNY 214 million'],
		[127_004_999, '1.27亿元', 'CNY 127 million'],
		[100_000_000, '1.00亿元', 'CNY 100 million'],
		[29_296_800, '2929.68万元', 'CNY 29.30 million'],
		[5_000, '0.50万元', 'CNY 5000'],
		[-8_236.04, '−0.82万元', 'CNY −8236'],
		[0, '0.00万元', 'CNY 0'],
	])('%d yuan is %s, in English %s', (yuan, zh, en) => {
		expect(moneyText(yuan, 'zh-CN')).toBe(zh);
		expect(moneyText(yuan, 'en')).toBe(en);
	});
});

describe('a value in a sentence', () => {
	it.each<[string, string, Definition, number]>([
		['53828人', '53,828 people', people, 53828],
		['1人', '1 person', people, 1],
		['2443户', '2443 households', countOf(), 2443],
		['12345户', '12,345 households', countOf(), 12345],
		['99999人次', '99,999 person-times', personTimes, 99_999],
		['10.00万人次', '100,000 person-times', personTimes, 100_000],
		['13.35万人次', '133,456 person-times', personTimes, 133_456],
		['544.27元', 'CNY 544.27', perHead, 544.266_93],
		['660元', 'CNY 660', standard, 660],
		['82.7%', '82.7%', shareOf(), 0.827],
		['45%', '45%', ratioOf(), 0.454],
		['15.1%', '15.1%', growth, 0.151],
		['每人33.4户', '33.4 households per full-time worker', loadOf(), 33.35],
	])('is %s, in English %s', (zh, en, definition, value) => {
		expect(valueText(definition, value, 'zh-CN')).toBe(zh);
		expect(valueText(definition, value, 'en')).toBe(en);
	});
});

describe('a reading in a sentence', () => {
	it.each<[string, string, Definition, Record<string, Cell>]>([
		['100%', '100%', shareOf(), { numerator: 53828, denominator: 53828 }],
		['>99.9%', '>99.9%', shareOf(), { numerator: 53827, denominator: 53828 }],
		['2人中1人', '1 of 2 people', shareOf(), { numerator: 1, denominator: 2 }],
		['9人中9人', '9 of 9 people', shareOf(), { numerator: 9, denominator: 9 }],
		['90.0%', '90.0%', shareOf(), { numerator: 9, denominator: 10 }],
		['5户中2户', '2 of 5 households', shareOf({ counted: 'household' }), { numerator: 2, denominator: 5 }],
		['9项中4项', '4 of 9 items', shareOf({ counted: 'item' }), { numerator: 4, denominator: 9 }],
		['近30户', 'nearly 30 households', countOf(), { numerator: 30, qualifier: 'approx_below' }],
		['已隐去，以保护个人', 'hidden to protect people', countOf(), { state: 'suppressed' }],
		['缺报', 'not reported', countOf(), { state: 'missing' }],
		['不适用', 'not applicable', countOf(), { state: 'not_applicable' }],
		['无专人', 'nobody in post', loadOf(), { numerator: 9, denominator: 0 }],
	])('is %s, in English %s', (zh, en, definition, cells) => {
		const reading = read(definition, cells);
		expect(readingText(definition, reading, 'zh-CN')).toBe(zh);
		expect(readingText(definition, reading, 'en')).toBe(en);
	});

	it.each<[string, Record<string, Cell>]>([
		['工作人员7人，1人兼职民政，专职0人', { part_all_staff: 7, part_part_time: 1, part_dedicated: 0 }],
		['民政工作人员2人，1人兼职民政，专职1人', { part_all_staff: null, part_part_time: 1, part_dedicated: 1 }],
		['工作人员7人，兼职专职情况未说明', { part_all_staff: 7, part_part_time: null, part_dedicated: 0 }],
	])('of an office names its posts: %s', (zh, parts) => {
		const label = { zh: '', en: '' };
		const definition = { ...staffing, parts: { all_staff: label, part_time: label, dedicated: label } };
		expect(readingText(definition, read(definition, { numerator: 2, denominator: null, ...parts }), 'zh-CN')).toBe(zh);
	});

	it('a ratio of two amounts has no persons to count, so that it is never small', () => {
		expect(isSmall(ratioOf(), read(ratioOf(), { numerator: 4, denominator: 8 }))).toBe(false);
		expect(isSmall(shareOf(), read(shareOf(), { numerator: 4, denominator: 8 }))).toBe(true);
	});

	it('that is not held at all is a dash', () => {
		expect(stateText(null, 'zh-CN')).toBe('—');
	});
});

describe('a table', () => {
	it.each<[string, string, Definition, number]>([
		['万元', '21,400.00', moneyOf(), 214_000_000],
		['%', '82.7', shareOf(), 0.827],
		['人', '53,828', people, 53828],
		['户', '2443', countOf(), 2443],
		['人次', '133,456', personTimes, 133_456],
		['元/人', '544.27', perHead, 544.266_93],
		['元/人·月', '660', standard, 660],
		['户/人', '33.4', loadOf(), 33.35],
		['人', '7', staffing, 7],
	])('has the unit %s in its head and %s in its cell', (unit, cell, definition, value) => {
		expect(tableUnit(definition.unit, 'zh-CN')).toBe(unit);
		expect(tableCell(definition, value, 'zh-CN')).toBe(cell);
	});

	it('counts money in millions of yuan in English', () => {
		expect(tableUnit('yuan', 'en')).toBe('million CNY');
		expect(tableCell(moneyOf(), 214_000_000, 'en')).toBe('214.00');
		expect(tableValue('yuan', 214_000_000, 'en')).toBe(214);
	});
});

describe('a change', () => {
	it.each<[string, Definition, number, 'same' | 'fraction' | 'share_point']>([
		['+4.9个百分点', shareOf(), 0.049, 'share_point'],
		['−0.3个百分点', shareOf(), -0.003, 'share_point'],
		['0.0个百分点', shareOf(), 0.0004, 'share_point'],
		['+15.1%', moneyOf(), 0.151, 'fraction'],
		['−15.1%', moneyOf(), -0.151, 'fraction'],
		['−12户', countOf(), -12, 'same'],
		['+3户', countOf(), 3, 'same'],
		['0户', countOf(), 0, 'same'],
	])('is %s', (text, definition, change, unit) => {
		expect(changeText(definition, change, unit, 'zh-CN')).toBe(text);
	});

	it('that rounds to nothing has no sign, whatever its unit', () => {
		expect(changeText(loadOf(), 0.04, 'same', 'zh-CN')).toBe('每人0.0户');
		expect(changeText(loadOf(), -0.04, 'same', 'zh-CN')).toBe('每人0.0户');
	});
});

describe('a range', () => {
	it.each<[string, string, Definition, number, number]>([
		['4.1%～5.8%', '4.1% to 5.8%', shareOf(), 0.041, 0.058],
		['>99.9%～100%', '>99.9% to 100%', shareOf(), 0.9999, 1],
		['99户～142户', '99 to 142 households', countOf(), 98.58, 142.4],
		['25户～30户', '25 to 30 households', countOf(), 25, 30],
	])('is %s with its sign on both ends, in English %s', (zh, en, definition, lower, upper) => {
		expect(rangeText(definition, lower, upper, 'zh-CN')).toBe(zh);
		expect(rangeText(definition, lower, upper, 'en')).toBe(en);
	});
});

describe('a label in a drawing', () => {
	it.each<[string, Definition, Record<string, Cell>]>([
		['82.7%', shareOf(), { numerator: 827, denominator: 1000 }],
		['21,400.00', moneyOf(), { numerator: 21_400_000_000, denominator: null }],
		['2443', countOf(), { numerator: 2443 }],
		['近30户', countOf(), { numerator: 30, qualifier: 'approx_below' }],
		['2人中1人', shareOf(), { numerator: 1, denominator: 2 }],
		['已隐去', countOf(), { state: 'suppressed' }],
		['缺报', countOf(), { state: 'missing' }],
		['7', staffing, { numerator: 7 }],
	])('is %s', (text, definition, cells) => {
		expect(chartText(definition, read(definition, cells), 'zh-CN')).toBe(text);
	});
});
