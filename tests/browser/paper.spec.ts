import { decodeQR } from 'qr/decode.js';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { site } from './start-site.ts';

const PAGE = '/indicators/housing_in_tenure/';

/** What a phone would read from the first QR of the printed page. */
async function scanned(page: Page): Promise<string> {
	await page.emulateMedia({ media: 'print' });
	const code = page.locator('[data-paper] svg').first();
	await expect(code).toBeVisible();
	const side = 400;
	const pixels = await code.evaluate(async (svg, side) => {
		const image = new Image();
		const copy = svg.cloneNode(true) as SVGElement;
		copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
		copy.setAttribute('width', String(side));
		copy.setAttribute('height', String(side));
		image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [side, side];
		const context = canvas.getContext('2d');
		if (!context) throw new Error('expected a canvas');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, side, side);
		context.drawImage(image, 0, 0);
		return [...context.getImageData(0, 0, side, side).data];
	}, side);
	await page.emulateMedia({ media: 'screen' });
	return decodeQR({ width: side, height: side, data: new Uint8ClampedArray(pixels) });
}

const answer = (page: Page) => page.getByTestId('paper-answer');

test('a printed figure leads back: its QR opens the paper’s number beside today’s, which agree', async ({ page }) => {
	await page.goto(site(PAGE));
	const address = await scanned(page);
	expect(address).toMatch(/\/paper\/#1~housing_in_tenure~350404~@2022-08~~2443~2443~~[0-9a-f]{12}~[0-9A-Z]{6}$/);
	await page.goto(address);
	await expect(answer(page)).toContainText('公租房在保户数，三元区，2022年8月底');
	await expect(answer(page)).toContainText('与纸面一致。数据版本也相同');
	await expect(answer(page).getByRole('row', { name: /数值/ })).toContainText('2443户2443户一致');
	await answer(page).getByRole('link').click();
	await expect(page.locator('main h1')).toContainText('2443户');
});

test('after a revision the paper’s number stands beside the new one', async ({ page }) => {
	await page.goto(site(PAGE));
	const code = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
	await page.route('**/data/cube/housing_in_tenure.json*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replaceAll('2443', '2441') });
	});
	await page.goto(site('/paper/'));
	await page.getByLabel('纸面上的核对码').fill(code);
	await page.getByRole('button', { name: '对照' }).click();
	await expect(answer(page)).toContainText('不一致');
	await expect(answer(page).getByRole('row', { name: /数值/ })).toContainText('2443户2441户不一致');
	// The same release cannot hold two figures.
	await expect(answer(page)).toContainText('请核对纸面是否被改动');
});

test('a code that was copied wrongly, or is none, is said to be so; the field keeps it', async ({ page }) => {
	await page.goto(site('/paper/#1~housing_in_tenure~350404~@2022-08~~2444~2444~~a98c5a18a081~TMW2Y1'));
	await expect(page.getByRole('alert')).toContainText('校验码对不上');
	await expect(page.getByLabel('纸面上的核对码')).toHaveValue(/housing_in_tenure/);
	for (const [text, said] of [
		['<img src=x>', '这不是核对码'],
		['', '请输入核对码'],
	] as const) {
		await page.getByLabel('纸面上的核对码').fill(text);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toContainText(said);
	}
	await expect(answer(page).locator('*')).toHaveCount(0);
});

test('a page of many figures names the release from which it was printed', async ({ page }) => {
	await page.goto(site('/en/views/clearance/'));
	const address = await scanned(page);
	expect(address).toContain('/en/paper/#1~/views/clearance/~');
	await page.goto(address);
	await expect(answer(page)).toContainText('Paper and site use the same data version');
	await answer(page).getByRole('link').click();
	await expect(page).toHaveURL(/\/en\/views\/clearance\/#/);
});

test('without data to compare with it says so', async ({ page }) => {
	await page.goto(site(PAGE));
	const code = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
	await page.route('**/data/cube/*', (route) => route.abort());
	await page.goto(site(`/paper/#${code}`));
	await expect(page.getByRole('alert')).toContainText('没有取到数据');
});

test.describe('in both languages and at 390 and 1440 px', () => {
	test.use({ bypassCSP: true });
	for (const [path, width] of [
		['/paper/', 390],
		['/en/paper/', 1440],
	] as const) {
		test(`${path} at ${width} px has nothing that axe finds and nothing beside the page`, async ({ page }) => {
			await page.goto(site(PAGE));
			const code = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
			await page.setViewportSize({ width, height: 900 });
			await page.goto(site(`${path}#${code}`));
			await expect(answer(page).locator('table')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
				0,
			);
		});
	}
});
