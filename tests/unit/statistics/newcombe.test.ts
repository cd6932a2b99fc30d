import { expect, it } from 'vitest';
import { newcombe } from '#lib/domain/statistics/newcombe.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { seeded } from '../../fixtures/statistics/seeded.ts';
import { expectLimits, expectNear, table } from '../../fixtures/statistics/published.ts';

function random40(): [number, number, number, number][] {
	const random = seeded(2);
	return Array.from({ length: 40 }, () => {
		const n1 = 1 + Math.floor(random() * 200);
		const n2 = 1 + Math.floor(random() * 200);
		return [Math.floor(random() * (n1 + 1)), n1, Math.floor(random() * (n2 + 1)), n2];
	});
}

it.each(table('newcombe-1998.csv', 'x1', 'n1', 'x2', 'n2', 'lower', 'upper'))(
	'$x1 among $n1 less $x2 among $n2 has the interval that Newcombe prints.',
	({ x1, n1, x2, n2, lower, upper }) => {
		expectLimits(newcombe(Number(x1), Number(n1), Number(x2), Number(n2)), lower, upper);
	},
);

it('The worked number of the docstring holds.', () => {
	expectLimits(newcombe(56, 70, 48, 80), '0.0524315', '0.3338727');
});

it('The difference of the other way round is the same with the opposite sign.', () => {
	for (const [x1, n1, x2, n2] of random40()) {
		const there = newcombe(x1, n1, x2, n2);
		const back = newcombe(x2, n2, x1, n1);
		expect(there.lower).toBeCloseTo(-back.upper, 14);
		expect(there.upper).toBeCloseTo(-back.lower, 14);
	}
});

it('The interval holds the difference and lies within −1 to 1.', () => {
	for (const [x1, n1, x2, n2] of random40()) {
		const { lower, upper } = newcombe(x1, n1, x2, n2);
		expect(lower).toBeGreaterThanOrEqual(-1);
		expect(lower).toBeLessThan(x1 / n1 - x2 / n2 + 1e-15);
		expect(upper).toBeGreaterThan(x1 / n1 - x2 / n2 - 1e-15);
		expect(upper).toBeLessThanOrEqual(1);
	}
});

it('Against a second group without limit it becomes the interval of the first alone.', () => {
	const one = wilson(18, 60);
	const two = newcombe(18, 60, 5e14, 1e15);
	expectNear(two.lower + 0.5, one.lower, 1e-6);
	expectNear(two.upper + 0.5, one.upper, 1e-6);
});

it('A higher confidence gives a wider interval, and 95 % is the default.', () => {
	const inner = newcombe(56, 70, 48, 80, 0.95);
	const outer = newcombe(56, 70, 48, 80, 0.998);
	expect(newcombe(56, 70, 48, 80)).toEqual(inner);
	expect(outer.lower).toBeLessThan(inner.lower);
	expect(outer.upper).toBeGreaterThan(inner.upper);
});

it('Nobody against everybody reaches exactly −1 and everybody against nobody exactly 1.', () => {
	expect(newcombe(0, 10, 10, 10).lower).toBe(-1);
	expect(newcombe(10, 10, 0, 10).upper).toBe(1);
});

it('A confidence of 1 gives the whole range.', () => {
	expect(newcombe(56, 70, 48, 80, 1)).toEqual({ lower: -1, upper: 1 });
});

it.each([
	[6, 5, 1, 5],
	[1, 5, 6, 5],
	[-1, 5, 1, 5],
	[1, 5, -1, 5],
	[0, 0, 1, 5],
	[1, 5, 0, 0],
	[NaN, 5, 1, 5],
	[1, 5, 1, Infinity],
])('%d among %d against %d among %d is refused.', (x1, n1, x2, n2) => {
	expect(() => newcombe(x1, n1, x2, n2)).toThrow(RangeError);
	expect(() => newcombe(x1, n1, x2, n2, 1)).toThrow(RangeError);
});

it('A confidence in per cent is refused.', () => {
	expect(() => newcombe(1, 2, 1, 2, 95)).toThrow(RangeError);
});
