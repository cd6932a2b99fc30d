import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeReading } from '#lib/domain/decode.ts';
import { readingText } from '#lib/domain/format.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';

const SAMPLE = join(ROOT, 'data', 'sanming-2022');

describe('the check of the case table beside the monthly one', () => {
	let engine: NativeEngine;
	beforeEach(async () => {
		({ engine } = await openPackage(SAMPLE));
	});
	afterEach(() => engine.close());

	/** What the check finds after one case of an area has moved from a stage to another: `place period stage expected found`. */
	async function faultsAfter(area: string, from: string, to: string): Promise<string[]> {
		const chosen = `SELECT min(case_no) FROM housing_case WHERE area = '${area}' AND stage = '${from}'`;
		await engine.query(`UPDATE housing_case SET stage = '${to}' WHERE case_no = (${chosen})`);
		const check = join(ROOT, 'queries', 'checks', 'case-table-agrees-with-clearance.sql');
		const { rows } = await engine.query(await readFile(check, 'utf8'));
		return rows.map(({ place, period, column_name, expected, found }) =>
			[place, period, column_name, expected, found].map(String).join(' '),
		);
	}

	it('finds a case that stands at another stage, in its area and in the city', async () => {
		expect(await faultsAfter('350424', 'notified', 'decided')).toEqual([
			'350400 @2022-08 decided 59 (housing_clearance) 60 cases',
			'350400 @2022-08 notified 92 (housing_clearance) 91 cases',
			'350424 @2022-08 decided 6 (housing_clearance) 7 cases',
			'350424 @2022-08 notified 9 (housing_clearance) 8 cases',
		]);
	});

	it('compares the pooled areas where none of them is hidden', async () => {
		expect(await faultsAfter('other', 'notified', 'within_term')).toEqual([
			'350400 @2022-08 notified 92 (housing_clearance) 91 cases',
			'350400 @2022-08 within_term 17 (housing_clearance) 18 cases',
			'other @2022-08 within_term 0 (housing_clearance) 1 cases',
		]);
	});
});

describe('the open cases of the sample', () => {
	type Case = Readonly<Record<string, string>>;

	async function openCases(): Promise<Case[]> {
		const text = await readFile(join(SAMPLE, 'housing_case.csv'), 'utf8');
		return parse<Case>(text, { columns: true }).filter(({ stage }) => stage !== 'cleared');
	}

	it('are five or more of every area and stage', async () => {
		const groups = new Map<string, number>();
		for (const { area, stage } of await openCases()) {
			groups.set(`${area} ${stage}`, (groups.get(`${area} ${stage}`) ?? 0) + 1);
		}
		expect(groups.size).toBeGreaterThan(15);
		expect([...groups].filter(([, count]) => count < 5)).toEqual([]);
	});

	it('are within their term only where the failure is no older than that of any notified case, and under nine months', async () => {
		const cases = await openCases();
		const within = cases.filter(({ stage }) => stage === 'within_term');
		expect(within).toHaveLength(17);
		for (const { area, months } of within) {
			const notified = cases.filter((each) => each['area'] === area && each['stage'] === 'notified');
			const latest = Math.min(...notified.map((each) => Number(each['months'])));
			expect(Number(months), area).toBeLessThanOrEqual(latest);
			expect(Number(months), area).toBeLessThan(9);
		}
	});
});

describe('the median time of clearance', () => {
	it('is not reached where more than half of the households have not left, and says so in words', async () => {
		const { engine } = await openPackage(SAMPLE);
		try {
			await engine.query("UPDATE housing_case SET stage = 'hard', exit_mode = NULL WHERE area = '350404'");
			const { definition, sql = '' } = (await readCatalogue()).get('clearance_km_median_days') ?? {};
			if (!definition) throw new Error('expected the median time in the catalogue');
			const { rows } = await engine.query(sql);
			const readings = rows.map((row) => decodeReading(definition, row));
			const of = (place: string): string[] =>
				readings.filter((each) => each.place === place).map((each) => readingText(definition, each, 'zh-CN'));
			expect(of('350404')).toEqual(['未达到']);
			expect(of('350425')).toEqual(['7个月']);
		} finally {
			await engine.close();
		}
	});
});
