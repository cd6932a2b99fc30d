import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { BUILD, site, siteBelow } from './start-site.ts';
import { watch } from './watch.ts';

/** Pages that an unknown address offers in one language, as their addresses. */
function offered(page: Page, language: 'zh' | 'en'): Promise<string[]> {
	return page.locator(`#${language} li a`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const [address, nearest, text] of [
	['/indicators/dibao_standart/', '/indicators/dibao_standard/', '低保标准'],
	['/indicators/低保标准/', '/indicators/dibao_standard/', '低保标准'],
	['/indicators/housing_in_tenure/350444/', '/indicators/housing_in_tenure/350404/', '三元区'],
	[
		'/indicators/housing_in_tenure/350403/',
		'/indicators/housing_in_tenure/350404/',
		'350403是区划调整前的三元区，2021年起属于三元区',
	],
	// Held for the city only: the indicator there.
	['/indicators/dibao_standard/350481/', '/indicators/dibao_standard/350400/', '低保标准'],
	['/places/350402/', '/places/350404/', '350402是区划调整前的梅列区，2021年起属于三元区（350404）'],
	['/places/350427', '/places/350405/', '350427是区划调整前的沙县，2021年起属于沙县区（350405）'],
	['/places/350499/', '/places/350429/', '县'],
	['/raport/', '/report/', '报告对照'],
	['/indicators/%E0%A4%A/', '/indicators/', '指标'],
] as const) {
	test(`${address} answers 404 and offers ${nearest}`, async ({ page }) => {
		const { faults } = await watch(page, site('/'));
		expect((await page.goto(site(address)))?.status()).toBe(404);
		await expect(page.locator('#zh h1')).toHaveText('没有这个页面');
		await expect(page.locator('#en h1')).toHaveText('There is no such page');
		await expect(page.locator('#zh')).toContainText(text);
		expect(await offered(page, 'zh')).toContain(nearest);
		expect(await offered(page, 'en')).toContain(`/en${nearest}`);
		expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
		await page.locator(`#zh a[href="${nearest}"]`).click();
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page).toHaveURL(site(nearest));
	});
}

test('an English address puts English first and keeps its language', async ({ page }) => {
	await page.goto(site('/en/indicators/dibao_standart/'));
	await expect(page.locator('h1').first()).toHaveText('There is no such page');
	await page.locator('#en').getByRole('link', { name: 'Back to the overview' }).click();
	await expect(page).toHaveURL(site('/en/'));
});

test('an address that resembles nothing offers nothing but the way home', async ({ page }) => {
	await page.goto(site('/zzzzzzzzzzzzzzzzzzzzzzzz/'));
	await expect(page.locator('li')).toHaveCount(0);
	await expect(page.getByText('最接近的页面')).toBeHidden();
	await page.locator('#zh a').click();
	await expect(page).toHaveURL(site('/'));
});

test('below a sub-path the links stay below it', async ({ page }) => {
	const body = await readFile(join(BUILD, '404.html'));
	await page.route('**/indicators/dibao_standart/', (route) =>
		route.fulfill({ status: 404, body, contentType: 'text/html; charset=utf-8' }),
	);
	await page.goto(siteBelow('/indicators/dibao_standart/'));
	await page.locator('#en li a').first().click();
	await expect(page).toHaveURL(siteBelow('/en/indicators/dibao_standard/'));
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('it still says in both languages what happened and leads home', async ({ page }) => {
		expect((await page.goto(site('/indicators/nothing/')))?.status()).toBe(404);
		await expect(page.locator('#en')).toContainText('There is no such page');
		await page.locator('#zh').getByRole('link', { name: '回到总览' }).click();
		await expect(page).toHaveURL(site('/'));
	});
});
