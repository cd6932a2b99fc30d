import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCube, type CubeFile } from '#lib/domain/cube.ts';
import type { AlertTest } from '#lib/domain/alerts/evaluate.ts';
import { inputsOf } from '#lib/domain/alerts/rule.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { alertTests, type AlertFile } from '#lib/indicators/alerts/alert-file.ts';
import { alertsPage } from '#lib/indicators/alerts/page.ts';
import { OWN_INPUTS } from '#lib/indicators/alerts/inputs.ts';
import { contextsOf } from '#lib/indicators/contexts.ts';
import { alertFile } from '../../src/tools/alerts/alert-file.ts';
import { readAlertRules } from '../../src/tools/alerts/rules-file.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import type { Descriptor } from '../../src/tools/package/descriptor.ts';
import { makeManifest } from '../../src/tools/package/manifest.ts';

let engine: NativeEngine;
let descriptor: Descriptor;
let manifest: Manifest;
let units: CubeFile[];
let file: AlertFile;

const needed = new Set(
	(await readAlertRules(new Set([...(await readCatalogue()).keys(), ...Object.keys(OWN_INPUTS)]))).flatMap(
		({ conditions }) => conditions.flatMap(inputsOf),
	),
);

/** The readings of the indicators that rules look at, from the rows as they now are. */
async function readUnits(): Promise<CubeFile[]> {
	const cubes: CubeFile[] = [];
	for (const [id, { sql }] of await readCatalogue()) {
		if (needed.has(id)) cubes.push(packCube(id, manifest.dataVersion, await engine.query(sql)));
	}
	return cubes;
}

beforeAll(async () => {
	({ engine, descriptor } = await openPackage(join(ROOT, 'data', 'sanming-2022')));
	manifest = await makeManifest(engine, descriptor, 'abcdef012345', { path: '', sha256: '', bytes: 0 });
	units = await readUnits();
	file = await alertFile(engine, manifest, units);
});
afterAll(() => engine.close());

/** Places in which a condition of a rule fired. */
function fired(tests: readonly AlertTest[], rule: string, condition: number): string[] {
	return tests
		.filter((test) => test.rule === rule && test.condition === condition && test.state.kind === 'fired')
		.map(({ place }) => String(place))
		.sort();
}

async function places(sql: string): Promise<string[]> {
	return (await engine.query(sql)).rows.map(({ place }) => String(place)).sort();
}

describe('the alerts of the sample are as its rows say', () => {
	it('EW-14: a connected required item is stale or unused at the last quarter end', async () => {
		const found = await places(`
			SELECT DISTINCT div_code AS place FROM data_sharing
			WHERE month = '2022-09' AND required AND mode = 'auto' AND div_code <> '350400'
			AND (last_refresh <> '2022-09' OR coalesce(records_checked, 0) = 0)`);
		expect(found.length).toBeGreaterThan(0);
		expect(fired(file.tests, 'EW-14', 0)).toEqual(found);
	});

	it('EW-13: checks by hand alone are up by ten points, and the interval of Newcombe is above 0', async () => {
		const z = 3.0902323061678132; // 99.9 % of the standard normal distribution
		const found = await places(`
			WITH years AS (
				SELECT n.div_code AS place, n.only_manual / n.checks AS p1, n.checks AS n1, b.only_manual / b.checks AS p2, b.checks AS n2
				FROM verification AS n JOIN verification AS b USING (div_code)
				WHERE n.month = '2022-09' AND b.month = '2021-09'
			),
			wilson AS (
				SELECT *,
					(p1 + ${z * z} / 2 / n1 - ${z} * sqrt(p1 * (1 - p1) / n1 + ${z * z} / 4 / n1 / n1)) / (1 + ${z * z} / n1) AS low1,
					(p2 + ${z * z} / 2 / n2 + ${z} * sqrt(p2 * (1 - p2) / n2 + ${z * z} / 4 / n2 / n2)) / (1 + ${z * z} / n2) AS high2
				FROM years
			)
			SELECT place FROM wilson
			WHERE p1 - p2 >= 0.1 AND p1 - p2 - sqrt((p1 - low1) ** 2 + (high2 - p2) ** 2) > 0 AND least(n1, n2) >= 50`);
		expect(found.length).toBeGreaterThan(0);
		expect(fired(file.tests, 'EW-13', 0)).toEqual(found);
	});

	it('EW-10: the 90th percentile of the age of open cases is over twelve months', async () => {
		const found = await places(`
			WITH open AS (
				SELECT area AS place, months, row_number() OVER (PARTITION BY area ORDER BY months) AS rank,
					count(*) OVER (PARTITION BY area) AS n
				FROM housing_case
				WHERE exit_mode IS NULL AND area IN (SELECT div_code FROM division WHERE level = 'county' AND last_month IS NULL)
			)
			SELECT place FROM open WHERE rank = ceil(0.9 * n) AND months > 12`);
		expect(found.length).toBeGreaterThan(0);
		expect(fired(file.tests, 'EW-10', 1)).toEqual(found);
	});

	it('EW-11, EW-05: no load is over twice the median, and nobody on the lists is uninsured', async () => {
		const overloaded = await places(`
			WITH loads AS (
				SELECT county.div_code AS place, c.households / s.fte * 10 AS load
				FROM (SELECT div_code FROM division WHERE level = 'county' AND last_month IS NULL) AS county
				JOIN (
					SELECT m.place AS div_code, sum(households) AS households FROM caseload
					JOIN place_member AS m ON m.member = caseload.div_code AND m.place_level = 'county' AND m.level = 'township'
					WHERE month = '2022-09' GROUP BY m.place
				) AS c USING (div_code)
				JOIN (
					SELECT m.place AS div_code, sum(fte_tenths) AS fte FROM staffing
					JOIN place_member AS m ON m.member = staffing.div_code AND m.place_level = 'county' AND m.level = 'township'
					WHERE month = '2022-09' GROUP BY m.place
				) AS s USING (div_code)
			)
			SELECT place FROM loads WHERE load > 2 * (SELECT median(load) FROM loads)`);
		expect(fired(file.tests, 'EW-11', 0)).toEqual(overloaded);
		const uninsured = await places(`
			SELECT div_code AS place FROM medical_insurance WHERE year = '2022' AND recipient_class IN ('class_1', 'class_2')
			GROUP BY div_code HAVING sum(persons_listed - persons_excluded - persons_insured) > 0`);
		expect(fired(file.tests, 'EW-05', 0)).toEqual(uninsured);
	});

	it('rules whose data no table has say so and never fire', () => {
		for (const rule of ['EW-08', 'EW-19']) {
			const own = file.tests.filter((test) => test.rule === rule);
			expect(own.map(({ state }) => state)).toEqual(
				own.map(() => ({ kind: 'untestable', reason: 'not_held', period: null })),
			);
			expect(own).toHaveLength(11);
		}
	});

	it('only units are tested, never townships', () => {
		const counties = new Set(manifest.places.filter(({ level }) => level === 'county').map(({ code }) => code));
		expect([...new Set(file.tests.map(({ place }) => place))].every((place) => counties.has(place))).toBe(true);
	});

	it('the browser’s way gives what the build has written, at the end of the data and at an earlier month', async () => {
		const definitions = new Map([...(await readCatalogue())].map(([id, { definition }]) => [id, definition]));
		const at = (cutoff: string | null) => {
			const contexts = contextsOf(definitions, units, manifest, 'zh-CN', { ...DEFAULT_VIEW, cutoff });
			return { contexts, tests: alertTests(file, contexts, manifest, cutoff) };
		};
		expect(at(null).tests).toEqual(file.tests);
		const { contexts, tests } = at('2022-06');
		const page = alertsPage(file, tests, contexts, manifest, 'zh-CN', '2022-06');
		expect(page.lead).toMatch(/^截至2022年6月/);
		const periods = tests.flatMap(({ state }) => (state.kind === 'fired' ? [state.period] : []));
		expect(periods.some((period) => /2022-0[7-9]/.test(period))).toBe(false);
	});
});

describe('a hidden cell does not show itself', () => {
	const HIDDEN = "value_state = 'suppressed'";

	/** The tests after a change of the rows, which is undone. */
	async function testsAfter(statement: string): Promise<readonly AlertTest[]> {
		await engine.query('CREATE TABLE kept AS FROM housing_clearance');
		await engine.query(statement);
		try {
			return (await alertFile(engine, manifest, await readUnits())).tests;
		} finally {
			await engine.query('CREATE OR REPLACE TABLE housing_clearance AS FROM kept');
			await engine.query('DROP TABLE kept');
		}
	}

	it('there are hidden cells, and their places have no alert that looks at them', () => {
		const backlog = file.tests.filter((test) => test.rule === 'EW-10' && test.condition === 0);
		const untestable = backlog.filter(({ state }) => state.kind === 'untestable');
		expect(untestable.length).toBeGreaterThan(0);
		for (const { state } of untestable) expect(state).not.toHaveProperty('evidence');
	});

	it('whether it was 1 or 4, every result is the same', async () => {
		const one = await testsAfter(`UPDATE housing_clearance SET households = 1 WHERE ${HIDDEN}`);
		const four = await testsAfter(`UPDATE housing_clearance SET households = 4 WHERE ${HIDDEN}`);
		expect(one).toEqual(file.tests);
		expect(four).toEqual(file.tests);
	});

	it('withheld and not reported are told in the same words', async () => {
		const missing = await testsAfter(
			`UPDATE housing_clearance SET value_state = 'missing', state_reason = 'not_reported' WHERE ${HIDDEN}`,
		);
		expect(missing).toEqual(file.tests);
	});
});
