import { isSum, type Definition } from './definition.ts';
import { comparePeriods, periodKind, yearBefore, type Period } from './period.ts';
import { isSmall, PERCENT_MINIMUM } from './format.ts';
import type { Basis, Reading, ValueReading } from './reading.ts';
import type { Interval } from './statistics/interval.ts';
import { newcombe } from './statistics/newcombe.ts';
import { poissonRatioInterval } from './statistics/poisson-ratio.ts';

export type ChangeUnit = 'same' | 'fraction' | 'share_point';

/** 上年同期, 上期, 全市: what a reading may stand beside. */
export type ComparisonKind = 'same_period_last_year' | 'previous_period' | 'whole';

/** A reading beside another: of another period in the same place, or of the whole for the same period. */
export interface Comparison {
	readonly kind: ComparisonKind;
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

/** 95 % interval of the change from a base to now, in the unit of the change; null where no sampling model fits or the base is too few. */
export function changeInterval(definition: Definition, now: ValueReading, base: ValueReading): Interval | null {
	if (definition.interval === 'wilson' && now.denominator && base.denominator) {
		return newcombe(now.numerator, now.denominator, base.numerator, base.denominator);
	}
	if (definition.interval === 'poisson' && base.numerator >= PERCENT_MINIMUM && now.numerator > 0) {
		const ratio = poissonRatioInterval(now.numerator, now.denominator ?? 1, base.numerator, base.denominator ?? 1);
		// The ratio of two rates as the change is said: a fraction of the base, or times it in the unit's own points.
		const scale = changeUnitOf(definition, base.value) === 'fraction' ? 1 : base.value;
		return { lower: (ratio.lower - 1) * scale, upper: (ratio.upper - 1) * scale };
	}
	return null;
}

/**
 * The reading that a comparison needs, or null. The period before is the latest one held of the same kind; running totals
 * have none, since the one before is a part of them. Amounts and counts of a part do not stand beside those of the whole.
 */
function baseOf(
	definition: Definition,
	reading: Reading,
	kind: ComparisonKind,
	series: Series,
	whole: Reading | null,
): Reading | null {
	switch (kind) {
		case 'same_period_last_year':
			return series.get(yearBefore(reading.period)) ?? null;
		case 'previous_period': {
			const own = periodKind(reading.period);
			if (own === 'range') return null;
			const earlier = [...series.values()].filter(
				({ period }) => periodKind(period) === own && comparePeriods(period, reading.period) < 0,
			);
			return earlier.at(-1) ?? null;
		}
		case 'whole':
			return isSum(definition) ? null : whole;
	}
}

/**
 * Compares a reading with one of another period (`series`: the same place, in order of time) or with the whole for the same
 * period. Null when either has no exact value or stands on too few, or when a growth would have no positive base. A part and its whole share people, so that no interval
 * of their difference is given; whether they differ is for the limits of `unitPosition`.
 */
export function compare(
	definition: Definition,
	reading: Reading,
	series: Series,
	kind: ComparisonKind = 'same_period_last_year',
	whole: Reading | null = null,
): Comparison | null {
	return compareWith(definition, reading, baseOf(definition, reading, kind, series, whole), kind);
}

/** Compares a reading with a given one; null as `compare`. */
export function compareWith(
	definition: Definition,
	reading: Reading,
	base: Reading | null,
	kind: ComparisonKind,
): Comparison | null {
	if (reading.state !== 'value' || base?.state !== 'value') return null;
	if (reading.qualifier !== 'exact' || base.qualifier !== 'exact') return null;
	if (isSmall(definition, reading) || isSmall(definition, base)) return null;
	const changeUnit = changeUnitOf(definition, base.value);
	if (changeUnit === 'fraction' && base.value <= 0) return null;
	return {
		kind,
		period: base.period,
		value: base.value,
		change: changeUnit === 'fraction' ? reading.value / base.value - 1 : reading.value - base.value,
		changeUnit,
		interval: kind === 'whole' ? null : changeInterval(definition, reading, base),
		basis: base.basis,
	};
}
