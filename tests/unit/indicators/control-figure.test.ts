import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import type { Figure, LineSpec } from '#lib/domain/figure.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { controlFigure } from '#lib/indicators/control-figure.ts';
import { indicatorPage } from '#lib/indicators/indicator-page.ts';
import { indicatorFrames } from '#lib/output/meeting/indicator-frames.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { countOf, period, row, SANYUAN, shareOf } from '../../fixtures/domain/definitions.ts';
import type { Context } from '#lib/indicators/context.ts';
import { readingsUntil } from '#lib/domain/readings.ts';

/** The n-th quarter from 2019 on. */
const quarter = (n: number): string => {
	const year = 2019 + Math.floor(n / 4);
	const first = (n % 4) * 3 + 1;
	return `${year}-${String(first).padStart(2, '0')}/${year}-${String(first + 2).padStart(2, '0')}`;
};

interface Setting {
	readonly definition?: Definition;
	readonly locale?: Locale;
	readonly basis?: string;
	readonly rebase?: string;
}

function contextFor(
	values: readonly number[],
	{ definition = countOf(), locale = 'zh-CN', basis = 'measured', rebase }: Setting = {},
): Context {
	const rows = values.map((numerator, i) =>
		row({ period: quarter(i), numerator, denominator: definition.unit === 'share' ? 100 : null, basis }),
	);
	const title = { zh: '提标', en: 'Raise' };
	const rebases = ['made_up' as IndicatorId];
	const events = rebase
		? [{ id: 'E', start: rebase, precision: 'year' as const, kind: 'standard', title, rebases }]
		: [];
	return contextOf(definition, rows, manifestOf({ events }), locale);
}

function figureOf(values: readonly number[], setting: Setting = {}): Figure {
	const figure = controlFigure(contextFor(values, setting), SANYUAN);
	if (typeof figure === 'string') throw new Error(`expected a figure, found “${figure}”`);
	return figure;
}

function layerOf({ chart }: Figure): NonNullable<LineSpec['control']> {
	if (chart?.kind !== 'line' || !chart.control) throw new Error('expected a control chart');
	return chart.control;
}

/** 100 and 120 in turn, every step 20: limits 110 ± 53.2 as long as no step is out of the way. */
const turn = (n: number): number[] => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 100 : 120));
const notes = (figure: Figure): string => figure.notes.join('\n');

describe('the title of a control chart', () => {
	it.each<[string, number[], Setting]>([
		['14期没有信号，都是日常波动', turn(14), {}],
		['信号：2022年4—6月高于上限', [...turn(13), 200], {}],
		['信号：2022年4—6月低于下限', [...turn(13), 1], {}],
		['最近3期没有信号，上一次是2022年4—6月高于上限', [...turn(13), 200, 120, 100, 120], {}],
		['14期没有信号，都是日常波动（示例）', turn(14), { basis: 'synthetic' }],
		['No signal in 14 periods, only ordinary variation', turn(14), { locale: 'en' }],
		['Signal: April–June 2022, above the upper limit', [...turn(13), 200], { locale: 'en' }],
	])('%s', (title, values, setting) => {
		expect(figureOf(values, setting).title).toBe(title);
	});

	it('says that there is no one level where half of the points are outside or in a trend', () => {
		const rising = Array.from({ length: 20 }, (_, i) => 100 + i);
		const figure = figureOf(rising);
		expect(figure.title).toBe('20期中20期是信号：不是围着一个水平波动');
		expect(notes(figure)).toContain('不宜逐期追问');
	});

	it('does not say so of one far point, which draws the mean to itself and puts the others on one side', () => {
		const figure = figureOf([...turn(13), 300]);
		expect(layerOf(figure).signals).toHaveLength(14);
		expect(figure.title).toBe('信号：2022年4—6月高于上限');
	});

	it('names the last run of a rule from its first to its last period', () => {
		const values = [...turn(20), ...Array.from({ length: 7 }, (_, i) => 118 + (i % 2))];
		expect(figureOf(values).title).toMatch(/^信号：2023年10—12月至2025年7—9月连续偏高$/);
	});
});

describe('the limits of a control chart', () => {
	it('stand in the drawing, in its labels and beside every point of the table', () => {
		const figure = figureOf(turn(14));
		const { limits, labels, signals } = layerOf(figure);
		expect(limits).toHaveLength(1);
		expect(limits[0]?.centre).toBe(110);
		expect(limits[0]?.lower).toBeCloseTo(110 - 53.2, 9);
		expect(limits[0]?.upper).toBeCloseTo(110 + 53.2, 9);
		expect(labels).toEqual({ upper: '上限（试用）163', centre: '中心线110', lower: '下限57' });
		expect(signals).toEqual([]);
		expect(figure.table.rows).toHaveLength(14);
		expect(figure.table.rows[0]?.cells).toEqual(['2022年4—6月', '120', '57', '110', '163', '没有信号']);
		expect(figure.table.rows[0]?.values?.[2]).toBeCloseTo(56.8, 9);
	});

	it('are on trial in words from 12 to 19 points, and no more from 20 on', () => {
		expect(notes(figureOf(turn(19)))).toContain('试用：只有19点');
		expect(notes(figureOf(turn(20)))).not.toContain('试用');
		expect(layerOf(figureOf(turn(20))).labels.upper).toBe('上限163');
	});

	it('are drawn at 0 where they come out negative, and a note says so', () => {
		const values = turn(14).map((value) => value - 95);
		const figure = figureOf(values);
		expect(layerOf(figure).limits[0]?.lower).toBe(0);
		expect(notes(figure)).toContain('下限按公式为负数，画在0。');
		expect(notes(figureOf(turn(14)))).not.toContain('画在0');
	});

	it('of shares never exceed 100%', () => {
		const figure = figureOf(
			turn(14).map((value) => (value === 100 ? 85 : 99)),
			{ definition: shareOf() },
		);
		expect(layerOf(figure).limits[0]?.upper).toBe(100);
		expect(notes(figure)).toContain('上限按公式超过100%，画在100%。');
	});

	it('say how many ranges were left out, and what the limits would be with them', () => {
		// Of 15 steps two are large, 200 each; the others 20: mean (13 · 20 + 400) ÷ 15 = 44, bound 143.7.
		const figure = figureOf([...turn(13), 300, 100, 120]);
		expect(notes(figure)).toContain('2个过大的移动极差没有计入');
		// Centre (7 · 100 + 6 · 120 + 300 + 100 + 120) ÷ 16 = 121.25, all ranges 2.66 · 44 = 117.04: 4 to 238 households.
		expect(notes(figure)).toContain('全部计入时为4户～238户');
		expect(notes(figureOf(turn(14)))).toContain('没有哪个移动极差大到不该计入');
	});

	it('begin anew at a declared event; a stretch of fewer than 12 has none and finds none', () => {
		const figure = figureOf([...turn(4), ...turn(14).map((value) => value + 400)], { rebase: '2020' });
		expect(layerOf(figure).limits.map(({ from, to, centre }) => [from, to, centre])).toEqual([[4, 17, 510]]);
		expect(figure.title).toBe('14期没有信号，都是日常波动');
		expect(figure.table.rows.at(-1)?.cells).toEqual(['2019年1—3月', '100', '—', '—', '—', '点数不足']);
		expect(notes(figure)).toContain('控制限只在登记的事件处重新起算：提标。');
		expect(notes(figure)).toContain('有一段只有4点（至少12点）');
	});

	it('get as many digits as tell them apart', () => {
		const thousand = turn(14).map((value) => 50 + value / 1000);
		const figure = figureOf(thousand, { definition: shareOf({ counted: 'person' }) });
		const { labels } = layerOf(figure);
		expect(new Set(Object.values(labels).map((text) => text.replace(/[^\d.]/g, ''))).size).toBe(3);
	});
});

describe('a signal', () => {
	it('is named by its rule in table, drawing and text alternative', () => {
		const figure = figureOf([...turn(13), 200]);
		expect(layerOf(figure).signals).toEqual([{ index: 13, kind: 'beyond' }]);
		expect(layerOf(figure).legend).toEqual([{ kind: 'beyond', label: '在控制限以外（1期）' }]);
		expect(figure.table.rows[0]?.cells.at(-1)).toBe('高于上限');
		expect(figure.alt).toContain('在控制限以外（1期）');
	});
});

describe('on the page of an indicator', () => {
	it('the chart is a figure of its own and a frame of the meeting', () => {
		const page = indicatorPage(contextFor(turn(14)), SANYUAN);
		expect(page?.control?.id).toBe('control');
		expect(page?.trend.notes.some((note) => note.startsWith('控制图'))).toBe(false);
		const frames = page ? indicatorFrames(page, '主题', 'zh-CN') : [];
		expect(frames.map(({ title }) => title)).toContain('14期没有信号，都是日常波动');
	});

	it.each<[string, number, string]>([
		['zh-CN', 7, '控制图：数据点不足（7点，至少12点）。'],
		['en', 7, 'Control chart: too few points (7, at least 12).'],
	])('one line of the trend says in %s why there is none', (locale, n, line) => {
		const page = indicatorPage(contextFor(turn(n), { locale: locale as Locale }), SANYUAN);
		expect(page?.control).toBeNull();
		expect(page?.trend.notes).toContain(line);
	});

	it('follows a cut-off: fewer points, then none', () => {
		const context = contextFor([...turn(13), 200]);
		const until = (month: string): Figure | string =>
			controlFigure({ ...context, readings: readingsUntil(context.readings, month, '2022-09') }, SANYUAN);
		const earlier = until('2022-03');
		expect(typeof earlier === 'string' ? earlier : earlier.title).toBe('13期没有信号，都是日常波动');
		expect(until('2021-09')).toBe('控制图：数据点不足（11点，至少12点）。');
		expect(context.readings.get(SANYUAN.code)?.has(period('2022-04/2022-06'))).toBe(true);
	});
});
