import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/domain/package.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import { VIEW_NAMES } from '#lib/domain/report-item.ts';
import { NativeEngine } from '#lib/engine/native.ts';
import { buildData, PackageError, unknownRebases } from '../../../src/tools/build-data.ts';
import { readCatalogue } from '../../../src/tools/catalogue.ts';
import { cleanUp, copySample, edit, SAMPLE } from '../../fixtures/package/copies.ts';

cleanUp();

describe('the files that the build writes', () => {
	let out: string;
	let manifest: Manifest;
	beforeAll(async () => {
		out = await mkdtemp(join(tmpdir(), 'tuodi-build-'));
		await buildData({ dataDir: SAMPLE, outDir: out });
		manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
	});
	afterAll(() => rm(out, { recursive: true }));

	it('are the database, the manifest, the indexes of the search and one cube for every indicator', async () => {
		const indexes = ['search.en.json', 'search.zh-CN.json', 'units.json'];
		const single = ['items.json', 'manifest.json', 'reviews.json', 'sanming-2022.duckdb'];
		expect((await readdir(out)).sort()).toEqual(['alerts.json', 'cube', ...single, ...indexes, 'views']);
		expect(await readdir(join(out, 'views'))).toEqual(VIEW_NAMES.map((name) => `${name}.json`).sort());
		const cubes = [...(await readCatalogue()).keys()].map((id) => `${id}.json`);
		expect((await readdir(join(out, 'cube'))).sort()).toEqual(cubes.sort());
	});

	it('agree: the manifest states the hash and the size of the database', async () => {
		const bytes = await readFile(join(out, manifest.file.path));
		expect(manifest.file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
		expect(manifest.file.bytes).toBe(bytes.length);
	});

	it('hold as many rows as the manifest states', async () => {
		const engine = await NativeEngine.open(join(out, manifest.file.path));
		try {
			for (const { name, rows } of manifest.tables) {
				expect((await engine.query(`SELECT count(*) AS n FROM ${name}`)).rows, name).toEqual([{ n: rows }]);
			}
		} finally {
			await engine.close();
		}
	});

	it('are in a storage format that the browser can read', async () => {
		const header = await readFile(join(out, manifest.file.path));
		expect(header.toString('latin1', 8, 12)).toBe('DUCK');
		expect(header.readBigUInt64LE(12)).toBe(64n);
	});

	it('carry the version of the data in every cube', async () => {
		for (const name of await readdir(join(out, 'cube'))) {
			expect(await readFile(join(out, 'cube', name), 'utf8'), name).toContain(manifest.dataVersion);
		}
	});

	it('name no folder of this machine', async () => {
		for (const name of ['manifest.json', manifest.file.path]) {
			const content = await readFile(join(out, name), 'latin1');
			for (const path of [out, SAMPLE]) expect(content.includes(path), `${name}: ${path}`).toBe(false);
		}
	});

	it('stay as they are when the next package is broken', async () => {
		const folder = await copySample();
		await edit(folder, 'population.csv', '184348', '');
		await edit(folder, 'population.csv', '350402,2018', '350499,2018');
		await expect(buildData({ dataDir: folder, outDir: out })).rejects.toBeInstanceOf(PackageError);
		expect(
			createHash('sha256')
				.update(await readFile(join(out, manifest.file.path)))
				.digest('hex'),
		).toBe(manifest.file.sha256);
	});
});

describe('events that begin limits of control charts anew', () => {
	const event = {
		id: 'E2',
		start: '2020',
		precision: 'year' as const,
		kind: 'standard',
		title: { zh: '提标', en: 'Raise' },
	};
	const known = new Map([['dibao_standard', {}]]);

	it('name indicators; one that is none is a fault that names event and word', () => {
		const rebases = ['dibao_standard', 'dibao_standart'].map((id) => id as IndicatorId);
		expect(unknownRebases({ events: [{ ...event, rebases }] }, known)).toEqual([
			'event E2, rebases: expected ids of indicators, found “dibao_standart”',
		]);
		expect(unknownRebases({ events: [{ ...event, rebases: [] }] }, known)).toEqual([]);
	});
});
