import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const ZH = '/views/changes/';
const EN = '/en/views/changes/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says whom to ask first and what the strongest unfavourable signal is', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('h1')).toHaveText(
			/^宁化县先问：经办人员负担比.+上升25\.2%（2022年.+），在各县（市、区）的不利信号里最强（示例）；连全市一起看，最强的不利信号是全市经办人员负担比上期上升10\.2%（示例）；能检验的\d+项次变化里，\d+项次是信号，其中\d+项次不利（示例）。$/,
		);
		const rows = page.locator('figure[aria-labelledby=strongest-title] tbody tr');
		await expect(rows).toHaveCount(10);
		await expect(rows.first()).toContainText('不利');
		await expect(page.locator('section[aria-labelledby=revisions]')).toContainText('没有保留先前报送的数');
	});
});

test('the other signals unfold, and every change leaves as a file with its outcome', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const rest = page.getByTestId('rest');
	await expect(rest.locator('table')).toBeHidden();
	await rest.locator('summary').click();
	await expect(rest.locator('table')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-full').getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await readFile(await (await waiting).path(), 'utf8');
	const rows: string[][] = parse(csv.replace(/^\uFEFF/, ''), { comment: '#', relax_column_count: true });
	const outcomes = rows.slice(1).flatMap((row) => row.filter((cell) => /^(?:信号|波动之内|无法检验：.+)$/.test(cell)));
	expect(outcomes.length).toBeGreaterThan(1000);
	// Signals first, then noise, then what cannot be tested, as on the page.
	const kinds = [...new Set(outcomes.map((outcome) => outcome.slice(0, 2)))];
	expect(kinds).toEqual(['信号', '波动', '无法']);
	const places = page.locator('figure[aria-labelledby=places-title] tbody tr');
	await expect(places).toHaveCount(12);
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
			await page.getByTestId('rest').locator('summary').click();
			expect(await violations(page)).toEqual([]);
			const beyond = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(beyond).toBeLessThanOrEqual(0);
		});
	});
}
