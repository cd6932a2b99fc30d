import { expect, test } from '@playwright/test';
import { site } from './start-site.ts';

/** Pages, and the sheets that they may take: rows that are cut or columns that break letter by letter take more. */
const SHEETS = [
	['/', 4],
	['/en/', 5],
	['/places/350426/', 4],
	['/en/places/350426/', 7],
	['/en/indicators/eviction_backlog/', 3],
	['/indicators/tekun_dependent_concentrated_rate/', 3],
	['/views/clearance/', 5],
	['/en/views/clearance/', 6],
	['/views/overlap/', 5],
	['/en/views/overlap/', 9],
	['/views/sharing/', 4],
	['/en/views/sharing/', 3],
	['/views/staff/', 4],
	['/en/views/staff/', 5],
	['/views/cliff/', 4],
	['/en/views/cliff/', 5],
	['/views/changes/', 4],
	['/en/views/changes/', 6],
	['/views/funds/', 4],
	['/en/views/funds/', 4],
	['/ledger/', 4],
	['/reviews/2022-10/', 5],
	['/en/reviews/2022-10/', 6],
	['/en/ledger/', 5],
] as const;

for (const [path, sheets] of SHEETS) {
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
		expect(pages).toBeLessThanOrEqual(sheets);
	});
}
