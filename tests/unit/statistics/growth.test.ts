import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '#lib/domain/number.ts';
import { baseInterval, growth, pointChange, roundingInterval, ytdGrowth } from '#lib/domain/statistics/growth.ts';
import { seeded } from '../../fixtures/statistics/seeded.ts';
import { expectLimits, expectNear, expectPrinted } from '../../fixtures/statistics/published.ts';

describe('growth', () => {
	it('The worked number of the docstring holds.', () => {
		expect(growth(115.1, 100)).toBeCloseTo(0.151, 14);
	});

	it('4.9 points on 77.8 are 6.298 %.', () => {
		expectPrinted((growth(82.7, 77.8) ?? NaN) * 100, '6.298');
	});

	it.each([
		[150, 100, 0.5],
		[50, 100, -0.5],
		[100, 100, 0],
		[0, 100, -1],
	])('From %2$d to %1$d it is %3$d.', (now, base, expected) => {
		expect(growth(now, base)).toBe(expected);
	});

	it.each([
		[5, 0],
		[0, 0],
		[5, -0],
		[5, -10],
		[-5, -10],
		[-20, -10],
		[0, -10],
		[-5, 10],
	])('It is not defined for %d on a base of %d: never ∞, never a sign without sense.', (now, base) => {
		expect(growth(now, base)).toBeNull();
	});

	it.each([
		[NaN, 1],
		[1, NaN],
		[Infinity, 1],
		[1, Infinity],
		[-Infinity, 0],
	])('%d on a base of %d is refused.', (now, base) => {
		expect(() => growth(now, base)).toThrow(RangeError);
	});
});

describe('pointChange', () => {
	it('The worked number of the docstring holds.', () => {
		expect(pointChange(0.827, 0.778)).toBeCloseTo(0.049, 14);
	});

	it('A fall is negative, and a base of 0 or a change of sign is no obstacle.', () => {
		expect(pointChange(0.778, 0.827)).toBeCloseTo(-0.049, 14);
		expect(pointChange(0.25, 0)).toBe(0.25);
		expect(pointChange(-0.25, 0.5)).toBe(-0.75);
	});

	it.each([
		[NaN, 0],
		[0, NaN],
		[Infinity, Infinity],
	])('%d less %d is refused.', (now, base) => {
		expect(() => pointChange(now, base)).toThrow(RangeError);
	});
});

describe('ytdGrowth', () => {
	it('The worked number of the docstring holds: 12.5 %, where the mean of the months would be 25 %.', () => {
		expect(ytdGrowth([150, 300], [100, 300])).toBe(0.125);
	});

	it('It is the mean of the monthly growths weighted by the base months.', () => {
		const random = seeded(4);
		for (let i = 0; i < 50; i++) {
			const base = Array.from({ length: 9 }, () => 1 + 100 * random());
			const rates = base.map(() => random() - 0.4);
			const now = base.map((value, month) => value * (1 + (rates[month] ?? NaN)));
			const weighted = base.reduce((sum, value, month) => sum + value * (rates[month] ?? NaN), 0);
			const whole = base.reduce((sum, value) => sum + value, 0);
			expect(ytdGrowth(now, base)).toBeCloseTo(weighted / whole, 12);
		}
	});

	it('It lies between the smallest and the largest monthly growth and does not depend on their order.', () => {
		const forward = ytdGrowth([110, 260, 330], [100, 200, 300]) ?? NaN;
		expect(forward).toBeGreaterThan(0.1);
		expect(forward).toBeLessThan(0.3);
		expectNear(ytdGrowth([330, 110, 260], [300, 100, 200]) ?? NaN, forward, 1e-12);
	});

	it('One month alone is its growth, and a month without base does not spoil the others.', () => {
		expect(ytdGrowth([150], [100])).toBe(0.5);
		expect(ytdGrowth([50, 100], [0, 100])).toBe(0.5);
	});

	it('It is not defined when the base months add up to 0 or less or the sum changes its sign.', () => {
		expect(ytdGrowth([5, 5], [0, 0])).toBeNull();
		expect(ytdGrowth([5, 5], [-10, 4])).toBeNull();
		expect(ytdGrowth([5, -10], [1, 1])).toBeNull();
	});

	it.each([
		[[1, 2], [1]],
		[[1], [1, 2]],
		[[], []],
		[[1], []],
	])('%j against %j is refused.', (now, base) => {
		expect(() => ytdGrowth(now, base)).toThrow(RangeError);
	});

	it('A month that is not a number is refused.', () => {
		expect(() => ytdGrowth([1, NaN], [1, 1])).toThrow(RangeError);
		expect(() => ytdGrowth([1, 1], [1, Infinity])).toThrow(RangeError);
	});
});

describe('roundingInterval', () => {
	it('The worked number of the docstring holds.', () => {
		const { lower, upper } = roundingInterval(2.14, 0.01);
		expect(lower).toBeCloseTo(2.135, 14);
		expect(upper).toBeCloseTo(2.145, 14);
	});

	it('The lower limit prints as the number, and the upper one as the next.', () => {
		const random = seeded(5);
		for (const decimals of [0, 1, 2, 4]) {
			for (let i = 0; i < 50; i++) {
				const printed = roundHalfUp(random() * 1000, decimals);
				const { lower, upper } = roundingInterval(printed, 10 ** -decimals);
				expect(roundHalfUp(lower, decimals)).toBe(printed);
				expect(roundHalfUp(lower - 10 ** -decimals / 1000, decimals)).toBeLessThan(printed);
				expect(roundHalfUp(upper - 10 ** -decimals / 1000, decimals)).toBe(printed);
				expect(roundHalfUp(upper, decimals)).toBeGreaterThan(printed);
			}
		}
	});

	it.each([
		[2.14, 0],
		[2.14, -0.01],
		[2.14, NaN],
		[2.14, Infinity],
		[NaN, 0.01],
		[Infinity, 0.01],
	])('%d to a precision of %d is refused.', (printed, precision) => {
		expect(() => roundingInterval(printed, precision)).toThrow(RangeError);
	});
});

describe('baseInterval', () => {
	it('2.14 after a growth of 15.1 % had a base of 1.8541 to 1.8644, as the docstring says.', () => {
		expectLimits(baseInterval(roundingInterval(2.14, 0.01), roundingInterval(0.151, 0.001)), '1.8541', '1.8644');
	});

	it.each([
		[2.135, 2.145],
		[-2.145, -2.135],
		[-1, 3],
		[0, 2],
		[-2, 0],
	])(
		'Every amount of %d to %d with every growth of −20 % to 30 % has its base inside, and the ends are reached.',
		(from, to) => {
			const bounds = baseInterval({ lower: from, upper: to }, { lower: -0.2, upper: 0.3 });
			let least = Infinity;
			let most = -Infinity;
			for (let i = 0; i <= 20; i++) {
				for (let j = 0; j <= 20; j++) {
					const base = (from + ((to - from) * i) / 20) / (1 - 0.2 + (0.5 * j) / 20);
					least = Math.min(least, base);
					most = Math.max(most, base);
				}
			}
			expect(bounds.lower).toBeCloseTo(least, 12);
			expect(bounds.upper).toBeCloseTo(most, 12);
		},
	);

	it('Numbers known exactly give the base exactly.', () => {
		const { lower, upper } = baseInterval({ lower: 150, upper: 150 }, { lower: 0.5, upper: 0.5 });
		expect(lower).toBe(100);
		expect(upper).toBe(100);
	});

	it.each([-1, -1.2, NaN])('A growth from %d has no base and is refused.', (lower) => {
		expect(() => baseInterval({ lower: 1, upper: 2 }, { lower, upper: 0.5 })).toThrow(RangeError);
	});
});
