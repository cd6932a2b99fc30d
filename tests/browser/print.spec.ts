import { expect, test } from '@playwright/test';
import { site } from './start-site.ts';

for (const path of ['/', '/en/indicators/eviction_backlog/', '/indicators/tekun_dependent_concentrated_rate/']) {
	test(`${path} prints on A4 without controls, black on white, and says that the data are a sample`, async ({
		page,
	}) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(site(path));
		await expect(page.getByTestId('sample-notice')).toBeVisible();
		await expect(page.locator('button:not(.term), nav, summary').filter({ visible: true })).toHaveCount(0);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf).toContain('/MediaBox [0 0 594.95996 841.91998]');
		const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
		expect(pages).toBeGreaterThan(0);
		expect(pages).toBeLessThanOrEqual(path === '/' ? 5 : 3);
	});
}
