import { periodKind, type Period } from '../period.ts';

/** A monthly figure; null is absent, which is not 0. */
export interface MonthlyValue {
	readonly period: Period;
	readonly value: number | null;
}

/** sum: for a flow that is shown as an amount; mean: for a rate, a stock, or a flow that stands beside single months. */
export type MergeBy = 'sum' | 'mean';

function together(first: number | null, second: number | null, by: MergeBy): number | null {
	if (first === null || second === null) return null;
	return by === 'sum' ? first + second : (first + second) / 2;
}

/**
 * A monthly series with January and February of each year as one point (1—2月合并), because the Spring Festival moves between
 * them; the statistics bureau quotes them so. In an `xmr` only the mean fits: a sum of two months would be an outlier.
 * The mean of two rates is right only for equal denominators. A merged point is null unless both months are there.
 * January 100, February 60, March 90 by mean: 2022-01/2022-02 = 80, 2022-03 = 90.
 * @throws RangeError unless every period is a month and they ascend.
 */
export function mergeJanuaryFebruary(series: readonly MonthlyValue[], by: MergeBy): MonthlyValue[] {
	series.forEach(({ period }, i) => {
		const before = series[i - 1]?.period ?? '';
		if (periodKind(period) !== 'month' || period <= before) {
			throw new RangeError(`expected ascending months, found “${period}” after “${before}”`);
		}
	});
	const valueOf = new Map(series.map(({ period, value }) => [period as string, value]));
	const merged = new Set<string>();
	return series.flatMap(({ period, value }) => {
		const year = period.slice(0, 4);
		const [january, february] = [`${year}-01`, `${year}-02`];
		if (period !== january && period !== february) return [{ period, value }];
		if (merged.has(year)) return [];
		merged.add(year);
		const both = together(valueOf.get(january) ?? null, valueOf.get(february) ?? null, by);
		return [{ period: `${january}/${february}` as Period, value: both }];
	});
}
