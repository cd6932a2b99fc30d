import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { plainNumber } from '../../src/lib/domain/number.ts';
import { readWorkbook } from '../fixtures/output/workbook.ts';
import { xmlFaults } from '../fixtures/output/xml.ts';
import { INDICATORS, site } from './start-site.ts';
import { watch } from './watch.ts';

const PATH = '/indicators/tekun_dependent_concentrated_rate/';

/** A press on a format under a figure, and the file that comes of it. */
async function save(page: Page, figure: string, kind: string): Promise<Download> {
	const waiting = page.waitForEvent('download');
	await page.getByTestId(`export-${figure}`).getByRole('button', { name: kind, exact: true }).click();
	return waiting;
}

async function bytes(download: Download): Promise<Buffer> {
	return readFile(await download.path());
}

/** Records of a CSV file: what it is about, then the table. */
async function records(download: Download): Promise<{ about: Map<string, string>; table: string[][] }> {
	const all: string[][] = parse(await bytes(download), { bom: true, relax_column_count: true });
	const about = all.filter(([first]) => first?.startsWith('# '));
	return {
		about: new Map(about.map(([label = '', text = '']) => [label, text])),
		table: all.filter((record) => record.length > 1 && !record[0]?.startsWith('# ')),
	};
}

/** First cell and value of each row of the table that a page shows under a figure. */
async function shownValues(page: Page, figure: string): Promise<string[][]> {
	const rows = page.locator(`figure[aria-labelledby="${figure}-title"] tbody tr`);
	return rows.evaluateAll((all) =>
		all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())),
	);
}

/** Texts of a standalone SVG that lie outside it or on one another. */
const badTexts = (): string[] => {
	const svg = document.documentElement;
	const frame = svg.getBoundingClientRect();
	const boxes = [...svg.querySelectorAll('text')].map((text) => ({
		text: text.textContent,
		box: text.getBoundingClientRect(),
	}));
	return boxes.flatMap(({ text, box }, index) => {
		const isCut =
			box.left < frame.left + 30 || box.right > frame.right - 30 || box.bottom > frame.bottom || box.top < 0;
		const isCovered = boxes.slice(index + 1).some(({ box: other }) => {
			const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
			const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
			return width > 2 && height > 6;
		});
		return isCut || isCovered ? [text] : [];
	});
};

test('a figure leaves as CSV and XLSX with the values of the page, and everything that must be known', async ({
	page,
}) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(PATH));
	const shown = await shownValues(page, 'units');
	expect(shown.length).toBeGreaterThan(8);

	const csv = await save(page, 'units', 'CSV');
	expect(csv.suggestedFilename()).toBe('tuodi_tekun_dependent_concentrated_rate_350400_2021-12_units.csv');
	const { about, table } = await records(csv);
	expect(about.get('# 提示')).toContain('示例数据');
	expect(about.get('# 页面所选')).toContain('截至2022年9月');
	expect(about.get('# 永久链接')).toBe(site(`${PATH}350400/?v=1&p=2022-09#units-title`));
	expect(table.slice(1).map(([place, value]) => [place, plainNumber(Number(value), 1)])).toEqual(shown);
	await expect(page.getByTestId('export-units').getByRole('status')).toContainText(csv.suggestedFilename());

	const xlsx = await save(page, 'units', 'XLSX');
	const { names, sheets } = await readWorkbook(new Blob([new Uint8Array(await bytes(xlsx))]));
	expect(names).toEqual(['数据', '说明']);
	expect(sheets[0]?.slice(1).map(([place, value]) => [place?.value, plainNumber(Number(value?.value), 1)])).toEqual(
		shown,
	);
	expect(sheets[1]?.flat().map(({ value }) => value)).toEqual(expect.arrayContaining([...about.values()]));
	expect(faults).toEqual([]);
});

for (const [path, id, name, column] of [
	['/', 'overview', 'tuodi_overview_350400_2022-09_overview.csv', 1],
	['/places/350426/', 'district', 'tuodi_district_350426_2022-09_district.csv', 1],
	['/report/', 'report', 'tuodi_report_350400_2022-09_report.csv', 5],
] as const) {
	test(`the table of ${path} leaves as CSV with a row for each of its lines, and its link comes back to it`, async ({
		page,
	}) => {
		await page.goto(site(path));
		const shown = await page.locator('main tbody tr:not(.group)').count();
		const csv = await save(page, id, 'CSV');
		expect(csv.suggestedFilename()).toBe(name);
		const { about, table } = await records(csv);
		expect(table.length - 1).toBe(shown);
		expect(table.slice(1).every((row) => INDICATORS.includes(row[column] ?? ''))).toBe(true);
		expect(about.get('# 提示')).toContain('示例数据');
		const link = about.get('# 永久链接') ?? '';
		await page.goto(link);
		await expect(page.locator(`[id="${new URL(link).hash.slice(1)}"]`)).toBeVisible();
	});
}

for (const path of [
	PATH,
	'/indicators/dibao_disbursement_ytd/',
	'/en/indicators/eviction_backlog/',
	`/en${PATH}350430/`,
]) {
	test(`the figures of ${path} leave as drawings: no text is cut or covered, and the picture has twice the pixels`, async ({
		page,
		context,
	}) => {
		const { faults } = await watch(page, site('/'));
		await page.goto(site(path));
		for (const figure of ['trend', 'units']) {
			const svg = await save(page, figure, 'SVG');
			const text = (await bytes(svg)).toString('utf8');
			expect(xmlFaults(text)).toEqual([]);
			expect(text).toContain(path.startsWith('/en/') ? 'Sample data' : '示例数据');
			const opened = await context.newPage();
			await opened.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
			expect(await opened.evaluate(badTexts)).toEqual([]);
			await opened.close();

			const png = await bytes(await save(page, figure, 'PNG'));
			const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
			expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
			// A blank picture of this size has some 15 kB.
			expect(png.length).toBeGreaterThan(60_000);
		}
		expect(faults).toEqual([]);
	});
}

test('what leaves is the state that the page shows, not the one that it was built with', async ({ page }) => {
	await page.goto(site(`${PATH}?v=1&p=2020-12&c=prev`));
	await expect(page.locator('h1')).toContainText('77.8%');
	const { about, table } = await records(await save(page, 'trend', 'CSV'));
	expect(about.get('# 页面所选')).toBe('截至2020年12月；对比上期；全部对象');
	expect(about.get('# 永久链接')).toBe(site(`${PATH}350400/?v=1&p=2020-12&c=prev#trend-title`));
	expect(table[1]?.[0]).toBe('2020年12月底');
	expect(table.slice(1).map(([period, value]) => [period, plainNumber(Number(value), 1)])).toEqual(
		await shownValues(page, 'trend'),
	);
	const svg = (await bytes(await save(page, 'trend', 'SVG'))).toString('utf8');
	expect(svg).toContain('77.8%');
	expect(svg).not.toContain('82.7%');
});

test('a slice leaves with its name, its choice and its own numbers', async ({ page }) => {
	await page.goto(site(PATH));
	await expect(page.getByLabel('自理能力')).toBeEnabled();
	await page.getByLabel('自理能力').selectOption({ index: 2 });
	await expect(page.locator('h1')).toContainText('（', { timeout: 60_000 });
	const { about, table } = await records(await save(page, 'units', 'CSV'));
	expect(about.get('# 页面所选')).toMatch(/；自理能力：.+$/);
	expect(about.get('# 永久链接')).toMatch(/[?&]s\.\w+=\w+#units-title$/);
	expect(
		table
			.slice(1)
			.map(([place, value]) => [place, Number.isNaN(Number(value)) ? value : plainNumber(Number(value), 1)]),
	).toEqual(await shownValues(page, 'units'));
});

test('the townships leave as tables', async ({ page }) => {
	await page.goto(site('/indicators/staff_to_case_ratio/'));
	const menu = page.getByTestId('export-townships');
	await expect(menu.getByRole('button')).toHaveText(['复制引用', 'CSV', 'XLSX', '收入会议材料']);
	const { table } = await records(await save(page, 'townships', 'CSV'));
	await page.locator('summary', { hasText: '个乡镇（街道）' }).click();
	expect(table.length - 1).toBe(await page.locator('section[aria-labelledby="townships-title"] tbody tr').count());
});

test.describe('the copied text', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('is a sentence, the citation and a link that shows the same', async ({ page }) => {
		await page.goto(site(`${PATH}?v=1&p=2020-12`));
		await expect(page.locator('h1')).toContainText('77.8%');
		const heading = await page.locator('h1').textContent();
		await page.getByTestId('export-trend').getByRole('button', { name: '复制引用' }).click();
		await expect(page.getByTestId('export-trend').getByRole('status')).toHaveText(
			'已复制句子、引用和链接，可以粘贴了。',
		);
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
		expect(lines).toHaveLength(3);
		expect(lines[0]).toContain('全市');
		expect(lines[1]).toContain('数据版本');
		await page.goto(lines[2] ?? '');
		await expect(page.locator('h1')).toHaveText(heading ?? '');
	});

	test('gets to the clipboard on plain http as well', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
		});
		await page.goto(site(PATH));
		await page.getByTestId('export-units').getByRole('button', { name: '复制引用' }).click();
		await expect(page.getByTestId('export-units').getByRole('status')).toHaveText(
			'已复制句子、引用和链接，可以粘贴了。',
		);
		await page.evaluate(() => {
			const area = document.createElement('textarea');
			area.id = 'pasted';
			document.body.append(area);
			area.focus();
		});
		await page.keyboard.press('Control+V');
		await expect(page.locator('#pasted')).toHaveValue(/#units-title$/);
	});

	test('is shown and selected where the browser allows no copying, and the page says so', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
			Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
		});
		await page.goto(site(PATH));
		const menu = page.getByTestId('export-units');
		await menu.getByRole('button', { name: '复制引用' }).click();
		await expect(menu.getByRole('status')).toContainText('没有允许自动复制');
		const area = menu.getByRole('textbox');
		await expect(area).toHaveValue(/#units-title$/);
		const selected = await area.evaluate((node) => {
			const { selectionStart, selectionEnd, value } = node as HTMLTextAreaElement;
			return value.slice(selectionStart, selectionEnd) === value;
		});
		expect(selected).toBe(true);
	});
});

test('the first view fetches no export code; when it cannot be fetched the page says so and keeps its numbers', async ({
	page,
}) => {
	const arriving: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) arriving.push(response.text());
	});
	await page.goto(site(PATH), { waitUntil: 'networkidle' });
	await expect(page.locator('html')).toHaveAttribute('data-live', '');
	const scripts = await Promise.all(arriving);
	expect(scripts.length).toBeGreaterThan(3);
	for (const marker of ['spreadsheetml', 'execCommand', 'zrender', 'text/csv']) {
		expect([marker, scripts.some((text) => text.includes(marker))]).toEqual([marker, false]);
	}
	await page.route('**/*.js', (route) => route.abort());
	const menu = page.getByTestId('export-trend');
	await menu.getByRole('button', { name: 'XLSX' }).click();
	await expect(menu.getByRole('status')).toContainText('没有生成XLSX。页面上的数字不受影响。');
	await expect(page.locator('h1')).toContainText('82.7%');
	await page.unroute('**/*.js');
});

test('the buttons are large enough to press and cannot be pressed before the page is alive', async ({
	page,
	browser,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(site(PATH));
	const boxes = await page
		.getByTestId('export-trend')
		.getByRole('button')
		.evaluateAll((all) =>
			all.map((button) => button.getBoundingClientRect()).map(({ width, height }) => [width, height]),
		);
	for (const side of boxes.flat()) expect(side).toBeGreaterThanOrEqual(44);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto(site(PATH));
	for (const button of await still.getByTestId('export-trend').getByRole('button').all())
		await expect(button).toBeDisabled();
	await context.close();
});
