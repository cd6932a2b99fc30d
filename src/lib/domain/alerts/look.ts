import type { Period } from '../period.ts';
import type { Basis, Reading } from '../reading.ts';
import type { Interval } from '../statistics/interval.ts';

/**
 * Why nothing can be said. absent: a value is not there, whether withheld, not reported or not applicable: one word for all, so
 * that an alert does not tell them apart. small_n: too few persons or cases. too_few: too few points. not_held: no package
 * table or query gives the input. no_target: the package states no target.
 */
export type UntestableReason = 'absent' | 'small_n' | 'too_few' | 'not_held' | 'no_target';

/** What was seen in one look, in the unit of the input (shares as fractions). Only what the condition needs is there. */
export interface Evidence {
	readonly value: number;
	readonly threshold: number;
	/** What the value is set against: the year before, the city, the median, the year's sum. */
	readonly base?: number;
	readonly basePeriod?: Period;
	/** Interval or limits. */
	readonly interval?: Interval;
	/** What it rests on: persons, households, points. */
	readonly n?: number;
	/** Cases without anybody to handle them. */
	readonly unbounded?: true;
}

interface LookBase {
	readonly period: Period;
	readonly basis: Basis;
	/** 试用: limits from too few points to be settled. */
	readonly trial: boolean;
}

/** A look that could be taken: the condition holds or not. */
export interface TakenLook extends LookBase {
	readonly holds: boolean;
	readonly evidence: Evidence;
}

/** A look that could not. */
export interface UntakenLook extends LookBase {
	readonly holds: null;
	readonly reason: UntestableReason;
}

/** One condition in one place at one period. */
export type Look = TakenLook | UntakenLook;

/** A look that could not be taken. */
export function untaken(period: Period, reason: UntestableReason, basis: Basis = 'measured'): UntakenLook {
	return { period, holds: null, reason, basis, trial: false };
}

/** A look that was taken; `small_n` when what it rests on is below the least count. */
export function taken(
	period: Period,
	holds: boolean,
	evidence: Evidence,
	{ leastN }: { readonly leastN: number | null },
	readings: readonly Pick<Reading, 'basis'>[],
	trial = false,
): Look {
	const basis = mixedBasis(readings);
	if (leastN !== null && (evidence.n ?? 0) < leastN) return untaken(period, 'small_n', basis);
	return { period, holds, evidence, basis, trial };
}

/** The basis of something from several readings: synthetic as soon as one is. */
export function mixedBasis(readings: readonly Pick<Reading, 'basis'>[]): Basis {
	const order: readonly Basis[] = ['synthetic', 'calibrated', 'published', 'measured'];
	return order.find((basis) => readings.some((reading) => reading.basis === basis)) ?? 'measured';
}
