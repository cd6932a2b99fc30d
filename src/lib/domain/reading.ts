import type { Interval } from './statistics/interval.ts';
import type { Period } from './period.ts';
import type { PlaceCode } from './place.ts';

export type IndicatorId = string & { readonly __brand: 'IndicatorId' };

/** Where a value comes from: stated by the report, made from rows calibrated to it, synthetic, or measured (a real package). */
export type Basis = 'published' | 'calibrated' | 'synthetic' | 'measured';

/** How exact a value is: 近 means approached from below. */
export type Qualifier = 'exact' | 'approx_below';

export type Unit =
	| 'yuan'
	| 'yuan_per_person'
	| 'yuan_per_person_month'
	| 'yuan_per_person_time'
	| 'yuan_per_household'
	| 'person'
	| 'person_time'
	| 'household'
	| 'staff'
	| 'case_per_fte'
	| 'person_per_carer'
	| 'organisation'
	| 'month_count'
	| 'day'
	| 'score'
	| 'share'
	| 'growth';

interface ReadingBase {
	readonly place: PlaceCode;
	readonly period: Period;
	readonly basis: Basis;
	/** Counts beside the value that a sentence or a split may show (payment kinds, posts); null where not held. */
	readonly parts: Readonly<Record<string, number | null>>;
}

export interface ValueReading extends ReadingBase {
	readonly state: 'value';
	/** In the definition's unit: yuan, share 0 to 1, persons and so on. */
	readonly value: number;
	/** As the query returned it: money in fen, counts as such. */
	readonly numerator: number;
	readonly denominator: number | null;
	readonly qualifier: Qualifier;
	/** 95 % interval of the value, or the rounding range of an approximated one; null where neither applies. */
	readonly interval: Interval | null;
}

/** Cases without anybody to handle them: a ratio without limit, not a missing one. */
export interface UnboundedReading extends ReadingBase {
	readonly state: 'unbounded';
	readonly numerator: number;
	readonly denominator: 0;
}

/** No value, and the reason for it. A suppressed count cannot be printed by accident because it is not there. */
export interface AbsentReading extends ReadingBase {
	readonly state: 'suppressed' | 'missing' | 'not_applicable';
	readonly reason: string;
}

/** What an indicator says about one place and one period. */
export type Reading = ValueReading | UnboundedReading | AbsentReading;
