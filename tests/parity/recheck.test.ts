import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { packCube, type CubeFile } from '#lib/domain/cube.ts';
import { readingsOf } from '#lib/domain/readings.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { latestReading, openingPlace } from '#lib/indicators/context.ts';
import { recheck, type Recheck, type RecheckInput } from '#lib/indicators/recheck.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeManifest } from '../../src/tools/package/manifest.ts';

const SAMPLE = join(ROOT, 'data', 'sanming-2022');
const VERSION = 'test-version';
const catalogue = await readCatalogue();
let engine: NativeEngine;
let prepare: (id: string) => Promise<{ input: RecheckInput; cube: CubeFile }>;

beforeAll(async () => {
	const opened = await openPackage(SAMPLE);
	engine = opened.engine;
	const file = { path: 'x.duckdb', sha256: 'x', bytes: 1 };
	const manifest = await makeManifest(engine, opened.descriptor, VERSION, file);
	prepare = async (id) => {
		const indicator = catalogue.get(id);
		if (!indicator) throw new Error(`no indicator ${id}`);
		const { definition, sql } = indicator;
		const rowset = await engine.query(sql);
		const readings = readingsOf(definition, rowset, manifest.claims);
		const comparison = 'same_period_last_year' as const;
		const context = { definition, readings, manifest, locale: 'zh-CN' as const, comparison };
		const reading = latestReading(context, openingPlace(context).code);
		if (!reading) throw new Error(`nothing held for ${id}`);
		const input = { definition, sql, reading, claims: manifest.claims, dataVersion: VERSION, file };
		return { input, cube: packCube(id, VERSION, rowset) };
	};
});

afterAll(() => engine.close());

function differing(outcome: Recheck): string[] {
	return outcome.results.filter(({ same }) => !same).map(({ origin }) => origin);
}

/** Adds 1 (for money: one fen) to the numerator of every row of a cube. */
function withWrongNumerators(cube: CubeFile): CubeFile {
	const column = cube.columns.indexOf('numerator');
	const data = cube.data.map((cells, index) =>
		index === column ? cells.map((cell) => (typeof cell === 'number' ? cell + 1 : cell)) : cells,
	);
	return { ...cube, data };
}

describe('recheck()', () => {
	it.each([...catalogue.keys()])('agrees for %s: page, cube, query and the sum of its rows', async (id) => {
		const { input, cube } = await prepare(id);
		const outcome = await recheck(engine, input, cube);
		expect(differing(outcome)).toEqual([]);
		expect(outcome.agrees).toBe(true);
		expect(outcome.used.rows.length).toBeGreaterThan(0);
	});

	it('names the cube when a wrong value is planted there', async () => {
		const { input, cube } = await prepare('dibao_disbursement_ytd');
		const outcome = await recheck(engine, input, withWrongNumerators(cube));
		expect(outcome.agrees).toBe(false);
		expect(differing(outcome)).toEqual(['cube']);
	});

	it('names query and sum when a wrong row is planted in the data', async () => {
		const { input, cube } = await prepare('housing_in_tenure');
		const change = (by: number) =>
			engine.query(
				`UPDATE housing_stock SET in_tenure_households = in_tenure_households + ${by} WHERE div_code = '350404' AND month = '2022-08'`,
			);
		await change(1);
		const outcome = await recheck(engine, input, cube);
		await change(-1);
		expect(outcome.agrees).toBe(false);
		expect(differing(outcome)).toEqual(['query', 'sum']);
	});

	it('names the query when it counts every row twice', async () => {
		const { input, cube } = await prepare('housing_in_tenure');
		const sql = input.sql.replace(/sum\(u\.numerator\)/, '2 * sum(u.numerator)');
		expect(sql).not.toBe(input.sql);
		const outcome = await recheck(engine, { ...input, sql }, cube);
		expect(differing(outcome)).toEqual(['query']);
	});

	it('does not agree with a cube of another data version', async () => {
		const { input, cube } = await prepare('housing_in_tenure');
		expect((await recheck(engine, input, { ...cube, dataVersion: 'older' })).agrees).toBe(false);
	});

	it('counts the rows left out by reason', async () => {
		const { input, cube } = await prepare('tekun_dependent_concentrated_rate');
		const { leftOut } = await recheck(engine, input, cube);
		expect(leftOut.map(({ reason }) => reason)).toContain('able_to_care_for_self');
	});
});
