import { describe, expect, it } from 'vitest';
import { plainNumber } from '#lib/domain/number.ts';
import { neededStaff, parseNorm, staffGap, staffLoad } from '#lib/domain/staff-norm.ts';
import { OPENING_SETTING, parseStaffSetting, staffQuery } from '#lib/domain/staff-setting.ts';

const exactly = (n: number): { lower: number; upper: number } => ({ lower: n, upper: n });

describe('the load', () => {
	it('of an office with one or two equivalents is a range: 350 households are 175 to 350 each', () => {
		expect(staffLoad(350, { lower: 1, upper: 2 })).toEqual({ lower: 175, upper: 350 });
	});

	it('has no upper end where there may be nobody', () => {
		expect(staffLoad(350, { lower: 0, upper: 2 })).toEqual({ lower: 175, upper: null });
	});

	it('is no number where there is nobody', () => {
		expect(staffLoad(167, exactly(0))).toBeNull();
	});

	it('of offices together is sum over sum: (100 + 300) ÷ (1 + 2) = 133.3, not 125', () => {
		expect(plainNumber(staffLoad(100 + 300, exactly(1 + 2))?.lower ?? 0, 1)).toBe('133.3');
	});
});

describe('the norm', () => {
	it.each<[string, number | null]>([
		['200', 200],
		[' 150 ', 150],
		['２５０', 250],
		['20', 20],
		['2000', 2000],
		['19', null],
		['2001', null],
		['0', null],
		['-200', null],
		['1.5e2', null],
		['180.5', null],
		['', null],
		['abc', null],
		['Infinity', null],
	])('“%s” is %s', (text, norm) => {
		expect(parseNorm(text)).toBe(norm);
	});

	it('asks for 565 ÷ 200 = 2.825 workers, and 2.825 − 1 are lacking', () => {
		expect(neededStaff(565, 200)).toBe(2.825);
		expect(staffGap(565, exactly(1), 200)).toEqual({ lower: 1.825, upper: 1.825 });
	});

	it('leaves a range where it is not stated how many are dedicated', () => {
		expect(staffGap(400, { lower: 0, upper: 3 }, 200)).toEqual({ lower: -1, upper: 2 });
	});

	it('of nothing is refused', () => {
		expect(() => neededStaff(100, 0)).toThrow(RangeError);
	});
});

describe('the setting in an address', () => {
	it('is the opening one without a query, and its query is empty', () => {
		expect(parseStaffSetting('', ['350424'])).toEqual({ setting: OPENING_SETTING, faults: [] });
		expect(staffQuery(OPENING_SETTING)).toBe('');
	});

	it.each([
		['?v=1&norm=150', { norm: 150, townships: 'heaviest' }],
		['?v=1&in=all', { norm: 200, townships: 'all' }],
		['?v=1&norm=300&in=350424', { norm: 300, townships: '350424' }],
	])('%s is read and written again', (query, setting) => {
		expect(parseStaffSetting(query, ['350424'])).toEqual({ setting, faults: [] });
		expect(staffQuery(setting)).toBe(query);
	});

	it('falls back part by part and says what cannot be followed', () => {
		expect(parseStaffSetting('?norm=7&in=350424', ['350424'])).toEqual({
			setting: { norm: 200, townships: '350424' },
			faults: [{ part: 'norm', found: '7' }],
		});
		expect(parseStaffSetting('?norm=90&in=999999', ['350424'])).toEqual({
			setting: { norm: 90, townships: 'heaviest' },
			faults: [{ part: 'townships', found: '999999' }],
		});
	});
});
