import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { plainNumber } from '#lib/domain/number.ts';
import { AlertRulesError } from './alerts/rules-error.ts';
import { buildBriefing } from './briefing.ts';
import { buildData, PackageError } from './build-data.ts';
import { ROOT } from './catalogue.ts';
import { compressFolder } from './compress.ts';
import { writeNotFound } from './not-found.ts';
import { serve } from './serve.ts';

/** Where the pages go: `TUODI_BUILD`, else `build`; each folder has its own note of what it was made from. */
const BUILD = resolve(ROOT, process.env['TUODI_BUILD'] ?? 'build');
const STAMP = join(ROOT, '.cache', `site-stamp-${basename(BUILD)}`);

/** The package to show: `TUODI_DATA`, else the sample. */
export function dataFolder(): string {
	return resolve(process.env['TUODI_DATA'] ?? join(ROOT, 'data', 'sanming-2022'));
}

/** Path below which the site will stand, for the links of `404.html` without JavaScript: `TUODI_BASE`, else the root. */
function basePath(): string {
	return `/${process.env['TUODI_BASE'] ?? ''}/`.replace(/\/+/g, '/');
}

/** Hash of everything that the site is made from. */
async function sourceHash(): Promise<string> {
	const hash = createHash('sha256').update(basePath());
	const single = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'].map((name) => join(ROOT, name));
	const folders = [join(ROOT, 'src'), join(ROOT, 'queries'), join(ROOT, 'static'), dataFolder()];
	const below = await Promise.all(
		folders.map(async (folder) => {
			const entries = await readdir(folder, { recursive: true, withFileTypes: true });
			return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		}),
	);
	const shared = (await readdir(join(ROOT, 'data'))).filter((name) => name.endsWith('.json'));
	single.push(...shared.map((name) => join(ROOT, 'data', name)));
	if (process.env['TUODI_ALERTS']) single.push(process.env['TUODI_ALERTS']);
	const generated = [join(ROOT, 'static', 'data'), join(ROOT, 'src', 'lib', 'i18n', 'generated')];
	const paths = [...single, ...below.flat()].filter((path) => !generated.some((folder) => path.startsWith(folder)));
	for (const path of paths.sort()) hash.update(path).update(await readFile(path));
	return hash.digest('hex');
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
	const start = performance.now();
	const result = await work();
	console.log(`${name}: ${plainNumber((performance.now() - start) / 1000, 1)} s`);
	return result;
}

/** Builds data, pages and compressed files into the folder, unless nothing has changed since the last time. */
export async function buildSite(): Promise<void> {
	const hash = await sourceHash();
	const previous = existsSync(STAMP) ? await readFile(STAMP, 'utf8') : '';
	if (previous === hash && existsSync(join(BUILD, 'index.html'))) return;
	await timed('data', () => buildData({ dataDir: dataFolder(), outDir: join(ROOT, 'static', 'data') }));
	await timed('pages', () => build({ logLevel: 'error' }));
	await timed('briefing', () => buildBriefing(join(BUILD, 'briefing')));
	await writeNotFound(BUILD, basePath());
	await timed('compress', () => compressFolder(BUILD));
	await mkdir(join(ROOT, '.cache'), { recursive: true });
	await writeFile(STAMP, hash);
}

async function serveSite(): Promise<void> {
	const wanted = process.env['PORT'] ?? '4173';
	const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : Number.NaN;
	if (!(port <= 65_535)) {
		console.error(`PORT 应为 0 到 65535 的整数，现为“${wanted}” / PORT: expected 0 to 65535, found “${wanted}”`);
		process.exit(1);
	}
	const host = process.env['HOST'] ?? '127.0.0.1';
	try {
		const server = await serve(BUILD, { port, host });
		const { port: bound } = server.address() as AddressInfo;
		console.log(`托底 / Tuodi: http://${host.includes(':') ? `[${host}]` : host}:${bound}/`);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
		console.error(`端口 ${port} 已被占用，请换一个：PORT=… / Port ${port} is taken; choose another with PORT=…`);
		process.exit(1);
	}
}

try {
	await buildSite();
	if (process.argv.includes('--serve')) await serveSite();
} catch (cause) {
	if (cause instanceof AlertRulesError) {
		console.error(
			`预警规则有误，没有生成页面。\nThe rules of alerts are not sound; no pages were built.\n${cause.message}`,
		);
		process.exit(1);
	}
	if (!(cause instanceof PackageError)) throw cause;
	console.error(`数据包有误，没有生成页面。\nThe data package is not sound; no pages were built.\n${cause.message}`);
	process.exit(1);
}
