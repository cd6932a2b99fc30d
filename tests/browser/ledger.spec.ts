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
			'台账共12项问题，已销号6项，其中4项指标向好且有佐证（示例）；' +
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
	await page.goto(site('/indicators/eviction_backlog/'), { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: '台账2022-02' }).click();
	await expect(page.locator('#issue-2022-02')).toHaveAttribute('open', '');
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

test('a copy is saved, changed by two people, opened and merged field by field; a bad one says its line', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(ZH), { waitUntil: 'networkidle' });
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载台账文件' }).click();
	const text = await readFile(await (await saving).path(), 'utf8');
	expect(text).toContain('# 监督台账 (tuodi-ledger 1)');
	const copy = (name: string, content: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(content) });
	const due = /^- 期限 \(due\): 2023-06$/m;
	const mine = text
		.replace(due, '- 期限 (due): 2023-09')
		.replace('- 询问 (question_zh): 哪类服务最缺？', '- 询问 (question_zh): <img src=x onerror=alert(1)>');
	const other = text
		.replace(due, '- 期限 (due): ２０２３年１２月')
		.replace(/\n/g, '\r\n')
		.replace('整改措施 (measure_zh): 核定岗位', '整改措施 (measure_zh): 核定岗位并补人');

	await page
		.locator('input[data-file=ours]')
		.setInputFiles(copy('坏.md', mine.replace('(due): 2023-09', '(due): 明年')));
	await expect(page.locator('section[aria-labelledby=ledger-file] [role=alert]')).toHaveText(
		/^坏\.md第\d+行：“期限”写的是“明年”，请写成2021-06这样的年月。$/,
	);
	await page.locator('input[data-file=ours]').setInputFiles(copy('我的.md', mine));
	const records = page.getByTestId('ledger-file-records').locator('details');
	await expect(records).toHaveCount(13);
	await records.filter({ hasText: '救助以发钱发物为主' }).locator('summary').click();
	await expect(records.filter({ hasText: '救助以发钱发物为主' })).toContainText('<img src=x onerror=alert(1)>');
	await page.locator('input[data-file=theirs]').setInputFiles(copy('另一份.md', other));
	await expect(page.getByTestId('ledger-merge')).toHaveText(
		'以本数据包的台账为底本：自动取用另一份的1处改动，1处两份不一致，请选择。',
	);
	const merged = page.getByRole('button', { name: '下载合并后的文件' });
	await expect(merged).toBeDisabled();
	const conflict = page.locator('fieldset').filter({ hasText: '2022-01 期限' });
	await expect(conflict).toContainText('底本 2023-06');
	await conflict.getByRole('radio', { name: /另一份/ }).check();

	let asked = '';
	page.once('dialog', (dialog) => {
		asked = dialog.message();
		void dialog.dismiss();
	});
	await page.getByRole('link', { name: '方法' }).click();
	await expect.poll(() => asked).toContain('离开就没有了');
	await expect(page).toHaveURL(site(ZH));

	const joined = page.waitForEvent('download');
	await merged.click();
	const result = await readFile(await (await joined).path(), 'utf8');
	expect(result).toContain('- 期限 (due): 2023-12');
	expect(result).toContain('核定岗位并补人');
	expect(result).toContain('<img src=x onerror=alert(1)>');
	await page.getByRole('link', { name: '方法' }).click();
	await expect(page).toHaveURL(site('/methods/'));
	expect(faults).toEqual([]);
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
