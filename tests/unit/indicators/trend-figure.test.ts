import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import type { Figure, LineSpec } from '#lib/domain/figure.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Cell, Row } from '#lib/domain/rowset.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { trendFigure } from '#lib/indicators/trend-figure.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { countOf, moneyOf, row, SANYUAN, shareOf, XIKOU } from '../../fixtures/domain/definitions.ts';

interface Setting {
	readonly manifest?: Manifest;
	readonly locale?: Locale;
	readonly place?: Place;
}

function figureOf(
	definition: Definition,
	rows: readonly Row[],
	{ manifest = manifestOf(), locale = 'zh-CN', place = SANYUAN }: Setting = {},
): Figure {
	return trendFigure(contextOf(definition, rows, manifest, locale), place);
}

function chartOf(figure: Figure): LineSpec {
	if (figure.chart?.kind !== 'line') throw new Error('expected a line chart');
	return figure.chart;
}

/** One row a period, each with the same cells but its numerator; `null` where it was not reported. */
function over(values: Readonly<Record<string, number | null>>, cells: Readonly<Record<string, Cell>> = {}): Row[] {
	return Object.entries(values).map(([period, numerator]) =>
		row({ period, numerator, ...(numerator === null ? { state: 'missing', reason: 'not_reported' } : {}), ...cells }),
	);
}

const labels = (figure: Figure): string[] => chartOf(figure).points.map(({ label }) => label);
const YEARS = over({ '2020': 778, '2021': 800, '2022': 827 }, { denominator: 1000 });

describe('the points', () => {
	it('stand in order of time, in the unit of the axis, with their text', () => {
		const { points } = chartOf(figureOf(shareOf(), [...YEARS].reverse()));
		expect(points.map(({ label, text }) => [label, text])).toEqual([
			['2020', '77.8%'],
			['2021', '80.0%'],
			['2022', '82.7%'],
		]);
		[77.8, 80, 82.7].forEach((value, index) => {
			expect(points[index]?.value).toBeCloseTo(value, 9);
		});
	});

	it('without a value are gaps, never zero', () => {
		const figure = figureOf(shareOf(), over({ '2020': 80, '2021': null, '2022': 82 }, { denominator: 100 }));
		expect(chartOf(figure).points[1]).toEqual({ label: '2021', value: null, text: '缺报' });
		expect(figure.notes).toContain('缺口表示缺报，不是零。');
		expect(figureOf(shareOf(), YEARS).notes).not.toContain('缺口表示缺报，不是零。');
	});

	it('of a running total that starts anew each year are the same months of every year', () => {
		const totals = { '2021-01/2021-08': 80, '2021-01/2021-09': 90, '2022-01/2022-08': 85, '2022-01/2022-09': 95 };
		expect(labels(figureOf(countOf(), over(totals)))).toEqual(['2021.9', '2022.9']);
	});

	it('of a running total that never starts anew are all of them', () => {
		const totals = { '2019-01/2021-09': 80, '2019-01/2022-08': 90, '2019-01/2022-09': 95 };
		expect(labels(figureOf(countOf(), over(totals)))).toEqual(['2021.9', '2022.8', '2022.9']);
	});

	it('start from zero for counts and money, and say so where they do not', () => {
		const note = '纵轴不从零开始。';
		const [count, money, share] = [countOf(), moneyOf(), shareOf()].map((definition) => figureOf(definition, YEARS));
		expect([count, money, share].map((figure) => figure && chartOf(figure).fromZero)).toEqual([true, true, false]);
		expect([count, money, share].map((figure) => figure?.notes.includes(note))).toEqual([false, false, true]);
	});

	it('fewer than two make no drawing', () => {
		expect(figureOf(shareOf(), over({ '2022': 80 })).chart).toBeNull();
		expect(figureOf(shareOf(), over({ '2021': null, '2022': 80 })).chart).toBeNull();
	});
});

describe('the title', () => {
	it.each([
		['2020年至2022年：由77.8%到82.7%', YEARS],
		[
			'2020年至2022年：由80.0%到82.0%',
			over({ '2019': null, '2020': 80, '2021': null, '2022': 82 }, { denominator: 100 }),
		],
		['目前只有2022年一期数据', over({ '2021': null, '2022': 80 })],
		['没有可画的数据', over({ '2021': null })],
		['没有可画的数据', []],
		[
			'2021年至2022年：由2人中1人到80.0%',
			[row({ period: '2021', numerator: 1, denominator: 2 }), row({ numerator: 80 })],
		],
	])('says “%s”', (title, rows) => {
		expect(figureOf(shareOf(), rows).title).toBe(title);
	});

	it.each([
		['first', ['synthetic', 'measured']],
		['last', ['measured', 'synthetic']],
	])('carries 示例 when its %s value is synthetic', (_, [first = '', last = '']) => {
		const rows = [row({ period: '2021', basis: first }), row({ period: '2022', basis: last })];
		expect(figureOf(shareOf(), rows).title).toMatch(/（示例）$/);
		expect(figureOf(shareOf(), rows, { locale: 'en' }).title).toMatch(/ \(sample\)$/);
		expect(figureOf(shareOf(), YEARS).title).not.toContain('示例');
	});
});

describe('the table', () => {
	it('has the newest period first, with the change on the year before in points', () => {
		const { table } = figureOf(shareOf(), YEARS);
		expect(table.columns.map(({ head }) => head)).toEqual(['期间', '参保率（%）', '比上年同期']);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['2022年', '82.7', '+2.7个百分点'],
			['2021年', '80.0', '+2.2个百分点'],
			['2020年', '77.8', '—'],
		]);
	});

	it('has money in 万元 and its change in per cent', () => {
		const rows = over({ '2021': 20_000_000_000, '2022': 17_000_000_000 }, { denominator: null });
		const { table } = figureOf(moneyOf(), rows);
		expect(table.columns[1]?.head).toBe('低保金（万元）');
		expect(table.rows[0]?.cells).toEqual(['2022年', '17,000.00', '−15.0%']);
	});

	it('has words where there is no value, and 近 where the count is approximated', () => {
		const rows = [
			row({ period: '2021', state: 'suppressed', reason: 'small_cell' }),
			row({ numerator: 30, denominator: null, qualifier: 'approx_below' }),
		];
		expect(figureOf(countOf(), rows).table.rows.map(({ cells }) => cells[1])).toEqual(['近30户', '已隐去，以保护个人']);
	});

	it('gives counts instead of a percentage on a denominator under 10', () => {
		const rows = [row({ period: '2021', numerator: 90 }), row({ period: '2022', numerator: 1, denominator: 2 })];
		expect(figureOf(shareOf(), rows).table.rows[0]?.cells[1]).toBe('2人中1人');
	});

	it('gives no percentage points where either year stands on fewer than 10', () => {
		const rows = [
			row({ period: '2020', numerator: 90 }),
			row({ period: '2021', numerator: 1, denominator: 2 }),
			row({ period: '2022', numerator: 90 }),
		];
		expect(figureOf(shareOf(), rows).table.rows.map(({ cells }) => cells[2])).toEqual(['—', '—', '—']);
	});

	it('has English brackets and words in English', () => {
		const { table } = figureOf(shareOf(), YEARS, { locale: 'en' });
		expect(table.columns.map(({ head }) => head)).toEqual([
			'Period',
			'Insured share (%)',
			expect.stringMatching(/on a year earlier$/i),
		]);
		expect(table.rows[0]?.cells).toEqual(['2022', '82.7', '+2.7 percentage points']);
	});
});

describe('marks and notes', () => {
	const event = { id: 'e', kind: 'policy', title: { zh: '提标', en: 'Raise' }, rebases: [] };
	const marks = (start: string, precision: 'year' | 'month', rows: readonly Row[]): unknown =>
		chartOf(figureOf(countOf(), rows, { manifest: manifestOf({ events: [{ ...event, start, precision }] }) })).events;
	const months = over({ '2022-01': 5, '2022-02': 6, '2022-04': 7 });

	it.each([
		['at its own month', '2022-02', 'month', 1],
		['at the next period held', '2022-03', 'month', 2],
		['at the first period when it falls there', '2022-01', 'month', 0],
		['at the first period of its year', '2022', 'year', 0],
	] as const)('an event stands %s', (_, start, precision, value) => {
		expect(marks(start, precision, months)).toEqual([{ value, label: '提标' }]);
	});

	it.each([
		['before the first period', '2021-12'],
		['after the last', '2022-05'],
	])('an event %s has no mark', (_, start) => {
		expect(marks(start, 'month', months)).toEqual([]);
	});

	it('the stated target is a line, in the unit of the axis', () => {
		const target = { value: 0.9, section: { zh: '报告第一部分', en: 'report, part 1' } };
		expect(chartOf(figureOf(shareOf({ target }), YEARS)).target).toEqual({ value: 90, label: '报告所述目标90.0%' });
		expect(chartOf(figureOf(shareOf(), YEARS)).target).toBeNull();
	});

	it('the boundary change is noted where codes changed and the line reaches back beyond it', () => {
		const former = [{ code: '350402', zh: '梅列区', en: 'Meilie', successor: SANYUAN.code, changed: '2021' }];
		const noted = (rows: readonly Row[], setting: Setting): boolean =>
			figureOf(countOf(), rows, setting).notes.some((note) => note.includes('区划'));
		expect(noted(over({ '2020': 5, '2021': 6 }), { manifest: manifestOf({ former }) })).toBe(true);
		expect(noted(over({ '2021': 5, '2022': 6 }), { manifest: manifestOf({ former }) })).toBe(false);
		expect(noted(over({ '2020': 5, '2021': 6 }), {})).toBe(false);
		const township = over({ '2020': 5, '2021': 6 }, { place: XIKOU.code });
		expect(noted(township, { manifest: manifestOf({ former }), place: XIKOU })).toBe(false);
	});

	it('the note on the boundary says when the package says that codes changed, and only where they did', () => {
		const former = [{ code: '990109', zh: '旧区', en: 'Old', successor: SANYUAN.code, changed: '2024-03' }];
		const rows = over({ '2023': 5, '2024': 6 });
		expect(figureOf(countOf(), rows, { manifest: manifestOf({ former }) }).notes).toEqual([
			'2024年3月及以后为新区划代码；此前各期按新区划口径合并相加。',
		]);
		const elsewhere = former.map((each) => ({ ...each, successor: XIKOU.code }));
		expect(figureOf(countOf(), rows, { manifest: manifestOf({ former: elsewhere }) }).notes).toEqual([]);
	});

	it('unit line, text alternative and source say where, when and whence', () => {
		const figure = figureOf(shareOf(), YEARS);
		expect(figure.unitLine).toBe('参保率（%），三元区，2020年至2022年');
		expect(figure.alt).toBe('折线图：2020年至2022年：由77.8%到82.7%。共3期，最近一期82.7%。');
		expect(figure.source).toContain('医保局《参保名单》');
		expect(figureOf(shareOf(), over({ '2022': 80 })).unitLine).toBe('参保率（%），三元区，2022年');
	});
});
