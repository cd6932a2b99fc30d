import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, cleanUp, edit, faultLines, SAMPLE, tinyPackage } from '../../fixtures/package/copies.ts';

cleanUp();

/** Faults of the small package after one replacement in `cases.csv`. */
async function faultsAfter(from: string, to: string): Promise<string[]> {
	const folder = await tinyPackage();
	await edit(folder, 'cases.csv', from, to);
	return faultLines(folder);
}

describe('a sound package', () => {
	it('has no faults', async () => {
		expect(await faultLines(await tinyPackage())).toEqual([]);
	});

	it('is the sample that the product ships', async () => {
		expect(await faultLines(SAMPLE)).toEqual([]);
	});

	it('may use line ends of Windows and a byte order mark', async () => {
		expect(await faultLines(await tinyPackage(`\uFEFF${CASES.replaceAll('\n', '\r\n')}`))).toEqual([]);
	});
});

describe('a cell', () => {
	it.each([
		['text in a count', '7,0.5', '七,0.5', 'row 2, column households: expected a whole number, found “七”'],
		['a fraction in a count', '7,0.5', '7.5,0.5', 'row 2, column households: expected a whole number, found “7.5”'],
		['a thousands comma', '7,0.5', '"1,000",0.5', 'row 2, column households: expected a whole number, found “1,000”'],
		['a blank beside a count', '7,0.5', ' 7,0.5', 'row 2, column households: expected a whole number, found “ 7”'],
		['a count below zero', '7,0.5', '-1,0.5', 'row 2, column households: expected at least 0, found “-1”'],
		['a count above the limit', '7,0.5', '901,0.5', 'row 2, column households: expected at most 900, found “901”'],
		[
			'a count that no double can hold',
			'7,0.5',
			'9007199254740993,0.5',
			'row 2, column households: expected a whole number below 2^53, found “9007199254740993”',
		],
		['a percent sign', '0.5', '50%', 'row 2, column rate: expected a number, found “50%”'],
		['a word for true', 'true', '是', 'row 2, column final: expected true or false, found “是”'],
		[
			'a thirteenth month',
			'2022-01',
			'2022-13',
			'row 2, column month: expected the form \\d{4}-(0[1-9]|1[0-2]), found “2022-13”',
		],
		['an unknown code', ',missing', ',lost', 'row 3, column state: expected one of value, missing, found “lost”'],
		['nothing where a value is required', ',missing', ',', 'row 3, column state: expected a value, found nothing'],
	])('with %s is named by table, row, column, expected and found', async (_, from, to, line) => {
		expect(await faultsAfter(from, to)).toEqual([`cases.csv, ${line}`]);
	});
});

describe('a row', () => {
	it('that repeats a key names the row that has it first', async () => {
		expect(await faultsAfter('2022-02', '2022-01')).toEqual([
			'cases.csv, row 3, column code+month: expected a key used once, found “350404 · 2022-01” of row 2 again',
		]);
	});

	it('of an unknown place names the table that should hold it', async () => {
		expect(await faultsAfter('350404,2022-02', '350499,2022-02')).toEqual([
			'cases.csv, row 3, column code: expected a key of place, found “350499”',
		]);
	});

	it.each([
		['short', ',0.5', '', 'expected 6 cells, found 5'],
		['long', ',0.5', ',0.5,1', 'expected 6 cells, found 7'],
		['blank', '350404,2022-02,,,,missing', '', 'expected 6 cells, found 1'],
	])('that is too %s says how many cells it has', async (_, from, to, text) => {
		expect((await faultsAfter(from, to))[0]).toMatch(new RegExp(`^cases\\.csv, row [23], column \\*: ${text}$`));
	});
});

describe('a table', () => {
	it.each([
		['lacks a column', 'households,', ''],
		['has a column that nobody described', 'households,', 'households,extra,'],
		['has its columns in another order', 'households,rate', 'rate,households'],
		['spells a column differently', 'households,', 'Households,'],
		['is separated by semicolons', 'code,month,households,rate,final,state', 'code;month;households;rate;final;state'],
	])('that %s shows the expected and the found header', async (_, from, to) => {
		const header = (CASES.split('\n')[0] ?? '').replace(from, to);
		expect((await faultsAfter(from, to))[0]).toBe(
			`cases.csv, row 1, column header: expected code,month,households,rate,final,state, found ${header}`,
		);
	});

	it('that is empty is not taken for one without rows', async () => {
		expect((await faultLines(await tinyPackage('')))[0]).toMatch(/^cases\.csv, row 1, column header: expected code,/);
	});

	it('whose file is not there is named', async () => {
		const folder = await tinyPackage();
		await rm(join(folder, 'cases.csv'));
		expect(await faultLines(folder)).toEqual([
			'cases.csv, row 0, column *: expected the file cases.csv, found no file',
		]);
	});

	it.each([
		[2, '7,0.5', '"7,0.5'],
		[3, '350404,2022-02', '350404,"2022-02'],
	])('with a quote that is never closed is refused at row %i, where it opens', async (row, from, to) => {
		expect(await faultsAfter(from, to)).toEqual([
			`cases.csv, row ${row}, column *: expected CSV as RFC 4180, found a quote that is not closed`,
		]);
	});

	it('with a quote inside a cell is refused at its row', async () => {
		expect((await faultsAfter('7,0.5', '7"x,0.5'))[0]).toMatch(/^cases\.csv, row 2, column \*: .*Opening Quote/);
	});
});

describe('many faults', () => {
	it('are all found in one run', async () => {
		const folder = await tinyPackage();
		await edit(folder, 'cases.csv', '7,0.5', 'x,y');
		await edit(folder, 'place.csv', '350400', '35040');
		expect((await faultLines(folder)).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
			'place.csv, row 2, column code',
			'cases.csv, row 2, column households',
			'cases.csv, row 2, column rate',
		]);
	});
});
