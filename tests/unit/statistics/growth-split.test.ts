import { describe, expect, it } from 'vitest';
import { splitByFactors, splitPayments } from '#lib/domain/statistics/growth-split.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted } from '../../fixtures/statistics/published.ts';

function sum(parts: readonly number[]): number {
	return parts.reduce((total, part) => total + part, 0);
}

describe('splitByFactors', () => {
	it('The worked number of the docstring holds: 1000 to 1151 with nothing left over.', () => {
		const [persons = NaN, average = NaN] = splitByFactors([100, 10], [104, 11.0673076923]);
		expectPrinted(persons, '42.1125');
		expectPrinted(average, '108.8875');
		expectNear(persons + average, 151, 1e-9);
	});

	it('Any number of factors adds up to the change.', () => {
		const random = seeded(41);
		for (let i = 0; i < 200; i++) {
			const count = 1 + Math.floor(4 * random());
			const before = Array.from({ length: count }, () => between(random, 0.01, 100));
			const after = before.map((factor) => factor * between(random, 0.5, 2));
			const product = (factors: readonly number[]): number => factors.reduce((whole, factor) => whole * factor, 1);
			const change = product(after) - product(before);
			expect(Math.abs(sum(splitByFactors(before, after)) - change)).toBeLessThan(1e-11 * product(before));
		}
	});

	it('A factor that stays has no part, and one factor alone has the whole change.', () => {
		expect(splitByFactors([100, 10], [100, 12])[0]).toBe(0);
		expectNear(splitByFactors([100, 10], [100, 12])[1] ?? NaN, 200, 1e-12);
		expectNear(splitByFactors([3], [5])[0] ?? NaN, 2, 1e-12);
	});

	it('Factors that cancel leave no change but two opposite parts.', () => {
		const [more = NaN, less = NaN] = splitByFactors([100, 10], [125, 8]);
		expectNear(more, 1000 * Math.log(1.25), 1e-12);
		expect(more + less).toBeCloseTo(0, 9);
	});

	it('Going back gives the same parts with the opposite sign, and the order of factors does not matter.', () => {
		const [a = NaN, b = NaN] = splitByFactors([100, 10], [104, 11]);
		const [backA = NaN, backB = NaN] = splitByFactors([104, 11], [100, 10]);
		const [swappedB = NaN, swappedA = NaN] = splitByFactors([10, 100], [11, 104]);
		expectNear(backA, -a, 1e-12);
		expectNear(backB, -b, 1e-12);
		expectNear(swappedA, a, 1e-12);
		expectNear(swappedB, b, 1e-12);
	});

	it('A very small change keeps its digits.', () => {
		const [part = NaN] = splitByFactors([1e6], [1e6 + 1e-4]);
		expectNear(part, 1e-4, 1e-5);
	});

	it.each([
		[[], []],
		[[1], [1, 2]],
		[
			[0, 1],
			[1, 1],
		],
		[
			[1, 1],
			[1, 0],
		],
		[
			[1, -1],
			[1, 1],
		],
		[[1], [NaN]],
		[[Infinity], [1]],
	])('%j to %j is refused.', (before, after) => {
		expect(() => splitByFactors(before, after)).toThrow(RangeError);
	});
});

describe('splitPayments', () => {
	it('The worked number of the docstring holds, in fen.', () => {
		const before = { paid: 100_000, arrears: 0, persons: 100 };
		const after = { paid: 117_100, arrears: 2_000, persons: 104 };
		expect(splitPayments(before, after)).toEqual({ persons: 4_211, average: 10_889, arrears: 2_000, change: 17_100 });
	});

	it('The three parts are whole fen and add up to the change exactly.', () => {
		const random = seeded(42);
		const payments = (): { paid: number; arrears: number; persons: number } => {
			const arrears = Math.round(between(random, 1, 1e8));
			return {
				paid: arrears + Math.round(between(random, 1e3, 1e11)),
				arrears,
				persons: Math.ceil(between(random, 1, 1e5)),
			};
		};
		for (let i = 0; i < 300; i++) {
			const split = splitPayments(payments(), payments());
			if (split === null) throw new Error('expected a split');
			expect(split.persons + split.average + split.arrears).toBe(split.change);
			expect(Object.values(split).every(Number.isSafeInteger)).toBe(true);
		}
	});

	it('Arrears alone change nothing else, and nothing changed is three times 0.', () => {
		const before = { paid: 50_000, arrears: 0, persons: 40 };
		expect(splitPayments(before, { ...before, paid: 53_000, arrears: 3_000 })).toEqual({
			persons: 0,
			average: 0,
			arrears: 3_000,
			change: 3_000,
		});
		expect(splitPayments(before, before)).toEqual({ persons: 0, average: 0, arrears: 0, change: 0 });
	});

	it.each([
		{ paid: 0, arrears: 0, persons: 10 },
		{ paid: 500, arrears: 500, persons: 10 },
		{ paid: 500, arrears: 0, persons: 0 },
	])('%j has no average, so neither from it nor to it is there a split.', (empty) => {
		const full = { paid: 50_000, arrears: 0, persons: 40 };
		expect(splitPayments(empty, full)).toBeNull();
		expect(splitPayments(full, empty)).toBeNull();
	});

	it.each([
		{ paid: 100.5, arrears: 0, persons: 10 },
		{ paid: 100, arrears: 101, persons: 10 },
		{ paid: 100, arrears: -1, persons: 10 },
		{ paid: 100, arrears: 0, persons: 1.5 },
		{ paid: NaN, arrears: 0, persons: 10 },
	])('%j is refused.', (wrong) => {
		const right = { paid: 50_000, arrears: 0, persons: 40 };
		expect(() => splitPayments(right, wrong)).toThrow(RangeError);
		expect(() => splitPayments(wrong, right)).toThrow(RangeError);
	});
});
