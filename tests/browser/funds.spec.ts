import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const ZH = '/views/funds/';
const EN = '/en/views/funds/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says where the money comes from and which needs are matched least', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('h1')).toHaveText(
			'2021年全市救助支出4.09亿元，社会资金只占1.5%（示例）；2022年9月底，低保、特困对象中得到服务类救助的占13.5%（示例）；' +
				'服务类需求对接上50.6%，低于物资类的84.8%（示例）。',
		);
		const ask = page.locator('section[aria-labelledby=ask] li');
		await expect(ask).toHaveCount(4);
		await expect(ask.last()).toContainText('清流县当季至少有4个乡镇（街道）没有组织到达');
	});
});

test('a figure leaves as a table, the meeting shows the lead, an indicator is one press away', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-shares').getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await readFile(await (await waiting).path(), 'utf8');
	expect(csv).toMatch(/财政资金,98\.81\d+,98\.68\d+,98\.47\d+,/);
	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeFocused();
	await expect(page.getByTestId('meeting')).toContainText('2021年全市救助支出4.09亿元');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: '平均对接天数' }).click();
	await expect(page).toHaveURL(site('/indicators/match_lag_days/'));
	await page.getByRole('link', { name: /^资金与社会力量专题/ }).click();
	await expect(page).toHaveURL(site(ZH));
	expect(faults).toEqual([]);
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
			const beyond = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(beyond).toBeLessThanOrEqual(0);
		});
	});
}
