import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDescriptor } from '../../../src/tools/package/descriptor.ts';
import { dataVersion } from '../../../src/tools/package/manifest.ts';
import { cleanUp, edit, emptyFolder, tinyPackage } from '../../fixtures/package/copies.ts';

cleanUp();

async function versionOf(folder: string): Promise<string> {
	return dataVersion(folder, await readDescriptor(folder));
}

it('The version of a package is twelve hexadecimal digits and the same each time.', async () => {
	const folder = await tinyPackage();
	expect(await versionOf(folder)).toMatch(/^[0-9a-f]{12}$/);
	expect(await versionOf(folder)).toBe(await versionOf(folder));
});

it('A copy in another folder has the same version.', async () => {
	const folder = await tinyPackage();
	const copy = await emptyFolder();
	await cp(folder, copy, { recursive: true });
	expect(await versionOf(copy)).toBe(await versionOf(folder));
});

it.each([
	['cases.csv', '7,0.5', '8,0.5'],
	['place.csv', '三元区', '三元县'],
	['datapackage.json', '小包', '大包'],
	['datapackage.json', '"maximum":900', '"maximum":901'],
])('One changed character of %s changes the version.', async (name, from, to) => {
	const folder = await tinyPackage();
	const before = await versionOf(folder);
	await edit(folder, name, from, to);
	expect(await versionOf(folder)).not.toBe(before);
});

it('Moving a line from one table to the next changes the version although all bytes together stay.', async () => {
	const folder = await tinyPackage('code\n');
	await writeFile(join(folder, 'place.csv'), 'name\n');
	const before = await versionOf(folder);
	await writeFile(join(folder, 'cases.csv'), 'code\nname\n');
	await writeFile(join(folder, 'place.csv'), '');
	expect(await versionOf(folder)).not.toBe(before);
});

it('A file that is no part of the package leaves the version alone.', async () => {
	const folder = await tinyPackage();
	const before = await versionOf(folder);
	await writeFile(join(folder, 'LICENSE'), 'CC0');
	expect(await versionOf(folder)).toBe(before);
});
