import { createServer, type Server } from 'node:http';
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { serve } from '../../src/tools/serve.ts';

/** The repository and the site that `npm test` has built in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
export const PREFIX = '/jiandu/v1';

/** Ids of all indicators, as their queries are named. */
export const INDICATORS = readdirSync(fileURLToPath(new URL('../../queries/indicators', import.meta.url)))
	.map((name) => name.replace('.sql', ''))
	.sort();

/** Address of every page of the site. */
export const PATHS = ['/', '/en/'].flatMap((home) => [home, ...INDICATORS.map((id) => `${home}indicators/${id}/`)]);

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
