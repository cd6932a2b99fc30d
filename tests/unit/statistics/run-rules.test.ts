import { describe, expect, it } from 'vitest';
import { beyondLimits, nearLimit, oneSide, ruleAt, runRules, trend } from '#lib/domain/statistics/run-rules.ts';

/** A chart around 0 with near limits at ±4 and limits at ±6. */
const CHART = {
	centre: 0,
	meanRange: 6 / 2.66,
	sigma: 2,
	limits: { lower: -6, upper: 6 },
	near: { lower: -4, upper: 4 },
};

/** Marks as NHSRplotthedots prints them: 1 for a point that belongs to the signal. */
function marks(indices: readonly number[], length: number): number[] {
	return Array.from({ length }, (_, i) => Number(indices.includes(i)));
}

function times(count: number, value: number): number[] {
	return Array.from({ length: count }, () => value);
}

describe('beyondLimits', () => {
	it('Only points outside are named; on a limit counts as inside.', () => {
		expect(beyondLimits([6, 6.01, -6, -6.01, 0, null], CHART)).toEqual([1, 3]);
	});

	it('The worked number of the docstring holds.', () => {
		expect(beyondLimits([0, 9], { limits: { lower: 0, upper: 8 } })).toEqual([1]);
	});
});

describe('oneSide', () => {
	it.each([
		[times(6, 1), []],
		[[...times(6, 1), -1], []],
		[
			[...times(8, 1), -1],
			[0, 1, 2, 3, 4, 5, 6, 7],
		],
		[
			[...times(8, -1), 1],
			[0, 1, 2, 3, 4, 5, 6, 7],
		],
		[
			[-1, ...times(8, 1), -1],
			[1, 2, 3, 4, 5, 6, 7, 8],
		],
		[times(7, 1), [0, 1, 2, 3, 4, 5, 6]],
		[[], []],
	])('%j gives the run that NHSRplotthedots finds.', (values, expected) => {
		expect(oneSide(values, CHART)).toEqual(expected);
	});

	it('A point on the centre and an absent one end a run.', () => {
		expect(oneSide([...times(4, 1), 0, ...times(4, 1)], CHART)).toEqual([]);
		expect(oneSide([...times(4, 1), null, ...times(4, 1)], CHART)).toEqual([]);
		expect(oneSide(times(9, 0), CHART)).toEqual([]);
	});
});

describe('trend', () => {
	it.each([
		[[1, 2, 3, 4, 5, 6], []],
		[[1, 2, 3, 3, 4, 5, 6], []],
		[
			[1, 2, 3, 4, 5, 6, 7],
			[0, 1, 2, 3, 4, 5, 6],
		],
		[
			[2, 1, 2, 3, 4, 5, 6, 7, 3],
			[1, 2, 3, 4, 5, 6, 7],
		],
		[
			[7, 6, 5, 4, 3, 2, 1],
			[0, 1, 2, 3, 4, 5, 6],
		],
		[
			[2, 7, 6, 5, 4, 3, 2, 1, 3],
			[1, 2, 3, 4, 5, 6, 7],
		],
		[[], []],
		[[1], []],
	])('%j gives the trend that NHSRplotthedots finds.', (values, expected) => {
		expect(trend(values)).toEqual(expected);
	});

	it('An absent value ends a trend.', () => {
		expect(trend([1, 2, 3, 4, null, 5, 6, 7, 8])).toEqual([]);
	});

	it('The turning point of a rise and a fall is named once.', () => {
		expect(trend([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	});
});

describe('nearLimit', () => {
	/** 1 of the published marks is a point near the limit, 0 one between centre and near limit. */
	it.each([
		[[], []],
		[
			[0, 0, 0],
			[0, 0, 0],
		],
		[
			[1, 0, 1],
			[1, 0, 1],
		],
		[
			[0, 1, 1],
			[0, 1, 1],
		],
		[
			[1, 1, 0],
			[1, 1, 0],
		],
		[
			[0, 0, 1, 0, 1, 0, 0],
			[0, 0, 1, 0, 1, 0, 0],
		],
		[
			[0, 0, 1, 1, 0, 0, 0],
			[0, 0, 1, 1, 0, 0, 0],
		],
		[
			[1, 0, 0, 1],
			[0, 0, 0, 0],
		],
		[
			[1, 0, 0, 1, 1],
			[0, 0, 0, 1, 1],
		],
	])('Points near a limit at %j give the marks of NHSRplotthedots.', (near, expected) => {
		const above = near.map((mark) => (mark === 1 ? 5 : 1));
		expect(marks(nearLimit(above, CHART), near.length)).toEqual(expected);
		expect(
			marks(
				nearLimit(
					above.map((value) => -value),
					CHART,
				),
				near.length,
			),
		).toEqual(expected);
	});

	it('On alternating sides there is none.', () => {
		expect(nearLimit([1, -1, 5, -1, 5, -1, 1], CHART)).toEqual([]);
		expect(nearLimit([5, -5, 5, -5], CHART)).toEqual([]);
	});

	it('On a near limit is not beyond it, beyond the limit is not near, and an absent point is not a third.', () => {
		expect(nearLimit([4, 4, 4], CHART)).toEqual([]);
		expect(nearLimit([7, 5, 1], CHART)).toEqual([]);
		expect(nearLimit([5, null, 5], CHART)).toEqual([]);
		expect(nearLimit([6, 5, 1], CHART)).toEqual([0, 1]);
	});
});

describe('runRules', () => {
	it('A point that breaks several rules is named by the first: beyond, trend, near, side.', () => {
		const values = [1, 1, 1, 1, 2, 3, 2, 4.5, 5, 7];
		const signals = runRules(values, CHART);
		expect(signals.beyond).toEqual([9]);
		expect(signals.trend).toEqual([]);
		expect(signals.near).toEqual([7, 8]);
		expect(signals.side).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect(values.map((_, i) => ruleAt(signals, i))).toEqual([
			...Array<string>(7).fill('side'),
			'near',
			'near',
			'beyond',
		]);
		expect(ruleAt(runRules([-3, -2, -1, 0, 1, 2, 3], CHART), 3)).toBe('trend');
		expect(ruleAt(signals, 10)).toBeNull();
	});
});
