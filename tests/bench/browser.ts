import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import config from '../browser/playwright.config.ts';

const { launchOptions, locale = 'zh-CN', timezoneId = 'Asia/Shanghai', viewport = null } = config.use ?? {};

/** The browser of the browser tests, with the same switches. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = await findBrowser();
	if (typeof executablePath !== 'string') throw new Error('expected the path of a browser');
	return chromium.launch({ ...launchOptions, executablePath });
}

/** Runs work in a context of its own: cold caches, no state. The loader names functions by a helper that pages lack. */
export async function inFreshPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ locale, timezoneId, viewport, serviceWorkers: 'block' });
	try {
		await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}
