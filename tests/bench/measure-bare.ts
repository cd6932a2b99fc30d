import type { Browser } from '@playwright/test';
import { inFreshPage } from './browser.ts';
import type { Place } from './places.ts';
import { pressAndWait, type Answer } from './press.ts';
import { askSlices, type Slices } from './slices.ts';
import type { Subject } from './subject.ts';

/** Milliseconds until an engine could answer, and its slices. */
export interface EngineRun {
	readonly ready: number;
	readonly slices: Slices;
}

/** Presses the bare page's button, waits for its result and asks its engine for slices: all in one run. */
export function measureBare(browser: Browser, bare: Place, subject: Subject): Promise<Answer & EngineRun> {
	return inFreshPage(browser, async (page) => {
		const { pressed, answer } = await pressAndWait(page, bare, '/', ['button', '#result pre']);
		const ready = await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime);
		if (ready === undefined) throw new Error('expected the bare page to say when its engine was ready');
		return { ...answer, ready: ready - pressed, slices: await askSlices(page, subject) };
	});
}
