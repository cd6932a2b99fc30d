import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtIn, siteTree, start, type Started } from '../../fixtures/package/site.ts';

let tree: string;
const running: Started[] = [];
beforeEach(async () => {
	tree = await siteTree();
});
afterEach(async () => {
	await Promise.all(running.splice(0).map((each) => each.stop()));
	await rm(tree, { recursive: true });
});

async function run(environment: Record<string, string>): Promise<Started> {
	const started = await start(tree, environment);
	running.push(started);
	return started;
}

describe('starting the site', () => {
	it('builds data and pages, listens on the loopback address only and prints where', async () => {
		const { address, err } = await run({ PORT: '0' });
		expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
		expect(err).toBe('');
		expect(await builtIn(tree)).toEqual(['data of sanming-2022', 'pages', 'briefing']);
		expect(await (await fetch(address ?? '')).text()).toBe('<h1>托底</h1>');
	});

	it('listens where HOST says', async () => {
		const { address } = await run({ PORT: '0', HOST: 'localhost' });
		expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
	});

	it('does not build again what has not changed, and builds again what has', async () => {
		for (let round = 0; round < 2; round++) await (await run({ PORT: '0' })).stop();
		expect(await builtIn(tree)).toHaveLength(3);
		await writeFile(join(tree, 'queries', 'one.sql'), 'SELECT 2');
		await (await run({ PORT: '0' })).stop();
		expect(await builtIn(tree)).toHaveLength(6);
	});

	it('shows the package that TUODI_DATA names', async () => {
		await (await run({ PORT: '0' })).stop();
		await run({ PORT: '0', TUODI_DATA: join('data', 'other') });
		expect(await builtIn(tree)).toEqual([
			...['data of sanming-2022', 'pages', 'briefing'],
			...['data of other', 'pages', 'briefing'],
		]);
	});

	it.each([
		['', '/'],
		['jiandu/v1', '/jiandu/v1/'],
		['/jiandu/v1/', '/jiandu/v1/'],
	])('with TUODI_BASE “%s” gives the page for unknown addresses its way home, %s', async (base, home) => {
		const { address } = await run({ PORT: '0', TUODI_BASE: base });
		const response = await fetch(`${address}nothing/`);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe(`home: ${home}`);
	});

	it('stops at a package that is not sound, names the row and serves nothing', async () => {
		const { address, status, err } = await run({ PORT: '0', TUODI_DATA: join('data', 'broken') });
		expect({ address, status }).toEqual({ address: null, status: 1 });
		expect(err).toContain('数据包有误');
		expect(err).toContain('cases.csv, row 1, column header');
		expect(err).not.toMatch(/\n\s+at /);
		expect(await builtIn(tree)).toEqual(['data of broken']);
	});
});

describe('a port', () => {
	let other: Server;
	beforeEach(async () => {
		other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	});
	afterEach(() => new Promise((resolve) => other.close(resolve)));

	it('that is taken is said plainly in both languages, with exit code 1', async () => {
		const { port } = other.address() as AddressInfo;
		const { address, status, err } = await run({ PORT: String(port) });
		expect({ address, status }).toEqual({ address: null, status: 1 });
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toContain(`端口 ${port} 已被占用`);
		expect(err).toContain(`Port ${port} is taken`);
	});

	it.each(['seven', '99999', '-1'])('that is none (%s) is said plainly, with exit code 1', async (port) => {
		const { address, status, err } = await run({ PORT: port });
		expect({ address, status }).toEqual({ address: null, status: 1 });
		expect(err).toContain(port);
		expect(err).not.toMatch(/\n\s+at /);
	});
});
