import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';

const ZH = '/views/overlap/';
const EN = '/en/views/overlap/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page tells pairs that are not allowed from those that are, and names who was missed', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('h1')).toHaveText(
			'2022年9月底，全市219人次同时领取规定不得同享的两项救助，最多的是“同一事由重复临时救助”（102人）（示例）；' +
				'到2022年9月底的一个季度里，名单查出符合条件的2040人次中，310人次在30天内没有得到救助，占15.2%（示例）。',
		);
		const rules = page.locator('figure[aria-labelledby=pairs-title] tbody td:nth-child(2)');
		await expect(rules).toHaveText(['不得同享', '不得同享', '不得同享', '可以同享', '可以同享', '可以同享']);
		await expect(page.locator('figure[aria-labelledby=cascade-title] svg').filter({ visible: true })).toHaveCount(1);
	});

	test('its numbers are those of the two indicators', async ({ page }) => {
		await page.goto(site(ZH));
		const row = (figure: string, index: number) =>
			page.locator(`figure[aria-labelledby=${figure}-title] tbody tr`).nth(index).locator('td');
		const missed = await row('counties', 0).nth(6).textContent();
		const excluded = await row('incompatible', 0).first().textContent();
		await page.getByRole('navigation', { name: '相关指标' }).getByRole('link', { name: '救助盲区率' }).click();
		await expect(page.locator('h1')).toContainText(`${missed}%`);
		await page.goto(site('/indicators/duplicate_aid_rate/'));
		await expect(page.locator('figure[aria-labelledby=units-title] tbody tr').first()).toContainText(excluded ?? '-');
	});
});

test('a table leaves with its numbers, and the meeting shows the pairs', async ({ page }) => {
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-cascade').getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await readFile(await (await waiting).path(), 'utf8');
	expect(csv).toMatch(/\n30天内未救助,310,15\.1960784313\d+,/);
	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeFocused();
	await page.keyboard.press('PageDown');
	await expect(page.locator('dialog table').filter({ visible: true })).toContainText('不得同享');
});

for (const [path, width] of [
	[ZH, 1440],
	[EN, 390],
] as const) {
	test.describe(`${path} at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 }, bypassCSP: true });
		test('has nothing that axe finds and does not scroll sideways', async ({ page }) => {
			await page.goto(site(path));
			for (const summary of await page.locator('figure summary').all()) await summary.click();
			expect(await violations(page)).toEqual([]);
			const beyond = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(beyond).toBeLessThanOrEqual(0);
		});
	});
}
