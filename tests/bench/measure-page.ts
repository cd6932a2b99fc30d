import type { Browser } from '@playwright/test';
import { inFreshPage } from './browser.ts';
import type { Transfer } from './traffic.ts';
import type { Place } from './places.ts';

/** One first view with cold caches. */
export interface FirstView {
	/** Milliseconds from navigation to the first contentful paint. */
	readonly firstPaint: number;
	/** Sum of all layout shifts without input. */
	readonly layoutShift: number;
	readonly transfers: readonly Transfer[];
}

const readEntries = async (): Promise<{ firstPaint: number; layoutShift: number }> => {
	const paint = performance.getEntriesByName('first-contentful-paint')[0];
	if (!paint) throw new Error('expected a first contentful paint');
	const shifts: { value: number; hadRecentInput: boolean }[] = [];
	const observer = new PerformanceObserver((list) => {
		shifts.push(...(list.getEntries() as unknown as typeof shifts));
	});
	observer.observe({ type: 'layout-shift', buffered: true });
	await new Promise((resolve) => setTimeout(resolve, 200));
	const unasked = shifts.filter((shift) => !shift.hadRecentInput);
	return { firstPaint: paint.startTime, layoutShift: unasked.reduce((sum, { value }) => sum + value, 0) };
};

/** Opens a page, waits until nothing has been asked for during half a second, and reads what the browser noted. */
export function measureFirstView(browser: Browser, place: Place, path: string): Promise<FirstView> {
	return inFreshPage(browser, async (page) => {
		place.traffic.take();
		await page.goto(place.address + path, { waitUntil: 'networkidle' });
		const entries = await page.evaluate(readEntries);
		return { ...entries, transfers: place.traffic.take() };
	});
}
