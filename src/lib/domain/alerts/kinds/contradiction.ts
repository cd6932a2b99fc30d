import type { Series } from '../../comparison.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { ShareOverOneCondition, TotalFallsCondition } from '../rule.ts';
import { steps, valueOf } from '../running-total.ts';

/** Looks at a share above 100 %, which cannot be. Rests on the denominator. */
export function shareOverOneLooks(condition: ShareOverOneCondition, series: Series): Look[] {
	return [...series.values()].map((now) => {
		if (now.state !== 'value') return untaken(now.period, 'absent');
		const evidence = { value: now.value, threshold: 1, n: now.denominator ?? 0 };
		return taken(now.period, now.value > 1, evidence, condition, [now]);
	});
}

/** Looks at a running total below the one of the month before in the same year. January has none before it and is no look. */
export function totalFallsLooks(condition: TotalFallsCondition, series: Series): Look[] {
	return steps(series).flatMap(({ now, before, first }) => {
		if (first) return [];
		const [value, base] = [valueOf(now), valueOf(before)];
		if (value === null || base === null || !before) return untaken(now.period, 'absent');
		const evidence = { value, threshold: base, base, basePeriod: before.period };
		return taken(now.period, value < base, evidence, condition, [now, before]);
	});
}
