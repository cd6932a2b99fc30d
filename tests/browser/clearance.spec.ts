import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { xmlFaults } from '../fixtures/output/xml.ts';
import { violations } from './axe.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const PATHS = ['/views/clearance/', '/en/views/clearance/'] as const;
const FIGURES = ['pipeline', 'bridge', 'ages', 'survival', 'areas'];

/** The cells of a figure's table by the name of the row. */
async function tableOf(page: Page, figure: string): Promise<Map<string, string[]>> {
	const rows = await page
		.locator(`figure[aria-labelledby="${figure}-title"] tbody tr`)
		.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
	return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what is open, how many that is of those that failed, and that it grows', async ({ page }) => {
		await page.goto(site(PATHS[0]));
		await expect(page.locator('h1')).toHaveText(
			'2022年8月底，全市公租房清退在途231户，比上年同期增加104户（示例）；' +
				'近12个月新增230户、退出126户，积压在增加，照此不会清完（示例）。',
		);
		await expect(page.locator('dl')).toContainText('其中231户（50.8%）还没有腾退');
		await expect(page.locator('main')).toContainText('依法暂停的户（复议、诉讼期间）没有单列');
		const warnings = page.locator('section[aria-labelledby=warnings] [data-note]');
		expect(await warnings.evaluateAll((all) => all.map((each) => each.getAttribute('data-note')))).toEqual([
			'W2',
			'W3',
			'W4',
			'W5',
		]);
		await expect(page.locator('body')).not.toContainText(/4\.87\s*%|4\.9\s*%/);
	});

	for (const path of PATHS) {
		test(`in ${path} closing is opening + new − exits in every year shown, and each year opens where the last closed`, async ({
			page,
		}) => {
			await page.goto(site(path));
			const lines = [...(await tableOf(page, 'bridge')).values()].map((cells) => cells.map(Number));
			expect(lines).toHaveLength(7);
			const [opening = [], entered = [], voluntary = [], enforced = [], computed = [], closing = [], gap = []] = lines;
			expect(opening).toHaveLength(2);
			for (const [year, open] of opening.entries()) {
				const left = (voluntary[year] ?? 0) + (enforced[year] ?? 0);
				expect(open + (entered[year] ?? 0) - left).toBe(closing[year]);
				expect(computed[year]).toBe(closing[year]);
				expect(gap[year]).toBe(0);
			}
			expect(opening[1]).toBe(closing[0]);
		});

		test(`in ${path} the steps of every place add up, and small ones are withheld in words`, async ({ page }) => {
			await page.goto(site(path));
			const withheld = path.startsWith('/en/') ? 'withheld' : '已隐去';
			const rows = [...(await tableOf(page, 'pipeline')).entries()];
			expect(rows).toHaveLength(12);
			for (const [name, cells] of rows) {
				if (cells.includes(withheld)) continue;
				const [, , , failed = 0, ...steps] = cells.map((cell) => Number(cell.replace(',', '')));
				expect(
					steps.reduce((sum, step) => sum + step, 0),
					name,
				).toBe(failed);
			}
			expect(rows.filter(([, cells]) => cells.includes(withheld))).toHaveLength(3);
			const shown = [...rows, ...(await tableOf(page, 'ages'))].flatMap(([, cells]) => cells);
			expect(shown.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
		});
	}
});

test('the figures leave as files whose numbers are those of the page', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await page.goto(site(PATHS[0]));
	for (const figure of FIGURES) {
		const menu = page.getByTestId(`export-${figure}`);
		const waiting = page.waitForEvent('download');
		await menu.getByRole('button', { name: 'CSV', exact: true }).click();
		const csv = await waiting;
		expect(csv.suggestedFilename()).toBe(`tuodi_clearance_350400_2022-08_${figure}.csv`);
		const text = await readFile(await csv.path(), 'utf8');
		expect(text).toContain('示例数据');
		expect(text).toContain(`${site(PATHS[0])}#${figure}-title`);
		const records: string[][] = parse(text, { bom: true, relax_column_count: true });
		const table = records.filter((record) => record.length > 1 && !record[0]?.startsWith('# '));
		expect(table.slice(1)).toHaveLength((await tableOf(page, figure)).size);
	}
	for (const figure of ['bridge', 'survival', 'areas']) {
		const waiting = page.waitForEvent('download');
		await page.getByTestId(`export-${figure}`).getByRole('button', { name: 'SVG', exact: true }).click();
		const text = await readFile(await (await waiting).path(), 'utf8');
		expect(xmlFaults(text)).toEqual([]);
		expect(text).toContain('示例数据');
	}
	expect(faults).toEqual([]);
});

for (const path of PATHS) {
	test(`the meeting of ${path} opens with the finding and its number`, async ({ page }) => {
		await page.goto(site(path), { waitUntil: 'networkidle' });
		const lead = (await page.locator('main h1').innerText()).replace(/\s/g, '');
		await page.getByRole('button', { name: path.startsWith('/en/') ? 'Meeting' : '会议', exact: true }).click();
		await expect(page.getByTestId('meeting')).toBeFocused();
		expect((await page.locator('dialog h1').innerText()).replace(/\s/g, '')).toBe(lead);
		await expect(page.locator('dialog .number')).toContainText('231');
		await page.keyboard.press('PageDown');
		await expect(page.locator('dialog .drawing svg')).toBeVisible();
	});

	for (const width of [1440, 390]) {
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

	test(`on paper no drawing and no short table of ${path} is higher than a sheet or wider than its column`, async ({
		page,
	}) => {
		await page.emulateMedia({ media: 'print' });
		// The type area of A4 by the margins of print.css, in pixels: 170 × 259 mm.
		await page.setViewportSize({ width: 643, height: 979 });
		await page.goto(site(path));
		const kept = await page.locator('figure .keep').evaluateAll((all) =>
			all.map((each) => {
				const { width, height } = each.getBoundingClientRect();
				// The way back from paper comes when the page is idle, before or after this.
				const svg = [...each.querySelectorAll('svg')].filter(
					(one) => one.getClientRects().length > 0 && !one.closest('.paper'),
				);
				const rule = getComputedStyle(each).breakInside;
				const table = each.querySelector('table')?.getBoundingClientRect().width ?? 0;
				return { width, height, rule, table, drawings: svg.map((one) => one.getBoundingClientRect().width) };
			}),
		);
		expect(kept).toHaveLength(FIGURES.length);
		for (const { width, height, rule, table, drawings } of kept) {
			expect(rule).toBe('avoid');
			expect(height).toBeLessThan(900);
			expect(table).toBeLessThanOrEqual(width + 1);
			for (const drawing of drawings) expect(drawing).toBeLessThanOrEqual(width + 1);
		}
		expect(kept.filter(({ drawings }) => drawings.length === 1)).toHaveLength(3);
	});
}

for (const indicator of [
	'housing_in_tenure',
	'housing_review_failed',
	'eviction_backlog',
	'hard_clearance_households',
]) {
	test(`${indicator} leads to the page of clearance`, async ({ page }) => {
		await page.goto(site(`/indicators/${indicator}/`));
		await page.getByRole('link', { name: /^公租房清退专题/ }).click();
		await expect(page).toHaveURL(site(PATHS[0]));
	});
}

test('the items of the report about housing lead to the page of clearance', async ({ page }) => {
	await page.goto(site('/en/items/'));
	for (const item of ['R47', 'R48', 'R49', 'R50']) {
		await expect(page.locator(`#${item} a[href$="/views/clearance/"]`)).toHaveCount(1);
	}
});
