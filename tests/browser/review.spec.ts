import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const ZH = '/reviews/2022-10/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the text stands with its figures, and a link to one opens its evidence', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('.claim')).toHaveCount(23);
		await expect(page.locator('.card').filter({ visible: true })).toHaveCount(0);
		await page.locator('[data-claim="1"]').click();
		const card = page.locator('.card').filter({ visible: true });
		await expect(card).toHaveCount(1);
		await expect(card).toContainText('2.14亿元');
		await expect(card).toContainText('按报告校准');
	});
});

test('a figure opens its evidence by keyboard, its page opens at the same period, and Back to the text returns', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const claim = page.locator('[data-claim="5"]');
	const before = await page.evaluate(() => scrollY);
	await claim.focus();
	await page.keyboard.press('Enter');
	const card = page.locator('.card').filter({ visible: true });
	await expect(card.locator('h2').first()).toHaveText('第5个数：45%');
	await expect(card.locator('.drawing svg').first()).toBeVisible();
	await card.getByRole('button', { name: '回到正文' }).click();
	await expect(claim).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 900);
	await claim.press('Enter');
	await card.getByRole('link', { name: /打开指标页/ }).click();
	await expect(page).toHaveURL(/\/indicators\/dibao_to_minwage_ratio\//);
	expect(faults).toEqual([]);
});

test('a text of one’s own is held against the data, says what is wrong with it, outlives a reload and is saved', async ({
	page,
}) => {
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: '以本页为底稿' }).click();
	const text = page.getByTestId('review-text');
	const preview = page.getByTestId('review-preview');
	await expect(preview.locator('.claim')).toHaveCount(23);
	const own = (await text.inputValue())
		.replace('[2.14亿元]', '[2.41亿元]')
		.replace('figure:dibao_to_minwage_ratio/350400/2020', 'figure:no_such_indicator/350400/2020')
		.replace('## 三、意见和建议', '[x](http://attack.invalid/)\n\n<script>alert(1)</script>\n\n## 三、意见和建议');
	await text.fill(own);
	await expect(page.getByTestId('review-faults')).toContainText('http://attack.invalid/');
	await expect(preview.locator('.claim.mismatch')).toHaveText(/2\.41亿元/);
	await expect(preview.locator('.claim.not_held')).toHaveText(/45%/);
	await expect(preview).toContainText('<script>alert(1)</script>');
	await page.reload();
	await expect(text).toHaveValue(own);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: '保存文件' }).click();
	expect(await readFile(await (await waiting).path(), 'utf8')).toBe(own);
	await page.getByRole('button', { name: '放弃改动' }).click();
	await expect(text).toHaveCount(0);
});
