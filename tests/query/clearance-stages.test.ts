import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaceCode } from '#lib/domain/place.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { placeOf, type Context } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { indicatorPage, type Headline } from '#lib/indicators/indicator-page.ts';
import { slicedQuery } from '#lib/indicators/query.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeManifest } from '../../src/tools/package/manifest.ts';

const STAGES = ['decided', 'notified', 'within_term', 'hard'];
const indicator = (await readCatalogue()).get('eviction_backlog');
if (!indicator) throw new Error('no eviction_backlog');
const { definition, sql } = indicator;

let engine: NativeEngine;
let context: Context;

beforeAll(async () => {
	const opened = await openPackage(join(ROOT, 'data', 'sanming-2022'));
	engine = opened.engine;
	const file = { path: 'x.duckdb', sha256: 'x', bytes: 1 };
	const manifest = await makeManifest(engine, opened.descriptor, 'test-version', file);
	context = contextOf(definition, await engine.query(sql), manifest, 'zh-CN', DEFAULT_VIEW);
});

afterAll(() => engine.close());

describe('the open clearance cases', () => {
	/** The headlines after value and comparison, as a page prints them. */
	function stagesOf(code: string): Headline[] {
		const page = indicatorPage(context, placeOf(context.manifest, code as PlaceCode));
		const labels = Object.values(definition.parts ?? {}).map(({ zh }) => zh);
		return (page?.headlines ?? []).filter(({ label }) => labels.includes(label));
	}

	it('of a district stand on its page by stage', () => {
		expect(stagesOf('350404').map(({ label, value }) => label + value)).toEqual([
			'已作决定11户',
			'已通知22户',
			'搬迁期内7户',
			'清退困难29户',
		]);
	});

	it('of a county that is hidden show no stage', () => {
		expect(stagesOf('350421')).toEqual([]);
	});

	it('are closing of the monthly table in every place and month, and the sum of their stages', async () => {
		const { rows } = await engine.query(
			`SELECT f.place, f.period, f.state, f.numerator, part_decided + part_notified + part_within_term + part_hard AS parts,
				CASE WHEN count(h.households) = count(*) THEN sum(h.households) END::DOUBLE AS closing
			FROM (${sql.trim().replace(/;$/, '')}) AS f
			JOIN place_member AS m ON m.place = f.place AND m.level = m.place_level
			JOIN housing_clearance AS h ON h.div_code = m.member AND '@' || h.month = f.period AND h.stage = 'closing'
			GROUP BY ALL`,
		);
		expect(rows.length).toBeGreaterThan(300);
		const hidden = rows.filter(({ state }) => state === 'suppressed');
		expect(hidden.length).toBeGreaterThan(20);
		for (const { place, period, numerator, parts, closing } of rows) {
			expect([numerator, parts], `${String(place)} ${String(period)}`).toEqual([closing, closing]);
		}
	});

	it.each(STAGES)('at the stage %s are hidden where the monthly table hides them', async (stage) => {
		const { rows } = await engine.query(slicedQuery(sql, { stage }));
		const states = new Map(rows.map(({ place, period, state }) => [`${String(place)} ${String(period)}`, state]));
		const hidden = await engine.query(
			`SELECT DISTINCT m.place, '@' || h.month AS period
			FROM housing_clearance AS h
			JOIN place_member AS m ON m.member = h.div_code AND m.level = m.place_level
			WHERE h.stage = '${stage}' AND h.value_state = 'suppressed'`,
		);
		const found = hidden.rows.map(({ place, period }) => states.get(`${String(place)} ${String(period)}`));
		expect(found.length).toBeGreaterThan(0);
		expect(new Set(found)).toEqual(new Set(['suppressed']));
	});
});
