import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataNumber } from '#lib/domain/number.ts';
import type { ChartSpec } from '#lib/domain/figure.ts';
import { snapshotId, type Deck } from '#lib/output/deck/deck.ts';
import { pptxFile } from '#lib/output/deck/pptx.ts';
import { titleLines } from '#lib/output/deck/pptx/around.ts';
import { evenly } from '#lib/output/deck/pptx/table-slides.ts';
import { columnName } from '#lib/output/deck/pptx/workbook.ts';
import { textWidth } from '#lib/output/wrap.ts';
import { buildData } from '../../../../src/tools/build-data.ts';
import { ROOT } from '../../../../src/tools/catalogue.ts';
import { sampleDeck } from '../../../fixtures/output/deck.ts';
import { deckOf, hostileDeck, itemWith } from '../../../fixtures/output/made-up-deck.ts';
import {
	paragraphsOf,
	readChart,
	readOffice,
	type OfficeFile,
	type ReadSeries,
} from '../../../fixtures/output/office.ts';
import { readWorkbook } from '../../../fixtures/output/workbook.ts';
import { xmlFaults } from '../../../fixtures/output/xml.ts';

let folder: string;
let deck: Deck;
let file: OfficeFile;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tuodi-pptx-'));
	await buildData({ dataDir: join(ROOT, 'data', 'sanming-2022'), outDir: folder });
	deck = await sampleDeck(folder, 'zh-CN');
	file = await readOffice(await pptxFile(deck, 'zh-CN'));
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

/** Number of the only slide of an item, by its title. */
function slideOf(key: string): number {
	const at = deck.items.findIndex((item) => item.key === key);
	// The cover comes first, and the items before the list have one slide each.
	return at + 2;
}

/** The charts of a slide, by its own relations. */
function chartsOf(slide: number): ReadSeries[][] {
	const rels = file.part(`ppt/slides/_rels/slide${slide}.xml.rels`);
	return [...rels.matchAll(/charts\/(chart\d+\.xml)/g)].map(([, name = '']) =>
		readChart(file.part(`ppt/charts/${name}`)),
	);
}

function specOf<K extends ChartSpec['kind']>(key: string, kind: K): Extract<ChartSpec, { kind: K }> {
	const chart = deck.items.find((item) => item.key === key)?.document.figure.chart;
	if (chart?.kind !== kind) throw new Error(`expected a ${kind}, found ${String(chart?.kind)}`);
	return chart as Extract<ChartSpec, { kind: K }>;
}

const shown = (values: readonly (number | null)[]): (number | null)[] =>
	values.map((value) => (value === null ? null : dataNumber(value)));

const named = (series: readonly ReadSeries[] | undefined, name: string): ReadSeries => {
	const found = series?.find((each) => each.name === name);
	if (!found) throw new Error(`expected a series ${name}, found ${(series ?? []).map((each) => each.name).join(', ')}`);
	return found;
};

describe('the numbers in the charts of slides', () => {
	it('a line has the values of the figure under the names of its points, its target and its events', () => {
		const spec = specOf('medical_insurance_coverage-trend', 'line');
		const [series] = chartsOf(slideOf('medical_insurance_coverage-trend'));
		const line = named(series, spec.unit);
		expect(line.values).toEqual(shown(spec.points.map(({ value }) => value)));
		expect(line.xs).toEqual(spec.points.map(({ label }) => label));
		expect(line.labels).toEqual(['98.7%', '100%']);
		expect(named(series, spec.target?.label ?? '').values).toEqual(spec.points.map(() => spec.target?.value));
		expect(named(series, '图中标记').labels).toEqual(['①', '②']);
	});

	it('many months stand on an axis of dates, each at its month', () => {
		const spec = specOf('housing_in_tenure-trend', 'line');
		const [series] = chartsOf(slideOf('housing_in_tenure-trend'));
		const line = named(series, spec.unit);
		const months = line.xs.map((day) => new Date(Date.UTC(1899, 11, 30) + Number(day) * 86_400_000));
		expect(months.map((date) => `${date.getUTCFullYear()}.${date.getUTCMonth() + 1}`)).toEqual(
			spec.points.map(({ label }) => label),
		);
		expect(line.values).toEqual(shown(spec.points.map(({ value }) => value)));
	});

	it('places have their values and both ends of their intervals', () => {
		const spec = specOf('medical_insurance_coverage-units', 'range');
		const [series] = chartsOf(slideOf('medical_insurance_coverage-units'));
		const main = named(series, spec.unit);
		expect(main.values).toEqual(shown(spec.rows.map(({ value }) => value)));
		expect(named(series, '区间下限').values).toEqual(shown(spec.rows.map(({ lower }) => lower)));
		expect(named(series, '区间上限').values).toEqual(shown(spec.rows.map(({ upper }) => upper)));
		main.values.forEach((value, at) => {
			expect((value ?? 0) - (main.minus[at] ?? NaN)).toBeCloseTo(spec.rows[at]?.lower ?? NaN, 9);
		});
		expect(named(series, spec.whole?.label ?? '').values).toEqual(spec.rows.map(() => spec.whole?.value));
	});

	it('a bridge has stocks, entries and exits as long as in the figure, each on the base where it begins', () => {
		const spec = specOf('clearance-0', 'bridge');
		const [series] = chartsOf(slideOf('clearance-0'));
		const parts = { stock: '存量', entry: '新增', exit: '减少' } as const;
		for (const [part, name] of Object.entries(parts)) {
			expect(named(series, name).values).toEqual(
				spec.rows.map((row) => (row.part === part ? Math.abs(row.to - row.from) : null)),
			);
		}
		expect(named(series, '起点（不显示）').values).toEqual(
			spec.rows.map(({ part, from, to }) => (part === 'stock' ? null : Math.min(from, to))),
		);
		expect(named(series, '标注位置').labels).toEqual(spec.rows.map(({ text }) => text));
	});

	it('survival has every step of every group, level before it and down at it', () => {
		for (const key of ['clearance-1', 'clearance-2']) {
			const { panels } = specOf(key, 'survival');
			const charts = chartsOf(slideOf(key));
			expect(charts).toHaveLength(panels.length);
			panels.forEach(({ label, points, until }, index) => {
				const curve = named(charts[index], label);
				const after = curve.xs.map((x, at) => [Number(x), curve.values[at]]);
				expect(after[0]).toEqual([0, 100]);
				expect(after[after.length - 1]?.[0]).toBe(until);
				points.forEach(({ time, value }, at) => {
					expect(after[2 + 2 * at]).toEqual([time, dataNumber(value)]);
				});
			});
		}
	});

	it('a schedule has its corners, with a hole between two pieces', () => {
		const spec = specOf('cliff-curve', 'schedule');
		const [series] = chartsOf(slideOf('cliff-curve'));
		for (const { label, pieces, drops } of spec.curves) {
			const { xs, values } = named(series, label);
			const corners = values.flatMap((value, at) => (value === null ? [] : [[Number(xs[at]), value]]));
			expect(corners).toEqual(pieces.flat().map(([x, y]) => [dataNumber(x), dataNumber(y)]));
			expect(values.filter((value) => value === null)).toHaveLength(pieces.length - 1);
			expect(named(series, `${label}：台阶`).labels).toEqual(drops.map(({ text }) => text));
		}
		for (const mark of spec.lines) expect(named(series, mark.label).xs.map(Number)).toEqual([mark.value, mark.value]);
	});

	it('the workbook inside each chart holds the same numbers as the chart', async () => {
		for (const [at, xml] of file.parts(/^ppt\/charts\/chart\d+\.xml$/).entries()) {
			const bytes = file.bytes.get(`ppt/embeddings/workbook${at + 1}.xlsx`);
			const { sheets, names } = await readWorkbook(new Blob([new Uint8Array(bytes ?? [])]));
			expect(names).toEqual(['Data']);
			const numbers = (sheets[0] ?? []).flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
			const held = new Set(numbers);
			for (const { values } of readChart(xml))
				for (const value of values) expect(value === null || held.has(value)).toBe(true);
		}
	});

	it('a gap stays a gap and a fall below zero stays negative', async () => {
		const points = [
			{ label: '2020', value: -4.5, text: '−4.5%' },
			{ label: '2021', value: null, text: '—' },
			{ label: '2022', value: 0, text: '0%' },
		];
		const line: ChartSpec = { kind: 'line', unit: '%', decimals: 1, points, events: [], target: null, fromZero: true };
		const rows = [
			{ label: '甲', value: -2, lower: -3, upper: -1, text: '−2', strong: true },
			{ label: '乙', value: null, lower: null, upper: null, text: '人数过少，已隐去', strong: false },
		];
		const range: ChartSpec = {
			...{ kind: 'range', unit: '%', decimals: 0, rows, whole: null, target: null, fromZero: true },
		};
		const parts = await readOffice(await pptxFile(deckOf(itemWith(line), itemWith(range)), 'zh-CN'));
		const [first = '', second = ''] = parts.parts(/charts\/chart\d/);
		expect(named(readChart(first), '%').values).toEqual([-4.5, null, 0]);
		expect(first).toContain('<c:dispBlanksAs val="gap"/>');
		expect(first).toContain('<c:min val="-6"/>');
		const places = named(readChart(second), '%');
		expect(places.values).toEqual([-2, null]);
		expect(places.xs).toEqual(['甲', '乙（人数过少，已隐去）']);
		expect([places.plus, places.minus]).toEqual([
			[1, null],
			[1, null],
		]);
	});

	it('more places than fit beside each other are a table, never a picture', async () => {
		const rows = Array.from({ length: 40 }, (_, at) => ({
			...{ label: `乡镇${at}`, value: at, lower: null, upper: null, text: String(at), strong: false },
		}));
		const range: ChartSpec = {
			kind: 'range',
			unit: '户',
			decimals: 0,
			rows,
			whole: null,
			target: null,
			fromZero: true,
		};
		const parts = await readOffice(await pptxFile(deckOf(itemWith(range)), 'zh-CN'));
		expect(parts.parts(/charts\/chart\d/)).toEqual([]);
		expect(parts.part('ppt/slides/slide2.xml')).toContain('<a:tbl>');
		expect([...parts.bytes.keys()].filter((name) => /\.(png|svg|jpe?g)$/.test(name))).toEqual([]);
	});
});

describe('the slides', () => {
	it('are a cover, one for each item with a chart, a table in parts, and the definitions', () => {
		const titles = file
			.parts(/^ppt\/slides\/slide\d+\.xml$/)
			.map((xml) => paragraphsOf(/<p:ph type="title"\/>[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? '').join(''));
		expect(titles[0]).toBe(deck.title);
		expect(titles.slice(1, 9)).toEqual(deck.items.slice(0, 8).map(({ document }) => document.figure.title));
		const parts = titles.filter((title) => title.startsWith('三项指标需要关注（'));
		expect(parts.length).toBeGreaterThan(3);
		expect(parts[0]).toBe(`三项指标需要关注（1/${parts.length}）`);
		expect(titles.at(-1)).toMatch(/^口径与出处(（2\/2）)?$/);
	});

	it('show every row of a table once, whatever number of slides it takes', () => {
		const rows = deck.items.at(-1)?.document.figure.table.rows ?? [];
		const names = file
			.parts(/^ppt\/slides\/slide\d+\.xml$/)
			.filter((xml) => xml.includes('三项指标需要关注'))
			.flatMap((xml) => [...xml.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)].slice(1))
			.map(([row]) => paragraphsOf(row)[0]);
		expect(names).toEqual(rows.map(({ cells }) => cells[0]));
	});

	it('carry notice, snapshot and data version, and the source at the foot', () => {
		const id = snapshotId(deck.items);
		const version = deck.items[0]?.document.lines.find((line) => line.id === 'version')?.text ?? '';
		expect(version).toMatch(/^[0-9a-f]{12}$/);
		for (const xml of file.parts(/^ppt\/slides\/slide\d+\.xml$/)) {
			const words = paragraphsOf(xml).join('\n');
			expect(words).toContain('示例数据：按公开报告校准的合成数据');
			expect(words).toContain(`快照${id}；数据版本${version}`);
			expect(words).toContain(deck.marking);
		}
		expect(paragraphsOf(file.part('ppt/slides/slide2.xml')).join('\n')).toContain('来源：医保部门（示例）');
		expect(file.part('docProps/core.xml')).toContain(id);
	});

	it('keep the presenter’s note, the questions and the definition in the notes alone', () => {
		const [slides, notes] = [/^ppt\/slides\/slide\d/, /^ppt\/notesSlides\/notesSlide\d/].map((pattern) =>
			file.parts(pattern).map((xml) => paragraphsOf(xml)),
		);
		const { note, questions, document } = deck.items[0] ?? { note: '', questions: [], document: null };
		expect(slides?.flat().join('\n')).not.toContain(note);
		expect(notes?.[1]?.[0]).toBe(`主持备注：${note}`);
		expect(notes?.[1]).toContain(`可以问：${questions[0] ?? ''}`);
		expect(notes?.[1]).toContain(`含义：${document?.lines.find(({ id }) => id === 'meaning')?.text ?? ''}`);
	});

	it('are 16:9, with Chinese faces by name and a text alternative for every chart and table', () => {
		expect(file.part('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
		expect(file.part('ppt/theme/theme1.xml')).toContain('<a:ea typeface="微软雅黑"/>');
		for (const xml of file.parts(/^ppt\/slides\/slide\d/)) {
			for (const [frame] of xml.matchAll(/<p:graphicFrame>[\s\S]*?<\/p:nvGraphicFramePr>/g))
				expect(frame).toMatch(/descr="[^"]{4,}"/);
		}
	});

	it('have well-formed parts, every relation leads to a part, and every part has a type', () => {
		for (const [name, text] of file.texts) expect([name, xmlFaults(text)]).toEqual([name, []]);
		const types = file.part('[Content_Types].xml');
		for (const [name, text] of file.texts) {
			if (!name.endsWith('.rels')) continue;
			const base = `file:///${name.replace('_rels/', '').replace(/\.rels$/, '')}`;
			for (const [, target = ''] of text.matchAll(/Target="([^"]*)"/g)) {
				const path = new URL(target, base).pathname.slice(1);
				expect([name, target, file.bytes.has(path)]).toEqual([name, target, true]);
				if (path.endsWith('.xml')) expect([path, types.includes(`"/${path}"`)]).toEqual([path, true]);
			}
		}
	});

	it('hold hostile texts as plain texts', async () => {
		const parts = await readOffice(await pptxFile(hostileDeck(), 'zh-CN'));
		for (const [name, text] of parts.texts) expect([name, xmlFaults(text)]).toEqual([name, []]);
		const words = paragraphsOf(parts.part('ppt/slides/slide1.xml')).join('').replace(/\s/g, '');
		expect(words).toContain(`<script>alert(1)</script>&"'`);
		expect(words).toContain('控制');
		expect(parts.part('ppt/slides/slide1.xml')).not.toContain('<script');
	});

	it('say in English what they are', async () => {
		const english = await sampleDeck(folder, 'en');
		const parts = await readOffice(await pptxFile(english, 'en'));
		const words = parts.parts(/^ppt\/slides\/slide\d/).flatMap(paragraphsOf);
		expect(words.join('\n')).toContain('Definitions and sources');
		expect(words.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
	});
});

describe('what slides are made with', () => {
	it('sets a long title in smaller type, so that it takes no more than its lines', () => {
		const short = titleLines('两类对象都已参保', 872);
		const long = titleLines('某'.repeat(120), 872);
		expect(short).toEqual({ lines: ['两类对象都已参保'], size: 28 });
		expect(long.size).toBeLessThan(short.size);
		expect(long.lines.join('')).toBe('某'.repeat(120));
		for (const line of long.lines) expect(textWidth(line, long.size)).toBeLessThanOrEqual(872);
	});

	it('parts rows evenly and in order', () => {
		const items = Array.from({ length: 13 }, (_, at) => at);
		const parts = evenly(items, () => 10, 60);
		expect(parts.flat()).toEqual(items);
		expect(parts.map((part) => part.length)).toEqual([5, 5, 3]);
		expect(evenly([70, 5], (weight) => weight, 60)).toEqual([[70], [5]]);
	});

	it('names the columns of a workbook', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
	});
});
