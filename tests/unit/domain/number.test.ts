import { describe, expect, it } from 'vitest';
import {
	dataNumber,
	groupedNumber,
	percentNumber,
	plainNumber,
	roundHalfUp,
	signedNumber,
} from '#lib/domain/number.ts';

describe('rounding', () => {
	it.each([
		[2.675, 2, 2.68],
		[1.005, 2, 1.01],
		[1.0049, 2, 1],
		[0.5, 0, 1],
		[2.5, 0, 3],
		[-2.5, 0, -3],
		[-0.4, 0, 0],
		// 0.285 × 100 is 28.499999999999996 in binary fractions, and 28.5 to a person.
		[0.285 * 100, 0, 29],
		[1e-7, 2, 0],
		[213_999_999.995, 2, 214_000_000],
	])('of %d to %i decimals goes half up on the digits that a person sees: %d', (value, decimals, expected) => {
		expect(roundHalfUp(value, decimals)).toBeCloseTo(expected, 12);
	});
});

describe('a number in a sentence', () => {
	it.each([
		[53828, 0, '53828'],
		[1234567.891, 2, '1234567.89'],
		[0.46, 2, '0.46'],
		[5, 1, '5.0'],
		[-12, 0, '−12'],
		[-0.04, 1, '0.0'],
		[-0.05, 1, '−0.1'],
		[0, 2, '0.00'],
	])('%d with %i decimals is %s: no comma, minus as U+2212 and never before a zero', (value, decimals, expected) => {
		expect(plainNumber(value, decimals)).toBe(expected);
	});
});

describe('a number in a table', () => {
	it.each([
		[9999, 0, '9999'],
		[10000, 0, '10,000'],
		[53828, 0, '53,828'],
		[1234567, 0, '1,234,567'],
		[9999.994, 2, '9999.99'],
		[9999.995, 2, '10,000.00'],
		[21400.5, 2, '21,400.50'],
		[-9999, 0, '−9999'],
		[-12345.6, 1, '−12,345.6'],
	])('%d with %i decimals is %s: a comma from five digits on', (value, decimals, expected) => {
		expect(groupedNumber(value, decimals)).toBe(expected);
	});
});

describe('a change', () => {
	it.each([
		[4.9, '+4.9'],
		[-0.3, '−0.3'],
		[0, '0.0'],
		[0.04, '0.0'],
		[-0.04, '0.0'],
		[0.05, '+0.1'],
	])('of %d is %s: a sign only before a number that is not zero', (value, expected) => {
		expect(signedNumber(value, 1)).toBe(expected);
	});
});

describe('a percentage', () => {
	it.each([
		[0.827, 1, '82.7'],
		[0.778, 1, '77.8'],
		[0.45, 0, '45'],
		[1, 1, '100'],
		[1, 0, '100'],
		[0, 1, '0'],
		[53827 / 53828, 1, '>99.9'],
		[0.9995, 1, '>99.9'],
		[0.9994, 1, '99.9'],
		[0.996, 0, '99.6'],
		[0.9996, 0, '>99.9'],
		[1 / 53828, 1, '<0.1'],
		[0.0005, 1, '0.1'],
		[0.004, 0, '0.4'],
		[1.25, 0, '125'],
		[-0.151, 1, '−15.1'],
	])('of %d with %i decimals is %s', (fraction, decimals, expected) => {
		expect(percentNumber(fraction, decimals)).toBe(expected);
	});

	it.each([
		[801 / 800, 0],
		[10001 / 10000, 1],
	])('of %d with %i decimals, above the whole, is not 100: that stands for equality alone', (fraction, decimals) => {
		expect(percentNumber(fraction, decimals)).not.toMatch(/^100(\.0)?$/);
	});
});

describe('a number for a file', () => {
	it.each([
		[0.827 * 100, 82.7],
		[0.1 + 0.2, 0.3],
		[-0.1 - 0.2, -0.3],
		[1 / 3, 0.333333333333333],
		[213_947_318.56, 213_947_318.56],
	])('%d has the digits that a person sees, unrounded: %d', (value, expected) => {
		expect(dataNumber(value)).toBe(expected);
	});

	it('has no negative zero', () => {
		expect(Object.is(dataNumber(-0), 0)).toBe(true);
	});

	it('rounds to the same text as the value itself', () => {
		for (const value of [2.675, 0.285 * 100, 0.0449999999 * 100, 82.713567839196]) {
			expect(plainNumber(dataNumber(value), 1)).toBe(plainNumber(value, 1));
		}
	});
});
