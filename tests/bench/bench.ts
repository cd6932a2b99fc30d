// npm run bench: first view, engine and one slice of the built site, beside a bare page. See README.md.
import { writeFile } from 'node:fs/promises';
import { plainNumber } from '#lib/domain/number.ts';
import { launchBrowser } from './browser.ts';
import { describeMachine, load } from './machine.ts';
import { readOptions } from './options.ts';
import { gatherPack } from './measure-pack.ts';
import { withPlaces } from './places.ts';
import {
	ALLOWED_RATIO,
	bytesTable,
	choicesTable,
	comparisons,
	comparisonTable,
	firstViewTable,
	wasmInFirstView,
	type Comparison,
} from './report.ts';
import { measureRound, type Round } from './run.ts';
import { readSubject } from './subject.ts';

function verdict({ name, ratio }: Comparison): string {
	const within = ratio <= ALLOWED_RATIO ? 'within' : 'NOT within';
	return `${name}, ours ÷ bare: ${plainNumber(ratio, 2)} (${within} ${plainNumber(ALLOWED_RATIO, 1)})`;
}

const options = readOptions(process.argv.slice(2), process.env);
const subject = await readSubject();
const browser = await launchBrowser();
const machine = describeMachine(browser);
const before = load();
const rounds: Round[] = [];
try {
	await withPlaces(subject, async (ours, bare) => {
		const places = { ours, bare, pack: await gatherPack(browser, ours) };
		await measureRound(browser, places, subject);
		while (rounds.length < options.runs) {
			rounds.push(await measureRound(browser, places, subject));
			if (process.stderr.isTTY) process.stderr.write(`\rrun ${rounds.length} of ${options.runs} `);
		}
	});
} finally {
	if (process.stderr.isTTY) process.stderr.write('\r');
	await browser.close();
}

const { name, dataVersion, file, engine } = subject.manifest;
const loads = { before, after: load() };
const lines = comparisons(rounds);
const wasm = wasmInFirstView(rounds);
console.log(
	[
		`machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memory}; Node ${machine.node}; ${machine.browser}`,
		`load: ${plainNumber(loads.before, 1)} before, ${plainNumber(loads.after, 1)} after`,
		`package: ${name}, data_version ${dataVersion}, ${plainNumber(file.bytes / 1e6, 2)} MB; DuckDB ${engine}`,
		`runs: ${rounds.length}, each in a fresh context with cold caches`,
		`\n${firstViewTable(rounds)}`,
		`\n${bytesTable(rounds)}`,
		`\n${choicesTable(rounds)}`,
		`\n${comparisonTable(lines)}\n`,
		...lines.slice(0, 2).map(verdict),
		`wasm in the first view: ${wasm ? 'YES' : 'none'}`,
	].join('\n'),
);
if (options.json !== undefined) {
	const content = { machine, loads, dataVersion, package: name, comparisons: lines, rounds };
	await writeFile(
		options.json,
		JSON.stringify(content, (key, value: unknown) => (key === 'rows' ? undefined : value), '\t'),
	);
}
