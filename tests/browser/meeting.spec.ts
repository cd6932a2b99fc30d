import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { VIEW_NAMES, viewPath } from '../../src/lib/domain/report-item.ts';
import { site } from './start-site.ts';
import { watch } from './watch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KINDS = [
	'/',
	'/indicators/',
	'/indicators/staff_to_case_ratio/',
	'/indicators/hard_clearance_households/',
	'/places/',
	'/places/350404/',
	'/report/',
	'/reviews/2022-10/',
	...VIEW_NAMES.map((name) => `/${viewPath(name)}`),
	'/methods/',
	'/about/',
];
const PATHS = KINDS.flatMap((path) => [path, `/en${path}`]);
const SIZES = [
	[1024, 768],
	[1920, 1080],
	[3840, 2160],
] as const;
/** More frames than this are a long row: those of the methods. */
const LONG = 40;

async function open(page: Page, path: string): Promise<number> {
	await page.goto(site(path), { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: path.startsWith('/en/') ? 'Meeting' : '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeFocused();
	return Number((await page.getByTestId('meeting-counter').innerText()).split('/')[1]);
}

const counter = (page: Page) => page.getByTestId('meeting-counter');

/** What a frame must not have: small text, faint ink, or anything beyond the screen or cut off by its own box. */
const badParts = (): string[] => {
	const bad = [...document.querySelectorAll('dialog .drawing:not(:has(svg))')].map(() => 'not drawn yet');
	const inks = new Set(
		['--ink', '--ink-2'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
	);
	const hex = (colour: string): string =>
		`#${(colour.match(/\d+/g) ?? [])
			.slice(0, 3)
			.map((part) => Number(part).toString(16).padStart(2, '0'))
			.join('')}`;
	for (const element of document.querySelectorAll('dialog *')) {
		const box = element.getBoundingClientRect();
		if (box.width === 0 || element.closest('[role="status"]')) continue;
		const words = [...element.childNodes]
			.filter((node) => node.nodeType === Node.TEXT_NODE)
			.map((node) => node.textContent);
		const text = words.join('').trim().slice(0, 40);
		const style = getComputedStyle(element);
		if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1)
			bad.push(`beyond the screen: ${element.tagName} ${text}`);
		if (style.overflowY === 'auto' && element.scrollHeight > element.clientHeight + 1)
			bad.push(`cut off: ${element.scrollHeight} px in ${element.clientHeight}`);
		if (text !== '' && Number.parseFloat(style.fontSize) < 24) bad.push(`small: ${style.fontSize} ${text}`);
		const ink = element instanceof SVGElement ? style.fill : style.color;
		if (text !== '' && !inks.has(hex(ink))) bad.push(`ink ${ink}: ${text}`);
	}
	return bad;
};

// Frames are light whatever the reader’s theme; the inks are compared with those of the light page.
test.describe('on screens of 1024 × 768, 1920 × 1080 and 3840 × 2160', () => {
	test.use({ colorScheme: 'light' });
	for (const path of PATHS) {
		test(`every frame of ${path} is large, dark on white and whole`, async ({ page }) => {
			const count = await open(page, path);
			for (const [width, height] of SIZES) {
				await page.setViewportSize({ width, height });
				await page.keyboard.press('Home');
				// Everything grows with the screen, so that the largest, of the same proportions as the second, shows every eighth frame;
				// of a long row of frames each is seen on the smallest alone.
				const step = width === SIZES[2][0] || (count > LONG && width !== SIZES[0][0]) ? 8 : 1;
				for (let index = 1; index <= count; index += step) {
					await expect(counter(page)).toHaveText(`${index} / ${count}`);
					await expect
						.poll(() => page.evaluate(badParts), { message: `frame ${index} at ${width} × ${height}` })
						.toEqual([]);
					for (let press = 0; press < step; press++) await page.keyboard.press('PageDown');
				}
			}
		});
	}
});

test('keys and clicker keys move, stop at both ends and do not turn the page behind', async ({ page }) => {
	const count = await open(page, '/');
	const press = async (keys: readonly string[], index: number): Promise<void> => {
		for (const key of keys) await page.keyboard.press(key);
		await expect(counter(page)).toHaveText(`${index} / ${count}`);
	};
	await press(['ArrowLeft', 'PageUp', 'Backspace'], 1);
	await press(['ArrowRight', 'PageDown', ' ', 'Enter'], 5);
	await press(['ArrowLeft', 'PageUp', 'Backspace'], 2);
	await press(['End', 'ArrowRight'], count);
	await press(['Home'], 1);
	await page.mouse.click(1000, 300);
	await expect(counter(page)).toHaveText(`2 / ${count}`);
	await page.mouse.click(100, 300);
	await expect(counter(page)).toHaveText(`1 / ${count}`);
	await expect(page).toHaveURL(site('/'));
});

test('B and the full stop blank the screen, and the next move brings the same frame back', async ({ page }) => {
	await open(page, '/');
	const title = page.locator('dialog h1');
	const said = await title.innerText();
	for (const key of ['b', '.']) {
		await page.keyboard.press(key);
		await expect(title).toBeHidden();
		await expect(page.getByTestId('meeting')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
		await page.keyboard.press('PageDown');
		await expect(title).toHaveText(said);
	}
});

test('Esc and the button leave, and the focus returns to 会议', async ({ page }) => {
	for (const leave of ['Escape', 'button']) {
		await open(page, '/indicators/housing_in_tenure/');
		if (leave === 'button') await page.getByRole('button', { name: /退出/ }).click();
		else await page.keyboard.press('Escape');
		await expect(page.locator('dialog')).toHaveCount(0);
		await expect(page.getByRole('button', { name: '会议', exact: true })).toBeFocused();
		expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
	}
});

test('a meeting shows the period, comparison and slice that the page shows', async ({ page }) => {
	await open(page, '/?v=1&p=2021-12&c=prev');
	await expect(page.locator('dialog .topic')).toContainText('截至2021年12月 · 比上期');
	await page.goto(site('/indicators/disaster_relief_amount/?v=1&p=2021-12&s.phase=emergency'));
	await expect(page.locator('main h1')).toContainText('应急期', { timeout: 60_000 });
	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.locator('dialog .topic')).toContainText('截至2021年12月 · 比上年同期 · 应急期');
	await expect(page.locator('dialog h1')).toContainText('应急期');
});

test('the code of the meeting comes on first use, and nothing breaks the policy', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto(site('/about/'), { waitUntil: 'networkidle' });
	const before = scripts.length;
	await page.getByRole('button', { name: '会议', exact: true }).click();
	await expect(page.getByTestId('meeting')).toBeVisible();
	expect(scripts.length).toBeGreaterThan(before);
	expect(faults).toEqual([]);
});

test.describe('with axe', () => {
	test.use({ bypassCSP: true, colorScheme: 'dark' });
	for (const path of ['/', '/en/indicators/staff_to_case_ratio/', '/places/350404/']) {
		test(`nothing is found in the frames of ${path}, which are light in a dark theme`, async ({ page }) => {
			const count = await open(page, path);
			await expect(page.getByTestId('meeting')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
			await page.evaluate(AXE);
			for (let index = 0; index < count; index++) {
				const found = await page.evaluate(async () => {
					interface Axe {
						run(context: Element | null): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
					}
					const { axe } = window as unknown as { axe: Axe };
					return (await axe.run(document.querySelector('dialog'))).violations.map(
						({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
					);
				});
				expect(found, `frame ${index + 1}`).toEqual([]);
				await page.keyboard.press('PageDown');
			}
		});
	}
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });
	test('a tap on the right half and a swipe turn the frame', async ({ page }) => {
		const count = await open(page, '/');
		await page.touchscreen.tap(900, 300);
		await expect(counter(page)).toHaveText(`2 / ${count}`);
		const swipe = async (from: number, to: number): Promise<void> => {
			const client = await page.context().newCDPSession(page);
			const send = (type: string, x: number) =>
				client.send('Input.dispatchTouchEvent', {
					type: type as 'touchStart',
					touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }],
				});
			await send('touchStart', from);
			for (let step = 1; step <= 5; step++) await send('touchMove', from + ((to - from) * step) / 5);
			await send('touchEnd', to);
		};
		await swipe(700, 300);
		await expect(counter(page)).toHaveText(`3 / ${count}`);
		await swipe(300, 700);
		await expect(counter(page)).toHaveText(`2 / ${count}`);
	});
});
