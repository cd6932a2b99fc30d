import type { Page } from '@playwright/test';

/** What a reader could see in one frame: the address, and the text that follows it; empty while it is veiled. */
export interface Frame {
	readonly address: string;
	readonly headline: string;
	readonly text: string;
}

/** Runs in the page: tells every frame whose address or visible text differs from the last one told. */
function tellFrames(): void {
	const { tellFrame } = window as unknown as { tellFrame: (frame: Frame) => void };
	let last = '';
	const visible = (selector: string): string =>
		[...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText).join('\n');
	const look = (): void => {
		const follows = document.querySelector('main .follows') === null ? 'main' : 'main .follows';
		const address = location.pathname + location.search;
		const frame = { address, headline: visible('main h1'), text: visible(follows) };
		const told = JSON.stringify(frame);
		if (told !== last && document.querySelector('main')) tellFrame(frame);
		last = told;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/**
 * Records what every frame shows from the first paint on, over all documents that the page opens. Text that is hidden is not
 * in `innerText`. Call before the first navigation.
 */
export async function recordFrames(page: Page): Promise<readonly Frame[]> {
	const frames: Frame[] = [];
	await page.exposeFunction('tellFrame', (frame: Frame) => frames.push(frame));
	await page.addInitScript(tellFrames);
	return frames;
}

/** Makes everything slow that could show a wrong number for a while: processor, program, page data and readings. */
export async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.route(/__data\.json|\/data\/|\/_app\//, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 120));
		await route.continue();
	});
}
