import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import type * as Zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const counter = vi.hoisted((): { qualities: (number | undefined)[] } => ({ qualities: [] }));

vi.mock('node:zlib', async (original) => {
	const zlib = await original<typeof Zlib>();
	const counted = (...args: unknown[]): void => {
		const options = args.find(
			(each): each is { params: Record<number, number> } =>
				typeof each === 'object' && each !== null && 'params' in each,
		);
		counter.qualities.push(options?.params[zlib.constants.BROTLI_PARAM_QUALITY]);
		Reflect.apply(zlib.brotliCompress, zlib, args);
	};
	return { ...zlib, default: zlib, brotliCompress: counted };
});

const { compressFolder } = await import('../../../src/tools/compress.ts');

let folder: string;
/** Text that no earlier run has seen, so that the cache of the machine cannot know it. */
let text: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tuodi-compress-'));
	text = `托底 ${randomUUID()}\n`.repeat(50);
	counter.qualities = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('compressing a folder', () => {
	it('writes a brotli file that gives the content back beside the file', async () => {
		await writeFile(join(folder, 'index.html'), text);
		await compressFolder(folder);
		expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(text);
		expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(text);
	});

	it('takes the best quality for text and a fast one for the engine and the data', async () => {
		await writeFile(join(folder, 'a.js'), text);
		await compressFolder(folder);
		await writeFile(join(folder, 'b.wasm'), text);
		await writeFile(join(folder, 'c.duckdb'), `${text}.`);
		await rm(join(folder, 'a.js'));
		await compressFolder(folder);
		expect(counter.qualities).toEqual([11, 9, 9]);
		expect(constants.BROTLI_MAX_QUALITY).toBe(11);
	});

	it('leaves files alone that are compressed already', async () => {
		await writeFile(join(folder, 'photo.png'), text);
		await writeFile(join(folder, 'font.woff2'), text);
		await compressFolder(folder);
		expect((await readdir(folder)).sort()).toEqual(['font.woff2', 'photo.png']);
	});

	it('does not compress again what it has seen, whatever name and date it has now', async () => {
		await writeFile(join(folder, 'old.js'), text);
		await compressFolder(folder);
		expect(counter.qualities).toHaveLength(1);
		await rm(join(folder, 'old.js'));
		await rm(join(folder, 'old.js.br'));
		await writeFile(join(folder, 'new.js'), text);
		await utimes(join(folder, 'new.js'), new Date(0), new Date(0));
		await compressFolder(folder);
		expect(counter.qualities).toHaveLength(1);
		expect(brotliDecompressSync(await readFile(join(folder, 'new.js.br'))).toString()).toBe(text);
	});

	it('compresses again when the content has changed, so that no stale file is served', async () => {
		await writeFile(join(folder, 'a.json'), text);
		await compressFolder(folder);
		await writeFile(join(folder, 'a.json'), `${text}!`);
		await compressFolder(folder);
		expect(brotliDecompressSync(await readFile(join(folder, 'a.json.br'))).toString()).toBe(`${text}!`);
	});

	it('copes with many files of the same content at once', async () => {
		const names = Array.from({ length: 24 }, (_, index) => `page-${index}.html`);
		await Promise.all(names.map((name) => writeFile(join(folder, name), text)));
		await compressFolder(folder);
		for (const name of names) {
			expect(brotliDecompressSync(await readFile(join(folder, `${name}.br`))).toString()).toBe(text);
		}
	});

	it('compresses no compressed file', async () => {
		await writeFile(join(folder, 'a.css'), text);
		await compressFolder(folder);
		await compressFolder(folder);
		expect((await readdir(folder)).sort()).toEqual(['a.css', 'a.css.br']);
		expect((await stat(join(folder, 'a.css.br'))).size).toBeLessThan(text.length / 5);
	});
});
