import type { Series } from '../../comparison.ts';
import type { ValueReading } from '../../reading.ts';
import { proportionAlarms, rateAlarms, type AlarmLimits } from '../../statistics/alarm-limits.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { FunnelCondition } from '../rule.ts';

function limitsOf({ model, confidence }: FunnelCondition, target: number, n: number): AlarmLimits | null {
	if (model === 'rate') return target * n > 0 ? rateAlarms(target * n, confidence) : null;
	return Number.isInteger(n) ? proportionAlarms(target, n, confidence) : null;
}

function look(condition: FunnelCondition, now: ValueReading, whole: ValueReading): Look {
	const n = now.denominator ?? 0;
	const limits = n > 0 ? limitsOf(condition, whole.value, n) : null;
	if (!limits) return untaken(now.period, 'absent');
	const isAbove = now.numerator > limits.upper && condition.side !== 'below';
	const isBelow = now.numerator < limits.lower && condition.side !== 'above';
	const nearer = now.value < whole.value || condition.side === 'below' ? limits.lower : limits.upper;
	const evidence = {
		value: now.value,
		threshold: (condition.side === 'above' ? limits.upper : nearer) / n,
		base: whole.value,
		interval: { lower: limits.lower / n, upper: limits.upper / n },
		n: condition.model === 'rate' ? now.numerator : n,
	};
	return taken(now.period, isAbove || isBelow, evidence, condition, [now, whole]);
}

/**
 * Looks at a unit against the whole city at the same period: its count outside the exact limits (`alarm-limits.ts`). A share rests on
 * its denominator, a rate on its events.
 */
export function funnelLooks(condition: FunnelCondition, series: Series, city: Series): Look[] {
	return [...series.values()].map((now) => {
		const whole = city.get(now.period);
		const both = now.state === 'value' && whole?.state === 'value';
		return both ? look(condition, now, whole) : untaken(now.period, 'absent');
	});
}
