import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { ROOT } from './catalogue.ts';

const brotli = promisify(brotliCompress);
const CACHE = join(ROOT, '.cache', 'compressed');
/** Quality by ending: text gets the best, data and large binaries one that takes seconds and not a minute. */
const QUALITY: Readonly<Record<string, number>> = {
	'.html': 11,
	'.js': 11,
	'.css': 11,
	'.svg': 11,
	'.txt': 11,
	'.json': 9,
	'.wasm': 9,
	'.duckdb': 9,
};

/** Pages of single places are many and alike; the best quality would take a minute for a tenth of their bytes. */
const PLACE_PAGE = /[/\\]indicators[/\\][^/\\]+[/\\]\d+[/\\][^/\\]+$/;
const PLACE_QUALITY = 5;

function qualityOf(path: string): number | undefined {
	const quality = QUALITY[/\.[a-z]+$/.exec(path)?.[0] ?? ''];
	return quality !== undefined && PLACE_PAGE.test(path) ? PLACE_QUALITY : quality;
}

async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function smaller(content: Buffer, quality: number): Promise<Buffer> {
	const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
	return brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, ...size } });
}

async function compressFile(path: string, quality: number): Promise<void> {
	const content = await readFile(path);
	// To look for it would take longer than to make it.
	if (quality === PLACE_QUALITY) {
		await writeFile(`${path}.br`, await smaller(content, quality));
		return;
	}
	const key = createHash('sha256').update(content).update(String(quality)).digest('hex');
	const cached = join(CACHE, key);
	try {
		await copyFile(cached, `${path}.br`);
		return;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
	}
	const part = `${cached}.${randomUUID()}.part`;
	await writeFile(part, await smaller(content, quality));
	await rename(part, cached);
	await copyFile(cached, `${path}.br`);
}

/** Writes a brotli file beside every text, wasm and data file of a folder. Content that was seen before is not compressed again. */
export async function compressFolder(folder: string): Promise<void> {
	await mkdir(CACHE, { recursive: true });
	const queue = (await filesBelow(folder)).flatMap((path): [string, number][] => {
		const quality = qualityOf(path);
		return quality === undefined ? [] : [[path, quality]];
	});
	const worker = async (): Promise<void> => {
		for (let next = queue.pop(); next; next = queue.pop()) await compressFile(...next);
	};
	await Promise.all(Array.from({ length: 4 }, worker));
}
