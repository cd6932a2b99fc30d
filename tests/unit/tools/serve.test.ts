import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/tools/serve.ts';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

let above: string;
let server: Server;
let port: number;

/** Asks for a path exactly as it is written; `fetch` would clean it up first. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		});
		asked.on('error', reject).end();
	});
}

beforeAll(async () => {
	above = await mkdtemp(join(tmpdir(), 'tuodi-serve-'));
	const folder = join(above, 'build');
	await mkdir(join(folder, 'indicators', 'dibao'), { recursive: true });
	await mkdir(join(folder, '_app', 'immutable'), { recursive: true });
	await writeFile(join(above, 'secret.txt'), 'secret');
	await writeFile(join(folder, 'index.html'), '<h1>托底</h1>');
	await writeFile(join(folder, 'indicators', 'dibao', 'index.html'), '<h1>低保</h1>');
	await writeFile(join(folder, 'plain.txt'), 'plain');
	await writeFile(join(folder, '_app', 'immutable', 'a.js'), 'export {}');
	for (const name of ['engine.wasm', 'data.duckdb', 'page.html']) {
		await writeFile(join(folder, name), `content of ${name}`);
		await writeFile(join(folder, `${name}.br`), brotliCompressSync(`content of ${name}`));
	}
	server = await serve(folder, { port: 0, host: '127.0.0.1' });
	port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await rm(above, { recursive: true });
});

describe('the server', () => {
	it.each([
		['/engine.wasm', 'application/wasm'],
		['/data.duckdb', 'application/octet-stream'],
		['/page.html', 'text/html;charset=utf-8'],
		['/_app/immutable/a.js', 'text/javascript'],
	])('gives %s the type %s, compressed or not', async (path, type) => {
		for (const accept of ['identity', 'gzip, br']) {
			expect((await get(path, { 'Accept-Encoding': accept })).headers['content-type']).toBe(type);
		}
	});

	it.each(['/engine.wasm', '/data.duckdb', '/page.html'])('sends %s as brotli to whoever takes it', async (path) => {
		const { headers, body, status } = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' });
		expect(status).toBe(200);
		expect(headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(body).toString()).toBe(`content of ${path.slice(1)}`);
		expect(headers.vary).toMatch(/accept-encoding/i);
	});

	it('sends the file itself to whoever takes no brotli', async () => {
		const { headers, body } = await get('/data.duckdb', { 'Accept-Encoding': 'identity' });
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe('content of data.duckdb');
	});

	it('sends a file that has no compressed form as it is', async () => {
		const { headers, body } = await get('/plain.txt', { 'Accept-Encoding': 'br' });
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe('plain');
	});

	it('answers a folder with its index page', async () => {
		expect((await get('/')).body.toString()).toBe('<h1>托底</h1>');
		expect((await get('/indicators/dibao/')).body.toString()).toBe('<h1>低保</h1>');
	});

	it('answers a page that is not there with 404 in both languages', async () => {
		const { status, headers, body } = await get('/nowhere/');
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/plain; charset=utf-8');
		expect(body.toString()).toBe('没有这个页面。\nThere is no such page.\n');
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/indicators/../../secret.txt',
		'/..%2fsecret.txt',
		'/..\\secret.txt',
		'/%00',
		'/%',
	])('gives nothing from outside its folder for %s', async (path) => {
		const { status, body } = await get(path);
		expect(status).toBe(404);
		expect(body.toString()).not.toContain('secret');
	});

	it('lets only files named by their content be kept for a year', async () => {
		expect((await get('/_app/immutable/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await get('/page.html')).headers['cache-control'] ?? '').not.toContain('immutable');
	});

	it('answers an unchanged file with 304', async () => {
		const { etag = '' } = (await get('/data.duckdb')).headers;
		expect(etag).not.toBe('');
		expect((await get('/data.duckdb', { 'If-None-Match': etag })).status).toBe(304);
	});

	it('rejects when the port is taken', async () => {
		await expect(serve(above, { port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
