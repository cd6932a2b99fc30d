import type { Browser, Page } from '@playwright/test';
import { inFreshPage } from './browser.ts';
import type { Place } from './places.ts';

/** Milliseconds from a choice in the context bar until the page shows what belongs to it. */
export interface Choices {
	/** The very first change, which fetches readings and the drawing code. */
	readonly first: number;
	readonly period: readonly number[];
	readonly comparison: readonly number[];
	readonly place: readonly number[];
	/** The first slice starts the engine. */
	readonly firstSlice: number;
	readonly slice: readonly number[];
}

const PAGE = '/indicators/disaster_relief_amount/';
const RATIO_PAGE = '/indicators/tekun_dependent_concentrated_rate/350404/';

/** Chooses the options of a select one after another, skipping the current one, `count` times. */
const chooseAll = async ([id, count]: readonly [string, number]): Promise<number[]> => {
	const times: number[] = [];
	const select = () => document.querySelector<HTMLSelectElement>(`select[data-choice="${id}"]`);
	const shownKey = () => document.querySelector<HTMLElement>('.follows')?.dataset['view'] ?? null;
	for (let step = 0; times.length < count; step++) {
		const control = select();
		if (!control) throw new Error(`expected a choice of ${id}`);
		const option = control.options[step % control.options.length];
		if (!option || option.value === control.value) continue;
		const before = shownKey();
		const done = new Promise<number>((resolve) => {
			const observer = new MutationObserver(() => {
				const now = shownKey();
				if (now === null || now === before) return;
				observer.disconnect();
				resolve(performance.now());
			});
			observer.observe(document.body, {
				subtree: true,
				childList: true,
				attributes: true,
				attributeFilter: ['data-view'],
			});
		});
		const start = performance.now();
		control.value = option.value;
		control.dispatchEvent(new Event('change', { bubbles: true }));
		times.push((await done) - start);
		await new Promise((resolve) => setTimeout(resolve, 60));
	}
	return times;
};

async function open(page: Page, place: Place, path: string): Promise<void> {
	await page.goto(place.address + path, { waitUntil: 'networkidle' });
	await page.locator('select[data-choice="cutoff"]:enabled').waitFor();
}

/** Changes period, comparison, place and slice on indicator pages, as a reader would, one after the other. */
export function measureChoices(browser: Browser, place: Place): Promise<Choices> {
	return inFreshPage(browser, async (page) => {
		await open(page, place, RATIO_PAGE);
		const [first = Number.NaN] = await page.evaluate(chooseAll, ['cutoff', 1] as const);
		const period = await page.evaluate(chooseAll, ['cutoff', 12] as const);
		const comparison = await page.evaluate(chooseAll, ['comparison', 6] as const);
		const places = await page.evaluate(chooseAll, ['place', 8] as const);
		await open(page, place, PAGE);
		const [firstSlice = Number.NaN] = await page.evaluate(chooseAll, ['phase', 1] as const);
		const slice = await page.evaluate(chooseAll, ['phase', 8] as const);
		return { first, period, comparison, place: places, firstSlice, slice };
	});
}
