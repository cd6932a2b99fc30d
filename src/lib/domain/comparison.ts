import type { Definition } from './definition.ts';
import { yearBefore, type Period } from './period.ts';
import { PERCENT_MINIMUM } from './format.ts';
import type { Basis, Reading, ValueReading } from './reading.ts';
import type { Interval } from './statistics/interval.ts';
import { newcombe } from './statistics/newcombe.ts';
import { poissonRatioInterval } from './statistics/poisson-ratio.ts';

export type ChangeUnit = 'same' | 'fraction' | 'share_point';

/** A reading beside the same period of the year before, in the same place. */
export interface Comparison {
	readonly kind: 'same_period_last_year';
	readonly period: Period;
	readonly value: number;
	readonly change: number;
	readonly changeUnit: ChangeUnit;
	/** 95 % interval of the change in `changeUnit`; null where no sampling model fits. */
	readonly interval: Interval | null;
	/** Basis of the earlier reading: a change from a synthetic base is synthetic, whatever the reading is. */
	readonly basis: Basis;
}

/** Readings of one indicator in one place, by period. */
export type Series = ReadonlyMap<Period, Reading>;

function changeUnitOf(definition: Definition, base: number): ChangeUnit {
	if (definition.unit === 'share' || definition.unit === 'growth') return 'share_point';
	const money = definition.unit === 'yuan' || definition.unit.startsWith('yuan_per');
	return money || base >= PERCENT_MINIMUM ? 'fraction' : 'same';
}

function changeInterval(definition: Definition, now: ValueReading, base: ValueReading): Interval | null {
	if (now.qualifier !== 'exact' || base.qualifier !== 'exact') return null;
	if (definition.interval === 'wilson' && now.denominator && base.denominator) {
		return newcombe(now.numerator, now.denominator, base.numerator, base.denominator);
	}
	if (definition.interval === 'poisson' && base.numerator >= PERCENT_MINIMUM && now.numerator > 0) {
		const ratio = poissonRatioInterval(now.numerator, now.denominator ?? 1, base.numerator, base.denominator ?? 1);
		return { lower: ratio.lower - 1, upper: ratio.upper - 1 };
	}
	return null;
}

/** Compares a reading with the same period of the year before; null when either has no value or the base is not positive. */
export function compare(definition: Definition, reading: Reading, series: Series): Comparison | null {
	const base = series.get(yearBefore(reading.period));
	if (reading.state !== 'value' || base?.state !== 'value') return null;
	const changeUnit = changeUnitOf(definition, base.value);
	if (changeUnit === 'fraction' && base.value <= 0) return null;
	return {
		kind: 'same_period_last_year',
		period: base.period,
		value: base.value,
		change: changeUnit === 'fraction' ? reading.value / base.value - 1 : reading.value - base.value,
		changeUnit,
		interval: changeInterval(definition, reading, base),
		basis: base.basis,
	};
}
