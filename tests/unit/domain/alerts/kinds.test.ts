import { describe, expect, it } from 'vitest';
import { batchLooks } from '#lib/domain/alerts/kinds/batch.ts';
import { shareOverOneLooks, totalFallsLooks } from '#lib/domain/alerts/kinds/contradiction.ts';
import { divergenceLooks } from '#lib/domain/alerts/kinds/divergence.ts';
import { exactLowerLooks } from '#lib/domain/alerts/kinds/exact-lower.ts';
import { levelLooks } from '#lib/domain/alerts/kinds/level.ts';
import { multipleOfMedianLooks } from '#lib/domain/alerts/kinds/multiple-of-median.ts';
import { noPaymentLooks } from '#lib/domain/alerts/kinds/no-payment.ts';
import { partShareLooks } from '#lib/domain/alerts/kinds/part-share.ts';
import { risingLooks } from '#lib/domain/alerts/kinds/rising.ts';
import { shortfallLooks } from '#lib/domain/alerts/kinds/shortfall.ts';
import type { Look } from '#lib/domain/alerts/look.ts';
import type { Period } from '#lib/domain/period.ts';
import type { UnboundedReading } from '#lib/domain/reading.ts';
import { absent, months, series, UNIT, value } from '../../../fixtures/domain/series.ts';

const BASE = { leastN: null, persistence: 1 } as const;

/** What each look says: t, f or the reason for which it could not be taken. */
function said(looks: readonly Look[]): string[] {
	return looks.map((look) => (look.holds === null ? look.reason : look.holds ? 't' : 'f'));
}

describe('level', () => {
	const above = { ...BASE, kind: 'level', input: 'x', side: 'above', limit: 12 } as const;

	it('holds beyond the number, not on it; an absent value is not looked at', () => {
		const all = series(value('@2022-06', 12), value('@2022-07', 13), absent('@2022-08'), absent('@2022-09', 'missing'));
		expect(said(levelLooks(above, all, null))).toEqual(['f', 't', 'absent', 'absent']);
	});

	it('takes the stated target, and says so when the package states none', () => {
		const condition = { ...above, side: 'below', limit: 'target' } as const;
		const all = series(value('2021', 45, 100), value('2022', 44, 100));
		expect(said(levelLooks(condition, all, 0.45))).toEqual(['f', 't']);
		expect(said(levelLooks(condition, all, null))).toEqual(['no_target', 'no_target']);
	});

	it('rests on the denominator', () => {
		expect(said(levelLooks({ ...above, limit: 0, leastN: 10 }, series(value('2022', 1, 9)), null))).toEqual([
			'small_n',
		]);
		expect(said(levelLooks({ ...above, limit: 0, leastN: 10 }, series(value('2022', 1, 10)), null))).toEqual(['t']);
	});
});

describe('shortfall', () => {
	const condition = { ...BASE, kind: 'shortfall', input: 'x', graceMonths: 2, leastN: 1 } as const;

	it('holds for five persons short, not for none; one to four are a small cell and not looked at', () => {
		const all = series(value('2022-spring', 100, 100), value('2022-autumn', 95, 100));
		expect(said(shortfallLooks(condition, all, '2022-12'))).toEqual(['f', 't']);
		for (const short of [1, 2, 3, 4]) {
			expect(said(shortfallLooks(condition, series(value('2022', 100 - short, 100)), '2022-09'))).toEqual(['absent']);
		}
	});

	it('looks only when the months of grace have passed', () => {
		const autumn = series(value('2022-autumn', 50, 100));
		expect(shortfallLooks(condition, autumn, '2022-09')).toEqual([]);
		expect(said(shortfallLooks(condition, autumn, '2022-10'))).toEqual(['t']);
	});
});

describe('rising', () => {
	const condition = { ...BASE, kind: 'rising', input: 'x', stepMonths: 3, steps: 2, leastN: 10 } as const;

	it('holds when every step goes up; a step that stays level ends it', () => {
		expect(
			said(risingLooks(condition, series(value('@2021-12', 10), value('@2022-03', 11), value('@2022-06', 12)))),
		).toEqual(['t']);
		expect(
			said(risingLooks(condition, series(value('@2021-12', 10), value('@2022-03', 10), value('@2022-06', 12)))),
		).toEqual(['f']);
	});

	it('is not looked at with a hidden step, on a small stock, or before enough steps are held', () => {
		expect(
			said(risingLooks(condition, series(value('@2021-12', 10), absent('@2022-03'), value('@2022-06', 12)))),
		).toEqual(['absent']);
		expect(
			said(risingLooks(condition, series(value('@2021-12', 7), value('@2022-03', 8), value('@2022-06', 9)))),
		).toEqual(['small_n']);
		expect(risingLooks(condition, series(value('@2022-03', 11), value('@2022-06', 12)))).toEqual([]);
	});
});

describe('batch', () => {
	const condition = { ...BASE, kind: 'batch', input: 'x', share: 0.5, leastN: 20 } as const;
	const year = (last: number, other = 1) =>
		series(...months('2021-10', 12).map((month, i) => value(month, i === 11 ? last : other)));

	it('holds for more than half of the twelve months, not for half', () => {
		expect(said(batchLooks(condition, year(12)))).toEqual(['t']);
		expect(said(batchLooks(condition, year(11)))).toEqual(['f']);
	});

	it('rests on the twelve months, needs all of them, and is not looked at with a hidden one', () => {
		expect(said(batchLooks({ ...condition, leastN: 24 }, year(12)))).toEqual(['small_n']);
		expect(batchLooks(condition, series(...months('2021-10', 11).map((month) => value(month, 5))))).toEqual([]);
		const hidden = series(...months('2021-10', 12).map((month, i) => (i === 3 ? absent(month) : value(month, 9))));
		expect(said(batchLooks(condition, hidden))).toEqual(['absent']);
	});
});

describe('multiple of the median', () => {
	const condition = { ...BASE, kind: 'multiple_of_median', input: 'x', factor: 2, leastN: 20 } as const;
	const units = [100, 100, 100, 120].map((cases) => series(value('@2022-09', cases, 1)));

	it('holds above twice the median, not on it', () => {
		const all = (own: number) => [...units.slice(1), series(value('@2022-09', own, 1))];
		expect(said(multipleOfMedianLooks(condition, series(value('@2022-09', 221, 1)), all(221)))).toEqual(['t']);
		// 100, 100, 120 and 220: the median is 110, twice of it 220.
		expect(said(multipleOfMedianLooks(condition, series(value('@2022-09', 220, 1)), all(220)))).toEqual(['f']);
	});

	it('holds where nobody is there for the cases, without any median', () => {
		const nobody: UnboundedReading = {
			state: 'unbounded',
			place: UNIT,
			period: '@2022-09' as Period,
			basis: 'measured',
			parts: {},
			numerator: 20,
			denominator: 0,
		};
		expect(said(multipleOfMedianLooks(condition, series(nobody), []))).toEqual(['t']);
		expect(said(multipleOfMedianLooks(condition, series({ ...nobody, numerator: 19 }), []))).toEqual(['small_n']);
	});

	it('is not looked at with fewer than four units', () => {
		expect(said(multipleOfMedianLooks(condition, series(value('@2022-09', 900, 1)), units.slice(0, 3)))).toEqual([
			'absent',
		]);
	});
});

describe('exact lower limit', () => {
	const condition = {
		...BASE,
		kind: 'exact_lower',
		input: 'x',
		above: 0.25,
		floor: 0.15,
		confidence: 0.998,
		leastN: 10,
	} as const;

	it('holds only when the rate and its exact limit both lie above their numbers', () => {
		// Exact 99.8 % lower limits by R's poisson.test: 20 events 8.958, 13 events 4.605.
		expect(said(exactLowerLooks(condition, series(value('2022', 20, 50))))).toEqual(['t']);
		expect(said(exactLowerLooks(condition, series(value('2022', 13, 50))))).toEqual(['f']);
		expect(said(exactLowerLooks(condition, series(value('2022', 5, 9))))).toEqual(['small_n']);
		expect(said(exactLowerLooks(condition, series(absent('2022'))))).toEqual(['absent']);
	});
});

describe('payments', () => {
	const part = { ...BASE, kind: 'part_share', input: 'x', part: 'arrears', share: 0.1 } as const;
	// A running total in yuan with its parts in fen, as the readings of money are.
	const total = (period: string, yuan: number, arrears: number, regular = yuan - arrears) =>
		value(period, yuan, null, { arrears: arrears * 100, regular: regular * 100 });

	it('a part above its share of the month holds, on it not; the running total is taken apart', () => {
		const all = series(
			total('2022-01/2022-01', 100, 10),
			total('2022-01/2022-02', 200, 21),
			total('2022-01/2022-03', 300, 21),
		);
		expect(said(partShareLooks(part, all))).toEqual(['f', 't', 'f']);
	});

	it('a month whose earlier total is absent is not looked at', () => {
		const all = series(
			total('2022-01/2022-01', 100, 0),
			absent('2022-01/2022-02', 'missing'),
			total('2022-01/2022-03', 300, 90),
		);
		expect(said(partShareLooks(part, all))).toEqual(['f', 'absent', 'absent']);
	});

	const none = { ...BASE, kind: 'no_payment', input: 'x', roll: 'y', leastN: 1 } as const;
	const roll = series(value('@2022-01', 50, 1000), value('@2022-02', 50, 1000), value('@2022-03', 50, 1000));

	it('no payment with persons on the roll holds; a month that was not reported is not the same', () => {
		const paid = series(
			value('2022-01', 900, 45),
			value('2022-02', 0, 45),
			absent('2022-03', 'missing', 'not_reported'),
		);
		expect(said(noPaymentLooks(none, paid, roll))).toEqual(['f', 't', 'absent']);
		expect(said(noPaymentLooks(none, series(absent('2022-01', 'not_applicable', 'no_denominator')), roll))).toEqual([
			't',
		]);
		expect(said(noPaymentLooks(none, paid, series()))).toEqual(['absent', 'absent', 'absent']);
	});

	const divergence = {
		...BASE,
		kind: 'divergence',
		spend: 'x',
		parts: ['regular', 'arrears'],
		persons: 'y',
		line: 'z',
		limit: 0.05,
	} as const;
	/** Two years; each month 100 yuan, in March of the second as given; persons and line move by the given factors. */
	function twoYears(march: number, persons = 1, line = 1) {
		const at = ['2021-01', '2021-02', '2021-03', '2022-01', '2022-02', '2022-03'];
		let sum = 0;
		const spend = at.map((month) => {
			sum = (month.endsWith('-01') ? 0 : sum) + (month === '2022-03' ? march : 100);
			return total(`${month.slice(0, 4)}-01/${month}`, sum, 0);
		});
		const grown = (by: number) => (month: string) => (month >= '2022' ? by : 1);
		return [
			series(...spend),
			series(...at.map((month) => value(`@${month}`, 1000 * grown(persons)(month), 10_000))),
			series(...at.map((month) => value(month, 70_000 * grown(line)(month), 160_000))),
		] as const;
	}

	it('payments that move with persons and line do not part; January and February are one look', () => {
		const looks = divergenceLooks(divergence, ...twoYears(100));
		expect(looks.map(({ period }) => period)).toEqual(['2022-01/2022-02', '2022-03']);
		expect(said(looks)).toEqual(['f', 'f']);
		// 1.1 × 1.2 = 1.32: what persons and line explain.
		expect(said(divergenceLooks(divergence, ...twoYears(132, 1.1, 1.2)))[1]).toBe('f');
	});

	it('payments beyond persons and line by more than the limit part, in either direction', () => {
		// ln 1.05 = 0.0488 is inside, ln 1.06 = 0.0583 outside; ln 0.95 = −0.0513 outside.
		expect(said(divergenceLooks(divergence, ...twoYears(105)))[1]).toBe('f');
		expect(said(divergenceLooks(divergence, ...twoYears(106)))[1]).toBe('t');
		expect(said(divergenceLooks(divergence, ...twoYears(95)))[1]).toBe('t');
	});

	it('an absent line leaves nothing to look at', () => {
		const [spend, persons] = twoYears(100);
		expect(said(divergenceLooks(divergence, spend, persons, series()))).toEqual(['absent', 'absent']);
	});
});

describe('contradictions', () => {
	it('a share above 100 % holds, 100 % does not', () => {
		const condition = { ...BASE, kind: 'share_over_one', inputs: ['x'] } as const;
		const all = series(value('2020', 10, 10), value('2021', 11, 10), absent('2022'));
		expect(said(shareOverOneLooks(condition, all))).toEqual(['f', 't', 'absent']);
	});

	it('a running total below the month before holds; January begins anew', () => {
		const condition = { ...BASE, kind: 'total_falls', inputs: ['x'] } as const;
		const all = series(
			value('2021-01/2021-12', 900),
			value('2022-01/2022-01', 100),
			value('2022-01/2022-02', 99),
			value('2022-01/2022-03', 99),
		);
		expect(said(totalFallsLooks(condition, all))).toEqual(['absent', 't', 'f']);
	});
});
