import type { Page } from '@playwright/test';
import type { Place } from './places.ts';
import type { Transfer } from './traffic.ts';

/** Milliseconds of one answer with cold caches, from navigation and from the press of the button. */
export interface Answer {
	readonly fromOpening: number;
	readonly fromPress: number;
	readonly transfers: readonly Transfer[];
}

const press = async ([button, result]: readonly [string, string]): Promise<{ pressed: number; shown: number }> => {
	let target = document.querySelector<HTMLButtonElement>(button);
	while (!target || target.disabled) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		target = document.querySelector<HTMLButtonElement>(button);
	}
	const shown = new Promise<number>((resolve) => {
		new MutationObserver(() => {
			if (document.querySelector(result)) resolve(performance.now());
		}).observe(document.body, { childList: true, subtree: true });
	});
	const pressed = performance.now();
	target.click();
	return { pressed, shown: await shown };
};

/** Opens a page, presses its button as soon as it can be pressed, and waits until the result stands in the document. */
export async function pressAndWait(
	page: Page,
	place: Place,
	path: string,
	selectors: readonly [button: string, result: string],
): Promise<{ pressed: number; answer: Answer }> {
	place.traffic.take();
	await page.goto(place.address + path);
	const { pressed, shown } = await page.evaluate(press, selectors);
	return { pressed, answer: { fromOpening: shown, fromPress: shown - pressed, transfers: place.traffic.take() } };
}
