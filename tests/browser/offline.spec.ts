import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sirv from 'sirv';
import { serve } from '../../src/tools/serve.ts';
import { addressOf, BUILD, PREFIX, serveUnder } from './start-site.ts';
import { watch } from './watch.ts';

test.use({ serviceWorkers: 'allow' });

const PAGE = '/indicators/housing_in_tenure/';

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}

/** Paths in all caches of the page's origin. */
function kept(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		return caches_.flat().map(({ url }) => new URL(url).pathname);
	});
}

/** Waits until the pages of the language are kept; the last one that is kept stands for all. */
async function untilKept(page: Page, ...paths: string[]): Promise<void> {
	await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual(expect.arrayContaining(paths));
}

async function recheck(page: Page): Promise<void> {
	await page.getByTestId('recheck').getByRole('button').click();
	await expect(page.getByTestId('recheck-result')).toHaveText(/^\s*一致/, { timeout: 60_000 });
}

for (const [where, prefix, start] of [
	['at the root', '', () => serve(BUILD, { port: 0, host: '127.0.0.1' })],
	['below a sub-path', PREFIX, () => serveUnder(PREFIX, BUILD)],
] as const) {
	test(`after one visit ${where} the site works with the server stopped: pages, periods, 复核`, async ({ page }) => {
		const server = await start();
		const root = addressOf(server) + prefix;
		const { faults } = await watch(page, root);
		await page.goto(root + PAGE);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await untilKept(page, `${prefix}${PAGE}`, `${prefix}/data/cube/eviction_backlog.json`, `${prefix}/places/350429/`);
		expect((await kept(page)).filter((path) => /\.wasm$|\.duckdb$|\.worker/.test(path))).toEqual([]);
		await recheck(page);
		await untilKept(page, `${prefix}/data/sanming-2022.duckdb`);
		await expect.poll(async () => (await kept(page)).filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
		expect(faults).toEqual([]);

		await stop(server);
		await page.reload();
		await expect(page.locator('main h1')).toContainText('2443户');
		await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
		await expect(page.locator('main h1')).toContainText('2440户');
		await page.getByRole('navigation').getByRole('link', { name: '指标' }).first().click();
		await page.locator('main a[href$="/indicators/eviction_backlog/"]').first().click();
		await expect(page).toHaveURL(`${root}/indicators/eviction_backlog/`);
		await recheck(page);
		await page.goto(`${root}/places/350404/?v=1&p=2022-06`);
		await expect(page.locator('main h1')).toContainText('三元区');
		await page.goto(`${root}/en/`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');

		await page.goto(`${root}/indicators/eviction_backlog/350404/`);
		await expect(page.locator('h1').first()).toHaveText('没有连上服务器');
		await page.getByRole('link', { name: '回到总览' }).click();
		await expect(page).toHaveURL(`${root}/`);
		await expect(page.locator('main h1')).toBeVisible();
	});
}

test('without a server a place that is not kept shows no number, a page that is not kept says so, and both lead back', async ({
	page,
}) => {
	const server = await serve(BUILD, { port: 0, host: '127.0.0.1' });
	const root = addressOf(server);
	await page.goto(root + PAGE);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await untilKept(page, PAGE, '/');
	await stop(server);
	await page.locator('[data-choice="place"]').selectOption('350481');
	await expect(page.getByTestId('view-notice')).toContainText('没有取到所选的数据，因此不显示数字');
	await expect(page.locator('main h1')).toBeHidden();
	await page.locator('main nav').getByRole('link', { name: '指标' }).click();
	await expect(page.locator('main h1')).toHaveText('没有连上服务器');
	await page.locator('main').getByRole('link', { name: '回到总览' }).click();
	await expect(page).toHaveURL(`${root}/`);
});

test('a new release shows at once, old versions are removed, errors are never kept', async ({ page, context }) => {
	let release = 'first';
	const files = sirv(BUILD, { dev: true });
	const server = createServer((request, response) => {
		if (request.url?.endsWith('/service-worker.js')) {
			const text = readFileSync(join(BUILD, 'service-worker.js'), 'utf8');
			response.setHeader('content-type', 'text/javascript');
			response.end(text.replace(/(["'`])\d{13}\1/, `"${release}"`));
			return;
		}
		if (request.url === '/about/' && release === 'second') {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end('<h1>second release</h1>');
			return;
		}
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const root = addressOf(server);
	const names = (from: Page): Promise<string[]> => from.evaluate(() => caches.keys());
	await page.goto(`${root}/about/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await untilKept(page, '/about/');
	expect((await names(page)).filter((name) => name.includes('pages'))).toEqual(['tuodi / pages first']);
	await page.evaluate(() => fetch('/nothing/'));
	expect(await kept(page)).not.toContain('/nothing/');

	release = 'second';
	await page.reload();
	await expect(page.locator('h1')).toHaveText('second release');
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await page.close();
	const next = await context.newPage();
	await next.goto(root);
	await expect
		.poll(async () => (await names(next)).filter((name) => name.includes('pages')), { timeout: 20_000 })
		.toEqual(['tuodi / pages second']);
	await stop(server);
});
