import type { Series } from '../../comparison.ts';
import { garwood } from '../../statistics/poisson.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { ExactLowerCondition } from '../rule.ts';

/** Looks at a rate of events above a number whose exact lower limit (`garwood`) lies above the floor. Rests on the denominator. */
export function exactLowerLooks(condition: ExactLowerCondition, series: Series): Look[] {
	return [...series.values()].map((now) => {
		if (now.state !== 'value' || !now.denominator) return untaken(now.period, 'absent');
		const exact = garwood(now.numerator, condition.confidence);
		const interval = { lower: exact.lower / now.denominator, upper: exact.upper / now.denominator };
		const holds = now.value > condition.above && interval.lower > condition.floor;
		const evidence = {
			value: now.value,
			threshold: condition.above,
			base: condition.floor,
			interval,
			n: now.denominator,
		};
		return taken(now.period, holds, evidence, condition, [now]);
	});
}
