import { describe, expect, it } from 'vitest';
import { parsePlaceCode } from '#lib/domain/place.ts';

describe('a division code', () => {
	it.each([
		['350400', 'a city'],
		['350430102', 'a township'],
		['350430102201', 'a village with a verified code'],
		['350405002-01', 'a village without one'],
	])('may be %s (%s)', (text) => {
		expect(parsePlaceCode(text)).toBe(text);
	});

	it.each([
		['', 'empty'],
		['35040', 'five digits'],
		['3504001', 'seven digits'],
		['3504000100', 'ten digits'],
		['35040A', 'a letter'],
		['350400-01', 'a number behind a county'],
		['350405002-1', 'one digit behind the dash'],
		['350405002-001', 'three digits behind the dash'],
		[' 350400', 'a blank before'],
		['350400\n', 'a line break after'],
		['３５０４００', 'full-width digits'],
	])('is not “%s” (%s)', (text) => {
		expect(parsePlaceCode(text)).toBeNull();
	});
});
