import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const ZH = '/views/staff/';
const EN = '/en/views/staff/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says who has nobody in post and what the opening norm implies', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('h1')).toHaveText(
			'2022年9月底，上报的141个乡镇（街道）中，有3个有低保特困家庭而无专人：河龙乡、溪尾乡、黄埠乡（示例）；' +
				'全市每名全时经办人员平均服务213.8户，负担最重的是尤溪县，为324.7户，比全市高51.9%（示例）。',
		);
		await expect(page.getByTestId('staff-answer')).toContainText('缺93.7人');
		await expect(page.getByLabel('口径：每名专职人员服务户数')).toBeDisabled();
		await expect(page.locator('noscript p').first()).toContainText('这里按200户推算，不能改口径');
		const first = page.locator('figure[aria-labelledby=townships-title] tbody tr').first();
		await expect(first).toContainText('无专人');
	});
});

test('a norm is computed at once without the engine, stands in the address and on every copy', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	const engine: string[] = [];
	page.on('request', (request) => {
		if (/\.(wasm|duckdb)/.test(request.url())) engine.push(request.url());
	});
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const field = page.getByLabel('口径：每名专职人员服务户数');
	const answer = page.getByTestId('staff-answer');
	await field.fill('150');
	await field.press('Enter');
	await expect(page).toHaveURL(/\?v=1&norm=150$/);
	// 42731 ÷ 150 − 120 = 164.87.
	await expect(answer).toContainText('全市需要专职284.9人，现有120人，缺164.9人');
	await expect(answer.locator('#gaps-title')).toHaveText(/^按每人150户推算，全市缺164.9人/);
	await expect(answer.locator('svg').filter({ visible: true })).toHaveCount(2);

	await field.fill('5');
	await field.press('Enter');
	await expect(page.getByTestId('norm-fault')).toHaveText('口径要填20到2000之间的整数，“5”不能用，现在按150户算。');
	await expect(answer).toContainText('缺164.9人');
	await expect(page).toHaveURL(/norm=150$/);

	await page.locator('select[data-choice=townships]').selectOption('350424');
	await expect(page).toHaveURL(/\?v=1&norm=150&in=350424$/);
	await expect(page.getByTestId('norm-fault')).toHaveText('');
	await expect(answer.locator('figure[aria-labelledby=townships-title] tbody tr')).toHaveCount(16);

	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-townships').getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await readFile(await (await waiting).path(), 'utf8');
	expect(csv).toContain('口径：每名专职人员150户（自行设定，不是国家标准）');
	expect(csv).toContain(`${ZH}?v=1&norm=150&in=350424#townships-title`);
	expect(csv).toContain(',unbounded\r\n');

	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeFocused();
	await page.keyboard.press('PageDown');
	await expect(page.locator('dialog .unit')).toContainText('每名专职人员150户');
	await page.keyboard.press('Escape');

	await page.goBack();
	await page.goBack();
	await expect(answer).toContainText('缺93.7人');
	await expect(field).toHaveValue('200');
	expect(faults).toEqual([]);
	expect(engine).toEqual([]);
});

test('an address with a norm opens with it, one that cannot be followed says so', async ({ page }) => {
	await page.goto(site(`${EN}?norm=100&in=all`));
	const answer = page.getByTestId('staff-answer');
	await expect(answer).toContainText(
		'At 100 households for each dedicated worker (set by the reader, no national norm)',
	);
	await expect(answer.locator('figure[aria-labelledby=townships-title] tbody tr')).toHaveCount(141);
	await page.goto(site(`${EN}?norm=lots&in=999999`));
	await expect(page.getByTestId('norm-fault')).toHaveText(/“lots” cannot be used; 200 .* no place “999999” here/);
	await expect(answer).toBeVisible();
	await expect(answer).toContainText('lacks 93.7');
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

test('the norm that a reader has set stands on paper', async ({ page }) => {
	await page.goto(site(`${ZH}?norm=150`));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByTestId('staff-answer')).toContainText('缺164.9人');
	for (const id of ['townships', 'gaps', 'loads']) {
		const unit = page.locator(`figure[aria-labelledby=${id}-title] .unit`);
		await expect(unit).toBeVisible();
		await expect(unit).toContainText('每名专职人员150户（自行设定');
	}
	await expect(page.locator('figure[aria-labelledby=townships-title] .unit')).toContainText(
		'全市141个乡镇（街道）中的12个',
	);
});

test('an indicator of staff leads to the page', async ({ page }) => {
	await page.goto(site('/indicators/staff_to_case_ratio/'));
	await page.getByRole('link', { name: /^基层力量专题/ }).click();
	await expect(page).toHaveURL(site(ZH));
});
