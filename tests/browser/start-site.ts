import { createServer, type Server } from 'node:http';
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { VIEW_NAMES, viewPath } from '../../src/lib/domain/report-item.ts';
import { serve } from '../../src/tools/serve.ts';

/** The repository and the site that `npm test` has built in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
export const PREFIX = '/jiandu/v1';

/** Ids of all indicators, as their queries are named. */
export const INDICATORS = readdirSync(fileURLToPath(new URL('../../queries/indicators', import.meta.url)))
	.map((name) => name.replace('.sql', ''))
	.sort();

/** Pages directly below a language. */
const VIEWS = VIEW_NAMES.map((name) => viewPath(name).slice(0, -1));
const SECTIONS = [
	'indicators',
	'places',
	'alerts',
	'report',
	'items',
	'paper',
	'deck',
	'reviews/2022-10',
	...VIEWS,
	'methods',
	'glossary',
	'about',
];
/** Units and indicators in units that stand for the many pages of their kind. */
const IN_UNITS = [
	...['350404', '350426', '350481'].map((code) => `places/${code}/`),
	...['staff_to_case_ratio/350426', 'eviction_backlog/350404', 'eviction_backlog/350421', 'dibao_standard/350400'].map(
		(path) => `indicators/${path}/`,
	),
];

/** Addresses of the pages that are opened one by one: every kind, and every indicator, in both languages. */
export const PATHS = ['/', '/en/'].flatMap((home) => [
	home,
	...SECTIONS.map((section) => `${home}${section}/`),
	...INDICATORS.map((id) => `${home}indicators/${id}/`),
	...IN_UNITS.map((path) => home + path),
]);

/** Pages opened in one test: a context for each page would take most of the time. */
const CHUNK = 12;

/** Paths in groups, each with its first and last as name. */
export function chunks(paths: readonly string[]): { readonly name: string; readonly paths: readonly string[] }[] {
	return Array.from({ length: Math.ceil(paths.length / CHUNK) }, (_, index) => {
		const part = paths.slice(index * CHUNK, (index + 1) * CHUNK);
		return { name: `${part[0] ?? ''} to ${part.at(-1) ?? ''}`, paths: part };
	});
}

/** Serves a folder as any static host would under a sub-path; everything outside it is not found. */
export function serveUnder(prefix: string, folder: string): Promise<Server> {
	const files = sirv(folder, { dev: false });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (!url.startsWith(`${prefix}/`)) {
			response.writeHead(404).end();
			return;
		}
		request.url = url.slice(prefix.length);
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	return new Promise((resolve) =>
		server.listen(0, '127.0.0.1', () => {
			resolve(server);
		}),
	);
}

export function addressOf(server: Server): string {
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves the built site at the root by our own tool and under a sub-path, for the whole run. */
export default async function startSite(): Promise<() => void> {
	const [root, below] = [await serve(BUILD, { port: 0, host: '127.0.0.1' }), await serveUnder(PREFIX, BUILD)];
	process.env['SITE_ROOT'] = addressOf(root);
	process.env['SITE_BELOW'] = addressOf(below) + PREFIX;
	return () => {
		root.close();
		below.close();
	};
}

/** Address of the site at the root; set before any test runs. */
export function site(path = '/'): string {
	return (process.env['SITE_ROOT'] ?? '') + path;
}

/** Address of the site under a sub-path. */
export function siteBelow(path = '/'): string {
	return (process.env['SITE_BELOW'] ?? '') + path;
}
