import type { Series } from '../../comparison.ts';
import { lastMonth, periodKind, type Period } from '../../period.ts';
import type { Reading } from '../../reading.ts';
import { festivalMonths } from '../../spring-festival.ts';
import { xmrChart } from '../../statistics/xmr-chart.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { ControlChartCondition } from '../rule.ts';
import { merged, monthsOf, valueOf } from '../running-total.ts';

/** Whether the festival touches a point; of a year that the table lacks it may touch January to March. */
function isFestive(period: Period): boolean {
	const year = period.slice(0, 4);
	const months = festivalMonths(year) ?? [`${year}-01`, `${year}-02`, `${year}-03`];
	return months.includes(lastMonth(period));
}

/** The points of the chart: months with January and February as one, other clocks as they are. */
function pointsOf(series: Series, { as, festival }: ControlChartCondition): Map<Period, number | null> {
	const isMonthly = as === 'month' || [...series.keys()].every((period) => periodKind(period) === 'month');
	const months =
		as === 'month'
			? monthsOf(series)
			: [...series.values()].map((each) => ({ period: each.period, value: valueOf(each) }));
	const points = isMonthly
		? merged(months)
		: new Map(months.map(({ period, value }): [Period, number | null] => [period, value]));
	if (festival === 'left_out') for (const period of points.keys()) if (isFestive(period)) points.delete(period);
	return points;
}

/**
 * Looks at every point of an XmR chart over all points held: outside its limit on the side asked for. Method and least number of
 * points: `xmrChart`; from 12 to 19 points a look is on trial.
 */
export function controlChartLooks(condition: ControlChartCondition, series: Series): Look[] {
	const points = pointsOf(series, condition);
	const values = [...points.values()];
	const readings: Reading[] = [...series.values()];
	const [segment] = xmrChart(values, [], condition.screened);
	return [...points.keys()].map((period, index) => {
		const value = values[index] ?? null;
		if (value === null) return untaken(period, 'absent');
		if (!segment?.chart || segment.stage === 'short') return untaken(period, 'too_few');
		const { centre, limits } = segment.chart;
		const threshold = condition.side === 'above' ? limits.upper : limits.lower;
		const holds = condition.side === 'above' ? value > threshold : value < threshold;
		const evidence = { value, threshold, base: centre, interval: limits, n: segment.points };
		return taken(period, holds, evidence, condition, readings, segment.stage === 'trial');
	});
}
