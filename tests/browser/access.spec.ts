import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';

const PAGES = [
	'/',
	'/en/',
	'/indicators/hard_clearance_households/',
	'/en/indicators/staff_to_case_ratio/',
	'/indicators/medical_insurance_coverage/',
	'/indicators/',
	'/places/',
	'/en/places/350426/',
	'/indicators/staff_to_case_ratio/350426/',
	'/report/',
	'/views/clearance/',
	'/en/views/clearance/',
	'/ledger/',
];

test.use({ bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1440, 390]) {
		test.describe(`in ${colorScheme} at ${width} px`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });
			for (const path of PAGES) {
				test(`axe finds nothing in ${path}`, async ({ page }) => {
					await page.goto(site(path));
					expect(await violations(page)).toEqual([]);
				});
			}
		});
	}
}

test('axe finds nothing in a finished recheck with its lists open', async ({ page }) => {
	await page.goto(site('/indicators/dibao_disbursement_ytd/'));
	await page.getByTestId('recheck').getByRole('button').click();
	await page.getByTestId('recheck-result').waitFor({ timeout: 60_000 });
	for (const summary of await page.getByTestId('recheck').locator('summary').all()) await summary.click();
	expect(await violations(page)).toEqual([]);
});

test('everything works by keyboard: skip link, lists, exports, recheck', async ({ page }) => {
	await page.goto(site('/indicators/housing_in_tenure/'));
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
	await page.keyboard.press('Enter');
	const reached = new Set<string>();
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		reached.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
		if (await page.evaluate(() => document.activeElement?.matches('[data-testid="recheck"] button'))) break;
	}
	expect([...reached]).toEqual(expect.arrayContaining(['SUMMARY', 'BUTTON']));
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('recheck-result')).toContainText('一致', { timeout: 60_000 });
});

test('controls are large enough for a finger', async ({ page }) => {
	await page.goto(site('/indicators/housing_in_tenure/'));
	for (const control of await page.locator('header nav a, button, summary').all()) {
		const box = await control.boundingBox();
		expect(box?.height ?? 44, await control.innerText()).toBeGreaterThanOrEqual(44);
	}
});
