import { describe, expect, it } from 'vitest';
import { boundsOf, isFar, mirrored, within, type FigureQualifier } from '#lib/domain/verify/bounds.ts';
import { readNumeral } from '#lib/domain/verify/numeral.ts';

function bounds(text: string, qualifier: FigureQualifier) {
	const number = readNumeral(text);
	if (!number) throw new Error(`expected a number, found “${text}”`);
	return boundsOf(number, qualifier);
}

describe('what a figure may mean', () => {
	it.each([
		// The printed precision: half a unit of the last digit, the upper end out.
		['2.14亿', 'exact', 213.5e6, 214.5e6, true, false],
		['53828', 'exact', 53_827.5, 53_828.5, true, false],
		['3万', 'exact', 25_000, 35_000, true, false],
		['3万5千', 'exact', 34_500, 35_500, true, false],
		// 近 as the package reads it: 近30 is 25 and more, less than 30.
		['30', 'approx_below', 25, 30, true, false],
		['2400', 'approx_below', 2280, 2400, true, false],
		['1亿', 'approx_below', 1e8 - 1e8 / 6, 1e8, true, false],
		['30', 'approx', 25, 35, true, true],
		['30', 'odd', 30, 40, false, false],
		['120', 'odd', 120, 130, false, false],
		['30', 'above', 30, Infinity, false, false],
		['30', 'at_least', 30, Infinity, true, false],
		['30', 'below', 0, 30, true, false],
		['30', 'at_most', 0, 30, true, true],
	] as const)('%s %s', (text, qualifier, low, high, lowIn, highIn) => {
		const { low: least, ...rest } = bounds(text, qualifier);
		expect(least).toBeCloseTo(low, 3);
		expect(rest).toEqual({ high, lowIn, highIn });
	});

	it('keeps its ends as stated', () => {
		const money = bounds('2.14亿', 'exact');
		expect([213.5e6, 214.49e6, 214.5e6].map((value) => within(money, value))).toEqual([true, true, false]);
		expect([29, 30].map((value) => within(bounds('30', 'approx_below'), value))).toEqual([true, false]);
		expect([30, 31].map((value) => within(bounds('30', 'above'), value))).toEqual([false, true]);
	});

	it('turns with the sign', () => {
		expect(mirrored({ low: 2, high: 3, lowIn: true, highIn: false })).toEqual({
			low: -3,
			high: -2,
			lowIn: false,
			highIn: true,
		});
	});

	it('does not stretch an open end without limit', () => {
		expect(isFar('above', 30, 45)).toBe(false);
		expect(isFar('above', 30, 46)).toBe(true);
		expect(isFar('below', 30, 14)).toBe(true);
		expect(isFar('exact', 30, 300)).toBe(false);
	});
});
