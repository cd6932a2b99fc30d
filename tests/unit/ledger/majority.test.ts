import { expect, it } from 'vitest';
import { majority, MAJORITY_RULES } from '#lib/domain/ledger/majority.ts';
import { voteOf } from './fixtures.ts';

it('counts a vote by each rule: 15 and 8 of 31 members, 26 present', () => {
	const counted = MAJORITY_RULES.map((rule) => majority(voteOf(), rule));
	expect(counted.map(({ votes, of, passes }) => [votes, of, passes])).toEqual([
		[15, 31, false],
		[15, 26, true],
		[23, 31, true],
		[23, 26, true],
	]);
});

it('calls exactly half no majority', () => {
	const vote = voteOf({ present: 30, satisfied: 15 });
	expect(majority(vote, { base: 'present', counts: 'satisfied' }).passes).toBe(false);
	expect(majority({ ...vote, satisfied: 16 }, { base: 'present', counts: 'satisfied' }).passes).toBe(true);
});
