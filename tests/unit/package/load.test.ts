import { afterEach, describe, expect, it } from 'vitest';
import type { RowSet } from '#lib/domain/rowset.ts';
import { NativeEngine } from '#lib/engine/native.ts';
import { openPackage, PackageError } from '../../../src/tools/build-data.ts';
import { cleanUp, copySample, edit } from '../../fixtures/package/copies.ts';

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

/** What is said about the sample after one replacement. */
async function complaint(name: string, from: string, to: string): Promise<string> {
	const folder = await copySample();
	await edit(folder, name, from, to);
	const outcome = await openPackage(folder).then(
		async ({ engine }) => engine.close().then(() => null),
		(cause: unknown) => cause,
	);
	expect(outcome).toBeInstanceOf(PackageError);
	return (outcome as PackageError).message;
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
		const { readFile, writeFile } = await import('node:fs/promises');
		const path = `${folder}/event.csv`;
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

	it.each([
		['a value that is not there and no reason why', '184348,value,', ',value,'],
		['a missing value without reason', '184348,value,', ',missing,'],
		['a number beside the word suppressed', '184348,value,', '184348,suppressed,small_cell'],
	])('is refused for %s', async (_, from, to) => {
		expect(await complaint('population.csv', from, to)).toMatch(/population/);
	});

	it('is refused when a month of clearances no longer flows into the next', async () => {
		const folder = await copySample();
		const line = (await rowsOf(folder, `SELECT households AS n FROM housing_clearance WHERE div_code = '350404' AND month = '2021-06' AND stage = 'closing'`))[0];
		const closing = Number(line?.['n']);
		const from = `350404,2021-06,closing,${closing},`;
		expect(await complaint('housing_clearance.csv', from, from.replace(`,${closing},`, `,${closing + 1},`))).toMatch(/350404/);
	});

	it('is refused when a cell shows one to four households', async () => {
		expect(await complaint('disbursement.csv', ',2317,1430,', ',4,3,')).toMatch(/disbursement/);
	});

	it('is refused when the case table holds 30 hard cases or more against 近30户', async () => {
		expect(await complaint('housing_case.csv', '350404,2021-H1,4,cleared,enforced,false', '350404,2021-H1,12,hard,,true')).toMatch(/hard/);
	});
});

it('A package with many faults shows twenty and says how many more there are.', async () => {
	const message = new PackageError(Array.from({ length: 23 }, (_, index) => `fault ${index + 1}`)).message;
	expect(message.split('\n')).toHaveLength(21);
	expect(message).toMatch(/fault 20\n… and 3 more$/);
});
