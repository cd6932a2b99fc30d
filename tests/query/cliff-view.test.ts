import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NativeEngine } from '#lib/engine/native.ts';
import { lossesOf, rulesOf, typeRules, worstType } from '#lib/indicators/cliff/rules.ts';
import type { CliffView } from '#lib/indicators/cliff/view.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeView } from '../../src/tools/views.ts';

const SANMING = join(ROOT, 'data', 'sanming-2022');
const CITY = '350400';

async function csv(name: string): Promise<Record<string, string>[]> {
	return parse(await readFile(join(SANMING, `${name}.csv`), 'utf8'), { columns: true });
}

/** Sum of the values of a version, type and status in fen, from the file alone. */
async function tied(place: string, from: string, type: string, status: string): Promise<number> {
	return (await csv('benefit_schedule'))
		.filter((row) => row['div_code'] === place && row['valid_from'] === from)
		.filter((row) => row['household_type'] === type && row['tied_to'] === status)
		.reduce((sum, row) => sum + Number(row['value_fen_month']), 0);
}

async function rowsOf(engine: NativeEngine, path: string): Promise<Map<string, number>> {
	const sql = await readFile(join(ROOT, 'queries', path), 'utf8');
	const { rows } = await engine.query(sql);
	return new Map(rows.map((row) => [`${String(row['place'])} ${String(row['period'])}`, Number(row['numerator'])]));
}

describe('the view of the cliff', () => {
	let engine: NativeEngine;
	let view: CliffView;
	beforeAll(async () => {
		({ engine } = await openPackage(SANMING));
		const made = await makeView(engine, 'cliff');
		if (!made) throw new Error('expected the sample to hold rules of benefits, found none');
		view = made;
	});
	afterAll(() => engine.close());

	it('has the dibao line of the table of standards and the newest rules of the city and of counties with their own', async () => {
		const standard = (await csv('standard')).filter(
			({ div_code, standard_type }) => div_code === CITY && standard_type === 'dibao_urban',
		);
		expect(view.line).toBe(Number(standard.at(-1)?.['value_fen']));
		expect(view.places.map(({ place, validFrom }) => `${place} ${validFrom}`)).toEqual([
			'350400 2022-07',
			'350404 2022-07',
			'350424 2022-07',
		]);
	});

	it('loses at the dibao line what ends there less what begins there, and at the edge line what ends there', async () => {
		for (const rules of view.places) {
			for (const household of rules.types) {
				const own = typeRules(view, rules, household, { taper: 0, edge: 0 });
				if (!own) throw new Error(`expected a schedule of ${household.type}, found none`);
				const guarantee = view.line * household.persons;
				const dibao = await tied(rules.place, rules.validFrom, household.type, 'dibao');
				const edge = await tied(rules.place, rules.validFrom, household.type, 'edge');
				expect(lossesOf(own).map(({ threshold, cliff }) => [threshold, cliff?.drop])).toEqual([
					[guarantee, dibao - edge],
					[guarantee * 1.5, edge],
				]);
			}
		}
	});

	it('has the households on dibao and the exits of the files', async () => {
		const stock = (await csv('caseload')).filter(
			({ div_code, month, program }) => div_code?.length === 6 && month === '2022-09' && program === 'dibao',
		);
		const exits = (await csv('case_flow')).filter(
			({ div_code, month = '', program, reason }) =>
				div_code?.length === 6 && month >= '2021-10' && program === 'dibao' && reason === 'income_rise',
		);
		const sum = (rows: readonly Record<string, string>[]): number =>
			rows.reduce((all, row) => all + Number(row['households']), 0);
		const city = rulesOf(view, CITY);
		expect(city.households).toBe(sum(stock));
		expect(city.exits).toBe(sum(exits));
	});

	it('has the drop of the indicator in every place', async () => {
		const sizes = await rowsOf(engine, 'indicators/cliff_size.sql');
		for (const rules of view.places) {
			expect(worstType(view, rules)?.cliff.drop).toBe(sizes.get(`${rules.place} 2022`));
		}
		// A county without rules of its own has those of the city.
		expect(sizes.get('350425 2022')).toBe(sizes.get(`${CITY} 2022`));
	});

	it('gives the alert the growth from one year end to the next, by the rules then in force', async () => {
		const sizes = await rowsOf(engine, 'indicators/cliff_size.sql');
		const growth = await rowsOf(engine, 'alerts/largest_cliff_increase.sql');
		expect(growth.size).toBeGreaterThan(0);
		for (const [key, grown] of growth) {
			const [place = '', year] = key.split(' ');
			expect(grown).toBe((sizes.get(key) ?? NaN) - (sizes.get(`${place} ${Number(year) - 1}`) ?? NaN));
		}
		// 2020 rules: 72 + 170 + 15 + 85 + 85 − 36 − 54; 2022: 81 + 195 + 18 + 90 + 100 − 40.5 − 60.
		expect(growth.get(`${CITY} 2022`)).toBe(38_350 - 33_700);
	});

	it('is nothing for a package without rules, and its indicator holds nothing', async () => {
		const { engine: other } = await openPackage(join(ROOT, 'data', 'linhe-demo'));
		try {
			expect(await makeView(other, 'cliff')).toBeNull();
			expect((await rowsOf(other, 'indicators/cliff_size.sql')).size).toBe(0);
			expect((await readCatalogue()).has('cliff_size')).toBe(true);
		} finally {
			await other.close();
		}
	});
});
