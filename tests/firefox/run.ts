import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { ROOT } from '../../src/tools/catalogue.ts';
import { serve } from '../../src/tools/serve.ts';

const [executablePath = ''] = process.argv.slice(2);
const server = await serve(join(ROOT, 'build'), { port: 0, host: '127.0.0.1' });
const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await launch({ browser: 'firefox', executablePath, headless: true });
console.log(await browser.version());
const counts = { passed: 0, failed: 0 };

/** One page of its own per check; anything that it writes to the console as an error, or throws, fails it. */
async function check(name: string, work: (page: Page) => Promise<void>): Promise<void> {
	const faults: string[] = [];
	const page = await browser.newPage();
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	try {
		await work(page);
		if (faults.length > 0) throw new Error(faults.join('\n'));
		counts.passed += 1;
		console.log(`✓ ${name}`);
	} catch (cause) {
		counts.failed += 1;
		console.log(`✗ ${name}: ${String(cause)}`);
	} finally {
		await page.close();
	}
}

/** Waits until an element's visible text holds another text. */
async function untilText(page: Page, selector: string, text: string, timeout = 20_000): Promise<void> {
	const holds = (where: string, wanted: string): boolean =>
		document.querySelector<HTMLElement>(where)?.innerText.includes(wanted) ?? false;
	await page.waitForFunction(holds, { timeout }, selector, text);
}

const alive = (page: Page) => page.waitForSelector('html[data-live]');

try {
	await check('the overview opens and follows another period', async (page) => {
		await page.goto(root);
		await alive(page);
		await page.select('[data-choice="cutoff"]', '2022-06');
		await untilText(page, '[data-indicator="housing_in_tenure"]', '2440');
	});
	await check('an indicator opens, changes its period, and goes back', async (page) => {
		await page.goto(`${root}indicators/housing_in_tenure/`);
		await alive(page);
		await page.select('[data-choice="cutoff"]', '2022-06');
		await untilText(page, 'main h1', '2440户');
		await page.goBack();
		await untilText(page, 'main h1', '2443户');
	});
	for (const [path, button] of [
		['indicators/housing_in_tenure/', '一致'],
		['en/indicators/tekun_dependent_concentrated_rate/', 'Agreement'],
	] as const) {
		await check(`a recheck agrees at ${path}`, async (page) => {
			await page.goto(root + path);
			await page.locator('[data-testid="recheck"] button:enabled').click();
			await untilText(page, '[data-testid="recheck-result"]', button, 60_000);
			const text = await page.$eval('[data-testid="recheck-result"]', (element) => element.textContent);
			if (/不一致|Disagreement/.test(text)) throw new Error(text);
		});
	}
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
