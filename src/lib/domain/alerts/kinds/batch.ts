import type { Series } from '../../comparison.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { BatchCondition } from '../rule.ts';

const MONTHS = 12;

/**
 * Looks at a month's count against the twelve months that end with it: above `share` of them. Rests on the twelve months' count.
 * The first eleven months are no looks.
 */
export function batchLooks(condition: BatchCondition, series: Series): Look[] {
	const all = [...series.values()];
	return all.slice(MONTHS - 1).map((now, index) => {
		const year = all.slice(index, index + MONTHS);
		const counts = year.flatMap((each) => (each.state === 'value' ? [each.value] : []));
		const total = counts.reduce((sum, count) => sum + count, 0);
		if (now.state !== 'value' || counts.length < MONTHS || total === 0) return untaken(now.period, 'absent');
		const evidence = { value: now.value, threshold: condition.share, base: total, n: total };
		return taken(now.period, now.value > condition.share * total, evidence, condition, year);
	});
}
