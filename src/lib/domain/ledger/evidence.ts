import type { Series } from '../comparison.ts';
import type { Definition } from '../definition.ts';
import { comparePeriods, firstMonth, lastMonth, periodKind, type Period } from '../period.ts';
import type { Reading } from '../reading.ts';
import { latestPeriod } from '../readings.ts';
import { isOverdue, stateAt, type Issue } from './issue.ts';
import { bearsOut, isMovement, movement, type Outcome } from './movement.ts';

/** What the linked indicator says of an issue. */
export interface Evidence {
	/** At the session; `isLate` where the earliest reading after it stands in, since none is held before. */
	readonly before: Reading | null;
	readonly isLate: boolean;
	/** At the month of closing; null where the issue is not closed or nothing is held. */
	readonly atClosing: Reading | null;
	/** The latest reading held. */
	readonly now: Reading | null;
	/** From the session until now. */
	readonly outcome: Outcome;
	/** From the closing until now; null where the issue is not closed. */
	readonly sinceClosing: Outcome | null;
}

/** 证据不足, 反弹, 逾期: what does not fit the written status. */
export type Flag = 'insufficient' | 'rebound' | 'overdue';

/** Same clock: stocks and years with any other, months, terms and running totals with those of the same season. */
function isLike(period: Period, like: Period): boolean {
	const kind = periodKind(like);
	if (periodKind(period) !== kind) return false;
	const season = (each: Period): string => each.replace(/\d{4}/g, '');
	return kind === 'stock' || kind === 'year' || season(period) === season(like);
}

/** The reading of the period in which a month lies, or of the last one before it; of the clock of another period. */
export function readingAt(series: Series, month: string, like: Period): Reading | null {
	const held = [...series.values()].filter(({ period }) => isLike(period, like) && firstMonth(period) <= month);
	held.sort((a, b) => comparePeriods(a.period, b.period));
	return held.at(-1) ?? null;
}

/** The earliest reading that ends after one month and not after another. */
function readingBetween(series: Series, after: string, until: string, like: Period): Reading | null {
	const held = [...series.values()].filter(
		({ period }) => isLike(period, like) && lastMonth(period) > after && lastMonth(period) <= until,
	);
	held.sort((a, b) => comparePeriods(a.period, b.period));
	return held[0] ?? null;
}

/**
 * Sets an issue beside the readings of its indicator up to the cut-off, a month. `now` keeps its own period. Without a reading at
 * the session the earliest one after it stands in, as long as the issue was then still open.
 */
export function evidenceOf(issue: Issue, definition: Definition, series: Series, cutoff: string): Evidence {
	const period = latestPeriod(series);
	const now = period ? (series.get(period) ?? null) : null;
	const closed = stateAt(issue, cutoff) === 'closed' ? issue.closed : null;
	if (!now) {
		return {
			before: null,
			isLate: false,
			atClosing: null,
			now,
			outcome: movement(definition, null, null),
			sinceClosing: null,
		};
	}
	const at = readingAt(series, issue.session, now.period);
	const before = at ?? readingBetween(series, issue.session, closed ?? cutoff, now.period);
	const atClosing = closed === null ? null : readingAt(series, closed, now.period);
	return {
		before,
		isLate: at === null && before !== null,
		atClosing,
		now,
		outcome: movement(definition, before, now),
		sinceClosing: closed === null ? null : movement(definition, atClosing, now),
	};
}

/** Why a closing is called insufficient: no paper is named, or the indicator has not moved as wanted. */
export type Gap = 'no_paper' | 'no_movement';

/** What a closing lacks at the cut-off; nothing for an issue that is not closed. A judgement that is not possible lacks nothing. */
export function gapsOf(issue: Issue, { outcome }: Pick<Evidence, 'outcome'>, cutoff: string): Gap[] {
	if (stateAt(issue, cutoff) !== 'closed') return [];
	return [
		...(issue.paper ? [] : ['no_paper' as const]),
		...(isMovement(outcome) && !bearsOut(outcome) ? ['no_movement' as const] : []),
	];
}

/**
 * What does not fit the written status. 证据不足: closed without a paper, or without the indicator having moved as wanted since the
 * session. 反弹: closed, and the indicator is worse than at the closing. 逾期: not closed although due.
 */
export function flagsOf(issue: Issue, evidence: Pick<Evidence, 'outcome' | 'sinceClosing'>, cutoff: string): Flag[] {
	return [
		...(isOverdue(issue, cutoff) ? ['overdue' as const] : []),
		...(gapsOf(issue, evidence, cutoff).length > 0 ? ['insufficient' as const] : []),
		...(evidence.sinceClosing === 'worse' ? ['rebound' as const] : []),
	];
}
