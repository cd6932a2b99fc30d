import { isRunning, merged, monthsOf, valueOf } from '../alerts/running-total.ts';
import { compareWith, type ChangeUnit, type Series } from '../comparison.ts';
import { isSum, type Definition } from '../definition.ts';
import { comparePeriods, firstMonth, lastMonth, periodKind, yearBefore, type Period } from '../period.ts';
import type { PlaceCode } from '../place.ts';
import type { Basis, IndicatorId, Reading } from '../reading.ts';
import { SIGNAL_MINIMUM } from '../statistics/xmr-chart.ts';
import { intervalStrength, stepStrength } from './strength.ts';

export type ChangeKind = 'previous_period' | 'same_period_last_year';

/** By what a change is tested: the interval of its sampling model, or the chart of the series' own steps. */
export type ChangeTest = 'interval' | 'chart';

/**
 * Why a change cannot be tested. absent: one of both values is not there, whether withheld, not reported or not exact: one word for
 * all. small: too few. running_total: the figure only grows. no_model: money, a standard or a census, and too few points or a year apart.
 */
export type ChangeGap = 'absent' | 'small' | 'running_total' | 'no_model';

/** Whom a change is bad for: nobody where an indicator has no direction. */
export type ChangeSide = 'unfavourable' | 'favourable' | 'neutral';

/** One change: an indicator in a place against one earlier period of its own clock. */
export interface ChangeLook {
	readonly indicator: IndicatorId;
	readonly place: PlaceCode;
	readonly kind: ChangeKind;
	readonly period: Period;
	/** Null where no earlier period is held. */
	readonly base: Period | null;
	/** In the definition's unit; null where it cannot be said. */
	readonly now: number | null;
	readonly before: number | null;
	readonly change: number | null;
	readonly changeUnit: ChangeUnit;
	readonly outcome: 'signal' | 'noise' | 'untestable';
	readonly test: ChangeTest | null;
	/** 1 is the border of a signal; null where it cannot be tested. */
	readonly strength: number | null;
	readonly gap: ChangeGap | null;
	readonly side: ChangeSide;
	readonly basis: Basis;
}

/** The side of a change of this sign. */
function sideOf({ direction }: Definition, change: number): ChangeSide {
	if ((direction !== 'up' && direction !== 'down') || change === 0) return 'neutral';
	return change > 0 === (direction === 'up') ? 'favourable' : 'unfavourable';
}

/** The period before on the clock of the series: no running total, which contains the one before. */
function previousOf(series: Series, reading: Reading): Reading | null {
	const earlier = [...series.values()].filter(
		({ period }) =>
			periodKind(period) === periodKind(reading.period) &&
			comparePeriods(period, reading.period) < 0 &&
			(periodKind(period) !== 'range' || lastMonth(period) < firstMonth(reading.period)),
	);
	return earlier.at(-1) ?? null;
}

type Parts = Pick<
	ChangeLook,
	'now' | 'before' | 'change' | 'changeUnit' | 'outcome' | 'test' | 'strength' | 'gap' | 'side'
>;

const UNTESTED = { outcome: 'untestable', test: null, strength: null } as const;
const UNKNOWN = { ...UNTESTED, now: null, before: null, change: null, changeUnit: 'same', side: 'neutral' } as const;

function tested(definition: Definition, strength: number | null, test: ChangeTest, change: number): Partial<Parts> {
	if (strength === null) return { ...UNTESTED, gap: 'no_model' };
	return { strength, test, outcome: strength > 1 ? 'signal' : 'noise', gap: null, side: sideOf(definition, change) };
}

/** The values of a series up to a reading, for the chart of its steps; months of flows with January and February as one. */
function pointsOf(series: Series, reading: Reading): (number | null)[] {
	const own = [...series.values()].filter(({ period }) => comparePeriods(period, reading.period) <= 0);
	if (periodKind(reading.period) !== 'month') return own.map(valueOf);
	return [...merged(own.map((each) => ({ period: each.period, value: valueOf(each) }))).values()];
}

function partsOf(definition: Definition, series: Series, reading: Reading, base: Reading, kind: ChangeKind): Parts {
	const comparison = compareWith(definition, reading, base, kind);
	if (!comparison || reading.state !== 'value' || base.state !== 'value') {
		const isAbsent = reading.state !== 'value' || base.state !== 'value' || reading.qualifier !== 'exact';
		return { ...UNKNOWN, gap: isAbsent ? 'absent' : 'small' };
	}
	const { change, changeUnit } = comparison;
	// A count on a base of under ten: its change would be a number of few.
	if (isSum(definition) && changeUnit === 'same') return { ...UNKNOWN, gap: 'small' };
	const parts = { now: reading.value, before: base.value, change, changeUnit, side: sideOf(definition, change) };
	if (definition.interval !== 'none') {
		const strength = intervalStrength(definition, reading, base);
		return { ...UNTESTED, ...parts, gap: null, ...tested(definition, strength, 'interval', change) };
	}
	if (kind === 'same_period_last_year') return { ...UNTESTED, ...parts, gap: 'no_model' };
	const strength = stepStrength(pointsOf(series, reading));
	return { ...UNTESTED, ...parts, gap: null, ...tested(definition, strength, 'chart', change) };
}

/** The last month of a running total of money beside the month before, January and February as one; null where there is none. */
function lastStep(definition: Definition, series: Series): (Parts & { period: Period; base: Period }) | null {
	if (definition.measure !== 'amount' || definition.unit !== 'yuan') return null;
	const months = [...merged(monthsOf(series))];
	const [earlier, last] = [months.at(-2), months.at(-1)];
	const [before, now] = [earlier?.[1] ?? null, last?.[1] ?? null];
	if (!earlier || !last || before === null || now === null || before <= 0) return null;
	const points = months.map(([, value]) => value);
	if (points.filter((value) => value !== null).length < SIGNAL_MINIMUM) return null;
	const change = now / before - 1;
	const parts = { now, before, change, changeUnit: 'fraction' as const, side: sideOf(definition, change) };
	return {
		...{ ...UNTESTED, ...parts, gap: null, ...tested(definition, stepStrength(points), 'chart', change) },
		...{ period: last[0], base: earlier[0] },
	};
}

/**
 * The latest reading of a place against the period before and against the same period of the year before, each on the indicator's
 * own clock. Where both are the same period (figures of a year) it stands once, as the year before. Readings in order of time.
 */
export function changeLooks(definition: Definition, place: PlaceCode, series: Series): ChangeLook[] {
	const readings = [...series.values()];
	const reading = readings.at(-1);
	if (!reading) return [];
	const look = (kind: ChangeKind, base: Reading | null, parts: Parts): ChangeLook => ({
		...{ indicator: definition.id, place, kind, period: reading.period, base: base?.period ?? null, ...parts },
		basis: base?.basis === 'synthetic' ? 'synthetic' : reading.basis,
	});
	const yearAgo = series.get(yearBefore(reading.period)) ?? null;
	const ofYear = yearAgo
		? look('same_period_last_year', yearAgo, partsOf(definition, series, reading, yearAgo, 'same_period_last_year'))
		: look('same_period_last_year', null, { ...UNKNOWN, gap: 'absent' });
	if (isRunning(series)) {
		const step = lastStep(definition, series);
		const parts: Parts & { period?: Period; base?: Period } = step ?? { ...UNKNOWN, gap: 'running_total' };
		return [
			{ ...look('previous_period', null, parts), ...(step ? { period: step.period, base: step.base } : {}) },
			ofYear,
		];
	}
	const previous = previousOf(series, reading);
	if (previous && previous === yearAgo) return [ofYear];
	const ofPrevious = previous
		? look('previous_period', previous, partsOf(definition, series, reading, previous, 'previous_period'))
		: look('previous_period', null, { ...UNKNOWN, gap: 'absent' });
	return [ofPrevious, ofYear];
}
