import { describe, expect, it } from 'vitest';
import { guardedCurve } from '#lib/domain/guarded-curve.ts';
import { kaplanMeier, type FollowedCase } from '#lib/domain/statistics/kaplan-meier.ts';

/** Some that left, or were last seen, at a month. */
function some(count: number, time: number, event: boolean): FollowedCase[] {
	return Array.from({ length: count }, () => ({ time, event }));
}

/** Thirty: 8 leave at 2; 3 at 4 and 3 at 5; 6 are last seen at 8; 5 leave at 10; 3 at 12; 2 are last seen at 20. */
const CASES = [
	...some(8, 2, true),
	...some(3, 4, true),
	...some(3, 5, true),
	...some(6, 8, false),
	...some(5, 10, true),
	...some(3, 12, true),
	...some(2, 20, false),
];

describe('guardedCurve()', () => {
	const curve = guardedCurve(CASES);
	const exact = new Map(kaplanMeier(CASES)?.map((step) => [step.time, step]));

	it('draws a step when five have left, at the share and with the band that the estimate has there', () => {
		expect(curve?.points.map(({ time }) => time)).toEqual([2, 5, 10]);
		// 22 of 30, then 16 of 30; of the 10 followed to month 10 five leave.
		const [first, second, third] = curve?.points ?? [];
		expect(first?.share).toBeCloseTo(22 / 30, 12);
		expect(second?.share).toBeCloseTo(16 / 30, 12);
		expect(third?.share).toBeCloseTo(8 / 30, 12);
		for (const { time, band } of curve?.points ?? []) expect(band).toEqual(exact.get(time)?.band);
	});

	it('ends at the first exit of those that never come to five', () => {
		expect(curve?.until).toBe(12);
	});

	it('marks where at least five were last seen, on the curve', () => {
		expect(curve?.marks.map(({ time }) => time)).toEqual([8]);
		expect(curve?.marks[0]?.share).toBeCloseTo(16 / 30, 12);
	});

	it('has the median of the estimate', () => {
		expect(curve?.median.time).toBe(10);
	});

	it('does not draw a step that leaves 1 to 4, which would tell how many', () => {
		const left = guardedCurve([...some(9, 3, true), ...some(9, 6, true), ...some(2, 9, false)]);
		expect(left?.points.map(({ time }) => time)).toEqual([3]);
		expect(left?.until).toBe(6);
	});

	it('draws a step after which nobody is left', () => {
		const all = guardedCurve([...some(6, 3, true), ...some(6, 6, true)]);
		expect(all?.points.map(({ share }) => share)).toEqual([0.5, 0]);
	});

	it('ends where fewer than five are followed, and reaches no median there', () => {
		const few = guardedCurve([...some(8, 1, false), ...some(3, 2, true), ...some(1, 9, false)]);
		expect(few).toMatchObject({ points: [], until: 1, median: { time: null, lower: null, upper: null } });
	});

	it('is none below ten cases', () => {
		expect(guardedCurve(some(9, 3, true))).toBeNull();
	});
});
