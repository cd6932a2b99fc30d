import { describe, expect, it } from 'vitest';
import { clockText, errorReport, figureId, type ErrorFacts } from '../../../src/routes/error-report.ts';

function facts(path: string): ErrorFacts {
	return {
		page: new URL(path, 'http://127.0.0.1:4173'),
		firstMonth: '2018-01',
		lastMonth: '2022-09',
		opens: { housing_in_tenure: '350404' },
		dataVersion: 'abcdef012345',
		programVersion: '0.1.0',
		time: new Date('2022-10-31T09:24:00Z'),
		browser: 'Browser/1.0',
	};
}

describe('the figure that an address shows', () => {
	it.each([
		['/indicators/housing_in_tenure/', 'housing_in_tenure / 350404 / 2022-09'],
		['/en/indicators/housing_in_tenure/350405/?v=1&p=2022-06', 'housing_in_tenure / 350405 / 2022-06'],
		['/jiandu/v1/indicators/unknown_one/', 'unknown_one / — / 2022-09'],
		['/indicators/housing_in_tenure/?v=1&p=1999-01', 'housing_in_tenure / 350404 / 2018-01'],
		['/places/350481/?v=1&p=2021-12', '— / 350481 / 2021-12'],
	])('%s is %s', (path, figure) => {
		expect(figureId(facts(path))).toBe(figure);
	});

	it.each(['/', '/en/', '/methods/', '/indicators/'])('%s shows no single figure', (path) => {
		expect(figureId(facts(path))).toBeNull();
	});
});

describe('the report', () => {
	it('names page, figure, versions, time and browser, below a line for what is wrong', () => {
		expect(errorReport(facts('/indicators/housing_in_tenure/?v=1&p=2022-06'), 'zh-CN').split('\n')).toEqual([
			'哪里不对：',
			'',
			'页面地址：http://127.0.0.1:4173/indicators/housing_in_tenure/?v=1&p=2022-06',
			'数字编号（指标、地区、截至月份）：housing_in_tenure / 350404 / 2022-06',
			'数据版本：abcdef012345；程序版本：0.1.0',
			'时间：2022-10-31 17:24 UTC+08:00',
			'浏览器：Browser/1.0',
		]);
	});

	it('says so when the page shows no single figure', () => {
		expect(errorReport(facts('/methods/'), 'en')).toContain('not the page of a single figure');
	});
});

describe('a moment', () => {
	it('stands as the clock of the reader shows it, with two digits and the distance from UTC', () => {
		expect(clockText(new Date('2022-01-02T01:03:00Z'))).toBe('2022-01-02 09:03 UTC+08:00');
	});
});
