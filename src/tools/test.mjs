// npm test: every check of the project; the last line counts what the runners reported.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, ROOT, runNode } from './ensure.mjs';
import { findBrowser } from './find-browser.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');
const counts = { passed: 0, failed: 0 };
const summary = [];

function add(name, passed, failed, seconds) {
	counts.passed += passed;
	counts.failed += failed;
	summary.push(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${Math.round(seconds)} s)`);
}

function bin(name, ...path) {
	return join('node_modules', name, ...path);
}

/** A tool that only says good or bad counts as one. */
function tool(name, args) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const status = runNode(args);
	add(name, Number(status === 0), Number(status !== 0), (performance.now() - start) / 1000);
	return status === 0;
}

/** A runner that writes a report; without a readable report, or with none run, it counts as failed. */
function runner(name, args, report, read, env = {}) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const status = runNode(args, { env: { ...process.env, TZ: 'Asia/Shanghai', ...env } });
	const seconds = (performance.now() - start) / 1000;
	let result = { passed: 0, failed: 0 };
	try {
		result = read(JSON.parse(readFileSync(report, 'utf8')));
	} catch (cause) {
		console.error(`${name}: expected a report at ${report}: ${cause.message}`);
	}
	const broken = status !== 0 || result.passed === 0;
	add(name, result.passed, Math.max(result.failed, Number(broken)), seconds);
}

/** Skipped and unfinished tests count as failed: nothing here may be left out. */
const readVitest = ({ numPassedTests, numTotalTests }) => ({
	passed: numPassedTests,
	failed: numTotalTests - numPassedTests,
});
const readPlaywright = ({ stats }) => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky + stats.skipped,
});

await ensure();
const browser = await findBrowser();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
runNode([bin('@sveltejs/kit', 'svelte-kit.js'), 'sync']);

tool('types', [bin('svelte-check', 'bin', 'svelte-check'), '--fail-on-warnings']);
tool('lint', [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']);
tool('styles', [bin('stylelint', 'bin', 'stylelint.mjs'), 'src/**/*.{css,svelte}', '--max-warnings', '0']);
tool('format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level', 'warn']);
tool('layers', [
	bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
	'src',
	'--config',
	'.dependency-cruiser.cjs',
]);

const vitest = join(REPORTS, 'vitest.json');
runner(
	'unit, query and parity',
	[bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
	vitest,
	readVitest,
);
if (tool('build', ['--import', 'tsx', 'src/tools/site.ts'])) {
	const playwright = join(REPORTS, 'playwright.json');
	runner(
		'browser',
		[bin('@playwright/test', 'cli.js'), 'test', '--config', 'tests/browser/playwright.config.ts'],
		playwright,
		readPlaywright,
		{ CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: playwright },
	);
}
console.log(`\n${summary.join('\n')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
