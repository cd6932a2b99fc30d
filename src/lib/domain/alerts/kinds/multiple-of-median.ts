import type { Series } from '../../comparison.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { MultipleOfMedianCondition } from '../rule.ts';

/** So many units must have a value for a median to mean something. */
const UNITS_MINIMUM = 4;

/** The middle of ascending numbers, or the mean of the two in the middle. */
function median(ascending: readonly number[]): number {
	const half = ascending.length / 2;
	return ((ascending[Math.ceil(half) - 1] ?? NaN) + (ascending[Math.floor(half)] ?? NaN)) / 2;
}

/**
 * Looks at a load above `factor` times the median of all units at the same period, or at cases without anybody (unbounded, which
 * needs no median). Rests on the cases.
 */
export function multipleOfMedianLooks(
	condition: MultipleOfMedianCondition,
	series: Series,
	units: readonly Series[],
): Look[] {
	return [...series.values()].map((now) => {
		if (now.state === 'unbounded') {
			const evidence = {
				value: now.numerator,
				threshold: condition.factor,
				n: now.numerator,
				unbounded: true as const,
			};
			return taken(now.period, now.numerator > 0, evidence, condition, [now]);
		}
		const others = units.map((unit) => unit.get(now.period));
		const held = others.flatMap((reading) => (reading?.state === 'value' ? [reading] : []));
		if (now.state !== 'value' || held.length < UNITS_MINIMUM) return untaken(now.period, 'absent');
		const base = median(held.map(({ value }) => value).sort((a, b) => a - b));
		const evidence = { value: now.value, threshold: condition.factor * base, base, n: now.numerator };
		return taken(now.period, now.value > condition.factor * base, evidence, condition, held);
	});
}
