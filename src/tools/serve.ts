import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** MIME types that static servers often lack; without them browsers refuse to stream the engine. */
const TYPES: Readonly<Record<string, string>> = { '.wasm': 'application/wasm', '.duckdb': 'application/octet-stream' };

/** Serves a folder of built files, brotli where the browser takes it. Resolves when it listens; rejects when it cannot. */
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
	const server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
			response.end('没有这个页面。\nThere is no such page.\n');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, options.host, () => {
			resolve(server);
		});
	});
}
