import { describe, expect, it } from 'vitest';
import { stockWindows, type MonthlyFlow } from '#lib/domain/stock-windows.ts';

/** Months from 2020-12 on, of which each takes in 3 and lets go 1 and 1. */
function months(count: number, changes: Partial<Record<string, Partial<MonthlyFlow>>> = {}): MonthlyFlow[] {
	return Array.from({ length: count }, (_, index) => {
		const number = 11 + index;
		const month = `${2020 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
		const flow = { month, opening: 10 + index, entered: 3, exits: [1, 1], closing: 11 + index };
		return { ...flow, ...changes[month] };
	});
}

describe('stockWindows()', () => {
	it('takes the last twelve months and those before, oldest first, each closing where the next opens', () => {
		const windows = stockWindows(months(26));
		expect(windows.map(({ from, to }) => [from, to])).toEqual([
			['2021-02', '2022-01'],
			['2022-02', '2023-01'],
		]);
		expect(windows[0]).toMatchObject({ opening: 12, entered: 36, exits: [12, 12], closing: 24, expected: 24, gap: 0 });
		expect(windows[1]?.opening).toBe(windows[0]?.closing);
	});

	it('says in how many years a falling stock is cleared: 13 left ÷ (24 − 0) a year', () => {
		const falling = months(12).map((flow, index) => ({
			...flow,
			entered: 0,
			opening: 37 - 2 * index,
			closing: 35 - 2 * index,
		}));
		expect(stockWindows(falling)[0]?.clearance).toEqual({ periods: 13 / 24, reason: null });
		expect(stockWindows(months(12))[0]?.clearance).toEqual({ periods: null, reason: 'grows' });
	});

	it('keeps an absent part absent, and gives no gap then', () => {
		const [window] = stockWindows(months(12, { '2021-05': { entered: null } }));
		expect(window).toMatchObject({ entered: null, expected: null, gap: null, exits: [12, 12] });
		expect(window?.clearance.reason).toBe('absent');
	});

	it('names the gap where the stated closing is another', () => {
		const [window] = stockWindows(months(12, { '2021-11': { closing: 25 } }));
		expect(window?.gap).toBe(3);
	});

	it('has no window for less than a year or over a hole', () => {
		expect(stockWindows(months(11))).toEqual([]);
		expect(stockWindows(months(13).filter(({ month }) => month !== '2021-05'))).toEqual([]);
		expect(stockWindows(months(25).filter(({ month }) => month !== '2021-05'))).toHaveLength(1);
	});
});
