import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const REPORT = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'verify', 'planted.txt'), 'utf8');

async function check(page: Page, path: string, text = REPORT): Promise<void> {
	await page.goto(site(path), { waitUntil: 'networkidle' });
	await page.locator('#verify-text').fill(text);
	await page.locator('form button').click();
	await page.locator('#figure-0').waitFor();
}

test('a pasted report is checked figure by figure, and nothing leaves the browser', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	const bodies: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET') bodies.push(request.url());
	});
	await check(page, '/verify/');
	await expect(page.locator('main ol > li')).toHaveCount(22);
	await expect(page.locator('#figure-0')).toContainText('2.41亿元');
	await expect(page.locator('#figure-0')).toContainText('不一致');
	await expect(page.locator('#figure-0')).toContainText('2.14亿元');
	await expect(page.getByText('共找到22个数字')).toBeVisible();
	await page.getByRole('button', { name: /^口径不同/ }).click();
	await expect(page.locator('main ol > li')).toHaveCount(3);
	expect(bodies).toEqual([]);
	expect(faults).toEqual([]);
});

test('a figure leads to the page of its indicator at that place and period', async ({ page }) => {
	await check(page, '/verify/', '截至2022年8月底，三元区公租房在保对象2443户。');
	await page.locator('#figure-0').getByRole('link').click();
	await expect(page).toHaveURL(/\/indicators\/housing_in_tenure\/350404\/\?v=1&p=2022-08/);
	await expect(page.locator('main')).toContainText('2443');
});

test('a person links a figure to another indicator, confirms it and saves the result', async ({ page }) => {
	await check(page, '/verify/', '2022年春季学期补助53828人。');
	await expect(page.locator('#figure-0')).toContainText('无法核对');
	await page.locator('#figure-0 summary').click();
	await page.locator('#figure-0 select').selectOption('education_aid_recipients');
	await expect(page.locator('#figure-0')).toContainText('按报告校准');
	await expect(page.locator('#figure-0')).toContainText('已确认');
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /JSON/ }).click()]);
	const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as { figures: Record<string, unknown>[] };
	expect(saved.figures[0]).toMatchObject({
		confirmed: true,
		chosen_by_person: true,
		indicator: 'education_aid_recipients',
	});
});

test('a .docx file is read in the browser, and one that is damaged is named', async ({ page }) => {
	await page.goto(site('/verify/'), { waitUntil: 'networkidle' });
	const xml =
		'<w:document><w:body><w:p><w:r><w:t>今年1—9月，全市发放低保金2.41亿元。</w:t></w:r></w:p></w:body></w:document>';
	const sound = Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
	await page.locator('input[type=file]').setInputFiles({ name: 'a.docx', mimeType: '', buffer: sound });
	await expect(page.locator('#figure-0')).toContainText('不一致');
	await page.locator('input[type=file]').setInputFiles({ name: '坏.docx', mimeType: '', buffer: Buffer.from('PK') });
	await expect(page.getByRole('alert')).toContainText('坏.docx');
});

test('hostile markup is only text', async ({ page }) => {
	await check(
		page,
		'/verify/',
		'<img src=x onerror=alert(1)>今年1—9月，全市发放低保金2.14亿元<script>alert(1)</script>',
	);
	expect(await page.locator('main img, main script').count()).toBe(0);
});

for (const [path, width] of [
	['/verify/', 390],
	['/verify/', 1920],
	['/en/verify/', 390],
	['/en/verify/', 1440],
] as const) {
	test.describe(`${path} at ${width} px`, () => {
		test.use({ bypassCSP: true, viewport: { width, height: 900 } });
		test('has nothing that axe finds and nothing beside the page', async ({ page }) => {
			await check(page, path);
			await page.locator('#figure-1 summary').click();
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		});
	});
}
