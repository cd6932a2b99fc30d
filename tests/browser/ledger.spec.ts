import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const ZH = '/ledger/';
const EN = '/en/ledger/';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what is closed and on what evidence, and its lists open', async ({ page }) => {
		await page.goto(site(ZH));
		await expect(page.locator('h1')).toHaveText(
			'12项问题到2022年9月已销号6项，其中4项有指标和佐证支持（示例）；' +
				'逾期没有销号的2项，证据不足的1项，销号后重开的1项（示例）。',
		);
		const course = page.getByTestId('ledger-course');
		await course.locator('#issue-2020-03 summary').click();
		await expect(course.locator('#issue-2020-03 li')).toHaveCount(9);
		await expect(course.locator('#issue-2020-03')).toContainText('2021年12月销号，佐证：清退台账；2022年6月重开');
		await page.locator('label[for=list-duties]').click();
		await expect(page.locator('.panel.duties tbody tr')).toHaveCount(12);
		await expect(course).toBeHidden();
		await expect(page.locator('select[data-choice=mark]')).toBeDisabled();
	});
});

test('status, session, department and text choose, stand in the address and on every copy, by keyboard', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const issues = page.getByTestId('ledger-course').locator('details');
	await expect(issues).toHaveCount(12);
	await page.locator('select[data-choice=mark]').selectOption('overdue');
	await expect(page).toHaveURL(/\?v=1&mark=overdue$/);
	await expect(issues).toHaveCount(2);
	await expect(page.getByTestId('ledger-shown')).toHaveText('共12项，现在列出2项');
	await page.locator('input[data-choice=text]').fill('清退');
	await expect(issues).toHaveCount(1);
	await expect(page).toHaveURL(/mark=overdue&q=/);

	await page.locator('#list-course').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/list=measures/);
	const rows = page.locator('.panel.measures tbody tr');
	await expect(rows).toHaveCount(1);
	await expect(rows).toContainText('231户（2022年8月底）');

	const waiting = page.waitForEvent('download');
	await page.getByTestId('export-measures').getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await readFile(await (await waiting).path(), 'utf8');
	expect(csv).toContain('只列：逾期、清退');
	expect(csv).toContain('2020-03');
	expect(csv).not.toContain('2020-05');

	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeFocused();
	await page.keyboard.press('PageDown');
	await expect(page.locator('dialog')).toContainText('公租房清退在途户数逐年增多');
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: '全部显示' }).click();
	await expect(rows).toHaveCount(12);
	await page.goBack();
	await expect(rows).toHaveCount(1);
	expect(faults).toEqual([]);
});

test('an address opens its list, its choice and its issue; what it cannot follow is left', async ({ page }) => {
	await page.goto(site(`${EN}?list=duties&session=2022-10`));
	await expect(page.locator('.panel.duties tbody tr')).toHaveCount(4);
	await page.goto(site(`${EN}?mark=%3Cimg%3E#issue-2020-08`));
	await expect(page.locator('#issue-2020-08')).toHaveAttribute('open', '');
	await expect(page.locator('#issue-2020-08')).toContainText('no paper is named');
	await expect(page.getByTestId('ledger-course').locator('details')).toHaveCount(12);
});

test('the issues of a vote are one press away, and items of the report lead to their issues', async ({ page }) => {
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: '这次会议的问题' }).click();
	await expect(page.getByTestId('ledger-course').locator('details')).toHaveCount(8);
	await page.goto(site('/items/'), { waitUntil: 'networkidle' });
	await page.locator('#R50').getByRole('link', { name: '台账2020-03' }).click();
	await expect(page.locator('#issue-2020-03')).toHaveAttribute('open', '');
	await page.goto(site('/report/'), { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: '监督台账' }).click();
	await expect(page).toHaveURL(site(ZH));
});

test('all three lists stand on paper, and the choice with them', async ({ page }) => {
	await page.goto(site(`${ZH}?mark=overdue`));
	await page.emulateMedia({ media: 'print' });
	for (const list of ['problems', 'duties', 'measures']) {
		await expect(page.locator(`.panel.${list} tbody tr`).filter({ visible: true })).toHaveCount(2);
	}
	await expect(page.getByText('只列：逾期').first()).toBeVisible();
});

for (const [path, width] of [
	[ZH, 1440],
	[`${EN}?list=measures`, 1024],
	[EN, 390],
	[`${ZH}?list=measures`, 390],
] as const) {
	test.describe(`${path} at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 }, bypassCSP: true });
		test('has nothing that axe finds and does not scroll sideways', async ({ page }) => {
			await page.goto(site(path), { waitUntil: 'networkidle' });
			for (const summary of await page.locator('details > summary').filter({ visible: true }).all())
				await summary.click();
			expect(await violations(page)).toEqual([]);
			const beyond = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(beyond).toBeLessThanOrEqual(0);
		});
	});
}
