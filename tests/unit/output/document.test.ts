import { describe, expect, it } from 'vitest';
import { copyText } from '#lib/output/copy.ts';
import { fileName } from '#lib/output/file-name.ts';
import { documentOf, pageOf, stateOf } from '../../fixtures/output/documents.ts';

describe('the document of a figure', () => {
	it('carries title, unit, definition, choices, basis, source, version, citation and link', () => {
		const { lines } = documentOf(pageOf(), 'units', { scope: ['对象：低保', '阶段：急难'] });
		const texts = Object.fromEntries(lines.map(({ id, text }) => [id, text]));
		expect(texts).toMatchObject({
			notice: '示例数据：合成',
			unit: '参保率（%），各县（市、区），2022年',
			indicator: '参保率 · made_up',
			chosen: '截至2022年9月；对比上年同期；对象：低保、阶段：急难',
			meaning: '含义',
			formula: '算法',
			version: 'abcdef012345',
			licence: 'CC-BY-4.0',
			link: 'http://tuodi.test/indicators/made_up/350400/?v=1&p=2022-09#units-title',
		});
		expect(texts['source']).toContain('医保局《参保名单》');
		expect(texts['citation']).toContain('各县（市、区），2022年，数据版本abcdef012345。按报告校准、示例合成。');
	});

	it('names every basis of its rows with what it means', () => {
		const bases = documentOf().lines.filter(({ id }) => id === 'basis');
		expect(bases.map(({ text }) => text.split('：')[0])).toEqual(['按报告校准', '示例合成']);
	});

	it('says nothing of a sample when the package is none', () => {
		expect(documentOf(pageOf(), 'units', { notice: null }).lines.map(({ id }) => id)).not.toContain('notice');
	});

	it('says 全部 when nothing was chosen', () => {
		expect(documentOf().lines.find(({ id }) => id === 'chosen')?.text).toBe('截至2022年9月；对比上年同期；全部对象');
	});
});

describe('the copied text', () => {
	it('is a sentence that stands alone, the citation and the link', () => {
		const page = pageOf();
		expect(copyText(page.units, stateOf(page)).split('\n')).toEqual([
			'参保率，2022年，沙县区、三元区与全市有明显差别（示例）。',
			page.units.citation,
			'http://tuodi.test/indicators/made_up/350400/?v=1&p=2022-09#units-title',
		]);
		expect(copyText(page.trend, stateOf(page)).split('\n')[0]).toBe('参保率，全市，2021年至2022年：由95.0%到90.0%。');
	});
});

describe('a file name', () => {
	it.each([
		['2022-01/2022-09', 'tuodi_x_350400_2022-01--2022-09_trend'],
		['@2022-08', 'tuodi_x_350400_2022-08_trend'],
		['2022-spring', 'tuodi_x_350400_2022-spring_trend'],
		['..\\../中:文*?"<>|', 'tuodi_x_350400__trend'],
	])('of %s has safe characters alone', (period, name) => {
		expect(fileName('x', '350400', period, 'trend')).toBe(name);
	});
});
