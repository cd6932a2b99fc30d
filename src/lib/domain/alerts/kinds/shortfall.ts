import type { Series } from '../../comparison.ts';
import { firstMonth, type Period } from '../../period.ts';
import { LEAST_SHOWN } from '../../small-cells.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { ShortfallCondition } from '../rule.ts';

/** Months from the begin of a period to a month; the month in which it begins is 0. */
function monthsSince(period: Period, month: string): number {
	const number = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
	return number(month) - number(firstMonth(period));
}

/**
 * Looks at the persons of the denominator who are not in the numerator: any is too many, after `graceMonths` of the period. A
 * remainder of 1 to 4 is a small cell and never looked at. Rests on the denominator.
 */
export function shortfallLooks(condition: ShortfallCondition, series: Series, lastMonth: string): Look[] {
	return [...series.values()].flatMap((now) => {
		if (monthsSince(now.period, lastMonth) < condition.graceMonths) return [];
		if (now.state !== 'value' || now.denominator === null) return untaken(now.period, 'absent');
		const short = now.denominator - now.numerator;
		if (short > 0 && short < LEAST_SHOWN) return untaken(now.period, 'absent');
		const evidence = { value: short, threshold: 0, base: now.value, n: now.denominator };
		return taken(now.period, short > 0, evidence, condition, [now]);
	});
}
