import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';

const ZH = '/views/sharing/';
const EN = '/en/views/sharing/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page names what is not connected, and every cell of its grids has a word', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('h1')).toHaveText(
			'2022年9月底，市级核对要用的19项数据中，11项自动共享且当月更新，5项没有接通：住房保障、就业失业、住房公积金、证券、残疾人证（示例）；' +
				'家庭经济状况核查中仅靠人工的占38.7%（示例）。',
		);
		const cells = await page.locator('figure[aria-labelledby=grid-title] tbody td').allTextContents();
		expect(cells).toHaveLength(19 * 13);
		expect(cells.filter((cell) => !/^(?:[通旧批人无]|\d+)$/.test(cell))).toEqual([]);
	});

	test('its numbers are those of the indicators', async ({ page }) => {
		await page.goto(site(ZH));
		const live = await page
			.locator('figure[aria-labelledby=grid-title] tbody tr td:nth-child(2)')
			.filter({ hasText: '通' })
			.count();
		const [coverage, manual, disputes] = await Promise.all(
			['部门数据共享覆盖率', '仅靠人工核查占比', '核查异议率'].map((label) =>
				page.locator('dl > div').filter({ hasText: label }).locator('.value').textContent(),
			),
		);
		await page.goto(site('/indicators/data_sharing_coverage/'));
		const city = page.locator('figure[aria-labelledby=units-title] tbody tr').first();
		await expect(city.locator('td').nth(1)).toHaveText(String(live));
		await expect(page.locator('h1')).toContainText(coverage ?? '-');
		for (const [id, value] of [
			['manual_verification_share', manual],
			['dispute_rate', disputes],
		] as const) {
			await page.goto(site(`/indicators/${id}/`));
			await expect(page.locator('h1')).toContainText(value ?? '-');
		}
	});
});

test('the grid leaves as a list with the codes of department and item', async ({ page }) => {
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const fileOf = async (figure: string): Promise<string[]> => {
		const waiting = page.waitForEvent('download');
		await page.getByTestId(`export-${figure}`).getByRole('button', { name: 'CSV', exact: true }).click();
		const lines = (await readFile(await (await waiting).path(), 'utf8')).split('\r\n');
		return lines.filter((line) => line !== '' && !/^\uFEFF?#/.test(line));
	};
	const grid = await fileOf('grid');
	expect(grid).toHaveLength(1 + 19 * 12);
	expect(grid[0]).toMatch(/^部门代码,数据项代码,地区,/);
	expect(grid).toContainEqual(expect.stringMatching(/^housing,housing_security,市级,住房保障,住建,没有接通,/));
	expect(await fileOf('city')).toHaveLength(1 + 19);
});

for (const [path, width] of [
	[ZH, 390],
	[EN, 1440],
] as const) {
	test.describe(`${path} at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 }, bypassCSP: true });
		test('has nothing that axe finds, and neither page nor Chinese grid scrolls sideways', async ({ page }) => {
			await page.goto(site(path));
			for (const summary of await page.locator('figure summary').all()) await summary.click();
			expect(await violations(page)).toEqual([]);
			const beyond = await page.evaluate(() => {
				const of = (element: Element | null): number => (element ? element.scrollWidth - element.clientWidth : 999);
				return [of(document.documentElement), of(document.querySelector('figure[aria-labelledby=grid-title] .frame'))];
			});
			expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
		});
	});
}
