import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CubeFile } from '../../src/lib/domain/cube.ts';
import type { Manifest } from '../../src/lib/domain/package.ts';
import { NativeEngine } from '../../src/lib/engine/native.ts';
import { addressOf, BUILD, serveUnder, site } from './start-site.ts';
import { watch } from './watch.ts';

const PAGE = '/indicators/housing_in_tenure/';

async function recheck(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByTestId('recheck').getByRole('button').click();
	await page.getByTestId('recheck-result').waitFor({ timeout: 60_000 });
}

test('agrees, lists the rows used and left out, and shows the hash of the file', async ({ page }) => {
	const { faults } = await watch(page, site('/'));
	await recheck(page, site('/indicators/tekun_dependent_concentrated_rate/'));
	const section = page.getByTestId('recheck');
	await expect(page.getByTestId('recheck-result')).toHaveText(/^\s*一致/);
	const manifest = JSON.parse(await readFile(join(BUILD, 'data', 'manifest.json'), 'utf8')) as Manifest;
	await expect(section).toContainText(manifest.file.sha256);
	await section.locator('summary', { hasText: '用到的行' }).click();
	await expect(section.getByText(/^tekun_care:\d+$/).first()).toBeVisible();
	await section.locator('summary', { hasText: '未用的行' }).click();
	await expect(section.getByText('生活能够自理')).toBeVisible();
	await expect(section).toContainText('不是与报告比较');
	expect(faults).toEqual([]);
});

test('sees 不一致 when a wrong value is planted in the cube', async ({ page }) => {
	await page.route('**/data/cube/housing_in_tenure.json*', async (route) => {
		const cube = (await (await route.fetch()).json()) as CubeFile;
		const column = cube.columns.indexOf('numerator');
		const data = cube.data.map((cells, index) => (index === column ? cells.map((cell) => Number(cell) + 1) : cells));
		await route.fulfill({ json: { ...cube, data } });
	});
	await recheck(page, site(PAGE));
	await expect(page.getByTestId('recheck-result')).toContainText('不一致');
	await expect(page.getByRole('row', { name: /预先算好的结果/ })).toContainText('不同');
	await expect(page.getByRole('row', { name: /查询重算/ })).toContainText('相同');
});

test('sees 不一致 when the data file is not the one that the page registered', async ({ page }) => {
	await page.route('**/*.duckdb', async (route) => {
		const bytes = Buffer.from(await (await route.fetch()).body());
		bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
		await route.fulfill({ body: bytes, contentType: 'application/octet-stream' });
	});
	await recheck(page, site(PAGE));
	await expect(page.getByTestId('recheck-result')).toContainText('不一致');
	await expect(page.getByTestId('recheck')).toContainText('页面上的数字不受影响');
});

test('sees 不一致 when a wrong row is planted in the data file and its hash with it', async ({ page }) => {
	const folder = await mkdtemp(join(tmpdir(), 'tuodi-planted-'));
	try {
		await cp(BUILD, folder, { recursive: true, filter: (path) => !path.endsWith('.br') });
		const manifest = JSON.parse(await readFile(join(folder, 'data', 'manifest.json'), 'utf8')) as Manifest;
		const file = join(folder, 'data', manifest.file.path);
		const engine = await NativeEngine.open();
		await engine.query(`ATTACH '${file}' AS planted`);
		await engine.query(
			"UPDATE planted.housing_stock SET in_tenure_households = in_tenure_households + 1 WHERE div_code = '350404' AND month = '2022-08'",
		);
		await engine.query('DETACH planted');
		await engine.close();
		const hash = createHash('sha256')
			.update(await readFile(file))
			.digest('hex');
		const opened = join(folder, 'indicators', 'housing_in_tenure');
		const files = (await readdir(opened, { withFileTypes: true })).filter((entry) => entry.isFile());
		for (const path of files.map(({ name }) => join(opened, name))) {
			await writeFile(path, (await readFile(path, 'utf8')).replaceAll(manifest.file.sha256, hash));
		}
		const server = await serveUnder('/planted', folder);
		// The page's policy holds the hash of its inline script, which carries the planted hash of the file.
		await page.context().close();
		const context = await page.context().browser()?.newContext({ bypassCSP: true });
		if (!context) throw new Error('expected a browser');
		const planted = await context.newPage();
		await recheck(planted, `${addressOf(server)}/planted${PAGE}`);
		await expect(planted.getByTestId('recheck-result')).toContainText('不一致');
		await expect(planted.getByRole('row', { name: /查询重算/ })).toContainText('2444户');
		await expect(planted.getByRole('row', { name: /逐行相加/ })).toContainText('不同');
		await context.close();
		server.close();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

const FAULTS = [
	['the engine file is missing', '**/*.wasm', '没有取到计算引擎文件'],
	['the data file is missing', '**/*.duckdb', '没有取到数据文件'],
	['the cube is missing', '**/cube/*.json*', '没有取到预先算好的结果'],
] as const;

for (const [name, pattern, text] of FAULTS) {
	test(`says plainly when ${name}, and leaves the page’s number alone`, async ({ page }) => {
		await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
		await recheck(page, site(PAGE));
		await expect(page.getByTestId('recheck-result')).toContainText(text);
		await expect(page.locator('h1')).toContainText('2443户');
		await expect(page.getByRole('button', { name: '再算一次' })).toBeEnabled();
	});
}

test('a browser without WebAssembly is told so, and keeps the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'WebAssembly', { value: undefined });
	});
	await recheck(page, site(PAGE));
	await expect(page.getByTestId('recheck-result')).toContainText('不支持WebAssembly');
});

test('works where the browser has no crypto.subtle, as on plain http', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(crypto, 'subtle', { value: undefined });
	});
	await recheck(page, site(PAGE));
	await expect(page.getByTestId('recheck-result')).toHaveText(/^\s*一致/);
});
