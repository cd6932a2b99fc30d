import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const ZH = '/views/cliff/';
const EN = '/en/views/cliff/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what is lost at the line, and draws the present rules', async ({ page }) => {
		await page.goto(site(ZH));
		// 81 + 195 + 18 + 90 + 100 − 40.5 − 60 = 383.5; 3 × 810 = 2430.
		await expect(page.locator('h1')).toHaveText(
			'按全市规则，三人户（有一名重度残疾人）收入一过低保线（每月2430元），每月就少得383.50元，要挣到2813.50元才追平（示例）。',
		);
		const answer = page.getByTestId('cliff-answer');
		await expect(answer.locator('figure[aria-labelledby=curve-title] svg').first()).toBeVisible();
		await expect(answer.locator('figure[aria-labelledby=rates-title] tbody tr').nth(1)).toContainText(
			'悬崖：一次少383.50元',
		);
		await expect(answer.locator('figure[aria-labelledby=losses-title] tbody tr')).toHaveCount(8);
		await expect(page.getByLabel('渐退区间（元）')).toBeDisabled();
		await expect(page.locator('noscript p').first()).toContainText('改设定要由浏览器计算');
	});
});

test('what is set is computed at once without the engine, stands in the address and on every copy', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	const engine: string[] = [];
	page.on('request', (request) => {
		if (/\.(wasm|duckdb)/.test(request.url())) engine.push(request.url());
	});
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const answer = page.getByTestId('cliff-answer');
	const taper = page.getByLabel('渐退区间（元）');
	await expect(taper).toBeEnabled();
	await taper.fill('500');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(/\?v=1&taper=500$/);
	await expect(page.getByLabel('边缘家庭每月另给（元）')).toBeFocused();
	// The edge line keeps its 100.50: 40.50 and 60.
	await expect(answer.locator('#curve-title')).toHaveText('最大落差由383.50元变为100.50元（示例）');
	await expect(answer).toContainText('低保线处的落差由383.50元变为0元，边缘线处的落差由100.50元变为100.50元');
	await expect(answer.locator('figure[aria-labelledby=curve-title] svg').filter({ visible: true })).toContainText(
		'按设定',
	);

	await page.keyboard.type('100');
	await page.keyboard.press('Enter');
	await page.getByLabel('延保渐退（月）').fill('３');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?v=1&taper=500&edge=100&exit=3$/);
	await expect(answer.locator('figure[aria-labelledby=months-title]')).toBeVisible();
	const cost = answer.locator('figure[aria-labelledby=cost-title]');
	await expect(cost.locator('tbody tr')).toHaveCount(4);
	await expect(cost).toContainText('假定的：线上家庭（从低保线到边缘线）没有统计，按低保户数的20%～60%估计');

	await taper.fill('lots');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('reform-fault')).toHaveText(
		'渐退区间（元）要填0到5000之间的整数，“lots”不能用，现在按500算。',
	);
	await expect(page).toHaveURL(/taper=500&edge=100&exit=3$/);

	await page.locator('select[data-choice=type]').selectOption('three_pupil');
	await expect(page).toHaveURL(/\?v=1&type=three_pupil&taper=500&edge=100&exit=3$/);
	await expect(page.getByTestId('reform-fault')).toHaveText('');

	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-curve').getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await readFile(await (await waiting).path(), 'utf8');
	expect(csv).toContain('设定：渐退区间500元、边缘家庭每月另给100元、延保渐退3个月（自行设定，不是现行规定）');
	expect(csv).toContain('?v=1&type=three_pupil&taper=500&edge=100&exit=3#curve-title');

	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeFocused();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(page.locator('dialog .unit')).toContainText('渐退区间500元');
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: '回到现行规定' }).click();
	await expect(page).toHaveURL(/\?v=1&type=three_pupil$/);
	await expect(answer).toContainText('三人户（有一名学生）：低保线处少得323.50元');
	await expect(answer.locator('figure[aria-labelledby=cost-title]')).toHaveCount(0);
	expect(faults).toEqual([]);
	expect(engine).toEqual([]);
});

test('an address with a setting opens with it, one that cannot be followed says so', async ({ page }) => {
	await page.goto(site(`${EN}?v=1&in=350404&type=one_person&edge=50`));
	const answer = page.getByTestId('cliff-answer');
	await expect(answer).toContainText('CNY 50 more a month at the edge (set by the reader, not the rules in force)');
	await expect(answer).toContainText('one person, rules of Sanyuan District');
	await page.goto(site(`${EN}?in=999999&exit=99`));
	await expect(page.getByTestId('reform-fault')).toHaveText(/no “999999” here; .* “99” cannot be used, 0 stands/);
	await expect(answer).toBeVisible();
});

for (const [path, width] of [
	[ZH, 1440],
	[`${EN}?v=1&taper=500&edge=100&exit=3`, 390],
] as const) {
	test.describe(`${path} at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 }, bypassCSP: true });
		test('has nothing that axe finds and does not scroll sideways', async ({ page }) => {
			await page.goto(site(path), { waitUntil: 'networkidle' });
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

test('what a reader has set stands on paper', async ({ page }) => {
	await page.goto(site(`${ZH}?v=1&taper=500&exit=3`));
	await page.emulateMedia({ media: 'print' });
	const figures = page.getByTestId('cliff-answer').locator('figure .unit');
	await expect(figures).toHaveCount(7);
	const own = figures.filter({ hasText: '渐退区间500元、延保渐退3个月（自行设定' });
	await expect(own).toHaveCount(6);
	await expect(figures.filter({ hasText: /，现行规定/ })).toHaveCount(1);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(6);
});

test('the indicator leads to the page', async ({ page }) => {
	await page.goto(site('/indicators/cliff_size/'));
	await page.getByRole('link', { name: /^悬崖效应专题/ }).click();
	await expect(page).toHaveURL(site(ZH));
});
