import type { Series } from '../comparison.ts';
import type { MonthlyValue } from '../statistics/spring-merge.ts';
import { mergeJanuaryFebruary } from '../statistics/spring-merge.ts';
import { firstMonth, lastMonth, periodKind, type Period } from '../period.ts';
import type { Reading } from '../reading.ts';

/** What to take of a reading; null is absent. */
export type Pick = (reading: Reading) => number | null;

/** The value of a reading in its unit, or null. */
export function valueOf(reading: Reading | undefined): number | null {
	return reading?.state === 'value' ? reading.value : null;
}

/** Each running total of a series with the one of the month before in the same year (undefined in January). */
export function steps(series: Series): { month: Period; now: Reading; before: Reading | undefined; first: boolean }[] {
	return [...series.values()].map((now) => {
		const month = lastMonth(now.period);
		const [year = '', number = ''] = month.split('-');
		const earlier = `${year}-01/${year}-${String(Number(number) - 1).padStart(2, '0')}` as Period;
		return { month: month as Period, now, before: series.get(earlier), first: number === '01' };
	});
}

/** A running total since January taken apart into months; a month is null where its own or the earlier total is absent. */
export function monthsOf(series: Series, pick: Pick = valueOf): MonthlyValue[] {
	return steps(series).map(({ month, now, before, first }) => {
		const total = pick(now);
		const earlier = first ? 0 : before ? pick(before) : null;
		return { period: month, value: total === null || earlier === null ? null : total - earlier };
	});
}

/** Months with January and February of each year as their mean, by period. */
export function merged(months: readonly MonthlyValue[]): Map<Period, number | null> {
	return new Map(mergeJanuaryFebruary(months, 'mean').map(({ period, value }) => [period, value]));
}

/** Whether the readings are running totals: two of them begin in the same month. */
export function isRunning(series: Series): boolean {
	const ranges = [...series.keys()].filter((period) => periodKind(period) === 'range');
	return new Set(ranges.map(firstMonth)).size < ranges.length;
}
