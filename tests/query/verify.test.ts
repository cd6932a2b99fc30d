import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VerifyRecord } from '#lib/domain/verify/record.ts';
import { buildVerify } from '../../src/tools/command-verify.ts';
import { ROOT } from '../../src/tools/catalogue.ts';
import { tuodi } from '../fixtures/package/command.ts';
import { SAMPLE } from '../fixtures/package/copies.ts';

const fixture = (name: string): string => join(ROOT, 'tests', 'fixtures', 'verify', name);

async function verify(name: string): Promise<VerifyRecord[]> {
	return JSON.parse(await buildVerify(SAMPLE, { file: fixture(name), format: 'json' })) as VerifyRecord[];
}

/** Text, indicator, place, period and verdict of a figure. */
function lines(records: readonly VerifyRecord[]): (string | null)[][] {
	return records.map(({ text, indicator, place, period, verdict }) => [text, indicator, place, period, verdict]);
}

const CITY = '350400';
const NINE = '2022-01/2022-09';
const RATE = 'tekun_dependent_concentrated_rate';

describe('a report with the published figures', () => {
	it('is calibrated in every figure, and dates, list marks and document numbers are none', async () => {
		const c = 'calibrated';
		expect(lines(await verify('report.txt'))).toEqual([
			['2.14亿元', 'dibao_disbursement_ytd', CITY, NINE, c],
			['同比增长15.1%', 'dibao_disbursement_ytd_yoy', CITY, NINE, c],
			['45%', 'dibao_to_minwage_ratio', CITY, '2020', c],
			['82.7%', RATE, CITY, '@2021-12', c],
			['提高4.9个百分点', RATE, CITY, '@2021-12', c],
			['53828人', 'education_aid_recipients', CITY, '2022-spring', c],
			['2929.68万元', 'education_aid_amount', CITY, '2022-spring', c],
			['29687人', 'leftbehind_children_recipients', CITY, '2022-spring', c],
			['2906.65万元', 'leftbehind_children_amount', CITY, '2022-spring', c],
			['1.27亿元', 'disaster_relief_amount', CITY, '2019-01/2022-09', c],
			['13.35万人（次）', 'disaster_relief_person_times', CITY, '2019-01/2022-09', c],
			['2443户', 'housing_in_tenure', '350404', '@2022-08', c],
			['119户', 'housing_review_failed', '350404', '2020-01/2022-08', c],
			['近30户', 'hard_clearance_households', '350404', '@2022-08', c],
			['2名', 'civil_affairs_staffing', '350430102', '@2022-09', c],
			['1名', 'temp_staff_share', '350430102', '@2022-09', c],
			['7人', 'civil_affairs_staffing', '350405002-01', '@2022-09', c],
			['1名', 'civil_affairs_staffing', '350405002-01', '@2022-09', c],
		]);
	});
});

describe('a report with planted errors', () => {
	it('is contradicted where it is wrong, calibrated rows or not, and only there', async () => {
		expect(lines(await verify('planted.txt'))).toEqual([
			['2.41亿元', 'dibao_disbursement_ytd', CITY, NINE, 'mismatch'],
			['同比增长5.1%', 'dibao_disbursement_ytd_yoy', CITY, NINE, 'mismatch'],
			['54%', 'dibao_to_minwage_ratio', CITY, '2020', 'mismatch'],
			['87.2%', RATE, CITY, '@2021-12', 'mismatch'],
			// A share rises by points; 4.9% would be another thing.
			['提高4.9%', RATE, CITY, '@2021-12', 'different_definition'],
			['58328人', 'education_aid_recipients', CITY, '2022-spring', 'mismatch'],
			['2929.68元', 'education_aid_amount', CITY, '2022-spring', 'mismatch'],
			// (29000, 30000) holds 29687; 29 million less or more 1.45 million holds 29.0665 million; 1.27 rounds to 1.3.
			['2万9千余人', 'leftbehind_children_recipients', CITY, '2022-spring', 'calibrated'],
			['约2900万元', 'leftbehind_children_amount', CITY, '2022-spring', 'calibrated'],
			['1.3亿元', 'disaster_relief_amount', CITY, '2019-01/2022-09', 'calibrated'],
			// Persons are no person-times.
			['13.35万人', 'disaster_relief_person_times', CITY, '2019-01/2022-09', 'different_definition'],
			['2344户', 'housing_in_tenure', '350404', '@2022-08', 'mismatch'],
			['119户', 'housing_review_failed', '350404', '2020-01/2022-08', 'calibrated'],
			// A running total over a stock is no rate of failure (W3).
			['4.87%', 'housing_review_fail_ratio', '350404', null, 'different_definition'],
			// The data say 近30户, which is not 30户.
			['30户', 'hard_clearance_households', '350404', '@2022-08', 'mismatch'],
			['3名', 'civil_affairs_staffing', '350430102', '@2022-09', 'mismatch'],
			['1名', 'temp_staff_share', '350430102', '@2022-09', 'calibrated'],
			['8人', 'civil_affairs_staffing', '350405002-01', '@2022-09', 'mismatch'],
			['2名', 'civil_affairs_staffing', '350405002-01', '@2022-09', 'mismatch'],
			['1800户', 'housing_in_tenure', '350404', '2015', 'unverifiable'],
			['720元', 'dibao_standard', null, '2015', 'unverifiable'],
			['300个', null, '350404', '2015', 'unverifiable'],
		]);
	});

	it('says why in both languages, and which periods are held', async () => {
		const records = await verify('planted.txt');
		const of = (text: string): VerifyRecord | undefined => records.find((record) => record.text === text);
		expect(of('2.41亿元')?.reason.zh).toContain('2.14亿元');
		expect(of('2.41亿元')?.reason.en).toContain('CNY 214 million');
		expect(of('1800户')?.reason.zh).toContain('2022年8月底等44期');
		expect(of('720元')?.reason.zh).toContain('全省');
		expect(of('30户')?.reason.zh).toContain('近30户');
		expect(of('3名')?.reason.zh).toContain('文中没有写期间，按最近一期2022年9月底');
	});
});

describe('a table and Markdown', () => {
	it('give units and subjects by the heads, rows and caption', async () => {
		expect(lines(await verify('table.md'))).toEqual([
			['2929.68', 'education_aid_amount', CITY, '2022-spring', 'calibrated'],
			['５３８２８', 'education_aid_recipients', CITY, '2022-spring', 'calibrated'],
			['21394.73', 'dibao_disbursement_ytd', CITY, NINE, 'calibrated'],
			['15.1', 'dibao_disbursement_ytd_yoy', CITY, NINE, 'calibrated'],
			['2443户', 'housing_in_tenure', '350404', '@2022-08', 'calibrated'],
			['45%', 'dibao_to_minwage_ratio', CITY, '2020', 'calibrated'],
		]);
	});
});

describe('the command line', () => {
	it('prints the frozen keys first', async () => {
		const { out, status } = await tuodi('verify', fixture('report.txt'));
		const [first] = JSON.parse(out) as Record<string, unknown>[];
		expect(status).toBe(0);
		expect(Object.keys(first ?? {}).slice(0, 11)).toEqual([
			'text',
			'value',
			'unit',
			'qualifier',
			'place',
			'period',
			'indicator',
			'verdict',
			'data_value',
			'offset',
			'paragraph',
		]);
		expect(first).toMatchObject({
			value: 214e6,
			unit: 'yuan',
			qualifier: 'exact',
			data_value: 213_947_318.56,
			paragraph: 3,
		});
	});

	it.each([
		['no file', ['verify'], /expected a file/, 2],
		['a file that is not there', ['verify', 'nowhere.txt'], /cannot read nowhere\.txt \(ENOENT\)/, 2],
		['an unknown format', ['verify', fixture('report.txt'), '--format', 'csv'], /one of json, text/, 2],
		['a date that is none', ['verify', fixture('report.txt'), '--date', '2022'], /a month 2022-10/, 2],
		['a file of another kind', ['verify', 'package.json'], /package\.json.*docx/s, 1],
	])('answers %s with the reason', async (_, args, reason, code) => {
		const { status, out, err } = await tuodi(...args);
		expect(err).toMatch(reason);
		expect([status, out]).toEqual([code, '']);
	});

	it('says in text which date it took, and counts the verdicts', async () => {
		const text = await buildVerify(SAMPLE, { file: fixture('report.txt'), format: 'text', date: '2022-09' });
		expect(text.split('\n').slice(0, 2)).toEqual(['报告日期按指定的2022年9月。', '共找到18个数字：按报告校准18。']);
	});
});
