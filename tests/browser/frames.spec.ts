import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { recordFrames, slowDown, type Frame } from './frame-recorder.ts';
import { ROOT, site } from './start-site.ts';

const ID = 'housing_in_tenure';
const LAST = '2022-08';
/** The last month of the data, in which nothing newer is held of this indicator. */
const UNTIL = '2022-09';

interface FigureLine {
	readonly place: string;
	readonly period: string;
	readonly text: { readonly zh: string; readonly en: string };
}

/** What the command line says, as its reader would see it: text by place and month. */
const FIGURES = new Map(
	(
		JSON.parse(
			execFileSync(process.execPath, ['src/tools/tuodi.mjs', 'figures', '--indicator', ID, '--all'], {
				cwd: ROOT,
				encoding: 'utf8',
			}),
		) as FigureLine[]
	).map(({ place, period, text }) => [`${place} ${period.replace('@', '')}`, text]),
);

/** Place, month and language that an address of the indicator's page stands for. */
function expectedText(address: string): string {
	const url = new URL(address, site());
	const [, english, place = '350404'] = /^\/(en\/)?indicators\/[a-z_]+\/(?:(\d+)\/)?$/.exec(url.pathname) ?? [];
	const month = url.searchParams.get('p') ?? LAST;
	const text = FIGURES.get(`${place} ${month > LAST ? LAST : month}`);
	if (!text) throw new Error(`expected a figure for ${address}`);
	return english ? text.en : text.zh;
}

/** No address was seen with two texts, two addresses of different states never with one; every address was seen. */
function expectOneTextEach(frames: readonly Frame[], addresses: readonly string[]): void {
	const seen = new Map<string, Set<string>>();
	for (const { address, text } of frames) {
		if (text.trim() !== '') seen.set(address, (seen.get(address) ?? new Set()).add(text));
	}
	expect([...seen.keys()].sort()).toEqual([...new Set(addresses)].sort());
	for (const [address, texts] of seen) expect([...texts], address).toHaveLength(1);
	expect(new Set([...seen.values()].flatMap((texts) => [...texts])).size).toBe(seen.size);
}

/** Every visible headline of the indicator's page carries the command line's text for its address. */
function expectHeadlines(frames: readonly Frame[]): void {
	const shown = frames.filter(({ address, headline }) => address.includes(`/${ID}/`) && headline.trim() !== '');
	expect(shown.length).toBeGreaterThan(0);
	for (const { address, headline } of shown) expect(headline, address).toContain(expectedText(address));
}

/** Waits until the page shows the text of its address. */
async function settled(page: Page, address: string): Promise<void> {
	await expect(page).toHaveURL(site(address));
	await expect(page.locator('main h1')).toBeVisible({ timeout: 10_000 });
	await page.waitForTimeout(50);
}

test('changing period, comparison and place, then back and forward, never shows a number under another address', async ({
	page,
}) => {
	const frames = await recordFrames(page);
	await slowDown(page);
	const home = `/indicators/${ID}/`;
	const steps: [string, string, string][] = [
		['cutoff', '2022-06', `${home}?v=1&p=2022-06`],
		['cutoff', '2022-03', `${home}?v=1&p=2022-03`],
		['comparison', 'previous_period', `${home}?v=1&p=2022-03&c=prev`],
		['place', '350481', `${home}350481/?v=1&p=2022-03&c=prev`],
		['cutoff', '2021-12', `${home}350481/?v=1&p=2021-12&c=prev`],
		['cutoff', UNTIL, `${home}350481/?v=1&c=prev`],
	];
	await page.goto(site(home));
	await settled(page, home);
	for (const [choice, value, address] of steps) {
		await page.locator(`[data-choice="${choice}"]`).selectOption(value);
		await settled(page, address);
	}
	const addresses = [home, ...steps.map(([, , address]) => address)];
	for (const address of addresses.slice(0, -1).reverse()) {
		await page.evaluate(() => {
			history.back();
		});
		await settled(page, address);
	}
	for (const address of addresses.slice(1)) {
		await page.evaluate(() => {
			history.forward();
		});
		await settled(page, address);
	}
	expectHeadlines(frames);
	expectOneTextEach(frames, addresses);
});

test('back and forward in haste, while pages are still being fetched, never shows a number under another address', async ({
	page,
}) => {
	const frames = await recordFrames(page);
	await slowDown(page);
	const addresses = [`/indicators/${ID}/`, `/indicators/${ID}/350481/`, `/indicators/${ID}/350481/?v=1&p=2022-06`];
	const [first = '', second = '', third = ''] = addresses;
	await page.goto(site(first));
	await settled(page, first);
	await page.locator('[data-choice="place"]').selectOption('350481');
	await settled(page, second);
	await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
	await settled(page, third);
	for (const steps of [[-1, -1], [1, 1], [-2], [2], [-1, 1, -1, 1], [-2, 1, 1]]) {
		for (const step of steps) {
			await page.evaluate((by) => {
				history.go(by);
			}, step);
			await page.waitForTimeout(30);
		}
		const end = addresses[steps.at(-1) === 1 || steps[0] === 2 ? 2 : 0] ?? '';
		await settled(page, end);
	}
	expectHeadlines(frames);
	expectOneTextEach(frames, addresses);
});

for (const address of [
	`/indicators/${ID}/?v=1&p=2022-06`,
	`/en/indicators/${ID}/?v=1&p=2022-06`,
	`/indicators/${ID}/350481/?v=1&p=2021-12&c=city`,
	// The same query, written with an escape.
	`/indicators/${ID}/?%70=2022-06`,
	// Beyond the data: the last month is shown, and said.
	`/indicators/${ID}/?p=2030-01`,
]) {
	test(`opening ${address} shows nothing before the number is right`, async ({ page }) => {
		const frames = await recordFrames(page);
		await slowDown(page);
		await page.goto(site(address));
		await settled(page, address);
		expect(frames[0]?.text.trim()).toBe('');
		expectHeadlines(frames);
		expectOneTextEach(frames, [address]);
	});
}

test('overview, list, district and indicator, by links and back, never show one page’s numbers at another’s address', async ({
	page,
}) => {
	const frames = await recordFrames(page);
	await slowDown(page);
	const query = '?v=1&p=2022-06';
	const addresses = ['/', `/${query}`, `/indicators/${ID}/${query}`, '/indicators/', '/places/', '/places/350481/'];
	await page.goto(site('/'));
	await settled(page, '/');
	await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
	await settled(page, addresses[1] ?? '');
	await page.locator(`[data-indicator="${ID}"] a`).first().click({ timeout: 10_000 });
	await settled(page, addresses[2] ?? '');
	for (const address of addresses.slice(3)) {
		await page.locator(`a[href$="${address}"]`).first().click({ timeout: 10_000 });
		await settled(page, address);
	}
	for (const address of addresses.slice(0, -1).reverse()) {
		await page.evaluate(() => {
			history.back();
		});
		await settled(page, address);
	}
	expectHeadlines(frames);
	expectOneTextEach(frames, addresses);
});

test('the recorder would see it: with the veils lifted, a direct load and a step back show the wrong number', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.veiled, :root[data-veil] .follows { visibility: visible !important }');
		document.adoptedStyleSheets = [sheet];
	});
	const frames = await recordFrames(page);
	await slowDown(page);
	const isWrong = ({ address, headline }: Frame): boolean =>
		headline.trim() !== '' && !headline.includes(expectedText(address));
	const address = `/indicators/${ID}/?v=1&p=2022-06`;
	await page.goto(site(address));
	await expect(page.locator('main h1')).toContainText(expectedText(address), { timeout: 10_000 });
	expect(frames.filter(isWrong).map((frame) => frame.address)).toContain(address);
	const before = frames.length;
	await page.locator('[data-choice="place"]').selectOption('350481');
	await page.waitForURL('**/350481/**');
	await page.reload();
	await expect(page.locator('[data-choice="place"]')).toBeEnabled();
	await page.evaluate(() => {
		history.back();
	});
	await expect(page.locator('main h1')).toContainText(expectedText(address), { timeout: 10_000 });
	expect(
		frames
			.slice(before)
			.filter(isWrong)
			.map((frame) => frame.address),
	).toContain(address);
});
