import { describe, expect, it } from 'vitest';
import {
	dispersion,
	theilSplit,
	type Dispersion,
	type TheilSplit,
	type WeightedValue,
} from '#lib/domain/statistics/dispersion.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted } from '../../fixtures/statistics/published.ts';

/** The vector of the manual of R’s ineq. */
const INEQ = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

function equal(values: readonly number[]): WeightedValue[] {
	return values.map((value) => ({ value, weight: 1 }));
}

function spreadOf(units: readonly WeightedValue[]): Dispersion {
	const spread = dispersion(units);
	if (spread === null) throw new Error('expected a spread');
	return spread;
}

function splitOf(groups: readonly (readonly WeightedValue[])[]): TheilSplit {
	const split = theilSplit(groups);
	if (split === null) throw new Error('expected a split');
	return split;
}

function units(random: () => number, count: number): WeightedValue[] {
	return Array.from({ length: count }, () => ({ value: between(random, 1, 100), weight: between(random, 10, 1000) }));
}

describe('dispersion', () => {
	it('Ten incomes of the manual of ineq have the indices computed for them.', () => {
		const { gini, theil, variation } = spreadOf(equal(INEQ));
		expectPrinted(gini, '0.4620911');
		expectPrinted((gini * 10) / 9, '0.5134346');
		expectPrinted(theil, '0.3623412');
		expectPrinted(variation, '0.9169582');
		expectPrinted(variation * Math.sqrt(10 / 9), '0.9665588');
	});

	it('Three units by hand, as in the docstring: 200, 300 and 500.', () => {
		const { mean, variation, theil, gini } = spreadOf(equal([500, 200, 300]));
		expectNear(mean, 1000 / 3);
		expectNear(variation, Math.sqrt(0.14));
		// (0.6 ln 0.6 + 0.9 ln 0.9 + 1.5 ln 1.5) ÷ 3 = (−0.306495 − 0.094824 + 0.608198) ÷ 3
		expectPrinted(theil, '0.06896');
		expectNear(gini, 0.2);
	});

	it('Three units by hand with weights: 1 among 2 people, 2 among 1, 4 among 1.', () => {
		const { mean, variation, theil, gini } = spreadOf([
			{ value: 1, weight: 2 },
			{ value: 2, weight: 1 },
			{ value: 4, weight: 1 },
		]);
		expect(mean).toBe(2);
		// (2 · 1 + 0 + 4) ÷ 4 = 1.5; 1.5 ÷ 2² = 0.375
		expectNear(variation, Math.sqrt(0.375));
		// ½ · ½ ln ½ + 0 + ¼ · 2 ln 2 = ¼ ln 2
		expectNear(theil, Math.log(2) / 4);
		// pairs: 2·(2·1·1 + 2·1·3 + 1·1·2) = 20; 20 ÷ (2 · 16 · 2)
		expectNear(gini, 20 / 64);
	});

	it('The Gini coefficient is half the mean difference of all pairs ÷ mean, ties or not.', () => {
		const random = seeded(31);
		for (let i = 0; i < 50; i++) {
			const some = units(random, 11);
			const all = [...some, ...some.slice(0, 4).map(({ value }) => ({ value, weight: 7 }))];
			const people = all.reduce((sum, { weight }) => sum + weight, 0);
			const pairs = all.reduce(
				(sum, a) => sum + all.reduce((inner, b) => inner + a.weight * b.weight * Math.abs(a.value - b.value), 0),
				0,
			);
			const { mean, gini } = spreadOf(all);
			expectNear(gini, pairs / (2 * people * people * mean), 1e-10);
		}
	});

	it('A weight of 3 is three units, and neither unit of money nor scale of weights matters.', () => {
		const weighted = spreadOf([
			{ value: 5, weight: 3 },
			{ value: 8, weight: 1 },
		]);
		const single = spreadOf(equal([5, 8, 5, 5]));
		const scaled = spreadOf([
			{ value: 500, weight: 0.3 },
			{ value: 800, weight: 0.1 },
		]);
		for (const measure of ['variation', 'theil', 'gini'] as const) {
			expectNear(weighted[measure], single[measure], 1e-12);
			expectNear(weighted[measure], scaled[measure], 1e-12);
		}
	});

	it('A transfer from a lower to a higher unit raises all three.', () => {
		const less = spreadOf(equal([10, 20, 30, 40]));
		const more = spreadOf(equal([8, 20, 30, 42]));
		for (const measure of ['variation', 'theil', 'gini'] as const) expect(more[measure]).toBeGreaterThan(less[measure]);
	});

	it('Units that are all the same have no spread, and never a negative one.', () => {
		for (const value of [0.1, 1 / 3, 7, 1e9]) {
			const { variation, theil, gini } = spreadOf([
				{ value, weight: 3 },
				{ value, weight: 0.7 },
				{ value, weight: 11 },
			]);
			for (const measure of [variation, theil, gini]) {
				expect(measure).toBeGreaterThanOrEqual(0);
				expect(measure).toBeLessThan(1e-12);
			}
		}
	});

	it('A value of 0 is a value: one of four that has all has T = ln 4 and a Gini coefficient of ¾.', () => {
		const { theil, gini } = spreadOf(equal([0, 0, 0, 5]));
		expectNear(theil, Math.log(4));
		expectNear(gini, 0.75);
	});

	it('When all are 0 there is nothing to spread.', () => {
		expect(dispersion(equal([0, 0]))).toBeNull();
	});

	it.each([
		[[]],
		[[{ value: -1, weight: 1 }]],
		[[{ value: NaN, weight: 1 }]],
		[[{ value: 1, weight: 0 }]],
		[[{ value: 1, weight: -2 }]],
		[[{ value: 1, weight: Infinity }]],
	])('%j is refused.', (some) => {
		expect(() => dispersion(some)).toThrow(RangeError);
	});
});

describe('theilSplit', () => {
	it('The worked number of the docstring holds.', () => {
		const split = splitOf([equal([200, 300]), equal([500])]);
		// (2 · 0.75 ln 0.75 + 1.5 ln 1.5) ÷ 3 and half of (0.8 ln 0.8 + 1.2 ln 1.2) ÷ 2
		expectPrinted(split.between, '0.05889');
		expectPrinted(split.within, '0.01007');
	});

	it('Two groups with equal means have nothing between them, and groups of equal units nothing within.', () => {
		expect(splitOf([equal([1, 3]), equal([2, 2])]).between).toBe(0);
		expect(splitOf([equal([1, 1]), equal([2, 2, 2])]).within).toBe(0);
	});

	it('The two parts add up to the whole.', () => {
		const random = seeded(32);
		for (let i = 0; i < 50; i++) {
			const groups = [units(random, 3), units(random, 1), units(random, 7)];
			const { between: outer, within } = splitOf(groups);
			expectNear(outer + within, spreadOf(groups.flat()).theil, 1e-10);
		}
	});

	it('A group in which all are 0 adds nothing within; all groups at 0 have no split.', () => {
		expectNear(splitOf([equal([0, 0]), equal([5, 5])]).between, Math.log(2));
		expect(splitOf([equal([0, 0]), equal([5, 5])]).within).toBe(0);
		expect(theilSplit([equal([0]), equal([0])])).toBeNull();
	});

	it('No groups, and a group without units, are refused.', () => {
		expect(() => theilSplit([])).toThrow(RangeError);
		expect(() => theilSplit([equal([1]), []])).toThrow(RangeError);
	});
});
