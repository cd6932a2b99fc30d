import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../src/tools/catalogue.ts';
import { generateDemo, LINHE } from '../../src/tools/generate/demo/main.ts';
import { generate } from '../../src/tools/generate/main.ts';

const TRACKED = join(ROOT, 'data', 'sanming-2022');
/** Written by hand from public sources; the generator reads them and writes none of them. */
const BY_HAND = [
	...['LICENSE', 'README.md', 'checks', 'reviews'],
	...['division.csv', 'division_crosswalk.csv', 'event.csv', 'published.csv', 'report_item.csv'],
];

/** SHA-256 of every file of a folder by name, but for those that no generator writes. */
async function digests(folder: string, without: readonly string[] = []): Promise<Record<string, string>> {
	const names = (await readdir(folder)).filter((name) => !without.includes(name)).sort();
	const entries = names.map(async (name): Promise<[string, string]> => [
		name,
		createHash('sha256')
			.update(await readFile(join(folder, name)))
			.digest('hex'),
	]);
	return Object.fromEntries(await Promise.all(entries));
}

describe('the generator of the sample package', () => {
	let first: string;
	let second: string;
	beforeAll(async () => {
		first = await mkdtemp(join(tmpdir(), 'tuodi-generate-'));
		second = await mkdtemp(join(tmpdir(), 'tuodi-elsewhere-'));
		await generate(first);
		vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
		vi.spyOn(Math, 'random').mockReturnValue(0.5);
		await generate(second);
	});
	afterAll(async () => {
		vi.useRealTimers();
		vi.restoreAllMocks();
		await Promise.all([first, second].map((folder) => rm(folder, { recursive: true })));
	});

	it('writes every tracked file again, byte for byte', async () => {
		expect(await digests(first)).toEqual(await digests(TRACKED, BY_HAND));
	});

	it('writes the same bytes on another day, into another folder and whatever Math.random gives', async () => {
		expect(await digests(second)).toEqual(await digests(first));
	});

	it('writes no path of this machine', async () => {
		for (const name of await readdir(first)) {
			const content = await readFile(join(first, name), 'utf8');
			for (const path of [first, ROOT, tmpdir()]) expect(content.includes(path), `${name}: ${path}`).toBe(false);
		}
	});

	it('writes UTF-8 without byte order mark and ends every line with a line feed alone', async () => {
		for (const name of await readdir(first)) {
			const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
				await readFile(join(first, name)),
			);
			expect(/\r|^\uFEFF/.test(content) || !content.endsWith('\n'), name).toBe(false);
		}
	});
});

describe('the generator of the package of an invented city', () => {
	it('writes every tracked file again, byte for byte', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'tuodi-linhe-'));
		try {
			await generateDemo(folder);
			expect(await digests(folder)).toEqual(await digests(LINHE, ['LICENSE', 'README.md']));
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
