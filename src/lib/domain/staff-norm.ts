import { checkPositive } from './statistics/preconditions.ts';
import type { Interval } from './statistics/interval.ts';

/**
 * How many households one full-time worker is to serve: what a page opens with, and what a reader may set. There is no national
 * norm; the default is a reference of this product, the same as in the indicator `dedicated_staff_gap`.
 */
export const STAFF_NORM = { opens: 200, least: 20, most: 2000 } as const;

/** A norm as somebody types it: whole households within the limits, else null. Full-width digits count as digits. */
export function parseNorm(text: string): number | null {
	const plain = text.normalize('NFKC').trim();
	if (!/^\d{1,4}$/.test(plain)) return null;
	const norm = Number(plain);
	return norm >= STAFF_NORM.least && norm <= STAFF_NORM.most ? norm : null;
}

/** Workers that the households need, unrounded. 565 households at 200 each need 2.825. @throws RangeError for a norm of 0 or less. */
export function neededStaff(households: number, norm: number): number {
	checkPositive('the norm', norm);
	return households / norm;
}

/**
 * Workers that are lacking (above 0) or more than needed (below), unrounded: needed − dedicated. A range where it is not stated
 * how many are dedicated. One division, so that the digits are those of `dedicated_staff_gap`.
 */
export function staffGap(households: number, dedicated: Interval, norm: number): Interval {
	return {
		lower: neededStaff(households - norm * dedicated.upper, norm),
		upper: neededStaff(households - norm * dedicated.lower, norm),
	};
}

/** Households per full-time worker: from the least to the most, which is null where there may be nobody. */
export interface StaffLoad {
	readonly lower: number;
	readonly upper: number | null;
}

/**
 * Households per full-time equivalent; null where there is nobody, which is no number. A worker whose share of time is not stated
 * is 0 to 1 equivalents: 350 households with 1 to 2 are 175 to 350 each. Of several offices both are added up first:
 * (100 + 300) ÷ (1 + 2) = 133.3, not the mean of 100 and 150.
 */
export function staffLoad(households: number, fte: Interval): StaffLoad | null {
	if (fte.upper === 0) return null;
	return { lower: households / fte.upper, upper: fte.lower > 0 ? households / fte.lower : null };
}
