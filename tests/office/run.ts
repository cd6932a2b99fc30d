import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { LOCALES } from '#lib/i18n/locale.ts';
import type { Deck } from '#lib/output/deck/deck.ts';
import { docxFile } from '#lib/output/deck/docx.ts';
import type { Rasterise } from '#lib/output/deck/docx/picture.ts';
import { pptxFile } from '#lib/output/deck/pptx.ts';
import { buildData } from '../../src/tools/build-data.ts';
import { ROOT } from '../../src/tools/catalogue.ts';
import { sampleDeck } from '../fixtures/output/deck.ts';
import { deckOf, itemWith } from '../fixtures/output/made-up-deck.ts';
import { readOffice } from '../fixtures/output/office.ts';

/** Files, prints and pictures of every page stay here to be looked at. */
const FOLDER = join(ROOT, '.cache', 'office');
const run = promisify(execFile);
const counts = { passed: 0, failed: 0 };

async function check(name: string, work: () => Promise<void> | void): Promise<void> {
	try {
		await work();
		counts.passed += 1;
		console.log(`✓ ${name}`);
	} catch (cause) {
		counts.failed += 1;
		console.log(`✗ ${name}: ${String(cause)}`);
	}
}

function equal(found: unknown, expected: unknown, what: string): void {
	if (JSON.stringify(found) !== JSON.stringify(expected))
		throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

/** The pixels that a browser would make. */
const rasterise: Rasterise = async ({ text }) => {
	const [svg, png] = [join(FOLDER, 'drawing.svg'), join(FOLDER, 'drawing.png')];
	await writeFile(svg, text);
	await run('rsvg-convert', ['--zoom', '2', '--output', png, svg]);
	return new Blob([await readFile(png)]);
};

/** Writes a file and prints it; the path without its ending. */
async function printed(name: string, blob: Blob): Promise<string> {
	const path = join(FOLDER, name);
	await writeFile(path, new Uint8Array(await blob.arrayBuffer()));
	const profile = `-env:UserInstallation=${pathToFileURL(join(FOLDER, 'profile')).href}`;
	await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', FOLDER, path]);
	return path.replace(/\.\w+$/, '');
}

async function infoOf(pdf: string): Promise<{ pages: number; size: number[] }> {
	const { stdout } = await run('pdfinfo', [`${pdf}.pdf`]);
	const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
	return {
		pages: Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]),
		size: [Math.round(Number(width)), Math.round(Number(height))],
	};
}

/** The text of every page. */
async function pagesOf(pdf: string): Promise<string[]> {
	const { stdout } = await run('pdftotext', ['-layout', `${pdf}.pdf`, '-'], { maxBuffer: 2 ** 26 });
	return stdout.split('\f').slice(0, -1);
}

/** Without spaces, which programs put between Chinese and digits. */
const dense = (text: string): string => text.replace(/\s/g, '');

async function draw(pdf: string, dots: number): Promise<void> {
	await run('pdftoppm', ['-r', String(dots), '-png', `${pdf}.pdf`, pdf]);
}

function holdsAll(text: string, wanted: readonly string[]): void {
	const all = dense(text);
	const lost = wanted.filter((each) => !all.includes(dense(each)));
	equal(lost, [], 'texts that are not in print');
}

async function checkDocument(deck: Deck, locale: (typeof LOCALES)[number]): Promise<void> {
	const pdf = await printed(`papers-${locale}.docx`, await docxFile(deck, locale, rasterise));
	const { pages, size } = await infoOf(pdf);
	const texts = await pagesOf(pdf);
	await draw(pdf, 60);
	await check(`DOCX ${locale}: every page is A4 and carries marking, notice, number and snapshot`, () => {
		equal(size, [595, 842], 'size in points');
		equal(texts.length, pages, 'pages with text');
		const notice = deck.items[0]?.document.lines.find(({ id }) => id === 'notice')?.text ?? '';
		texts.forEach((text, at) => {
			holdsAll(text, [deck.marking, notice, `— ${at + 1} —`]);
		});
	});
	await check(`DOCX ${locale}: every finding, source and question is in print`, () => {
		const wanted = deck.items.flatMap(({ document, questions }) => [
			document.sentence,
			document.figure.source,
			...questions,
		]);
		holdsAll(texts.join(''), wanted);
	});
}

async function checkSlides(deck: Deck, locale: (typeof LOCALES)[number]): Promise<void> {
	const blob = await pptxFile(deck, locale);
	const slides = (await readOffice(blob)).parts(/^ppt\/slides\/slide\d+\.xml$/).length;
	const pdf = await printed(`slides-${locale}.pptx`, blob);
	const { pages, size } = await infoOf(pdf);
	const texts = await pagesOf(pdf);
	await draw(pdf, 60);
	await check(`PPTX ${locale}: one page of 16:9 a slide`, () => {
		equal([pages, ...size], [slides, 960, 540], 'pages and size in points');
	});
	await check(`PPTX ${locale}: every finding, unit line and source is in print, and no note of the presenter`, () => {
		const wanted = deck.items.flatMap(({ document: { figure } }) => [figure.title, figure.unitLine, figure.source]);
		holdsAll(texts.join(''), wanted);
		equal(dense(texts.join('')).includes(dense(deck.items[0]?.note ?? '?')), false, 'the presenter’s note in print');
	});
	await check(`PPTX ${locale}: values that stand in a chart are drawn`, () => {
		const spec = deck.items.find(({ document }) => document.figure.chart?.kind === 'bridge')?.document.figure.chart;
		holdsAll(texts.join(''), spec?.kind === 'bridge' ? spec.rows.map(({ text }) => text) : ['?']);
	});
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const data = join(FOLDER, 'data');
await buildData({ dataDir: join(ROOT, 'data', 'sanming-2022'), outDir: data });
for (const locale of LOCALES) {
	const deck = await sampleDeck(data, locale);
	await checkDocument(deck, locale);
	await checkSlides(deck, locale);
}
await check('DOCX: a page of running text has 22 lines', async () => {
	const item = itemWith(null);
	const note = { id: 'note', label: '说明', text: '土'.repeat(2000) } as const;
	const long = { ...item, document: { ...item.document, lines: [...item.document.lines, note] } };
	const pdf = await printed('lines.docx', await docxFile(deckOf(long), 'zh-CN'));
	const pages = await pagesOf(pdf);
	// The annex is set in smaller type.
	const body = pages.slice(
		0,
		pages.findIndex((text) => text.includes('附件：')),
	);
	const lines = body.map((text) => text.split('\n').filter((line) => /^\s*土+$/.test(line)).length);
	equal(Math.max(...lines), 22, 'lines on the fullest page');
});
console.log(`${counts.passed} passed, ${counts.failed} failed; pages to look at: ${FOLDER}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
