import type { Series } from '../../comparison.ts';
import { yearBefore } from '../../period.ts';
import { newcombe } from '../../statistics/newcombe.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { ProportionChangeCondition } from '../rule.ts';

/**
 * Looks at the change of a share on the year before: at least `least`, and its whole interval (`newcombe`) on that side of 0.
 * Rests on the smaller of the two denominators. A period without the year before is no look.
 */
export function proportionChangeLooks(condition: ProportionChangeCondition, series: Series): Look[] {
	return [...series.values()].flatMap((now) => {
		const before = series.get(yearBefore(now.period));
		if (!before) return [];
		if (now.state !== 'value' || before.state !== 'value') return untaken(now.period, 'absent');
		if (!now.denominator || !before.denominator) return untaken(now.period, 'absent');
		const interval = newcombe(
			now.numerator,
			now.denominator,
			before.numerator,
			before.denominator,
			condition.confidence,
		);
		const change = now.value - before.value;
		const { least } = condition;
		const holds =
			condition.side === 'rise' ? change >= least && interval.lower > 0 : -change >= least && interval.upper < 0;
		const evidence = {
			value: now.value,
			threshold: least,
			base: before.value,
			basePeriod: before.period,
			interval,
			n: Math.min(now.denominator, before.denominator),
		};
		return taken(now.period, holds, evidence, condition, [now, before]);
	});
}
