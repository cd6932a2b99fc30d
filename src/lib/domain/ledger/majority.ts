import type { Vote } from './issue.ts';

/** A local rule of 过半: of whom more than half, and which ballots count for it. Exactly half is not more than half. */
export interface MajorityRule {
	readonly base: 'members' | 'present';
	readonly counts: 'satisfied' | 'with_basically';
}

/** The rules that local regulations use; which one holds where is for the reader to know. */
export const MAJORITY_RULES: readonly MajorityRule[] = [
	{ base: 'members', counts: 'satisfied' },
	{ base: 'present', counts: 'satisfied' },
	{ base: 'members', counts: 'with_basically' },
	{ base: 'present', counts: 'with_basically' },
];

/** A vote counted by a rule. */
export interface Majority {
	readonly rule: MajorityRule;
	readonly votes: number;
	readonly of: number;
	readonly passes: boolean;
}

/** Counts a vote by a rule. */
export function majority(vote: Vote, rule: MajorityRule): Majority {
	const votes = vote.satisfied + (rule.counts === 'with_basically' ? vote.basically : 0);
	const of = rule.base === 'members' ? vote.members : vote.present;
	return { rule, votes, of, passes: votes * 2 > of };
}
