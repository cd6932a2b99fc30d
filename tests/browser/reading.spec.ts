import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { INDICATORS, site, siteBelow } from './start-site.ts';
import { watch } from './watch.ts';

const CARE = '/indicators/tekun_dependent_concentrated_rate/';
const term = (page: Page, name: string) => page.locator('button.term', { hasText: name });
const note = (page: Page) => page.locator('[popover]:popover-open');

test.describe('a term in a text', () => {
	test('opens its explanation on tap, and closes on Esc with the focus back on the word', async ({ page }) => {
		const { faults } = await watch(page, site('/'));
		await page.goto(site(CARE));
		const word = term(page, '百分点');
		await word.click();
		await expect(word).toHaveAttribute('aria-expanded', 'true');
		await expect(note(page)).toContainText('两个百分数相减的差');
		await page.keyboard.press('Escape');
		await expect(note(page)).toHaveCount(0);
		await expect(word).toBeFocused();
		await expect(word).toHaveAttribute('aria-expanded', 'false');
		expect(faults).toEqual([]);
	});

	test('works by keyboard: Enter opens, Tab reaches the link to the glossary', async ({ page }) => {
		await page.goto(site(CARE));
		await term(page, '特困人员').focus();
		await page.keyboard.press('Enter');
		await expect(note(page)).toContainText('由政府供养');
		await page.keyboard.press('Tab');
		await expect(note(page).getByRole('link')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(site('/glossary/#tekun'));
		await expect(page.locator('#tekun')).toBeInViewport();
	});

	test('closes by its button, and by a tap beside it', async ({ page }) => {
		await page.goto(site(CARE));
		await term(page, '百分点').click();
		await note(page).getByRole('button', { name: '关闭' }).click();
		await expect(note(page)).toHaveCount(0);
		await term(page, '百分点').click();
		await page.locator('h2#read').click();
		await expect(note(page)).toHaveCount(0);
	});

	test('is marked once on the page, and the text reads on as before', async ({ page }) => {
		await page.goto(site(CARE));
		await expect(term(page, '百分点')).toHaveCount(1);
		const names = await page.locator('button.term').allTextContents();
		expect(new Set(names).size).toBe(names.length);
		await expect(page.locator('section[aria-labelledby="read"] > p').first()).toContainText('变化用百分点说');
	});

	for (const width of [1440, 390]) {
		test(`shows its note inside a window of ${width} px, with targets for a finger`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(site(CARE));
			for (const word of await page.locator('button.term').all()) {
				await word.click();
				await expect(note(page)).toBeInViewport({ ratio: 1 });
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(overflow).toBeLessThanOrEqual(0);
				expect((await word.boundingBox())?.height).toBeGreaterThanOrEqual(44);
				await page.keyboard.press('Escape');
			}
		});
	}

	test('is a word like any other on paper', async ({ page }) => {
		await page.goto(site(CARE));
		const line = page.locator('section[aria-labelledby="read"] > p').first();
		await term(page, '百分点').click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[popover]:visible')).toHaveCount(0);
		await expect(term(page, '百分点')).toBeVisible();
		await expect(line).toHaveText(/变化用百分点说，不用百分之几。$/, { useInnerText: true });
	});

	test('is a link to the glossary where the browser has no popovers', async ({ page }) => {
		await page.addInitScript(() => {
			delete (HTMLElement.prototype as { popover?: unknown }).popover;
		});
		await page.goto(site(`/en${CARE}`), { waitUntil: 'networkidle' });
		await expect(page.locator('button.term')).toHaveCount(0);
		await page.locator('a.term', { hasText: 'percentage points' }).click();
		await expect(page).toHaveURL(site('/en/glossary/#percentage_point'));
	});
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('a term is a link to the glossary', async ({ page }) => {
		await page.goto(siteBelow(CARE));
		await page.locator('a.term', { hasText: '百分点' }).click();
		await expect(page).toHaveURL(siteBelow('/glossary/#percentage_point'));
		await expect(page.locator('#percentage_point')).toContainText('两个百分数相减的差');
	});

	test('the language link leads to the same page in the other language', async ({ page }) => {
		await page.goto(siteBelow('/methods/'));
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(siteBelow('/en/methods/'));
		await page.getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(siteBelow('/methods/'));
		await page.goto(siteBelow(`/en${CARE}350404/`));
		await page.getByRole('link', { name: '中文' }).click();
		await expect(page).toHaveURL(siteBelow(`${CARE}350404/`));
	});

	test('the page 关于 says what to note by hand', async ({ page }) => {
		await page.goto(site('/about/'));
		await expect(page.getByRole('button', { name: '填入页面信息' })).toBeDisabled();
		expect(await page.content()).toContain('请抄下页面地址');
	});
});

for (const [home, direction] of [
	['/', '方向'],
	['/en/', 'Direction'],
] as const) {
	test(`${home}methods/ tells of all 68 indicators and leads to each`, async ({ page }) => {
		await page.goto(site(`${home}methods/`));
		const entries = page.locator('[data-method]');
		await expect(entries).toHaveCount(68);
		const ids = await entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-method') ?? ''));
		expect(ids.sort()).toEqual(INDICATORS);
		for (const entry of await entries.all()) await expect(entry).toContainText(direction);
		await page.locator('[data-method="dibao_standard"] h3 a').click();
		await expect(page).toHaveURL(site(`${home}indicators/dibao_standard/`));
	});

	test(`${home}glossary/ and ${home}about/ keep their language after they have come alive`, async ({ page }) => {
		for (const path of ['glossary/', 'about/', 'methods/']) {
			await page.goto(site(home + path), { waitUntil: 'networkidle' });
			await expect(page.locator('html')).toHaveAttribute('lang', home === '/en/' ? 'en' : 'zh-CN');
			await expect(page.getByRole('button', { name: home === '/en/' ? 'Search' : '搜索' })).toBeEnabled();
			const links = page.locator('main a[href*="indicators/"], main a[href*="glossary/"], header nav a');
			const paths = await links.evaluateAll((all) =>
				all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
			);
			expect(paths.filter((each) => each.startsWith('/en/') !== (home === '/en/'))).toEqual([]);
		}
	});
}

test.describe('an error report', () => {
	test('names the page from which the reader came, and is copied as it stands in the box', async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { faults } = await watch(page, site('/'));
		await page.goto(site('/indicators/housing_in_tenure/?v=1&p=2022-06'), { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: '报告错误' }).click();
		await expect(page).toHaveURL(site('/about/#report'));
		await expect(page.getByRole('button', { name: '复制' })).toBeDisabled();
		await page.getByRole('button', { name: '填入页面信息' }).click();
		const box = page.getByRole('textbox', { name: '报告内容' });
		await expect(box).toBeFocused();
		await expect(box).toHaveValue(/页面地址：.*\/indicators\/housing_in_tenure\/\?v=1&p=2022-06/);
		await expect(box).toHaveValue(/housing_in_tenure \/ 350404 \/ 2022-06/);
		await expect(box).toHaveValue(/数据版本：[0-9a-f]{12}；程序版本：\d/);
		await expect(box).toHaveValue(/浏览器：Mozilla/);
		await box.press('Control+Home');
		await box.press('End');
		await box.pressSequentially('户数不对');
		await page.getByRole('button', { name: '复制' }).click();
		await expect(page.getByRole('main').getByRole('status')).toHaveText('已复制。');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.replaceAll('\r', '')).toBe(await box.inputValue());
		expect(copied).toContain('哪里不对：户数不对');
		expect(faults).toEqual([]);
	});

	test('selects its text where the browser has no clipboard, as on plain http', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.goto(site('/en/about/'));
		await page.getByRole('button', { name: 'Fill in the page’s details' }).click();
		await page.getByRole('button', { name: 'Copy' }).click();
		await expect(page.getByRole('main').getByRole('status')).toContainText('the text is selected');
		const selected = await page.evaluate(() => {
			const box = document.querySelector('textarea');
			return box ? box.selectionEnd - box.selectionStart === box.value.length : false;
		});
		expect(selected).toBe(true);
	});
});

test.describe('axe', () => {
	test.use({ bypassCSP: true });
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const width of [1440, 390]) {
			for (const home of ['/', '/en/']) {
				test(`finds nothing in the pages to read at ${home}, ${colorScheme}, ${width} px`, async ({ page }) => {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width, height: 900 });
					for (const path of ['methods/', 'glossary/', 'about/']) {
						await page.goto(site(home + path), { waitUntil: 'networkidle' });
						expect(await violations(page), path).toEqual([]);
					}
				});

				test(`finds nothing in an open term and an open search at ${home}, ${colorScheme}, ${width} px`, async ({
					page,
				}) => {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width, height: 900 });
					await page.goto(site(home.slice(0, -1) + CARE));
					await page.locator('button.term').first().click();
					expect(await violations(page)).toEqual([]);
					await page.keyboard.press('Escape');
					await page.keyboard.press('/');
					await page.getByRole('dialog').getByRole('textbox').fill('dibao');
					await page.getByRole('dialog').getByRole('link').first().waitFor();
					expect(await violations(page)).toEqual([]);
				});
			}
		}
	}
});
