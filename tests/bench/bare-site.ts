import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from '../../src/tools/compress.ts';
import { BUILD } from '../browser/start-site.ts';
import type { Subject } from './subject.ts';

/** Builds the bare page beside the same data file and compresses both as the site is. Returns a new temporary folder. */
export async function buildBareSite({ manifest, statements, parameters }: Subject): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'tuodi-bare-'));
	await build({
		configFile: false,
		root: fileURLToPath(new URL('bare', import.meta.url)),
		base: './',
		logLevel: 'error',
		build: { outDir: folder, assetsDir: '_app/immutable', target: 'es2022', assetsInlineLimit: 0 },
	});
	await copyFile(join(BUILD, 'data', manifest.file.path), join(folder, manifest.file.path));
	const job = { data: `./${manifest.file.path}`, statements, parameters };
	await writeFile(join(folder, 'job.json'), JSON.stringify(job));
	await compressFolder(folder);
	return folder;
}
