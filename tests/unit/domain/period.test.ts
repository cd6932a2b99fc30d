import { describe, expect, it } from 'vitest';
import { comparePeriods, firstMonth, lastMonth, parsePeriod, periodKind, yearBefore } from '#lib/domain/period.ts';
import { period } from '../../fixtures/domain/definitions.ts';

describe('a period id', () => {
	it.each([
		['2022-09', 'month', '2022-09', '2022-09', '2021-09'],
		['2022-01/2022-09', 'range', '2022-01', '2022-09', '2021-01/2021-09'],
		['2019-01/2022-09', 'range', '2019-01', '2022-09', '2018-01/2021-09'],
		['2022', 'year', '2022-01', '2022-12', '2021'],
		['2022-spring', 'term', '2022-02', '2022-07', '2021-spring'],
		['2022-autumn', 'term', '2022-08', '2023-01', '2021-autumn'],
		['@2022-08', 'stock', '2022-08', '2022-08', '@2021-08'],
		['2000-autumn', 'term', '2000-08', '2001-01', '1999-autumn'],
	])('%s is a %s from %s to %s, a year after %s', (text, kind, first, last, before) => {
		const id = period(text);
		expect(parsePeriod(text)).toBe(text);
		expect(periodKind(id)).toBe(kind);
		expect(firstMonth(id)).toBe(first);
		expect(lastMonth(id)).toBe(last);
		expect(yearBefore(id)).toBe(before);
	});

	it.each([
		['', 'empty'],
		['2022-00', 'month 0'],
		['2022-13', 'month 13'],
		['2022-9', 'one digit for the month'],
		['22-09', 'two digits for the year'],
		['2022-09/2022-01', 'an end before the start'],
		['2022-01/2022-13', 'month 13 at the end'],
		['2022/2023', 'two years'],
		['2022-winter', 'a term that does not exist'],
		['2022-Spring', 'a capital letter'],
		['@2022', 'a stock of a year'],
		[' 2022', 'a blank before'],
		['2022-09\n', 'a line break after'],
	])('is not “%s” (%s)', (text) => {
		expect(parsePeriod(text)).toBeNull();
		if (text !== '2022-09/2022-01') expect(() => periodKind(period(text))).toThrow(/expected a period id/);
	});

	it('may be a range of one month', () => {
		expect(parsePeriod('2022-01/2022-01')).toBe('2022-01/2022-01');
	});
});

describe('periods in order of time', () => {
	it.each([
		['2021-12', '2022-01'],
		['2022-spring', '2022-autumn'],
		['2021-autumn', '2022-spring'],
		['@2021-12', '@2022-08'],
		['2022-01/2022-08', '2022-01/2022-09'],
		['2021-01/2021-12', '2022-01/2022-01'],
		['2019-01/2022-09', '2022-01/2022-09'],
	])('%s comes before %s', (earlier, later) => {
		expect(comparePeriods(period(earlier), period(later))).toBeLessThan(0);
		expect(comparePeriods(period(later), period(earlier))).toBeGreaterThan(0);
	});

	it('the same period is neither before nor after itself', () => {
		expect(comparePeriods(period('2022-spring'), period('2022-spring'))).toBe(0);
	});
});
