// npm test: every check of the project; the last line counts what the runners reported.
import { spawn } from 'node:child_process';
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

/** Runs a program and prints what it said in one piece, so that two at a time stay readable. */
function run(name, args, env = {}) {
	const start = performance.now();
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
		const output = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
		const done = (status) => {
			console.log(`\n── ${name}\n${Buffer.concat(output).toString()}`);
			resolve({ status, seconds: (performance.now() - start) / 1000 });
		};
		child.on('error', (cause) => {
			output.push(Buffer.from(String(cause)));
			done(1);
		});
		child.on('close', done);
	});
}

/** A tool that only says good or bad counts as one. */
async function tool(name, args) {
	const { status, seconds } = await run(name, args);
	add(name, Number(status === 0), Number(status !== 0), seconds);
	return status === 0;
}

/** A runner that writes a report; without a readable report, or with none run, it counts as failed. */
async function runner(name, args, report, read, env = {}) {
	const { status, seconds } = await run(name, args, { TZ: 'Asia/Shanghai', ...env });
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

const VITEST = join(REPORTS, 'vitest.json');
const PLAYWRIGHT = join(REPORTS, 'playwright.json');

/** What needs no type-aware parsing of every file, one after the other. */
async function quickChecksAndUnits() {
	await tool('types', [bin('svelte-check', 'bin', 'svelte-check'), '--fail-on-warnings']);
	await tool('styles', [bin('stylelint', 'bin', 'stylelint.mjs'), 'src/**/*.{css,svelte}', '--max-warnings', '0']);
	await tool('format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level', 'warn']);
	const cruiser = bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs');
	await tool('layers', [cruiser, 'src', '--config', '.dependency-cruiser.cjs']);
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`];
	await runner('unit, query and parity', [bin('vitest', 'vitest.mjs'), ...args], VITEST, readVitest);
}

// The linter fills one core for a minute and a half; the other checks run beside it. The build writes types that it reads.
await Promise.all([
	tool('lint', [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
	quickChecksAndUnits(),
]);
if (await tool('build', ['--import', 'tsx', 'src/tools/site.ts'])) {
	const args = [bin('@playwright/test', 'cli.js'), 'test', '--config', 'tests/browser/playwright.config.ts'];
	const env = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT };
	await runner('browser', args, PLAYWRIGHT, readPlaywright, env);
}
console.log(`\n${summary.join('\n')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
