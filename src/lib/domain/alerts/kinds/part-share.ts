import type { Series } from '../../comparison.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { PartShareCondition } from '../rule.ts';
import { monthsOf } from '../running-total.ts';

/** Looks at a part of each month of a running total: above `share` of the month. A month whose total is not above 0 is absent. */
export function partShareLooks(condition: PartShareCondition, series: Series): Look[] {
	const totals = monthsOf(series);
	// Parts of money are in fen, values in yuan.
	const parts = monthsOf(series, (reading) => {
		const part = reading.parts[condition.part] ?? null;
		return reading.state !== 'value' || part === null ? null : part / 100;
	});
	return totals.map(({ period, value: total }, index) => {
		const part = parts[index]?.value ?? null;
		if (total === null || part === null || total <= 0) return untaken(period, 'absent');
		const evidence = { value: part / total, threshold: condition.share, base: total };
		return taken(period, part > condition.share * total, evidence, condition, [...series.values()]);
	});
}
