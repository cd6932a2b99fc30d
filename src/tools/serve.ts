import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** MIME types that static servers often lack; without them browsers refuse to stream the engine. */
const TYPES: Readonly<Record<string, string>> = { '.wasm': 'application/wasm', '.duckdb': 'application/octet-stream' };

/**
 * Serves a folder of built files, brotli where the browser takes it, and its `404.html` at an address that is not there.
 * Resolves when it listens; rejects when it cannot.
 */
export function serve(folder: string, options: { port: number; host: string }): Promise<Server> {
	const files = sirv(folder, {
		brotli: true,
		etag: true,
		setHeaders(response, pathname) {
			const type = TYPES[/\.[a-z]+$/.exec(pathname)?.[0] ?? ''];
			if (type !== undefined) response.setHeader('Content-Type', type);
			if (pathname.includes('/_app/immutable/'))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		},
	});
	const notFound = join(folder, '404.html');
	const page = existsSync(notFound) ? readFileSync(notFound) : null;
	const server = createServer((request, response) => {
		files(request, response, () => {
			const isPage = page && /\/[^./]*$/.test((request.url ?? '/').replace(/[?#].*$/, ''));
			response.writeHead(404, { 'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8` });
			response.end(isPage ? page : '没有这个页面。\nThere is no such page.\n');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, options.host, () => {
			resolve(server);
		});
	});
}
