import { describe, expect, it } from 'vitest';
import { phrases } from '#lib/domain/phrases.ts';

const TITLE = '2022年9月底尤溪县每名全时经办人员服务324.7户，同比增长17.9%（示例）';

describe('the pieces of a title', () => {
	it('keep numbers with their unit, names, words of the field and the tag whole', () => {
		expect(phrases(TITLE)).toEqual([
			...['2022年9月底', '尤溪县', '每名', '全时', '经办人员', '服务', '324.7户，', '同比', '增长', '17.9%'],
			'（示例）',
		]);
	});

	it.each([
		TITLE,
		'2020年1—6月至2020年1月至2022年8月：由16户到119户',
		'各县（市、区）在5户至9户之间',
		'三元区住房（近30户）与“全市”相比',
		'（',
	])('make up the title again: %s', (title) => {
		expect(phrases(title).join('')).toBe(title);
	});

	it.each([
		'82.7%',
		'近30户',
		'+4.9个百分点',
		'2022年1—9月',
		'13.35万人次',
		'2.14亿元',
		'10个县（市、区）',
		'2022年春季学期',
	])('never break %s', (number) => {
		expect(phrases(`全市${number}`)).toContain(number);
	});

	it('begin with no closing sign and end with no opening one', () => {
		for (const piece of phrases('甲，乙（丙）丁：“戊”。')) {
			expect(piece).not.toMatch(/^[，。：）”]/);
			expect(piece).not.toMatch(/[（“]$/);
		}
	});

	it('of an English title are the title', () => {
		expect(phrases('Up 15.1% on a year earlier')).toEqual(['Up 15.1% on a year earlier']);
	});
});
