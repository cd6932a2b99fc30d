import { describe, expect, it } from 'vitest';
import { controlChart, type ControlChart } from '#lib/domain/control-series.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { TimelineEvent } from '#lib/domain/package.ts';
import { readingsOf } from '#lib/domain/readings.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import { countOf, moneyOf, row, SANYUAN, shareOf } from '../../fixtures/domain/definitions.ts';

type Rows = readonly (readonly [string, Readonly<Record<string, Cell>> | number])[];

function chartOf(
	definition: Definition,
	rows: Rows,
	events: readonly TimelineEvent[] = [],
): ReturnType<typeof controlChart> {
	const made = rows.map(([period, cells]) =>
		row({ period, ...(typeof cells === 'number' ? { numerator: cells, denominator: null } : cells) }),
	);
	const series = readingsOf(definition, { columns: [], rows: made }, []).get(SANYUAN.code) ?? new Map();
	return controlChart(definition, series, events);
}

function drawn(...given: Parameters<typeof chartOf>): ControlChart {
	const chart = chartOf(...given);
	if ('why' in chart) throw new Error(`expected a chart, found ${chart.why}`);
	return chart;
}

/** The n-th month from March 2020 on, counted from 0. */
const month = (n: number): string =>
	`${2020 + Math.floor((n + 2) / 12)}-${String(((n + 2) % 12) + 1).padStart(2, '0')}`;

/** Quarters from the first of 2019 on. */
const quarter = (n: number): string => {
	const year = 2019 + Math.floor(n / 4);
	const first = (n % 4) * 3 + 1;
	return `${year}-${String(first).padStart(2, '0')}/${year}-${String(first + 2).padStart(2, '0')}`;
};

/** 10 and 12 in turn: every step is 2, the mean of an even number 11, limits 11 ± 2.66 · 2. */
const inTurn = (n: number, of: (n: number) => string): Rows =>
	Array.from({ length: n }, (_, i): [string, number] => [of(i), i % 2 === 0 ? 10 : 12]);

const eventOf = (start: string, precision: 'year' | 'month', ...rebases: string[]): TimelineEvent => ({
	...{ id: 'E', start, precision, kind: 'standard', title: { zh: '提标', en: 'Raise' } },
	rebases: rebases as IndicatorId[],
});

describe('a control chart', () => {
	it('has the limits that its steps give, and no signal where the figures only vary', () => {
		const { segments, points } = drawn(countOf(), inTurn(12, quarter));
		expect(points).toHaveLength(12);
		expect(segments).toHaveLength(1);
		const [only] = segments;
		expect(only?.stage).toBe('trial');
		expect(only?.chart?.centre).toBe(11);
		expect(only?.chart?.limits.lower).toBeCloseTo(11 - 5.32, 9);
		expect(only?.chart?.limits.upper).toBeCloseTo(11 + 5.32, 9);
		expect(only?.signals.beyond).toEqual([]);
	});

	it('takes January and February of each year as one point, their mean', () => {
		const rows = Array.from({ length: 24 }, (_, i): [string, number] => {
			const number = (i % 12) + 1;
			const period = `${2020 + Math.floor(i / 12)}-${String(number).padStart(2, '0')}`;
			return [period, number === 1 ? 100 : number === 2 ? 60 : number % 2 === 0 ? 10 : 12];
		});
		const { points, merged, differenced } = drawn(countOf(), rows);
		expect([merged, differenced]).toEqual([true, false]);
		expect(points).toHaveLength(22);
		expect(points[0]).toMatchObject({ period: '2020-01/2020-02', state: 'value', value: 80 });
		expect(points[1]).toMatchObject({ period: '2020-03', value: 12 });
	});

	it('takes months of money out of the running totals of each year', () => {
		let total = 0;
		const rows = Array.from({ length: 24 }, (_, i): [string, number] => {
			const [year, number] = [2020 + Math.floor(i / 12), (i % 12) + 1];
			// In fen: 10 and 12 yuan in turn.
			total = (number === 1 ? 0 : total) + (i % 2 === 0 ? 1000 : 1200);
			return [`${year}-01/${year}-${String(number).padStart(2, '0')}`, total];
		});
		const { points, differenced } = drawn(moneyOf(), rows);
		expect(differenced).toBe(true);
		expect(points.map((each) => (each.state === 'value' ? each.value : null)).slice(0, 4)).toEqual([11, 10, 12, 10]);
	});

	it('leaves a month without a value a gap with its reason, also where only the total before it is absent', () => {
		const rows = Array.from({ length: 14 }, (_, i): Rows[number] => [
			month(i),
			i === 5 ? { state: 'suppressed', reason: 'small_cell' } : i % 2 === 0 ? 10 : 12,
		]);
		const { points, segments } = drawn(countOf(), rows);
		expect(points.find(({ period }) => period === month(5))).toMatchObject({
			state: 'suppressed',
			reason: 'small_cell',
		});
		// Thirteen points with January and February as one, of which one has no value.
		expect(segments[0]?.points).toBe(12);
	});

	it('says of a point of several readings that it is synthetic when one of them is', () => {
		const rows: Rows = [
			...inTurn(10, month),
			['2021-01', { numerator: 10, basis: 'synthetic' }],
			['2021-02', 12],
			['2021-03', 10],
			['2021-04', 12],
		];
		const point = drawn(countOf(), rows).points.find(({ period }) => period === '2021-01/2021-02');
		expect(point?.basis).toBe('synthetic');
	});

	it('counts no point that stands on too few', () => {
		const rows = Array.from({ length: 13 }, (_, i): Rows[number] => [
			quarter(i),
			i === 12 ? { numerator: 1, denominator: 2 } : { numerator: i % 2 === 0 ? 50 : 60, denominator: 100 },
		]);
		expect(drawn(shareOf(), rows).segments[0]?.points).toBe(12);
	});
});

describe('limits begin anew', () => {
	/** 14 quarters at one level and 14 at another. */
	const moved: Rows = [...inTurn(28, quarter)].map(([period, value], i) => [period, Number(value) + (i < 14 ? 0 : 40)]);
	const starts = (events: readonly TimelineEvent[]): number[] =>
		drawn(countOf(), moved, events).segments.map(({ from }) => from);

	it('at an event that the package declares for the indicator', () => {
		expect(starts([eventOf('2022-07', 'month', 'made_up')])).toEqual([0, 14]);
		expect(drawn(countOf(), moved, [eventOf('2022-07', 'month', 'made_up')]).segments[1]?.chart?.centre).toBe(51);
	});

	it('at no other event, and nowhere because figures look different', () => {
		expect(starts([])).toEqual([0]);
		expect(starts([eventOf('2022-07', 'month'), eventOf('2022-07', 'month', 'another')])).toEqual([0]);
	});

	it('at the first point that lies wholly after it: of a year its first month, of a month within a quarter the next', () => {
		expect(starts([eventOf('2022', 'year', 'made_up')])).toEqual([0, 12]);
		expect(starts([eventOf('2022-08', 'month', 'made_up')])).toEqual([0, 15]);
	});

	it('once where two fall together, and not before the first or after the last point', () => {
		const twice = eventOf('2022-07', 'month', 'made_up');
		expect(starts([twice, twice, eventOf('2018', 'year', 'made_up'), eventOf('2030', 'year', 'made_up')])).toEqual([
			0, 14,
		]);
	});
});

describe('there is no control chart', () => {
	it.each<[string, Definition, Rows, readonly TimelineEvent[], object]>([
		['below 12 points', countOf(), inTurn(11, quarter), [], { why: 'short', found: 11, rebased: false }],
		[
			'where events leave no stretch of 12',
			countOf(),
			inTurn(16, quarter),
			[eventOf('2021', 'year', 'made_up')],
			{ why: 'short', found: 8, rebased: true },
		],
		['of years, however many', countOf(), inTurn(30, (n) => String(1990 + n)), [], { why: 'annual' }],
		[
			'of running totals of people, whose months could be few',
			countOf(),
			inTurn(14, (n) => `2020-01/${month(n)}`),
			[],
			{ why: 'running_total' },
		],
		[
			'of money that runs over years',
			moneyOf(),
			inTurn(14, (n) => `2020-01/${month(n)}`),
			[],
			{ why: 'running_total' },
		],
		[
			'of stocks that skip a month',
			countOf(),
			inTurn(14, (n) => `@${month(n < 7 ? n : n + 1)}`),
			[],
			{ why: 'irregular' },
		],
		[
			'where half of the steps are 0',
			countOf(),
			Array.from({ length: 16 }, (_, i): Rows[number] => [quarter(i), i < 10 ? 10 : i]),
			[],
			{ why: 'still' },
		],
	])('%s', (_, definition, rows, events, expected) => {
		expect(chartOf(definition, rows, events)).toEqual(expected);
	});

	it('but of stocks at each month’s end there is one, January and February apart', () => {
		const { points, merged } = drawn(
			countOf(),
			inTurn(14, (n) => `@${month(n)}`),
		);
		expect([points.length, merged]).toEqual([14, false]);
	});
});
