import { expect, test, type Page } from '@playwright/test';
import { site, siteBelow } from './start-site.ts';
import { watch } from './watch.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => page.getByRole('dialog').getByRole('textbox');
const results = (page: Page) => page.getByRole('dialog').getByRole('link');

async function open(page: Page, path = '/'): Promise<void> {
	await page.goto(site(path));
	await expect(page.getByRole('button', { name: path.startsWith('/en/') ? 'Search' : '搜索' })).toBeEnabled();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
}

test('a page fetches neither the search nor its index before somebody searches', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(site('/'), { waitUntil: 'networkidle' });
	expect(requests.filter((url) => url.includes('/data/search'))).toEqual([]);
	const before = requests.length;
	await page.keyboard.press('/');
	await expect(page.getByRole('status').filter({ hasText: '拼音首字母' })).toBeVisible();
	const after = requests.slice(before);
	expect(after.filter((url) => url.includes('/data/search.zh-CN.json'))).toHaveLength(1);
	expect(after.some((url) => url.endsWith('.js'))).toBe(true);
	await page.keyboard.press('Escape');
	const twice = requests.length;
	await page.keyboard.press('/');
	await field(page).fill('低保');
	await expect(results(page).first()).toBeVisible();
	expect(requests).toHaveLength(twice);
});

for (const [text, name, address] of [
	['dbbz', '低保标准', '/indicators/dibao_standard/'],
	['公租房在保', '公租房在保户数', '/indicators/housing_in_tenure/'],
	['350404', '三元区', '/places/350404/'],
	['xinkou', '莘口镇', '/places/350404/'],
	['三明市', '三明市', '/'],
	['bfd', '百分点', '/glossary/#percentage_point'],
	['eviction_backlog', '公租房清退在途户数', '/indicators/eviction_backlog/'],
	['三元区清退在途', '三元区 · 公租房清退在途户数', '/indicators/eviction_backlog/350404/'],
] as const) {
	test(`“${text}” and Enter lead to ${name}`, async ({ page }) => {
		const { faults } = await watch(page, site('/'));
		await open(page, '/report/');
		await field(page).fill(text);
		await expect(results(page).first()).toContainText(name);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(site(address));
		await expect(dialog(page)).toBeHidden();
		expect(faults).toEqual([]);
	});
}

test('the English search answers in English, and its results stay English', async ({ page }) => {
	await open(page, '/en/');
	await field(page).fill('dbbz');
	await expect(results(page).first()).toContainText('Dibao line');
	await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ found\.$/);
	await results(page).first().click();
	await expect(page).toHaveURL(site('/en/indicators/dibao_standard/'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('results lead below a sub-path', async ({ page }) => {
	await page.goto(siteBelow('/en/'), { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Search' }).click();
	await field(page).fill('percentage point');
	await expect(results(page).first()).toContainText('ercentage point');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(siteBelow('/en/glossary/#percentage_point'));
});

test('arrow keys go through the field and the results of all groups', async ({ page }) => {
	await open(page);
	await field(page).fill('低保标准');
	await expect(results(page).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(results(page).nth(0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(results(page).nth(1)).toBeFocused();
	const count = await results(page).count();
	for (let presses = 0; presses < count; presses++) await page.keyboard.press('ArrowDown');
	await expect(results(page).last()).toBeFocused();
	for (let presses = 0; presses < count; presses++) await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
});

test('Esc closes it and gives the focus back to the button that opened it', async ({ page }) => {
	await page.goto(site('/'));
	const button = page.getByRole('button', { name: '搜索' });
	await button.click();
	await expect(field(page)).toBeFocused();
	await field(page).fill('低保');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(button).toBeFocused();
	await button.click();
	await expect(field(page)).toHaveValue('');
});

test('says how many it has found, and in plain words when there is nothing', async ({ page }) => {
	await open(page);
	await field(page).fill('gzf');
	await expect(dialog(page).getByRole('status')).toHaveText('找到7条。');
	await expect(dialog(page).getByRole('region', { name: '指标' }).getByRole('link')).toHaveCount(5);
	await expect(dialog(page).getByRole('region', { name: '专题' }).getByRole('link')).toHaveCount(1);
	await field(page).fill('没有的词');
	await expect(dialog(page).getByRole('status')).toContainText('没有找到“没有的词”');
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
});

test('the key / types where somebody is typing, and Ctrl+/ is left alone', async ({ page }) => {
	await page.goto(site('/indicators/'));
	const filter = page.getByRole('searchbox');
	await expect(filter).toBeEnabled();
	await filter.press('/');
	await expect(filter).toHaveValue('/');
	await expect(dialog(page)).toBeHidden();
	await filter.blur();
	await page.keyboard.press('Control+/');
	await expect(dialog(page)).toBeHidden();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
});

test('a / pressed at once after Esc opens it again, however slow the machine', async ({ page }) => {
	await open(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
	for (let round = 0; round < 12; round++) {
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
	}
});

test('says plainly when the index is missing, and tries again the next time', async ({ page }) => {
	await page.route('**/data/search.*', (route) => route.fulfill({ status: 404, body: '' }));
	await open(page);
	await expect(dialog(page).getByRole('status')).toContainText('没有取到搜索用的文件');
	await page.keyboard.press('Escape');
	await page.unroute('**/data/search.*');
	await page.keyboard.press('/');
	await field(page).fill('dbbz');
	await expect(results(page).first()).toContainText('低保标准');
});

test('does not answer from the index of another release', async ({ page }) => {
	await page.route('**/data/search.*', async (route) => {
		const index = (await (await route.fetch()).json()) as object;
		await route.fulfill({ json: { ...index, dataVersion: '000000000000' } });
	});
	await open(page);
	await expect(dialog(page).getByRole('status')).toContainText('请刷新后再搜索');
	await field(page).fill('dbbz');
	await expect(results(page)).toHaveCount(0);
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	test('the button shows that it does not work', async ({ page }) => {
		await page.goto(site('/'));
		await expect(page.getByRole('button', { name: '搜索' })).toBeDisabled();
	});
});
