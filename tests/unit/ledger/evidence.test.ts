import { describe, expect, it } from 'vitest';
import { evidenceOf, flagsOf, gapsOf, readingAt } from '#lib/domain/ledger/evidence.ts';
import { isClosedLate, isOverdue, stateAt } from '#lib/domain/ledger/issue.ts';
import type { Period } from '#lib/domain/period.ts';
import { absentOf, definitionOf, issueOf, seriesOf, valueOf } from './fixtures.ts';

const CUTOFF = '2022-09';
const closed = issueOf({ status: 'closed', closed: '2021-12' });

describe('where an issue stands at a month', () => {
	it('is closed from the month of closing and reopened from that of reopening', () => {
		const returned = issueOf({ status: 'returned', closed: '2021-12', reopened: '2022-06' });
		expect(stateAt(returned, '2021-11')).toBe('in_progress');
		expect(stateAt(returned, '2021-12')).toBe('closed');
		expect(stateAt(returned, '2022-05')).toBe('closed');
		expect(stateAt(returned, '2022-06')).toBe('reopened');
		expect(stateAt(issueOf({ status: 'extended' }), CUTOFF)).toBe('extended');
		expect(stateAt(issueOf({ status: 'extended', closed: '2022-09' }), CUTOFF)).toBe('closed');
	});

	it('is overdue when its due month has ended without closing, also after reopening', () => {
		expect(isOverdue(issueOf({ due: '2022-09' }), CUTOFF)).toBe(true);
		expect(isOverdue(issueOf({ due: '2022-10' }), CUTOFF)).toBe(false);
		expect(isOverdue(closed, CUTOFF)).toBe(false);
		expect(isClosedLate({ due: '2022-03', closed: '2022-04' })).toBe(true);
		expect(isClosedLate({ due: '2022-03', closed: '2022-03' })).toBe(false);
		expect(isClosedLate({ due: '2022-03', closed: null })).toBe(false);
		expect(isOverdue(issueOf({ closed: '2021-12', reopened: '2022-06' }), CUTOFF)).toBe(true);
	});
});

describe('the readings that belong to an issue', () => {
	it('takes the period in which a month lies, else the last before, of the same clock and season', () => {
		const series = seriesOf(
			valueOf('2019', 1),
			valueOf('2020', 2),
			valueOf('2020-01/2020-06', 3),
			valueOf('2020-01/2020-09', 4),
			valueOf('2021-01/2021-09', 5),
			valueOf('@2020-06', 6),
			valueOf('@2020-12', 7),
		);
		expect(readingAt(series, '2020-10', '2022' as Period)?.period).toBe('2020');
		expect(readingAt(series, '2020-10', '2022-01/2022-09' as Period)?.period).toBe('2020-01/2020-09');
		expect(readingAt(series, '2020-10', '@2022-09' as Period)?.period).toBe('@2020-06');
		expect(readingAt(series, '2018-10', '2022' as Period)).toBeNull();
	});

	it('lets the earliest reading after the session stand in, and says so, but none after the closing', () => {
		const series = seriesOf(valueOf('@2021-03', 80), valueOf('@2022-09', 60));
		const late = evidenceOf(closed, definitionOf(), series, CUTOFF);
		expect([late.before?.period, late.isLate, late.outcome]).toEqual(['@2021-03', true, 'improved']);
		const early = issueOf({ status: 'closed', closed: '2021-02' });
		const none = evidenceOf(early, definitionOf(), series, CUTOFF);
		expect([none.before, none.isLate, none.outcome]).toEqual([null, false, 'no_reading']);
	});

	it('keeps the latest reading also where it is absent, instead of an older one', () => {
		const series = seriesOf(valueOf('@2020-09', 80), valueOf('@2022-06', 60), absentOf('@2022-09', 'suppressed'));
		expect(evidenceOf(closed, definitionOf(), series, CUTOFF).outcome).toBe('suppressed');
	});

	it('holds nothing of an empty series', () => {
		expect(evidenceOf(closed, definitionOf(), seriesOf(), CUTOFF)).toMatchObject({ now: null, outcome: 'no_reading' });
	});
});

describe('what does not fit the written status', () => {
	const flags = (issue = closed, ...values: number[]) => {
		const [a = 0, b = 0, c = 0] = values;
		const series = seriesOf(valueOf('@2020-10', a), valueOf('@2021-12', b), valueOf('@2022-09', c));
		return flagsOf(issue, evidenceOf(issue, definitionOf(), series, CUTOFF), CUTOFF);
	};

	it('leaves a closing alone that indicator and paper bear out', () => {
		expect(flags(closed, 90, 70, 60)).toEqual([]);
	});

	it('flags a closing whose indicator did not follow, and one without a paper', () => {
		expect(flags(closed, 90, 90, 90)).toEqual(['insufficient']);
		expect(flags({ ...closed, paper: null }, 90, 70, 60)).toEqual(['insufficient']);
		expect(gapsOf({ ...closed, paper: null }, { outcome: 'worse' }, CUTOFF)).toEqual(['no_paper', 'no_movement']);
	});

	it('flags a relapse after the closing, also where the whole way is still better', () => {
		expect(flags(closed, 90, 60, 70)).toEqual(['rebound']);
		expect(flags(closed, 90, 60, 95)).toEqual(['insufficient', 'rebound']);
	});

	it('flags neither for an issue that is open, but that it is overdue', () => {
		expect(flags(issueOf(), 60, 70, 90)).toEqual(['overdue']);
	});

	it('never flags for what cannot be judged', () => {
		const evidence = { outcome: 'suppressed', sinceClosing: 'not_yet' } as const;
		expect(flagsOf(closed, evidence, CUTOFF)).toEqual([]);
	});
});
