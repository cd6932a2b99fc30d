import { expect, test } from '@playwright/test';
import { REPORT_FIGURES } from '../fixtures/report-figures.ts';
import { chunks, INDICATORS, PATHS, site } from './start-site.ts';
import { watch } from './watch.ts';

const NOTICE = { 'zh-CN': '示例数据', en: 'Sample data' };
const localeOf = (path: string): 'zh-CN' | 'en' => (path.startsWith('/en/') ? 'en' : 'zh-CN');

/** Of the pages of indicators, which differ by their data alone, each in one language; of all others both. */
const OPENED = PATHS.filter((path) => {
	const id = /\/indicators\/([^/]+)\//.exec(path)?.[1];
	return id === undefined || (localeOf(path) === 'en') === (INDICATORS.indexOf(id) % 2 === 0);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	for (const { name, paths } of chunks(OPENED)) {
		test(`${name} say in their language what they show, and that the data are a sample`, async ({ page }) => {
			for (const path of paths) {
				expect((await page.goto(site(path)))?.status(), path).toBe(200);
				await expect(page.locator('html'), path).toHaveAttribute('lang', localeOf(path));
				await expect(page.locator('h1'), path).toHaveCount(1);
				await expect(page.getByTestId('sample-notice'), path).toContainText(NOTICE[localeOf(path)]);
				expect(await page.title(), path).not.toBe('');
				if (/\/indicators\/.+/.test(path))
					expect(await page.locator('table tbody tr').count(), path).toBeGreaterThan(0);
			}
		});
	}

	test('the home page prints the report’s figures for the places where its pages open', async ({ page }) => {
		await page.goto(site('/'));
		const wanted = REPORT_FIGURES.filter(([, place, period]) => place === '350400' && !/2020|2018|2021/.test(period));
		expect(wanted.length).toBeGreaterThan(10);
		for (const [id, , , text] of wanted) {
			await expect(page.locator(`[data-indicator="${id}"] .value`)).toHaveText(text);
		}
		await expect(page.locator('[data-indicator="hard_clearance_households"] .value')).toHaveText('近30户');
	});

	test('an indicator page draws its charts and names its marks', async ({ page }) => {
		await page.goto(site('/indicators/tekun_dependent_concentrated_rate/'));
		await expect(page.locator('.drawing.wide svg')).toHaveCount(3);
		await expect(page.locator('.drawing.wide svg').first()).toContainText('82.7%');
		const figures = page.locator('.figures figure');
		await expect(figures.nth(0).locator('.marks li')).toHaveCount(2);
		// Twelve quarters: a control chart on trial, its shapes explained before the numbers of the events.
		await expect(figures.nth(1).locator('.marks li')).toHaveText([/^◆ /, /^▲ /, /^① /, /^② /]);
		await expect(figures.nth(1).locator('.drawing.wide svg')).toContainText('上限（试用）');
		expect(await page.content()).toContain('复核需要开启JavaScript');
		await expect(page.getByRole('button', { name: '重新计算' })).toBeDisabled();
	});

	test('no page divides the 119 by the 2443, and the warnings of the report stand where they apply', async ({
		page,
	}) => {
		await page.goto(site('/indicators/housing_review_failed/'));
		const warnings = page.getByTestId('report-warnings').locator('li');
		const ids = await warnings.evaluateAll((items) => items.map((item) => item.getAttribute('data-warning')));
		expect(ids).toEqual(expect.arrayContaining(['W3', 'W5']));
		await expect(page.locator('body')).not.toContainText(/4\.87\s*%|4\.9\s*%/);
		await page.goto(site('/indicators/housing_in_tenure/'));
		await expect(page.locator('body')).not.toContainText(/4\.87\s*%|4\.9\s*%/);
	});
});

for (const { name, paths } of chunks(OPENED)) {
	test(`${name} open without error, without breaking the policy or leaving the origin, and scroll sideways neither at 1440 nor at 390 px`, async ({
		page,
	}) => {
		const { faults } = await watch(page, site('/'));
		for (const path of paths) {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(site(path));
			await page.locator('html[data-live]').waitFor();
			for (const width of [1440, 390]) {
				await page.setViewportSize({ width, height: 900 });
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
			}
			expect(faults, path).toEqual([]);
		}
		// What the last page does when nobody waits for it; that of the others has been seen by then.
		await page.waitForLoadState('networkidle');
		expect(faults).toEqual([]);
	});
}

test('an address that is not there answers 404 in both languages', async ({ request }) => {
	const response = await request.get(site('/indicators/nothing/'));
	expect(response.status()).toBe(404);
	expect(await response.text()).toContain('没有这个页面');
});
