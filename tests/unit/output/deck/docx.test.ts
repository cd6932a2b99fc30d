import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotId, type Deck } from '#lib/output/deck/deck.ts';
import { readDeck, writeDeck } from '#lib/output/deck/deck-file.ts';
import { docxFile } from '#lib/output/deck/docx.ts';
import { buildData } from '../../../../src/tools/build-data.ts';
import { ROOT } from '../../../../src/tools/catalogue.ts';
import { sampleDeck } from '../../../fixtures/output/deck.ts';
import { deckOf, hostileDeck, itemWith } from '../../../fixtures/output/made-up-deck.ts';
import { paragraphsOf, readOffice, type OfficeFile } from '../../../fixtures/output/office.ts';
import { xmlFaults } from '../../../fixtures/output/xml.ts';

let folder: string;
let deck: Deck;
let file: OfficeFile;
let body: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tuodi-docx-'));
	await buildData({ dataDir: join(ROOT, 'data', 'sanming-2022'), outDir: folder });
	deck = await sampleDeck(folder, 'zh-CN');
	file = await readOffice(await docxFile(deck, 'zh-CN'));
	body = file.part('word/document.xml');
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

/** Twips in a millimetre. */
const MM = 1440 / 25.4;

function attribute(tag: string, name: string): string {
	return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

it('a deck of figures of every kind comes back from its own file as it was', () => {
	expect(readDeck(writeDeck(deck))).toEqual(deck);
});

describe('the sheets of the document', () => {
	it('are A4 with the margins of official documents', () => {
		const size = /<w:pgSz [^>]*>/.exec(body)?.[0] ?? '';
		const margins = /<w:pgMar [^>]*>/.exec(body)?.[0] ?? '';
		const mm = (tag: string, name: string): number => Math.round(Number(attribute(tag, name)) / MM);
		expect([mm(size, 'w:w'), mm(size, 'w:h')]).toEqual([210, 297]);
		expect(['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) => mm(margins, side))).toEqual([37, 26, 35, 28]);
	});

	it('hold 22 exact lines of the body in the 225 mm of the type area', () => {
		const paragraph = /<w:p>(?:(?!<\/w:p>)[\s\S])*本材料共[\s\S]*?<\/w:p>/.exec(body)?.[0] ?? '';
		const spacing = /<w:spacing [^>]*>/.exec(paragraph)?.[0] ?? '';
		expect(attribute(spacing, 'w:lineRule')).toBe('exact');
		const pitch = Number(attribute(spacing, 'w:line'));
		expect(22 * pitch).toBeLessThanOrEqual(225 * MM);
		expect(23 * pitch).toBeGreaterThan(225 * MM);
		expect(paragraph).toContain('<w:sz w:val="32"/>');
		expect(paragraph).toMatch(/w:eastAsia="仿宋"/);
		expect(paragraph).toMatch(/w:ascii="Times New Roman"/);
	});

	it('have the page number between dashes, odd at the right and even at the left', () => {
		const side = (type: string): string => {
			const id = new RegExp(`<w:footerReference[^>]*w:type="${type}"[^>]*>`).exec(body)?.[0] ?? '';
			const rels = file.part('word/_rels/document.xml.rels');
			const target = [...rels.matchAll(/<Relationship [^>]*>/g)].find(
				([tag]) => attribute(tag, 'Id') === attribute(id, 'r:id'),
			);
			return file.part(`word/${attribute(target?.[0] ?? '', 'Target')}`);
		};
		expect(file.part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
		for (const [type, align] of [
			['default', 'right'],
			['even', 'left'],
		] as const) {
			const footer = side(type);
			expect(footer).toContain(`<w:jc w:val="${align}"/>`);
			expect(footer).toMatch(/— [\s\S]*PAGE[\s\S]* —/);
		}
	});

	it('carry marking and notice at the head, snapshot and data version at the foot', () => {
		const heads = file.parts(/^word\/header\d+\.xml$/).map((xml) => paragraphsOf(xml).join('\n'));
		const feet = file.parts(/^word\/footer\d+\.xml$/).map((xml) => paragraphsOf(xml).join('\n'));
		expect(heads.length).toBeGreaterThanOrEqual(2);
		for (const words of heads) expect(words).toBe(`${deck.marking}\n示例数据：按公开报告校准的合成数据`);
		for (const words of feet) expect(words).toContain(`快照${snapshotId(deck.items)}；数据版本`);
	});
});

describe('the items of the document', () => {
	it('are numbered in Chinese, figures and tables in digits, each once and in order', () => {
		const words = paragraphsOf(body);
		const heads = deck.items.map(({ subject }, at) => `${'一二三四五六七八九'.charAt(at)}、${subject.name}`);
		expect(words.filter((text) => heads.includes(text))).toEqual(heads);
		const numbered = (sign: string): string[] =>
			words.flatMap((text) => new RegExp(`^${sign}\\d+(?=\\u3000)`).exec(text) ?? []);
		expect(numbered('图')).toEqual(['图1', '图2', '图3', '图4', '图5', '图6', '图7', '图8']);
		expect(numbered('表')).toEqual(['表1', '表2', '表3', '表4', '表5', '表6', '表7', '表8', '表9']);
	});

	it('have their finding, definition and questions, and never the presenter’s note', () => {
		const words = paragraphsOf(body).join('\n');
		for (const { document, questions, note } of deck.items) {
			expect(words).toContain(document.sentence);
			for (const question of questions) expect(words).toContain(question);
			expect(words).not.toContain(note);
		}
	});

	it('have their drawings as vectors with a picture behind them and a text alternative', () => {
		const drawings = [...body.matchAll(/<w:drawing>[\s\S]*?<\/w:drawing>/g)].map(([drawing]) => drawing);
		const charts = deck.items.filter(({ document }) => document.figure.chart);
		expect(drawings).toHaveLength(charts.length);
		drawings.forEach((drawing, at) => {
			const docPr = /<wp:docPr [^>]*>/.exec(drawing)?.[0] ?? '';
			expect(attribute(docPr, 'descr')).toBe(charts[at]?.document.figure.alt);
			expect(drawing).toContain('asvg:svgBlip');
		});
		const names = [...file.bytes.keys()];
		expect(names.filter((name) => /media\/.*\.svg$/.test(name))).toHaveLength(charts.length);
		const drawn = new TextDecoder().decode(file.bytes.get(names.find((name) => name.endsWith('.svg')) ?? ''));
		expect(xmlFaults(drawn)).toEqual([]);
		expect(drawn).not.toMatch(/#1d4682|var\(/i);
	});

	it('say below a drawing that older software may not show it, where nothing could make a picture of it', async () => {
		const words = paragraphsOf(body).filter((text) => text.startsWith('本图为矢量图'));
		expect(words).toHaveLength(8);
		const pixels = new Uint8Array([137, 80, 78, 71]);
		const drawn = await readOffice(await docxFile(deck, 'zh-CN', () => Promise.resolve(new Blob([pixels]))));
		expect(paragraphsOf(drawn.part('word/document.xml')).join('')).not.toContain('本图为矢量图');
		const kept = [...drawn.bytes].filter(([name]) => name.endsWith('.png'));
		for (const [, bytes] of kept) expect([...bytes]).toEqual([...pixels]);
		expect(kept.length).toBeGreaterThan(0);
	});

	it('have tables of three rules whose head comes again and whose rows are not parted', () => {
		const tables = [...body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => table);
		expect(tables).toHaveLength(deck.items.length);
		tables.forEach((table, at) => {
			const rows = [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);
			expect(rows).toHaveLength((deck.items[at]?.document.figure.table.rows.length ?? 0) + 1);
			expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([rows[0]]);
			expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
			const sizes = [...table.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size) / 2);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.5);
		});
	});

	it('print every cell of a table, here or in the annex', () => {
		const words = new Set(paragraphsOf(body));
		const all = [...words].join('\n');
		const { columns, rows } = deck.items.at(-1)?.document.figure.table ?? { columns: [], rows: [] };
		const lost = rows.flatMap(({ cells }) =>
			cells.filter((text, at) => !words.has(text) && !all.includes(`${columns[at]?.head ?? ''}：${text}`)),
		);
		expect(lost).toEqual([]);
	});
});

describe('the annex', () => {
	it('has what every number can be traced by', () => {
		const words = paragraphsOf(body);
		const annex = words.slice(words.indexOf('附件：数据口径说明'));
		expect(annex.length).toBeGreaterThan(40);
		for (const { document, paper } of deck.items) {
			const expected = document.lines.filter(({ id }) => id !== 'title' && id !== 'notice');
			for (const { label, text } of expected) expect(annex).toContain(`${label}：${text}`);
			if (paper !== null) expect(annex).toContain(`核对码：${paper}`);
		}
	});
});

describe('the file', () => {
	it('has well-formed parts, with hostile texts as plain texts', async () => {
		const hostile = await readOffice(await docxFile(hostileDeck(), 'zh-CN'));
		for (const [name, text] of [...file.texts, ...hostile.texts]) expect([name, xmlFaults(text)]).toEqual([name, []]);
		const words = paragraphsOf(hostile.part('word/document.xml')).join('');
		expect(words).toContain(`<script>alert(1)</script>&"'`);
		expect(hostile.part('word/document.xml')).not.toContain('<script');
	});

	it('opens with nothing but an item of words', async () => {
		const parts = await readOffice(await docxFile({ ...deckOf(itemWith(null)), marking: '', occasion: '' }, 'zh-CN'));
		expect(paragraphsOf(parts.part('word/document.xml'))[0]).toBe('监督数据');
		expect(parts.parts(/^word\/header\d+\.xml$/).map((xml) => paragraphsOf(xml))).toEqual([
			['示例数据：合成'],
			['示例数据：合成'],
		]);
	});

	it('is in English for an English page', async () => {
		const english = await readOffice(await docxFile(await sampleDeck(folder, 'en'), 'en'));
		const words = paragraphsOf(english.part('word/document.xml'));
		expect(words).toContain('Annex: how the figures are defined');
		// Names of Chinese papers are cited as they are.
		const ours = words.filter((text) => !text.startsWith('Citation: '));
		expect(ours.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
	});
});
