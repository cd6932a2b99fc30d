import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const PATHS = ['/views/assessment/', '/en/views/assessment/'] as const;

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	test('the assessment says that equal weights are shown, and every control is off', async ({ page }) => {
		await page.goto(site(PATHS[0]));
		await expect(page.locator('h1')).toContainText('10项指标合起来看');
		await expect(page.locator('.shown noscript p')).toContainText('这里按等权显示');
		expect(await page.locator('.shown select:enabled').count()).toBe(0);
	});
});

test('weights that are set stand in the address and on every copy, and are followed by link, back and reset', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(PATHS[0]));
	const unit = page.locator('figure[aria-labelledby="ranks-title"] .unit').first();
	await expect(unit).toContainText('各项权重相等');
	await page.locator('.shown summary').click();
	const first = page.locator('.shown select').first();
	await expect(first).toBeEnabled();
	await first.selectOption('9');
	await expect(page).toHaveURL(/\?v=1&w=9-1-1-1-1-1-1-1-1-1$/);
	await expect(unit).toContainText('渐退占比9');
	await page.goto(site(`${PATHS[0]}?v=1&w=0-1-1-1-1-1-1-1-1-1`));
	await expect(unit).toContainText('渐退占比0');
	await expect(page.locator('h1')).toBeVisible();
	await page.getByRole('button', { name: '恢复等权' }).click();
	await expect(page).toHaveURL(site(PATHS[0]));
	await expect(unit).toContainText('各项权重相等');
	await page.goto(site(`${PATHS[0]}?w=nonsense`));
	await expect(page.getByRole('status').filter({ hasText: '地址里的权重读不懂' })).toBeVisible();
	await expect(page.locator('h1')).toBeVisible();
	expect(faults).toEqual([]);
});

for (const path of PATHS) {
	test.describe(path, () => {
		test.use({ bypassCSP: true });
		test('has nothing that axe finds', async ({ page }) => {
			await page.goto(site(path));
			expect(await violations(page)).toEqual([]);
		});
	});
}
