import { describe, expect, it } from 'vitest';
import { protectedParts } from '#lib/domain/protected-parts.ts';

describe('parts of a sum that is shown', () => {
	it('are left as they are when none is small', () => {
		expect(protectedParts([12, 5, 0], 17)).toEqual({ parts: [12, 5, 0], total: 17 });
	});

	it('hide a second one where 35 − 12 − 20 would give the 3', () => {
		expect(protectedParts([12, 3, 20], 35)).toEqual({ parts: [null, null, 20], total: 35 });
	});

	it('hide a further one while two hidden ones share less than five: 4 = 1 + 3', () => {
		expect(protectedParts([1, 3, 9, 40], 53)).toEqual({ parts: [null, null, null, 40], total: 53 });
	});

	it('are enough with two that share five or more', () => {
		expect(protectedParts([4, 4, 9], 17)).toEqual({ parts: [null, null, 9], total: 17 });
	});

	it('hide zeros where nothing else is left to hide: 3 = 3 + 0 leaves not even the sum', () => {
		expect(protectedParts([3, 0], 3)).toEqual({ parts: [null, null], total: null });
	});

	it('give up the sum of a single part', () => {
		expect(protectedParts([null], 7)).toEqual({ parts: [null], total: null });
	});

	it('need no protection where the sum is not shown', () => {
		expect(protectedParts([12, 3, 20], null)).toEqual({ parts: [12, null, 20], total: null });
	});
});
