import type { Series } from '../../comparison.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { LevelCondition } from '../rule.ts';

/**
 * Looks at a value beyond a number or the target that the package states. Rests on the
 * denominator, if there is one. On the number itself is inside.
 */
export function levelLooks(condition: LevelCondition, series: Series, target: number | null): Look[] {
	return [...series.values()].map((now) => {
		const limit = condition.limit === 'target' ? target : condition.limit;
		if (limit === null) return untaken(now.period, 'no_target');
		if (now.state !== 'value') return untaken(now.period, 'absent');
		const holds = condition.side === 'above' ? now.value > limit : now.value < limit;
		const evidence = {
			value: now.value,
			threshold: limit,
			...(now.denominator === null ? {} : { n: now.denominator }),
		};
		return taken(now.period, holds, evidence, condition, [now]);
	});
}
