import { describe, expect, it } from 'vitest';
import { clearance, reconcile, residence } from '#lib/domain/statistics/stock-flow.ts';
import { seeded } from '../../fixtures/statistics/seeded.ts';
import { expectPrinted } from '../../fixtures/statistics/published.ts';

describe('reconcile', () => {
	it.each([
		[85, 0],
		[88, 3],
		[80, -5],
	])('100 + 30 − 45 = 85; stated as %d the gap is %d.', (closing, gap) => {
		expect(reconcile({ opening: 100, entries: [30], exits: [45], closing })).toEqual({ expected: 85, gap });
	});

	it('All kinds of entry and exit count, and a stock that closes at what is left has a gap of exactly 0.', () => {
		const random = seeded(61);
		const whole = (): number => Math.floor(random() * 1e6);
		for (let i = 0; i < 50; i++) {
			const [opening, a, b, c, d] = [whole() + 2e6, whole(), whole(), whole(), whole()];
			const closing = opening + a + b - c - d;
			expect(reconcile({ opening, entries: [a, b], exits: [c, d], closing })).toEqual({ expected: closing, gap: 0 });
		}
	});

	it.each([
		[
			{ opening: null, entries: [30], exits: [45], closing: 85 },
			{ expected: null, gap: null },
		],
		[
			{ opening: 100, entries: [30, null], exits: [45], closing: 85 },
			{ expected: null, gap: null },
		],
		[
			{ opening: 100, entries: [30], exits: [null, 45], closing: 85 },
			{ expected: null, gap: null },
		],
		[
			{ opening: 100, entries: [30], exits: [45], closing: null },
			{ expected: 85, gap: null },
		],
	])('An absent part is not 0: %j.', (flow, expected) => {
		expect(reconcile(flow)).toEqual(expected);
	});

	it('No movement leaves the stock as it was; more out than in stands as a negative expectation.', () => {
		expect(reconcile({ opening: 7, entries: [], exits: [], closing: 7 })).toEqual({ expected: 7, gap: 0 });
		expect(reconcile({ opening: 7, entries: [], exits: [9], closing: 0 })).toEqual({ expected: -2, gap: 2 });
	});

	it.each([
		{ opening: -1, entries: [], exits: [], closing: 0 },
		{ opening: 1, entries: [NaN], exits: [], closing: 0 },
		{ opening: 1, entries: [null, -2], exits: [], closing: 0 },
		{ opening: 1, entries: [], exits: [Infinity], closing: 0 },
		{ opening: 1, entries: [], exits: [], closing: -3 },
	])('%j is refused.', (flow) => {
		expect(() => reconcile(flow)).toThrow(RangeError);
	});
});

describe('clearance', () => {
	it('The worked number of the docstring holds.', () => {
		const { periods } = clearance(85, 30, 45);
		expectPrinted(periods ?? NaN, '5.6667');
	});

	it.each([
		[85, 45, 30, 'grows'],
		[85, 30, 30, 'steady'],
		[85, 30, 0, 'nothing_leaves'],
		[85, 0, 0, 'nothing_leaves'],
		[null, 30, 45, 'absent'],
		[85, null, 45, 'absent'],
		[85, 30, null, 'absent'],
	])('A backlog of %s with %s in and %s out has no time to clear: %s.', (backlog, entering, leaving, reason) => {
		expect(clearance(backlog, entering, leaving)).toEqual({ periods: null, reason });
	});

	it('No backlog is cleared already, whatever flows.', () => {
		expect(clearance(0, 5, 0)).toEqual({ periods: 0, reason: null });
		expect(clearance(0, 5, 9)).toEqual({ periods: 0, reason: null });
	});

	it.each([
		[-1, 0, 1],
		[1, -1, 1],
		[1, 0, NaN],
		[null, -1, 1],
	])('A backlog of %s with %s in and %s out is refused.', (backlog, entering, leaving) => {
		expect(() => clearance(backlog, entering, leaving)).toThrow(RangeError);
	});
});

describe('residence', () => {
	it('The worked number of the docstring holds: 2.0556 quarters, about 6.17 months.', () => {
		expectPrinted(residence(100, 85, 45), '2.0556');
		expectPrinted(3 * residence(100, 85, 45), '6.17');
	});

	it.each([
		[-1, 5, 1],
		[5, -1, 1],
		[5, 5, 0],
		[5, NaN, 1],
	])('A stock of %d to %d with a throughput of %d is refused.', (opening, closing, throughput) => {
		expect(() => residence(opening, closing, throughput)).toThrow(RangeError);
	});
});
