import { checkCount, checkPositive } from './preconditions.ts';

/** A stock over a period and what moved it, all in the same unit (cases, households); null is absent, which is not 0. */
export interface StockFlow {
	readonly opening: number | null;
	/** New entries, transfers in, reclassified in. */
	readonly entries: readonly (number | null)[];
	/** Exits, transfers out, reclassified out. */
	readonly exits: readonly (number | null)[];
	/** The closing stock as it is stated. */
	readonly closing: number | null;
}

/** What a stock should close at, and how far the stated one is off; null where a part is absent. */
export interface Reconciliation {
	readonly expected: number | null;
	/** Stated less expected: 0 when the figures agree, positive when more is stated than came in. */
	readonly gap: number | null;
}

function total(parts: readonly (number | null)[]): number | null {
	return parts.reduce<number | null>((sum, part) => {
		if (part !== null) checkCount(part);
		return sum === null || part === null ? null : sum + part;
	}, 0);
}

/**
 * Checks opening + entries − exits = closing. One absent part leaves all that depends on it unknown.
 * 100 + 30 − 45 = 85; stated as 88 the gap is 3. @throws RangeError for a part that is negative or not finite.
 */
export function reconcile({ opening, entries, exits, closing }: StockFlow): Reconciliation {
	const before = total([opening, ...entries]);
	const left = total(exits);
	const stated = total([closing]);
	const expected = before === null || left === null ? null : before - left;
	return { expected, gap: expected === null || stated === null ? null : stated - expected };
}

/** Why a backlog has no time to clear: a part absent, nothing leaves, it grows, or it stays as it is. */
export type NoClearance = 'absent' | 'nothing_leaves' | 'grows' | 'steady';

/** Periods until a backlog is cleared at the present speed, or null with the reason. */
export type Clearance =
	{ readonly periods: number; readonly reason: null } | { readonly periods: null; readonly reason: NoClearance };

/**
 * How long a backlog takes to clear at the present speed: backlog ÷ (out − in), in the period of the two flows. 0 for no
 * backlog. Null with a reason (按现速度不会清零) when nothing leaves or no more leaves than enters. A forecast of nothing else.
 * clearance(85, 30, 45) = 85 ÷ 15 = 5.6667 quarters. @throws RangeError for a part that is negative or not finite.
 */
export function clearance(backlog: number | null, entering: number | null, leaving: number | null): Clearance {
	if (total([backlog, entering, leaving]) === null || backlog === null || entering === null || leaving === null) {
		return { periods: null, reason: 'absent' };
	}
	if (backlog === 0) return { periods: 0, reason: null };
	if (leaving === 0) return { periods: null, reason: 'nothing_leaves' };
	if (leaving === entering) return { periods: null, reason: 'steady' };
	if (leaving < entering) return { periods: null, reason: 'grows' };
	return { periods: backlog / (leaving - entering), reason: null };
}

/**
 * Mean time in the stock by Little 1961, Operations Research 9, 383–387: mean of opening and closing ÷ throughput, in the period
 * of the throughput. Means something only while about as many enter as leave; else say how the stock changes.
 * residence(100, 85, 45) = 92.5 ÷ 45 = 2.0556 quarters.
 * @throws RangeError for a stock that is negative or a throughput that is not above 0.
 */
export function residence(opening: number, closing: number, throughput: number): number {
	checkCount(opening);
	checkCount(closing);
	checkPositive('a throughput', throughput);
	return (opening + closing) / 2 / throughput;
}
