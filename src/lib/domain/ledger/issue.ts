import type { Text } from '../definition.ts';
import type { PlaceCode } from '../place.ts';
import type { Basis } from '../reading.ts';

/** What the ledger writes down: to do, in progress, extended, closed, returned. */
export const ISSUE_STATUSES = ['todo', 'in_progress', 'extended', 'closed', 'returned'] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

/** One issue of a review, from the problem to what became of it; months as `2021-06`, null where there is none. */
export interface Issue {
	readonly id: string;
	readonly place: PlaceCode;
	/** Month of the session that raised it. */
	readonly session: string;
	/** Code of `issue_source`. */
	readonly source: string;
	/** Item of the report that it belongs to. */
	readonly item: string;
	/** Id of the indicator that measures it. */
	readonly indicator: string;
	readonly problem: Text;
	readonly question: Text;
	readonly opinion: Text;
	readonly department: Text;
	readonly measure: Text;
	readonly due: string;
	readonly status: IssueStatus;
	readonly closed: string | null;
	/** The paper that shows the closing; null where none is named. */
	readonly paper: Text | null;
	readonly reopened: string | null;
	/** How often the due month was put off. */
	readonly extensions: number;
	readonly basis: Basis;
}

/** A vote on how the opinions of a session were handled. */
export interface Vote {
	readonly place: PlaceCode;
	/** Month of the vote. */
	readonly session: string;
	readonly subject: Text;
	/** Session whose opinions it is about. */
	readonly about: string;
	/** All members of the committee, and those present, who cast one ballot each. */
	readonly members: number;
	readonly present: number;
	readonly satisfied: number;
	readonly basically: number;
	readonly dissatisfied: number;
	readonly invalid: number;
	readonly basis: Basis;
}

/** Where an issue stands at the cut-off. */
export type IssueState = 'todo' | 'in_progress' | 'extended' | 'closed' | 'reopened';

/**
 * Where an issue stands at the end of a month: reopened from the month that says so, else closed from the month that says so,
 * whatever became of it later; else what the ledger writes down.
 */
export function stateAt({ status, closed, reopened }: Issue, cutoff: string): IssueState {
	if (reopened !== null && reopened <= cutoff) return 'reopened';
	if (closed !== null && closed <= cutoff) return 'closed';
	return status === 'todo' || status === 'extended' ? status : 'in_progress';
}

/** Whether an issue is not closed although its due month is over; the end of the due month counts as over. */
export function isOverdue(issue: Issue, cutoff: string): boolean {
	return stateAt(issue, cutoff) !== 'closed' && issue.due <= cutoff;
}

/** Whether an issue was closed after its due month, 逾期销号. */
export function isClosedLate({ due, closed }: Pick<Issue, 'due' | 'closed'>): boolean {
	return closed !== null && closed > due;
}
