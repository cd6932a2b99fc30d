import type { Browser } from '@playwright/test';
import { INDICATORS } from '../browser/start-site.ts';
import { inFreshPage } from './browser.ts';
import type { Place } from './places.ts';

/** Figures of the pack: trend and units of fifteen indicators. */
const PAGES = 15;

/** What the browser keeps of a pack of thirty figures, by its key. */
export type KeptPack = readonly [key: string, text: string];

/** Takes thirty figures from their pages, as a reader would. */
export function gatherPack(browser: Browser, place: Place): Promise<KeptPack> {
	return inFreshPage(browser, async (page) => {
		for (const id of INDICATORS.slice(0, PAGES)) {
			await page.goto(`${place.address}/indicators/${id}/`, { waitUntil: 'networkidle' });
			for (const figure of ['trend', 'units']) {
				const menu = page.getByTestId(`export-${figure}`);
				await menu.getByRole('button', { name: '收入会议材料' }).click();
				await menu.getByRole('link').waitFor();
			}
		}
		const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('tuodi-deck')));
		if (!kept) throw new Error('expected the browser to keep the papers, found nothing');
		return kept;
	});
}

/** Milliseconds from navigation to the papers until all of their sheets stand with drawings and codes, ready to be printed. */
export function measurePack(browser: Browser, place: Place, [key, text]: KeptPack): Promise<number> {
	return inFreshPage(browser, async (page) => {
		await page.addInitScript(
			([name, value]) => {
				localStorage.setItem(name, value);
			},
			[key, text] as const,
		);
		await page.goto(`${place.address}/deck/`, { waitUntil: 'commit' });
		return page.evaluate(async (count) => {
			const ready = (): boolean => document.querySelectorAll('[data-testid="sheet"] .code svg').length >= count;
			while (!ready()) await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
			return performance.now();
		}, 2 * PAGES);
	});
}
