import { describe, expect, it } from 'vitest';
import { xmr } from '#lib/domain/statistics/xmr.ts';
import { xmrChart } from '#lib/domain/statistics/xmr-chart.ts';
import { table } from '../../fixtures/statistics/published.ts';

const SERIES = table('ptd-series.csv', 'value').map(({ value }) => Number(value));

function rising(length: number): number[] {
	return Array.from({ length }, (_, i) => i);
}

describe('xmrChart', () => {
	it('The series of NHSRplotthedots has no signal, as its snapshot says: 20 points of common cause.', () => {
		const [whole, ...others] = xmrChart(SERIES);
		expect(others).toEqual([]);
		expect(whole).toMatchObject({ from: 0, to: 20, points: 20, stage: 'settled' });
		expect(whole?.signals).toEqual({ beyond: [], trend: [], near: [], side: [] });
	});

	it.each([
		[9, 'short'],
		[11, 'short'],
		[12, 'trial'],
		[19, 'trial'],
		[20, 'settled'],
	])('%d points are %s, and a short segment has limits but no signal.', (length, stage) => {
		const [segment] = xmrChart(rising(length));
		expect(segment?.stage).toBe(stage);
		expect(segment?.chart).not.toBeNull();
		expect(segment?.signals.trend).toEqual(stage === 'short' ? [] : rising(length));
	});

	it('Absent values are not points: 12 months with one missing are short.', () => {
		const [segment] = xmrChart(rising(12).map((value) => (value === 5 ? null : value)));
		expect(segment).toMatchObject({ points: 11, stage: 'short' });
	});

	it('A new segment begins only at the given index, with limits and signals of its own.', () => {
		const jump = [...SERIES.slice(0, 12), ...SERIES.slice(0, 12).map((value) => value + 100), 110];
		const [whole] = xmrChart(jump);
		expect(whole?.signals.side.length).toBeGreaterThan(0);
		const [first, second] = xmrChart(jump, [12]);
		expect(first).toMatchObject({ from: 0, to: 12, stage: 'trial', signals: { beyond: [], side: [] } });
		expect(second).toMatchObject({ from: 12, to: 25, points: 13, signals: { beyond: [24] } });
		expect(second?.chart).toEqual(xmr(jump.slice(12)));
	});

	it('Screening can be left out.', () => {
		const jump = SERIES.map((value, i) => (i === 14 ? 10 : value));
		expect(xmrChart(jump, [], false)[0]?.chart).toEqual(xmr(jump, false));
		expect(xmrChart(jump)[0]?.signals.beyond).toEqual([14]);
	});

	it('A series without values has one segment without a chart.', () => {
		expect(xmrChart([])).toMatchObject([{ from: 0, to: 0, points: 0, stage: 'short', chart: null }]);
		expect(xmrChart([null, null])).toMatchObject([{ points: 0, chart: null }]);
	});

	it.each([[[0]], [[-1]], [[3]], [[2, 1]], [[1, 1]], [[1.5]], [[NaN]]])('Segments from %j are refused.', (indices) => {
		expect(() => xmrChart([1, 2, 3], indices)).toThrow(RangeError);
	});
});
