import { describe, expect, it } from 'vitest';
import { search, type SearchEntry } from '#lib/domain/search.ts';

function entry(
	kind: SearchEntry['kind'],
	id: string,
	zh: string,
	en: string,
	pinyin: string,
	detail = '',
): SearchEntry {
	return { kind, id, zh, en, pinyin, detail };
}

const ENTRIES: readonly SearchEntry[] = [
	entry(
		'indicator',
		'dibao_to_minwage_ratio',
		'低保标准占最低工资的比例',
		'Dibao line as a share of the minimum wage',
		'di bao biao zhun zhan zui di gong zi de bi li',
	),
	entry('indicator', 'dibao_standard', '低保标准', 'Dibao line', 'di bao biao zhun', '每人每月的标准'),
	entry(
		'indicator',
		'housing_in_tenure',
		'公租房在保户数',
		'Households in public rental housing',
		'gong zu fang zai bao hu shu',
	),
	entry('place', '350404', '三元区', 'Sanyuan District', 'san yuan qu'),
	entry('place', '350404102', '莘口镇', 'Xinkou Town', 'xin kou zhen', '三元区'),
	entry('place', '350405002-01', '翠绿社区', 'Cuilü Community', 'cui lv she qu', '虬江街道，沙县区'),
	entry('term', 'dibao', '低保', 'Dibao', 'di bao', '最低生活保障。'),
	entry('term', 'dibao_line', '低保标准', 'Dibao line', 'di bao biao zhun', '当地公布的标准。'),
];

/** Ids found, over all kinds. */
const found = (text: string): string[] => search(ENTRIES, text).flatMap(({ entries }) => entries.map(({ id }) => id));
const first = (text: string): string | undefined => found(text)[0];

describe('a search', () => {
	it.each([
		['Chinese, whole', '低保标准', 'dibao_standard'],
		['Chinese, a part', '在保户', 'housing_in_tenure'],
		['initials, whole', 'dbbz', 'dibao_standard'],
		['initials, begun', 'gzf', 'housing_in_tenure'],
		['initials, from the middle', 'zbhs', 'housing_in_tenure'],
		['pinyin, whole', 'dibaobiaozhun', 'dibao_standard'],
		['pinyin with spaces', 'di bao biao zhun', 'dibao_standard'],
		['pinyin, begun', 'sanyu', '350404'],
		['pinyin and initials mixed', 'sanyq', '350404'],
		['pinyin from the middle', 'zaibao', 'housing_in_tenure'],
		['a code', '350404', '350404'],
		['a code of a village', '350405002-01', '350405002-01'],
		['an id', 'dibao_standard', 'dibao_standard'],
		['an id with spaces', 'dibao standard', 'dibao_standard'],
		['an English word', 'rental', 'housing_in_tenure'],
		['English words begun, in any order', 'hous pub', 'housing_in_tenure'],
		['capitals', 'SANYUAN', '350404'],
		['full-width letters', 'ｄｂｂｚ', 'dibao_standard'],
		['ü typed as v', 'cuilv', '350405002-01'],
		['ü typed as u', 'cuilu', '350405002-01'],
		['ü itself', 'cuilü', '350405002-01'],
	])('finds by %s', (_, text, id) => {
		expect(first(text)).toBe(id);
	});

	it('puts the exact answer before one that only begins so', () => {
		expect(found('dbbz').slice(0, 2)).toEqual(['dibao_standard', 'dibao_to_minwage_ratio']);
		expect(found('低保标准').slice(0, 2)).toEqual(['dibao_standard', 'dibao_to_minwage_ratio']);
	});

	it('keeps equal answers in the order of the index', () => {
		expect(found('低保').slice(0, 2)).toEqual(['dibao_to_minwage_ratio', 'dibao_standard']);
	});

	it('groups indicators, places and terms in this order', () => {
		expect(search(ENTRIES, '标准').map(({ kind }) => kind)).toEqual(['indicator', 'term']);
		expect(search(ENTRIES, 'd').map(({ kind }) => kind)).toEqual(['indicator', 'place', 'term']);
	});

	it('looks into what stands below a name last: the townships of a county', () => {
		expect(found('三元区')).toEqual(['350404', '350404102']);
	});

	it('shows only as many of a kind as asked for, and says how many more there are', () => {
		expect(search(ENTRIES, '低保', 1).map(({ entries, more }) => [entries.length, more])).toEqual([
			[1, 1],
			[1, 1],
		]);
	});

	it('finds nothing for nothing, for a space, and for what is not there', () => {
		expect(search(ENTRIES, '')).toEqual([]);
		expect(search(ENTRIES, '  ')).toEqual([]);
		expect(search(ENTRIES, 'zzzz')).toEqual([]);
		expect(search(ENTRIES, '(.*')).toEqual([]);
	});

	it('takes one letter only at the start of a name, a word or the initials', () => {
		expect(found('z')).toEqual([]);
		expect(found('s')).toContain('350404');
	});

	it('takes words apart by any space, in any order, after what answers as a whole', () => {
		expect(found('标准 低保')).toEqual(['dibao_to_minwage_ratio', 'dibao_standard', 'dibao_line']);
		expect(found('比例　低保')).toEqual(['dibao_to_minwage_ratio']);
		expect(found('line dibao')[0]).toBe('dibao_to_minwage_ratio');
		expect(found('低保 三元区 zzzz')).toEqual([]);
	});

	it('puts an indicator in a place once and by how well both are named', () => {
		const [group] = search(ENTRIES, '三元区低保标准');
		expect(group?.entries.map(({ zh, at }) => [zh, at])).toEqual([
			['三元区 · 低保标准', '350404'],
			['三元区 · 低保标准占最低工资的比例', '350404'],
		]);
	});
});
