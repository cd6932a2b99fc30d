import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

/** The page in both languages, and the sheets of A4 that it may take. */
const PATHS = [
	['/alerts/', 5],
	['/en/alerts/', 6],
] as const;

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('every rule stands on the page once, fired ones as a question with evidence', async ({ page }) => {
		await page.goto(site('/alerts/'));
		await expect(page.locator('h1')).toContainText('20条规则中有3条触发');
		for (let rule = 1; rule <= 20; rule++) {
			await expect(page.locator(`#EW-${String(rule).padStart(2, '0')}`)).toHaveCount(1);
		}
		const fired = page.locator('article#EW-13');
		await expect(fired.locator('h3')).toContainText('？');
		await expect(fired).toContainText('问民政部门');
		await expect(fired).toContainText('怎样算解决');
		await expect(fired.locator('tbody tr')).toContainText(/大田县.*2022年6月底.*53\.2%.*（示例）/s);
		await expect(page.locator('#EW-19')).toContainText('缺少数据');
		await expect(page.locator('[aria-labelledby="expected"] tbody tr')).toHaveCount(7);
	});
});

test('an earlier month is tested in the browser; a unit’s page leads to its line', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site('/alerts/'));
	await page.locator('select[data-choice="cutoff"]').selectOption('2021-12');
	await expect(page.locator('h1')).toContainText('截至2021年12月');
	await page.goto(site('/places/350425/'));
	await page.getByRole('link', { name: '预警2条' }).click();
	await expect(page.locator('tr[id="350425"]')).toBeInViewport();
	await expect(page.locator('tr[id="350425"]')).toContainText('2条');
	expect(faults).toEqual([]);
});

test('the rules leave as one table, a row for each case, calm rule and rule that cannot be tested', async ({
	page,
}) => {
	await page.goto(site('/alerts/'));
	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-alerts').getByRole('button', { name: 'CSV', exact: true }).click();
	const text = await readFile(await (await waiting).path(), 'utf8');
	expect(text).toContain('示例数据');
	expect(text.match(/^EW-\d\d,/gm)).toHaveLength(26);
	expect(text).toMatch(/^EW-13,人工核查偏高,提示,大田县,2022年6月底起?,/m);
});

for (const [path, sheets] of PATHS) {
	test.describe(path, () => {
		test.use({ bypassCSP: true, viewport: { width: 390, height: 844 } });

		test('axe finds nothing, and it prints on A4', async ({ page }) => {
			await page.goto(site(path));
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ media: 'print' });
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(sheets);
		});
	});
}
