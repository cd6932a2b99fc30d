import { chromium, expect, test } from '@playwright/test';
import type { Manifest } from '../../src/lib/domain/package.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const PAGE = '/indicators/housing_in_tenure/';
const HOSTILE = ['<img src=x onerror="window.hit=1">', '=HYPERLINK("http://127.0.0.1:9/","x")'] as const;

test.describe('an address that asks for what is not there', () => {
	for (const [query, text, headline] of [
		['?v=1&p=2030-01', '没有“2030-01”这一期，显示的是截至2022年9月', '2443户'],
		['?v=1&p=1999-01', '没有“1999-01”这一期，显示的是截至2018年1月', '公租房在保户数'],
		['?v=1&p=<img src=x>', '没有“<img src=x>”这一期，显示的是截至2022年9月', '2443户'],
		['?v=1&c=mars', '没有“mars”这种对比，显示的是上年同期', '2443户'],
		['?v=1&s.phase=none', '没有“phase=none”这个范围，显示的是全部', '2443户'],
		['?v=9&p=2022-06', '', '2440户'],
	] as const) {
		test(`${query} shows the nearest and says so`, async ({ page }) => {
			const { faults } = await watch(page, site('/'));
			await page.goto(site(PAGE + query));
			await expect(page.locator('main h1')).toContainText(headline);
			const notice = page.getByTestId('view-notice');
			if (text === '') await expect(notice).toHaveCount(0);
			else await expect(notice).toContainText(text);
			expect(faults).toEqual([]);
		});
	}

	test('says so in English', async ({ page }) => {
		await page.goto(site(`/en${PAGE}?v=1&p=2030-01`));
		await expect(page.getByTestId('view-notice')).toContainText('There is no period “2030-01”');
	});
});

test('markup and formulas in names are shown as they are, in words, tables and drawings', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await page.route('**/data/manifest.json*', async (route) => {
		const manifest = (await (await route.fetch()).json()) as Manifest;
		const names: Readonly<Record<string, string>> = { '350404': HOSTILE[0], '350481': HOSTILE[1] };
		const places = manifest.places.map((place) => {
			const name = names[place.code] ?? place.zh;
			return { ...place, zh: name, en: name };
		});
		await route.fulfill({ json: { ...manifest, places } });
	});
	await page.goto(site(`${PAGE}?v=1&p=2022-06`));
	await expect(page.locator('main h1')).toContainText('2440户');
	await expect(page.locator('main h1')).toContainText(HOSTILE[0]);
	const drawing = page.locator('figure[aria-labelledby=units-title]').locator('.drawing.wide svg');
	await expect(drawing).toContainText(/<img|HYPERLINK/);
	await page.locator('figure[aria-labelledby=units-title]').getByText('查看数据表').click();
	for (const name of HOSTILE)
		await expect(page.locator('figure[aria-labelledby=units-title]').locator('table')).toContainText(name);
	await page.goto(site('/places/350404/?v=1&p=2022-06'));
	await expect(page.locator('main h1')).toContainText(HOSTILE[0]);
	await expect(page.locator('main img, main [onerror], main a[href*="127.0.0.1:9"]')).toHaveCount(0);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	expect(faults).toEqual([]);
});

test('two tabs keep their own period, recheck at the same time, and share the type size', async ({ page, context }) => {
	const other = await context.newPage();
	await page.goto(site(PAGE));
	await other.goto(site(`${PAGE}?v=1&p=2022-06`));
	await expect(other.locator('main h1')).toContainText('2440户');
	await expect(page.locator('main h1')).toContainText('2443户');
	for (const tab of [page, other]) await tab.getByTestId('recheck').getByRole('button').click();
	for (const tab of [page, other]) {
		await expect(tab.getByTestId('recheck-result')).toHaveText(/^\s*一致/, { timeout: 60_000 });
	}
	await page.locator('[data-choice="cutoff"]').selectOption('2022-05');
	await expect(page.locator('main h1')).toContainText('2421户');
	await expect(other.locator('main h1')).toContainText('2440户');
	await other.getByRole('button', { name: '大字' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-large', '');
	await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-large', '');
	await expect(page.locator('main h1')).toContainText('2421户');
});

test('plain http on an intranet name, without service worker, crypto.subtle or clipboard: everything works', async () => {
	const browser = await chromium.launch({
		executablePath: process.env['CHROME_PATH'] ?? chromium.executablePath(),
		args: ['--no-sandbox', '--host-resolver-rules=MAP tuodi.test 127.0.0.1'],
	});
	try {
		const origin = site('').replace('127.0.0.1', 'tuodi.test');
		const page = await browser.newPage({ locale: 'zh-CN' });
		const { faults } = await watch(page, origin);
		await page.goto(`${origin}${PAGE}?v=1&p=2022-06`);
		await expect(page.locator('main h1')).toContainText('2440户');
		const present = await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator, 'subtle' in crypto]);
		expect(present).toEqual([false, false, false]);
		await page.getByTestId('recheck').getByRole('button').click();
		await expect(page.getByTestId('recheck-result')).toHaveText(/^\s*一致/, { timeout: 60_000 });
		expect(faults).toEqual([]);
	} finally {
		await browser.close();
	}
});
