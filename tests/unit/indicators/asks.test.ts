import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import { asksOf } from '#lib/indicators/asks.ts';
import { judgementContextOf, judgementOf, latestReading } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { contextOf as madeUp, manifestOf } from '../../fixtures/domain/contexts.ts';
import { CITY, MINGXI, row, SANYUAN, shareOf, SHAXIAN } from '../../fixtures/domain/definitions.ts';
import { buildData } from '../../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../../src/tools/catalogue.ts';

const places = [CITY, SANYUAN, SHAXIAN, MINGXI];
const rows = (unit: Parameters<typeof row>[0]) => [
	row({ place: '350400', period: '2021', numerator: 950, denominator: 1000 }),
	row({ place: '350400', numerator: 900, denominator: 1000 }),
	row({ place: '350405', ...unit }),
];

describe('questions made by rule', () => {
	it('ask of the city what turned worse, with its numbers, the rule and what to bring', () => {
		const context = madeUp(
			shareOf({ direction: 'up' }),
			rows({ state: 'suppressed', reason: 'small_cell' }),
			manifestOf({ places }),
		);
		const [ask] = asksOf(context, CITY);
		expect(ask?.text).toContain('90');
		expect(ask?.text).toContain('已经采取了什么办法？');
		expect(ask?.why).toContain('95%区间不含零');
		expect(ask?.bring).toContain('明细');
	});

	it('ask nothing of a suppressed cell, and when a missing one will be reported', () => {
		const hidden = madeUp(shareOf(), rows({ state: 'suppressed', reason: 'small_cell' }), manifestOf({ places }));
		expect(asksOf(hidden, SHAXIAN)).toEqual([]);
		const missing = madeUp(shareOf(), rows({ state: 'missing', reason: 'not_reported' }), manifestOf({ places }));
		expect(asksOf(missing, SHAXIAN).map(({ text }) => text)).toEqual([expect.stringContaining('没有报数')]);
	});
});

describe('over every indicator and place of the sample', () => {
	let folder: string;
	let manifest: Manifest;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'tuodi-asks-'));
		await buildData({ dataDir: join(ROOT, 'data', 'sanming-2022'), outDir: folder });
		manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it('no unit is asked why it is worse unless a rule of its own fired, and no change whose interval holds zero is named', async () => {
		let asked = 0;
		for (const [id, { definition }] of await readCatalogue()) {
			const cube = unpackCube(JSON.parse(await readFile(join(folder, 'cube', `${id}.json`), 'utf8')) as CubeFile);
			const context = contextOf(definition, cube, manifest, 'zh-CN', DEFAULT_VIEW);
			for (const place of manifest.places.filter(({ level }) => level === 'county')) {
				const reading = latestReading(context, place.code);
				const asks = asksOf(context, place);
				if (!reading || reading.state === 'suppressed') {
					expect(asks.filter(({ text }) => !text.includes('没有专人'))).toEqual([]);
					continue;
				}
				for (const { text } of asks) {
					asked++;
					if (text.includes('没有专人') || text.includes('没有报数')) continue;
					expect(judgementOf(context, reading)?.verdict, `${id} ${place.zh}: ${text}`).toBe('attention');
					if (!text.includes('已经采取了什么办法')) continue;
					const interval = judgementContextOf(context, reading).comparison?.interval;
					expect(interval && interval.lower * interval.upper > 0, `${id} ${place.zh}: ${text}`).toBe(true);
				}
			}
		}
		expect(asked).toBeGreaterThan(10);
	});
});
