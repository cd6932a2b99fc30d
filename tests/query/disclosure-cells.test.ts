import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/tools/catalogue.ts';

interface Package {
	readonly resources: readonly {
		name: string;
		path: string;
		schema: { fields: readonly { name: string; unit?: string }[] };
	}[];
	readonly 'tuodi:disclosure_exceptions': readonly {
		table: string;
		columns: readonly string[];
		reason: { zh: string; en: string };
	}[];
}

const FOLDER = join(ROOT, 'data', 'sanming-2022');
const COUNTED = ['人', '户', '人次'];

async function readPackage(): Promise<Package> {
	return JSON.parse(await readFile(join(FOLDER, 'datapackage.json'), 'utf8')) as Package;
}

it('No table shows a count of one to four persons or households, totals of the city included, except as listed with a reason.', async () => {
	const { resources, 'tuodi:disclosure_exceptions': exceptions } = await readPackage();
	const small: string[] = [];
	let seen = 0;
	for (const { name, path, schema } of resources) {
		const excepted = exceptions.filter(({ table }) => table === name).flatMap(({ columns }) => columns);
		const columns = schema.fields.filter(
			({ name: column, unit = '' }) => COUNTED.includes(unit) && !excepted.includes(column),
		);
		const rows = parse<Record<string, string>>(await readFile(join(FOLDER, path), 'utf8'), { columns: true });
		rows.forEach((row, index) => {
			for (const { name: column } of columns) {
				const count = Number(row[column]);
				seen += 1;
				if (count >= 1 && count <= 4) small.push(`${path}, row ${index + 2}, column ${column}: ${count}`);
			}
		});
	}
	expect(seen).toBeGreaterThan(10_000);
	expect(small).toEqual([]);
});

it('Every exception names a table and columns of the package and gives its reason.', async () => {
	const { resources, 'tuodi:disclosure_exceptions': exceptions } = await readPackage();
	expect(exceptions.length).toBeGreaterThan(0);
	for (const { table, columns, reason } of exceptions) {
		const held = resources.find(({ name }) => name === table)?.schema.fields.map(({ name }) => name) ?? [];
		expect(held, table).toEqual(expect.arrayContaining([...columns]));
		expect([reason.zh, reason.en]).not.toContain('');
	}
});

it('Every area and half-year of the case table holds at least five cases.', async () => {
	const rows = parse<Record<string, string>>(await readFile(join(FOLDER, 'housing_case.csv'), 'utf8'), {
		columns: true,
	});
	const groups = new Map<string, number>();
	for (const { area, cohort } of rows) groups.set(`${area} ${cohort}`, (groups.get(`${area} ${cohort}`) ?? 0) + 1);
	expect(groups.size).toBeGreaterThan(5);
	expect([...groups].filter(([, count]) => count < 5)).toEqual([]);
});
