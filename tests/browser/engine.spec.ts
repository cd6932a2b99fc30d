import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unpackCube, type CubeFile } from '../../src/lib/domain/cube.ts';
import type { Manifest } from '../../src/lib/domain/package.ts';
import type { RowSet } from '../../src/lib/domain/rowset.ts';
import { BUILD, INDICATORS, ROOT, site } from './start-site.ts';
import { watch } from './watch.ts';

/** What a page would need to run queries of its own: the engine's built module and the data file. */
async function parts(): Promise<{ module: string; data: string; sha256: string }> {
	const built = await readFile(join(ROOT, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json'), 'utf8');
	const chunk = (JSON.parse(built) as Record<string, { file: string }>)['src/lib/engine/wasm.ts'];
	if (!chunk) throw new Error('expected the engine as a chunk of its own');
	const { file } = JSON.parse(await readFile(join(BUILD, 'data', 'manifest.json'), 'utf8')) as Manifest;
	return { module: site(`/${chunk.file}`), data: site(`/data/${file.path}`), sha256: file.sha256 };
}

/** Runs statements one by one in a fresh engine of the page: rows, or the message of the error. */
type Outcome = RowSet | string;
const runInPage = async ([engine, statements]: [{ module: string; data: string; sha256: string }, string[]]) => {
	interface BuiltEngine {
		query(sql: string): Promise<RowSet>;
		close(): Promise<void>;
	}
	interface BuiltModule {
		WasmEngine: { start(options: { dataUrl: string; sha256: string }): Promise<BuiltEngine> };
	}
	const { WasmEngine } = (await import(engine.module)) as BuiltModule;
	const started = await WasmEngine.start({ dataUrl: engine.data, sha256: engine.sha256 });
	const outcomes: Outcome[] = [];
	for (const statement of statements) {
		outcomes.push(await started.query(statement).catch((error: unknown) => String(error)));
	}
	await started.close();
	return outcomes;
};

test('the browser’s DuckDB gives the cube’s rows for every indicator, place and period', async ({ page }) => {
	await page.goto(site('/'));
	const statements = await Promise.all(
		INDICATORS.map((id) => readFile(join(ROOT, 'queries', 'indicators', `${id}.sql`), 'utf8')),
	);
	const outcomes = await page.evaluate(runInPage, [await parts(), statements] as const as never);
	expect(outcomes).toHaveLength(68);
	for (const [index, id] of INDICATORS.entries()) {
		const cube = JSON.parse(await readFile(join(BUILD, 'data', 'cube', `${id}.json`), 'utf8')) as CubeFile;
		expect(outcomes[index], id).toEqual(unpackCube(cube));
	}
});

test('the engine is locked after it has loaded: no file, network, extension or setting, and no request leaves', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site('/'));
	const forbidden = [
		"SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')",
		`SELECT * FROM read_csv('${site('/data/manifest.json')}')`,
		"SELECT * FROM read_text('package.duckdb')",
		"COPY (SELECT 1) TO 'out.csv'",
		'LOAD httpfs',
		'LOAD parquet',
		'SET enable_external_access = true',
		'SET lock_configuration = false',
		'RESET autoload_known_extensions',
		"INSERT INTO package.release VALUES ('x', 'x', 'x')",
		'DELETE FROM package.housing_stock',
		"ATTACH 'other.duckdb' AS other",
	];
	const outcomes = await page.evaluate(runInPage, [await parts(), ['SELECT 1 AS one', ...forbidden]] as const as never);
	expect(outcomes[0]).toEqual({ columns: ['one'], rows: [{ one: 1 }] });
	forbidden.forEach((statement, index) => {
		expect(typeof outcomes[index + 1], `${statement} → ${JSON.stringify(outcomes[index + 1])}`).toBe('string');
	});
	expect(faults).toEqual([]);
});
