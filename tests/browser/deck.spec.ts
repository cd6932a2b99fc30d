import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const FIGURES = [
	['/indicators/dibao_disbursement_ytd/', 'trend'],
	['/indicators/staff_to_case_ratio/', 'units'],
	['/views/clearance/', 'survival'],
	['/report/', 'report'],
] as const;

/** Takes figures from their pages as a reader does, and opens the papers. */
async function papers(page: Page, count: number = FIGURES.length): Promise<void> {
	for (const [index, [path, id]] of FIGURES.slice(0, count).entries()) {
		await page.goto(site(path));
		const menu = page.getByTestId(`export-${id}`);
		await menu.getByRole('button', { name: '收入会议材料' }).click();
		await expect(menu.getByRole('status')).toContainText(`现有${index + 1}件`);
	}
	await page.getByRole('link', { name: '打开会议材料' }).click();
	await expect(page.locator('ol h3')).toHaveCount(count);
}

const titles = (page: Page) => page.locator('ol h3').allInnerTexts();
const counter = (page: Page) => page.getByTestId('meeting-counter');

test('figures are taken from any page, kept, put in order by keyboard, removed and brought back', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site('/deck/'));
	await expect(page.getByTestId('deck-empty')).toBeVisible();
	await papers(page);
	const [first, second, third] = await titles(page);
	await page
		.locator('li')
		.filter({ hasText: second?.slice(2) ?? '' })
		.locator('[data-up]')
		.press('Enter');
	await expect
		.poll(async () => (await titles(page)).map((text) => text.slice(2)))
		.toEqual([second?.slice(2), first?.slice(2), third?.slice(2), (await titles(page))[3]?.slice(2)]);
	await page.locator('[data-field=title]').fill('审议材料');
	await page.locator('textarea').first().fill('先讲这一件');
	await page.locator('textarea').first().blur();
	await page.reload();
	await expect(page.locator('textarea').first()).toHaveValue('先讲这一件');
	await expect(page.locator('[data-field=title]')).toHaveValue('审议材料');
	await page.getByRole('button', { name: '清空' }).click();
	await expect(page.getByTestId('deck-empty')).toBeVisible();
	await page.getByRole('button', { name: '恢复原来的材料' }).click();
	await expect(page.locator('ol h3')).toHaveCount(4);
	expect(faults).toEqual([]);
});

test.describe('with axe', () => {
	test.use({ bypassCSP: true });

	test('papers are saved, opened elsewhere, and a file that was changed is refused with its reason', async ({
		page,
	}) => {
		await papers(page, 2);
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: '保存材料' }).click();
		const text = await readFile(await (await waiting).path(), 'utf8');
		await page.getByRole('button', { name: '清空' }).click();
		const file = (content: string) => ({
			name: '材料.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content),
		});
		await page.getByLabel('打开保存的材料').setInputFiles(file(text.replace('亿元', '万元')));
		await expect(page.getByRole('alert')).toContainText('快照编号不一致');
		await expect(page.getByTestId('deck-empty')).toBeVisible();
		await page.getByLabel('打开保存的材料').setInputFiles(file(text));
		await expect(page.locator('ol h3')).toHaveCount(2);
		await expect(page.getByTestId('sheet').first()).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
});

test('Word and PowerPoint files are made under the policy of the pages, with a drawing as picture and as native chart', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await papers(page, 2);
	const parts = async (button: string): Promise<string[]> => {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		return Object.keys(unzipSync(await readFile(await (await waiting).path())));
	};
	const word = await parts('Word文档');
	expect(word).toContain('word/document.xml');
	expect(word.filter((name) => name.endsWith('.svg')).length).toBe(2);
	const slides = await parts('PPT演示');
	expect(slides.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length).toBe(2);
	expect(faults).toEqual([]);
});

test('the meeting opens evidence and districts, jumps by number, comes back, and shows notes in a window of its own', async ({
	page,
}) => {
	await papers(page, 2);
	await page.locator('textarea').first().fill('先讲这一件');
	await page.locator('textarea').first().blur();
	await page.getByRole('button', { name: '开始放映' }).click();
	await expect(counter(page)).toHaveText('1 / 3');
	await page.keyboard.press('3');
	await expect(counter(page)).toContainText('跳到第3帧');
	await page.keyboard.press('Enter');
	await expect(counter(page)).toHaveText('3 / 3');
	const title = await page.locator('dialog h1').innerText();
	await page.keyboard.press('d');
	await page.getByRole('button', { name: '三元区', exact: true }).click();
	await expect(page.locator('dialog h1')).toContainText('三元区');
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog h1')).toHaveText(title);
	await page.keyboard.press('e');
	await expect(counter(page)).toContainText('依据1 /');
	await page.keyboard.press('e');
	await page.keyboard.press('ArrowLeft');
	await expect(counter(page)).toHaveText('2 / 3');

	const opened = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await opened;
	await expect(presenter.getByTestId('presenter')).toContainText('先讲这一件');
	await presenter.keyboard.press('PageDown');
	await expect(counter(page)).toHaveText('3 / 3');
	await expect(presenter.getByTestId('presenter')).toContainText('这一帧没有备注');
	await page.keyboard.press('Escape');
	await expect(page.getByTestId('meeting')).toBeHidden();
	await expect.poll(() => presenter.isClosed()).toBe(true);
});

test('every sheet of the pack holds what stands on it, in both editions, and one side of A4 is printed for each', async ({
	page,
}) => {
	await papers(page);
	for (const large of [false, true]) {
		await page.getByLabel('大字版').setChecked(large);
		await page.emulateMedia({ media: 'print' });
		const sheets = page.getByTestId('sheet');
		await expect(sheets.nth(5)).toBeVisible();
		const spilt = await sheets.evaluateAll((all) =>
			all.flatMap((sheet, index) => {
				const area = sheet.querySelector('.area')?.getBoundingClientRect();
				const last = [...sheet.querySelectorAll('.area > *')].map((each) => each.getBoundingClientRect());
				const [bottom, right] = [
					Math.max(0, ...last.map((box) => box.bottom)),
					Math.max(0, ...[...sheet.querySelectorAll('.area *')].map((each) => each.getBoundingClientRect().right)),
				];
				const over = [bottom - (area?.bottom ?? 0), right - (area?.right ?? 0)].map(Math.round);
				return over.some((pixels) => pixels > 1) ? [`sheet ${index + 1}: ${over.join(' px, ')} px`] : [];
			}),
		);
		expect(spilt).toEqual([]);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(await sheets.count());
		await page.emulateMedia({ media: 'screen' });
	}
});

for (const passphrase of ['', '三明 2022']) {
	test(`the one file opens from disk without a network, passphrase “${passphrase}”`, async ({
		page,
		browser,
	}, info) => {
		await papers(page, 2);
		await page.getByLabel('口令').fill(passphrase);
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: '单个网页文件' }).click();
		const path = info.outputPath('briefing.html');
		await (await waiting).saveAs(path);
		const expected = (await titles(page))[1]?.replace(/^2\s*/, '') ?? '';

		const context = await browser.newContext({ offline: true, locale: 'zh-CN' });
		const alone = await context.newPage();
		const faults: string[] = [];
		alone.on('pageerror', (error) => faults.push(String(error)));
		alone.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		alone.on('request', (request) => {
			if (!/^(file|data):/.test(request.url())) faults.push(request.url());
		});
		await alone.goto(`file://${path}`);
		if (passphrase !== '') {
			await expect(alone.getByTestId('sheet')).toHaveCount(0);
			await alone.getByLabel('口令').fill('wrong');
			await alone.getByRole('button', { name: '打开' }).click();
			await expect(alone.getByRole('alert')).toContainText('口令不对', { timeout: 30_000 });
			await alone.getByLabel('口令').fill(passphrase);
			await alone.getByRole('button', { name: '打开' }).click();
		}
		await alone.getByRole('button', { name: '开始放映' }).click({ timeout: 30_000 });
		await alone.keyboard.press('End');
		await expect(alone.locator('dialog h1')).toHaveText(expected);
		await expect(alone.locator('dialog svg text').first()).toBeVisible();
		await alone.keyboard.press('Escape');
		await expect(alone.getByTestId('sheet').first()).toBeVisible();
		expect(faults).toEqual([]);
		await context.close();
	});
}
