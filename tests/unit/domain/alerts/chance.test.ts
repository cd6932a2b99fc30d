import { describe, expect, it } from 'vitest';
import { controlChartLooks } from '#lib/domain/alerts/kinds/control-chart.ts';
import { funnelLooks } from '#lib/domain/alerts/kinds/funnel.ts';
import { proportionChangeLooks } from '#lib/domain/alerts/kinds/proportion-change.ts';
import type { Look } from '#lib/domain/alerts/look.ts';
import { absent, months, series, value } from '../../../fixtures/domain/series.ts';

const BASE = { leastN: null, persistence: 1 } as const;

function said(looks: readonly Look[]): string[] {
	return looks.map((look) => (look.holds === null ? look.reason : look.holds ? 't' : 'f'));
}

describe('control chart', () => {
	const condition = { ...BASE, kind: 'control_chart', input: 'x', side: 'above', screened: true } as const;
	const quarters = (...values: readonly number[]) =>
		series(
			...values.map((each, i) => value(`@${2018 + Math.floor(i / 4)}-${['03', '06', '09', '12'][i % 4] ?? ''}`, each)),
		);
	const quiet = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10];

	it('calls nothing a signal below 12 points; from 12 on the look is on trial, from 20 it is not', () => {
		expect(said(controlChartLooks(condition, quarters(...quiet.slice(1), 99))).at(-1)).toBe('too_few');
		expect(controlChartLooks(condition, quarters(...quiet, 99)).at(-1)).toMatchObject({ holds: true, trial: true });
		const nineteen = quarters(...quiet, ...quiet.slice(0, 7), 99);
		expect(controlChartLooks(condition, nineteen).at(-1)).toMatchObject({ holds: true, trial: true });
		const twenty = quarters(...quiet, ...quiet.slice(0, 8), 99);
		expect(controlChartLooks(condition, twenty).at(-1)).toMatchObject({ holds: true, trial: false });
	});

	it('looks on one side only', () => {
		expect(said(controlChartLooks(condition, quarters(...quiet, -99))).at(-1)).toBe('f');
		expect(said(controlChartLooks({ ...condition, side: 'below' }, quarters(...quiet, -99))).at(-1)).toBe('t');
	});

	it('an absent point is not looked at and does not count', () => {
		const all = new Map([...quarters(...quiet, 99)]);
		const hidden = series(...[...all.values()].map((each, i) => (i === 5 ? absent(each.period) : each)));
		expect(said(controlChartLooks(condition, hidden))[5]).toBe('absent');
		expect(said(controlChartLooks(condition, hidden)).at(-1)).toBe('too_few');
	});

	/** A running total of each year from months of 100 and 101, with some months as given. */
	function totals(changes: Readonly<Record<string, number>>) {
		let sum = 0;
		return series(
			...months('2019-01', 45).map((month, i) => {
				sum = (month.endsWith('-01') ? 0 : sum) + (changes[month] ?? 100 + (i % 2));
				return value(`${month.slice(0, 4)}-01/${month}`, sum);
			}),
		);
	}
	const monthly = { ...condition, as: 'month' } as const;

	it('takes a running total apart and January and February together', () => {
		const looks = controlChartLooks(monthly, totals({}));
		expect(looks).toHaveLength(45 - 4);
		expect(looks[0]?.period).toBe('2019-01/2019-02');
		expect(said(controlChartLooks(monthly, totals({ '2022-09': 300 }))).at(-1)).toBe('t');
	});

	it('leaves out what the Spring Festival touches: January and February always, March when the festival is late', () => {
		const festive = { ...monthly, festival: 'left_out' } as const;
		const periods = controlChartLooks(festive, totals({})).map(({ period }) => period);
		expect(periods.filter((period) => period.includes('/'))).toEqual([]);
		// The fifteenth day: 2019-02-19, 2020-02-08, 2021-02-26, 2022-02-15. None of these years reaches March.
		expect(periods).toHaveLength(45 - 8);
		const late = series(...months('2018-01', 24).map((month, i) => value(month, 100 + (i % 2))));
		// 2018-02-16 and 14 days are 2 March.
		expect(controlChartLooks({ ...condition, festival: 'left_out' }, late)[0]?.period).toBe('2018-04');
	});

	it('a surge at the festival alone is no signal', () => {
		const festive = { ...monthly, festival: 'left_out' } as const;
		expect(said(controlChartLooks(festive, totals({ '2022-01': 900, '2022-02': 900 })))).not.toContain('t');
		expect(said(controlChartLooks(monthly, totals({ '2022-01': 900, '2022-02': 900 })))).toContain('t');
	});
});

describe('change of a share', () => {
	const condition = {
		...BASE,
		kind: 'proportion_change',
		input: 'x',
		side: 'fall',
		least: 0,
		confidence: 0.998,
		leastN: 30,
	} as const;

	it('holds when the interval of the change lies on its side of 0', () => {
		// Newcombe 1998 at 99.8 %: 80 of 100 and 50 of 100 differ clearly, 80 and 70 do not.
		expect(said(proportionChangeLooks(condition, series(value('2021', 80, 100), value('2022', 50, 100))))).toEqual([
			't',
		]);
		expect(said(proportionChangeLooks(condition, series(value('2021', 80, 100), value('2022', 70, 100))))).toEqual([
			'f',
		]);
		const rise = { ...condition, side: 'rise' } as const;
		expect(said(proportionChangeLooks(rise, series(value('2021', 80, 100), value('2022', 50, 100))))).toEqual(['f']);
	});

	it('a change below the least one is not enough, however certain', () => {
		const rise = { ...condition, side: 'rise', least: 0.1 } as const;
		const by = (points: number) =>
			series(value('2021', 20_000, 100_000), value('2022', 20_000 + points * 1000, 100_000));
		expect(said(proportionChangeLooks(rise, by(9)))).toEqual(['f']);
		expect(said(proportionChangeLooks(rise, by(11)))).toEqual(['t']);
	});

	it('rests on the smaller denominator, and on nothing that is hidden', () => {
		expect(said(proportionChangeLooks(condition, series(value('2021', 28, 29), value('2022', 5, 100))))).toEqual([
			'small_n',
		]);
		expect(said(proportionChangeLooks(condition, series(absent('2021'), value('2022', 5, 100))))).toEqual(['absent']);
		expect(proportionChangeLooks(condition, series(value('2022', 5, 100)))).toEqual([]);
	});
});

describe('funnel', () => {
	const condition = {
		...BASE,
		kind: 'funnel',
		input: 'x',
		model: 'proportion',
		side: 'above',
		confidence: 0.998,
		leastN: 10,
	} as const;
	const city = series(value('@2022-09', 500, 1000));

	it('holds outside the exact limits: of ten at one half 10, not 9', () => {
		// P(10 of 10) = 0.00098 < 0.001, P(9 or more) = 0.0107.
		expect(said(funnelLooks(condition, series(value('@2022-09', 10, 10)), city))).toEqual(['t']);
		expect(said(funnelLooks(condition, series(value('@2022-09', 9, 10)), city))).toEqual(['f']);
		expect(said(funnelLooks(condition, series(value('@2022-09', 0, 10)), city))).toEqual(['f']);
		expect(said(funnelLooks({ ...condition, side: 'both' }, series(value('@2022-09', 0, 10)), city))).toEqual(['t']);
	});

	it('a rate rests on its events: of ten expected 22 are outside, 21 are not', () => {
		const rate = { ...condition, model: 'rate', leastN: 20 } as const;
		const whole = series(value('2022', 100, 10_000));
		expect(said(funnelLooks(rate, series(value('2022', 22, 1000)), whole))).toEqual(['t']);
		expect(said(funnelLooks(rate, series(value('2022', 21, 1000)), whole))).toEqual(['f']);
		expect(said(funnelLooks(rate, series(value('2022', 19, 1000)), whole))).toEqual(['small_n']);
	});

	it('is not looked at when the unit or the city is hidden, or below the least number', () => {
		expect(said(funnelLooks(condition, series(absent('@2022-09')), city))).toEqual(['absent']);
		expect(said(funnelLooks(condition, series(value('@2022-09', 9, 10)), series()))).toEqual(['absent']);
		expect(said(funnelLooks(condition, series(value('@2022-09', 9, 9)), city))).toEqual(['small_n']);
	});
});
