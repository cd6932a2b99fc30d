import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import { readingText } from '#lib/domain/format.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { Period } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import { readingsOf } from '#lib/domain/readings.ts';
import type { RowSet } from '#lib/domain/rowset.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { figureQuery } from '#lib/indicators/query.ts';
import { buildData, openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { REPORT_FIGURES } from '../fixtures/report-figures.ts';
import { WasmInNode } from '../fixtures/wasm-in-node.ts';

const SAMPLE = join(ROOT, 'data', 'sanming-2022');
const catalogue = await readCatalogue();

let folder: string;
let manifest: Manifest;
let native: Engine;
let wasm: Engine;

async function cubeOf(id: string): Promise<RowSet> {
	return unpackCube(JSON.parse(await readFile(join(folder, 'cube', `${id}.json`), 'utf8')) as CubeFile);
}

function indicatorOf(id: string) {
	const indicator = catalogue.get(id);
	if (!indicator) throw new Error(`no indicator ${id}`);
	return indicator;
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tuodi-parity-'));
	await buildData({ dataDir: SAMPLE, outDir: folder });
	manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	native = (await openPackage(SAMPLE)).engine;
	wasm = await WasmInNode.open(await readFile(join(folder, manifest.file.path)));
});

afterAll(async () => {
	await native.close();
	await wasm.close();
	await rm(folder, { recursive: true, force: true });
});

describe('the three tiers', () => {
	it.each([...catalogue.keys()])('give the same rows of %s for every place and period', async (id) => {
		const { sql } = indicatorOf(id);
		const expected = await native.query(sql);
		expect(expected.rows.length).toBeGreaterThan(0);
		expect(await wasm.query(sql)).toEqual(expected);
		expect(await cubeOf(id)).toEqual(expected);
	});

	it('run the same DuckDB core', () => {
		expect(wasm.version).toBe(native.version);
	});
});

describe('a figure of the report', () => {
	it.each(REPORT_FIGURES)('%s %s %s prints %s on native, wasm and cube', async (id, place, period, text) => {
		const { definition, sql } = indicatorOf(id);
		const one = figureQuery(sql);
		const tiers = [await native.query(one, [place, period]), await wasm.query(one, [place, period]), await cubeOf(id)];
		const printed = tiers.map((rowset) => {
			const reading = readingsOf(definition, rowset, manifest.claims)
				.get(place as PlaceCode)
				?.get(period as Period);
			return reading ? readingText(definition, reading, 'zh-CN') : 'nothing';
		});
		expect(printed).toEqual([text, text, text]);
	});
});
