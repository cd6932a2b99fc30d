import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RowSet } from '#lib/domain/rowset.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { openPackage, PackageError } from '../../../src/tools/build-data.ts';
import { cleanUp, complaint, copySample, edit } from '../../fixtures/package/copies.ts';

cleanUp();
const engines: NativeEngine[] = [];
afterEach(async () => {
	await Promise.all(engines.splice(0).map((engine) => engine.close()));
});

async function rowsOf(folder: string, sql: string): Promise<RowSet['rows']> {
	const { engine } = await openPackage(folder);
	engines.push(engine);
	return (await engine.query(sql)).rows;
}

describe('a loaded package', () => {
	it('numbers rows by the lines of the CSV file', async () => {
		const rows = await rowsOf(await copySample(), 'SELECT row_no, persons FROM population ORDER BY row_no LIMIT 2');
		expect(rows).toEqual([
			{ row_no: 2, persons: 184348 },
			{ row_no: 3, persons: 188343 },
		]);
	});

	it('keeps an empty cell apart from zero', async () => {
		const sql = `SELECT households FROM housing_clearance WHERE value_state = 'suppressed' GROUP BY ALL`;
		expect(await rowsOf(await copySample(), sql)).toEqual([{ households: null }]);
	});

	it('keeps codes as text', async () => {
		const rows = await rowsOf(await copySample(), `SELECT typeof(div_code) AS t FROM division GROUP BY ALL`);
		expect(rows).toEqual([{ t: 'VARCHAR' }]);
	});

	it('is the same with line ends of Windows and a byte order mark', async () => {
		const folder = await copySample();
		const sql = 'SELECT row_no, * FROM event';
		const plain = await rowsOf(folder, sql);
		const path = join(folder, 'event.csv');
		await writeFile(path, `\uFEFF${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`);
		expect(await rowsOf(folder, sql)).toEqual(plain);
	});

	it('is not taken for another dialect because of a semicolon, a quote or a comma in a text', async () => {
		const folder = await copySample();
		await edit(folder, 'event.csv', 'One dibao line for town and country', '"a; b, ""c"" | d"');
		const rows = await rowsOf(folder, `SELECT title_en FROM event WHERE event_id = 'E1'`);
		expect(rows).toEqual([{ title_en: 'a; b, "c" | d' }]);
	});
});

describe('the sample with one broken row', () => {
	it('is refused with table, row, column, expected and found', async () => {
		expect(await complaint('population.csv', '184348', '十八万')).toBe(
			'population.csv, row 2, column persons: expected a whole number, found “十八万”',
		);
	});
});

it('A package with many faults shows twenty and says how many more there are.', () => {
	const message = new PackageError(Array.from({ length: 23 }, (_, index) => `fault ${index + 1}`)).message;
	expect(message.split('\n')).toHaveLength(21);
	expect(message).toMatch(/fault 20\n… and 3 more$/);
});
