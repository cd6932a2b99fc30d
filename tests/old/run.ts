import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { ROOT } from '../../src/tools/catalogue.ts';
import { serve } from '../../src/tools/serve.ts';
import { Devtools } from './devtools.ts';

/** What the site promises in an old browser: pages, periods, places and print, without an error. */
const LANGUAGES = [
	['', '中文', '三元区'],
	['en/', 'English', 'Sanyuan'],
] as const;

const [path = ''] = process.argv.slice(2);
const server = await serve(join(ROOT, 'build'), { port: 0, host: '127.0.0.1' });
const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await Devtools.launch(path, [
	'--headless',
	'--no-sandbox',
	'--single-process',
	'--no-zygote',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--lang=zh-CN',
]);
const counts = { passed: 0, failed: 0 };

async function check(name: string, work: () => Promise<void>): Promise<void> {
	browser.faults.length = 0;
	try {
		await work();
		// Old kernels ignore this word of the policy and say so; WebAssembly is then refused, which the recheck tells.
		const faults = browser.faults.filter((fault) => !fault.includes("'wasm-unsafe-eval''. It will be ignored"));
		if (faults.length > 0) throw new Error(faults.join('\n'));
		counts.passed += 1;
		console.log(`✓ ${name}`);
	} catch (cause) {
		counts.failed += 1;
		console.log(`✗ ${name}: ${String(cause)}`);
	}
}

/** The page has come alive, and its numbers are visible. */
const ALIVE = "'live' in document.documentElement.dataset && document.querySelector('main h1').innerText.trim() !== ''";
const choose = (id: string, value: string): string =>
	`(() => { const select = document.querySelector('[data-choice="${id}"]'); select.value = '${value}'; ` +
	`select.dispatchEvent(new Event('change', { bubbles: true })); })()`;
const shows = (text: string): string => `document.querySelector('main h1').innerText.includes('${text}')`;

try {
	const { product } = await browser.send('Browser.getVersion');
	console.log(String(product));
	for (const [language, label, name] of LANGUAGES) {
		await check(`${label}: the overview opens and follows another period`, async () => {
			await browser.open(`${root}${language}`);
			await browser.until(ALIVE);
			const before = await browser.evaluate("document.querySelector('main').innerText");
			await browser.evaluate(choose('cutoff', '2022-06'));
			await browser.until(`location.search.includes('p=2022-06') && ${ALIVE}`);
			await browser.until("document.querySelector('[data-indicator=housing_in_tenure]').innerText.match(/2,?440/)");
			if (before === (await browser.evaluate("document.querySelector('main').innerText"))) throw new Error('no change');
		});
		await check(`${label}: an indicator opens, changes period and place, goes back`, async () => {
			await browser.open(`${root}${language}indicators/housing_in_tenure/`);
			await browser.until(`${ALIVE} && ${shows('2443')}`);
			await browser.evaluate(choose('cutoff', '2022-06'));
			await browser.until(`${shows('2440')} && document.querySelectorAll('.drawing svg').length > 1`);
			await browser.evaluate(choose('place', '350481'));
			await browser.until("location.pathname.endsWith('/350481/') && " + ALIVE);
			await browser.evaluate('history.back()');
			await browser.until(`${shows('2440')} && ${ALIVE}`);
		});
		await check(`${label}: a district opens and follows another period`, async () => {
			await browser.open(`${root}${language}places/350404/`);
			await browser.until(`${ALIVE} && document.querySelector('main').innerText.includes('${name}')`);
			await browser.evaluate(choose('cutoff', '2022-06'));
			await browser.until(`location.search.includes('p=2022-06') && ${ALIVE}`);
		});
		await check(`${label}: an indicator opens at another period, and prints`, async () => {
			await browser.open(`${root}${language}indicators/housing_in_tenure/?v=1&p=2022-06`);
			await browser.until(`${ALIVE} && ${shows('2440')}`);
			const { data } = await browser.send('Page.printToPDF', { printBackground: true, preferCSSPageSize: true });
			const pdf = Buffer.from(String(data), 'base64');
			if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-')) || pdf.length < 20_000) throw new Error('expected a PDF');
		});
		await check(`${label}: a recheck works, or says plainly that the browser is too old`, async () => {
			await browser.open(`${root}${language}indicators/housing_in_tenure/`);
			await browser.until(ALIVE);
			await browser.evaluate("document.querySelector('[data-testid=recheck] button').click()");
			await browser.until("document.querySelector('[data-testid=recheck-result]')");
			console.log(
				`  ${String(await browser.evaluate("document.querySelector('[data-testid=recheck-result]').innerText"))}`,
			);
		});
	}
} finally {
	browser.close();
	server.close();
	server.closeAllConnections();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
