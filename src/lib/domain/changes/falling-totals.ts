import type { Definition } from '../definition.ts';
import type { Series } from '../comparison.ts';
import { firstMonth, lastMonth, periodKind, type Period } from '../period.ts';

/** A running total below the one of a month before: something that had been counted was taken back. */
export interface FallingTotal {
	readonly period: Period;
	readonly earlier: Period;
}

/**
 * Where a running total of a sum falls: the only trace that a correction leaves in figures of which only the last submission is held.
 * 2022-01/2022-03 of 90 after 2022-01/2022-02 of 100. Empty for what is no sum over time.
 */
export function fallingTotals(definition: Definition, series: Series): FallingTotal[] {
	if (definition.measure !== 'amount' && definition.measure !== 'count') return [];
	const totals = [...series.values()].filter(({ period }) => periodKind(period) === 'range');
	return totals.flatMap((now): FallingTotal[] => {
		const before = totals
			.filter(
				({ period }) => firstMonth(period) === firstMonth(now.period) && lastMonth(period) < lastMonth(now.period),
			)
			.at(-1);
		const falls = now.state === 'value' && before?.state === 'value' && now.value < before.value;
		return falls ? [{ period: now.period, earlier: before.period }] : [];
	});
}
