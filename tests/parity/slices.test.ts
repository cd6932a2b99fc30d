import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/domain/package.ts';
import type { RowSet } from '#lib/domain/rowset.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { slicedQuery } from '#lib/indicators/query.ts';
import { sliceCodes } from '#lib/indicators/slice.ts';
import { buildData, openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { WasmInNode } from '../fixtures/wasm-in-node.ts';

const SAMPLE = join(ROOT, 'data', 'sanming-2022');
const catalogue = await readCatalogue();
const cases = [...catalogue.values()].flatMap(({ definition, sql }) =>
	(definition.slices ?? []).map((slice) => [definition.id, slice.column, slice, sql] as const),
);

let folder: string;
let manifest: Manifest;
let native: Engine;
let wasm: Engine;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tuodi-slices-'));
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

/** Numerators of values by place and period. */
function numerators({ rows }: RowSet): Map<string, number> {
	return new Map(
		rows.flatMap((row): [string, number][] =>
			row['state'] === 'value' ? [[`${String(row['place'])} ${String(row['period'])}`, Number(row['numerator'])]] : [],
		),
	);
}

describe('the slices of an indicator', () => {
	it('are declared for a dozen indicators, each with its code list', () => {
		expect(cases.length).toBeGreaterThanOrEqual(12);
		for (const [id, , slice] of cases) expect(sliceCodes(slice, manifest), id).not.toHaveLength(0);
	});

	it.each(cases)(
		'%s by %s are the same natively and in the browser’s engine, and add up to the whole',
		async (...of) => {
			const [, column, slice, sql] = of;
			const whole = numerators(await native.query(sql));
			const sums = new Map<string, number>();
			for (const { code } of sliceCodes(slice, manifest)) {
				const sliced = slicedQuery(sql, { [column]: code });
				const expected = await native.query(sliced);
				expect(await wasm.query(sliced)).toEqual(expected);
				expect(
					expected.rows.map(({ state }) => state),
					code,
				).toContain('value');
				for (const [key, numerator] of numerators(expected)) sums.set(key, (sums.get(key) ?? 0) + numerator);
			}
			expect(whole.size).toBeGreaterThan(0);
			for (const [key, numerator] of whole) expect(sums.get(key), key).toBeCloseTo(numerator, 6);
		},
	);
});
