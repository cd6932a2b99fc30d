import { expect, test, type Page, type Route } from '@playwright/test';
import { site } from './start-site.ts';

const PAGE = '/indicators/housing_in_tenure/';
const SLICED = '/indicators/disaster_relief_amount/?v=1&s.phase=emergency';

async function recheck(page: Page, address = PAGE): Promise<void> {
	await page.goto(site(address));
	await page.getByTestId('recheck').getByRole('button').click();
}

/** The sentence of a recheck that failed; the page's own number stays, and another try is offered. */
async function expectRefusal(page: Page, text: string): Promise<void> {
	await expect(page.getByTestId('recheck-result')).toContainText(text, { timeout: 60_000 });
	await expect(page.locator('main h1')).toContainText('2443户');
	await expect(page.getByRole('button', { name: '再算一次' })).toBeEnabled();
}

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });

/** Half of what the server sends, with the length of the half. */
async function half(route: Route): Promise<void> {
	const body = await (await route.fetch()).body();
	await route.fulfill({ body: body.subarray(0, body.length >> 1) });
}

const never = (): Promise<void> => Promise.resolve();

test.describe('a recheck says plainly', () => {
	const FAULTS: readonly [string, string, (route: Route) => Promise<void>, string][] = [
		['that the data file is cut off', '**/*.duckdb', half, '不一致：取到的数据文件与页面登记的指纹不同'],
		['that the data file is not given', '**/*.duckdb', (route) => route.abort(), '没有取到数据文件'],
		['that the engine file is blocked', '**/*.wasm', (route) => route.abort(), '没有取到计算引擎文件'],
		['that the engine’s program is missing', '**/*.worker*.js', missing, '没有取到计算引擎文件'],
		['that the readings are cut off', '**/cube/housing_in_tenure.json*', half, '没有取到预先算好的结果'],
	];
	for (const [name, pattern, answer, text] of FAULTS) {
		test(name, async ({ page }) => {
			await page.route(pattern, answer);
			await recheck(page);
			await expectRefusal(page, text);
		});
	}

	test('nothing when the engine file has a wrong MIME type: it works', async ({ page }) => {
		await page.route('**/*.wasm', async (route) => {
			await route.fulfill({ response: await route.fetch(), contentType: 'text/plain' });
		});
		await recheck(page);
		await expect(page.getByTestId('recheck-result')).toHaveText(/^\s*一致/, { timeout: 60_000 });
	});

	for (const [name, pattern] of [
		['engine', '**/*.wasm'],
		['data', '**/*.duckdb'],
	] as const) {
		test(`that the ${name} hangs, after half a minute`, async ({ page }) => {
			await page.clock.install();
			await page.route(pattern, never);
			const asked = page.waitForRequest(pattern);
			await recheck(page);
			await asked;
			await page.waitForTimeout(3000);
			await page.clock.fastForward(31_000);
			await expectRefusal(page, '计算引擎长时间没有回应');
		});
	}

	test('that memory is short', async ({ page }) => {
		await page.addInitScript(() => {
			WebAssembly.Memory = new Proxy(WebAssembly.Memory, {
				construct() {
					throw new RangeError('WebAssembly.Memory(): could not allocate memory');
				},
			});
		});
		await recheck(page);
		await expectRefusal(page, '内存不够');
	});

	test('that memory is short for the engine’s own thread, of which nothing is heard, after half a minute', async ({
		page,
	}) => {
		await page.clock.install();
		await page.route('**/*.worker*.js', async (route) => {
			const refuse = "() => Promise.reject(new RangeError('could not allocate memory'))";
			const body = `WebAssembly.instantiate = WebAssembly.instantiateStreaming = ${refuse};`;
			const response = await route.fetch();
			await route.fulfill({ body: body + (await response.text()), contentType: 'text/javascript' });
		});
		const asked = page.waitForResponse('**/*.duckdb');
		await recheck(page);
		await (await asked).finished();
		await page.waitForTimeout(3000);
		await page.clock.fastForward(31_000);
		await expectRefusal(page, '请关闭其他占用内存的页面后再试');
	});

	test('that a query fails, with its technical text', async ({ page }) => {
		await page.route('**/housing_in_tenure/__data.json*', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replaceAll('FROM', 'FROMM') });
		});
		await page.goto(site('/'));
		// Before the page has come alive the link would load the page itself, whose query is whole.
		await expect(page.locator('[data-choice="cutoff"]')).toBeEnabled();
		await page.locator('[data-indicator="housing_in_tenure"] a').first().click();
		await page.getByTestId('recheck').getByRole('button').click();
		await expectRefusal(page, '查询没有成功');
		await page.getByTestId('recheck').getByText('技术细节').click();
		await expect(page.getByTestId('recheck')).toContainText('QueryError');
	});

	test('in English, too', async ({ page }) => {
		await page.route('**/*.duckdb', missing);
		await recheck(page, `/en${PAGE}`);
		await expect(page.getByTestId('recheck-result')).toContainText('could not be fetched', { timeout: 60_000 });
		await expect(page.locator('main h1')).toContainText('2443');
	});
});

test.describe('another period', () => {
	for (const [name, pattern, answer] of [
		['manifest is missing', '**/data/manifest.json*', missing],
		['readings are missing', '**/data/cube/*.json*', missing],
		['readings are cut off', '**/data/cube/*.json*', half],
		['server does not answer', '**/data/**', (route: Route) => route.abort()],
	] as const) {
		test(`is not shown when the ${name}: the page says so and leads back`, async ({ page }) => {
			await page.goto(site(PAGE));
			await page.route(pattern, answer);
			await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
			await expect(page.getByTestId('view-notice')).toContainText('没有取到所选的数据，因此不显示数字');
			await expect(page.locator('main h1')).toBeHidden();
			await page.unroute(pattern);
			await page.locator('[data-choice="cutoff"]').selectOption('2022-05');
			await expect(page.locator('main h1')).toContainText('2421户');
			await expect(page.getByTestId('view-notice')).toHaveCount(0);
			await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
			await expect(page.locator('main h1')).toContainText('2440户');
			await expect(page.getByTestId('view-notice')).toHaveCount(0);
		});
	}

	test('of the overview is not shown when its readings are missing, and the latest one is a click away', async ({
		page,
	}) => {
		await page.route('**/data/units.json*', missing);
		await page.goto(site('/en/?v=1&p=2022-06'));
		await expect(page.getByTestId('view-notice')).toContainText('no number is shown');
		await expect(page.locator('main h1')).toBeHidden();
		await page.getByTestId('view-notice').getByRole('link').click();
		await expect(page).toHaveURL(site('/en/'));
		await expect(page.locator('main h1')).toBeVisible();
	});

	test('is not waited for without end', async ({ page }) => {
		await page.clock.install();
		await page.goto(site(PAGE));
		await page.route('**/data/manifest.json*', never);
		const asked = page.waitForRequest('**/data/manifest.json*');
		await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
		await expect(page.getByTestId('view-notice')).toContainText('正在计算');
		await asked;
		await page.clock.fastForward(61_000);
		await expect(page.getByTestId('view-notice')).toContainText('没有取到所选的数据');
	});

	test('of a newer release than the page is not mixed with it: the page offers the new one', async ({ page }) => {
		await page.goto(site(PAGE));
		await page.route('**/data/manifest.json*', async (route) => {
			const manifest = (await (await route.fetch()).json()) as object;
			await route.fulfill({ json: { ...manifest, dataVersion: '000000000000' } });
		});
		await page.locator('[data-choice="cutoff"]').selectOption('2022-06');
		await expect(page.getByTestId('view-notice')).toContainText('数据刚刚更新');
		await expect(page.locator('main h1')).toBeHidden();
		await page.getByRole('link', { name: '打开新的页面' }).click();
		await expect(page.locator('main h1')).toContainText('2443户');
	});
});

test.describe('a slice', () => {
	for (const [name, pattern, answer, text] of [
		['the engine is blocked', '**/*.wasm', (route: Route) => route.abort(), '没有取到计算引擎文件'],
		['the data file is missing', '**/*.duckdb', missing, '没有取到数据文件'],
		['the data file is tampered with', '**/*.duckdb', half, '指纹不同'],
	] as const) {
		test(`is not shown when ${name}: the page says so and leads to the whole`, async ({ page }) => {
			await page.route(pattern, answer);
			await page.goto(site(SLICED));
			await expect(page.getByTestId('view-notice')).toContainText(text, { timeout: 60_000 });
			await expect(page.locator('main h1')).toBeHidden();
			await page.getByTestId('view-notice').getByRole('link', { name: '查看最近一期' }).click();
			await expect(page.locator('main h1')).toContainText('1.27亿元');
			await expect(page.getByTestId('view-notice')).toHaveCount(0);
		});
	}
});

test.describe('a page whose program does not start', () => {
	test('keeps its numbers and says that periods cannot be changed', async ({ page }) => {
		await page.route('**/_app/immutable/entry/**', missing);
		await page.goto(site(PAGE));
		await expect(page.getByTestId('stalled')).toContainText('页面的程序没有启动');
		await expect(page.locator('main h1')).toContainText('2443户');
	});

	test('shows no number for another period, and leads to the latest one', async ({ page }) => {
		await page.route('**/_app/immutable/entry/**', missing);
		await page.goto(site(`/en${PAGE}?v=1&p=2022-06`));
		await expect(page.getByTestId('stalled')).toContainText('no figures are shown');
		await expect(page.locator('main h1')).toBeHidden();
		await page.getByTestId('stalled').getByRole('link').click();
		await expect(page).toHaveURL(site(`/en${PAGE}`));
		await expect(page.locator('main h1')).toContainText('2443');
	});

	test('says so when nothing comes, after 20 seconds', async ({ page }) => {
		await page.clock.install();
		await page.route('**/_app/immutable/entry/**', never);
		await page.goto(site(PAGE), { waitUntil: 'commit' });
		await expect(page.locator('main h1')).toContainText('2443户');
		await expect(page.getByTestId('stalled')).toBeHidden();
		await page.clock.fastForward(21_000);
		await expect(page.getByTestId('stalled')).toContainText('页面的程序没有启动');
	});
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('an address of another period says which period is shown', async ({ page }) => {
		await page.goto(site(`${PAGE}?v=1&p=2022-06`));
		await expect(page.locator('main h1')).toContainText('2443户');
		await expect(page.locator('noscript p').first()).toContainText(
			'没有开启JavaScript：这里显示的是截至2022年9月的最近一期',
		);
		await page.goto(site(`/en${PAGE}?v=1&p=2022-06`));
		await expect(page.locator('noscript p').first()).toContainText('JavaScript is off');
	});
});

test('a page whose data cannot be fetched, reached by a link, says so and leads back', async ({ page }) => {
	await page.goto(site(PAGE));
	// Before the page has come alive the link would load the page itself.
	await expect(page.locator('[data-choice="cutoff"]')).toBeEnabled();
	await page.route('**/indicators/__data.json*', (route) => route.abort());
	await page.locator('main nav').getByRole('link', { name: '指标' }).click();
	await expect(page.locator('main h1')).toHaveText('页面没有打开');
	await page.getByRole('link', { name: '回到总览' }).click();
	await expect(page).toHaveURL(site('/'));
	await expect(page.getByTestId('sample-notice')).toBeVisible();
});

test('another place is not shown when its readings are missing, and its own page is a click away', async ({ page }) => {
	await page.goto(site(PAGE));
	await page.route('**/data/cube/*.json*', missing);
	await page.locator('[data-choice="place"]').selectOption('350481');
	await expect(page.getByTestId('view-notice')).toContainText('没有取到所选的数据，因此不显示数字');
	await expect(page.locator('main h1')).toBeHidden();
	await expect(page).toHaveTitle(/永安市/);
	await page.getByTestId('view-notice').getByRole('link').click();
	await expect(page).toHaveURL(site('/indicators/housing_in_tenure/350481/'));
	await expect(page.locator('main h1')).toContainText('永安市');
});
