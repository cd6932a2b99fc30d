import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanUp, edit, faultLines, tinyPackage } from '../../fixtures/package/copies.ts';

cleanUp();

describe('datapackage.json', () => {
	it.each([
		[
			'a type of column that is not known',
			'"type":"integer"',
			'"type":"date"',
			/resources\.1\.schema\.fields\.2\.type: expected .* found "date"/,
		],
		['no city', '"tuodi:city":"350400",', '', /tuodi:city: expected .*, found undefined/],
		[
			'a path outside the package',
			'"path":"cases.csv"',
			'"path":"../cases.csv"',
			/resources\.1\.path: expected .*found "\.\.\/cases\.csv"/,
		],
		[
			'a table name that is no identifier',
			'"name":"cases"',
			'"name":"cases; DROP TABLE place"',
			/resources\.1\.name: expected/,
		],
		[
			'a reference to a table that is not there',
			'"resource":"place"',
			'"resource":"nowhere"',
			/table cases refers to “nowhere”/,
		],
		['a code list that is not there', '"tuodi:codes":"state"', '"tuodi:codes":"states"', /“?states”?/],
		['broken JSON', '"name":"tiny",', '"name":', /datapackage\.json/],
	])('with %s is refused by name', async (_, from, to, message) => {
		const folder = await tinyPackage();
		await edit(folder, 'datapackage.json', from, to);
		await expect(faultLines(folder)).rejects.toThrow(message);
	});

	it('that is not there is named with its folder', async () => {
		const folder = await tinyPackage();
		await rm(join(folder, 'datapackage.json'));
		await expect(faultLines(folder)).rejects.toThrow(join(folder, 'datapackage.json'));
	});

	it('may carry properties of Frictionless that the build does not use', async () => {
		const folder = await tinyPackage();
		await edit(
			folder,
			'datapackage.json',
			'"name":"tiny",',
			'"name":"tiny","profile":"tabular-data-package","keywords":["x"],',
		);
		expect(await faultLines(folder)).toEqual([]);
	});

	it('needs to be an object', async () => {
		const folder = await tinyPackage();
		await writeFile(join(folder, 'datapackage.json'), '[]');
		await expect(faultLines(folder)).rejects.toThrow(/datapackage\.json is not as expected/);
	});
});
