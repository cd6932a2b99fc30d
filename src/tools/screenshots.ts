import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ROOT } from './catalogue.ts';
import { serve } from './serve.ts';

/** A picture of the README: a page at a size, and what is done on it before. */
interface Shot {
	readonly name: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly before?: (page: Page) => Promise<void>;
}

async function openMeeting(page: Page): Promise<void> {
	await page.getByRole('button', { name: '会议', exact: true }).click();
	await page.keyboard.press('ArrowRight');
	await page.locator('dialog .drawing svg').waitFor();
}

async function recheck(page: Page): Promise<void> {
	const section = page.getByTestId('recheck');
	await section.getByRole('button').first().click();
	await page.getByTestId('recheck-result').waitFor();
	await section.evaluate((element) => {
		element.scrollIntoView();
	});
}

const SHOTS: readonly Shot[] = [
	{ name: 'overview', path: '/', width: 1280, height: 860 },
	{ name: 'indicator', path: '/indicators/eviction_backlog/', width: 1280, height: 1010 },
	{ name: 'recheck', path: '/indicators/hard_clearance_households/', width: 1280, height: 860, before: recheck },
	{ name: 'district-en', path: '/en/places/350426/', width: 1280, height: 860 },
	{ name: 'meeting', path: '/indicators/eviction_backlog/', width: 1280, height: 720, before: openMeeting },
	{ name: 'phone', path: '/', width: 390, height: 860 },
];

/** Takes every picture of the README from the built site, in place of the old ones. @throws Error when a page does not come up. */
async function takeAll(): Promise<void> {
	const folder = join(ROOT, 'src', 'tools', 'screenshots');
	await mkdir(folder, { recursive: true });
	const server = await serve(join(ROOT, process.env['TUODI_BUILD'] ?? 'build'), { port: 0, host: '127.0.0.1' });
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const executablePath = process.env['CHROME_PATH'];
	const browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox'],
	});
	try {
		for (const { name, path, width, height, before } of SHOTS) {
			const page = await browser.newPage({ viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
			await page.goto(address + path, { waitUntil: 'networkidle' });
			await before?.(page);
			await page.screenshot({ path: join(folder, `${name}.png`) });
			await page.close();
			console.log(`${name}.png`);
		}
	} finally {
		await browser.close();
		server.close();
	}
}

await takeAll();
