import { expect, test } from '@playwright/test';
import { site, siteBelow } from './start-site.ts';
import { watch } from './watch.ts';

const HOSTS = [
	['at the root', site],
	['under a sub-path', siteBelow],
] as const;

for (const [where, address] of HOSTS) {
	test(`/en/ stays English after hydration ${where}, and its links lead to English pages`, async ({ page }) => {
		const { faults } = await watch(page, address('/'));
		await page.goto(address('/en/'), { waitUntil: 'networkidle' });
		await expect(page.getByRole('heading', { name: /need attention|Needs attention/ })).toBeVisible();
		await page.locator('[data-indicator="eviction_backlog"] a').click();
		await expect(page).toHaveURL(address('/en/indicators/eviction_backlog/'));
		await expect(page.getByRole('heading', { name: 'Recheck' })).toBeVisible();
		await page.reload({ waitUntil: 'networkidle' });
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('button', { name: 'Recompute' })).toBeVisible();
		expect(faults).toEqual([]);
	});

	test(`the language link leads to the same page in the other language ${where}`, async ({ page }) => {
		await page.goto(address('/indicators/eviction_backlog/'));
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(address('/en/indicators/eviction_backlog/'));
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(address('/indicators/eviction_backlog/'));
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	});

	test(`a recheck works ${where}`, async ({ page }) => {
		await page.goto(address('/indicators/housing_in_tenure/'));
		await page.getByTestId('recheck').getByRole('button').click();
		await expect(page.getByTestId('recheck-result')).toContainText('一致', { timeout: 60_000 });
		await expect(page.getByTestId('recheck-result')).not.toContainText('不一致');
	});
}
