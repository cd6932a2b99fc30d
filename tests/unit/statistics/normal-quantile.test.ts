import { describe, expect, it } from 'vitest';
import { normalQuantile, twoSidedZ } from '#lib/domain/statistics/normal-quantile.ts';
import { regularisedGamma } from '#lib/domain/statistics/regularised-gamma.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';

describe('normalQuantile', () => {
	it.each(table('stan-normal-quantile.csv', 'p', 'quantile'))('At $p it is the published value.', ({ p, quantile }) => {
		expectPrinted(normalQuantile(Number(p)), quantile);
	});

	it.each(table('mpmath-values.csv', 'what', 'p', 'value').filter((row) => row.what === 'normal'))(
		'At $p it has the digits of a computation to 60 digits.',
		({ p, value }) => {
			expectNear(normalQuantile(Number(p)), Number(value), 1e-15);
		},
	);

	it('The worked number of the docstring holds.', () => {
		expectNear(normalQuantile(0.975), 1.959963984540054, 4e-16);
	});

	it('The ends are infinite and the middle is 0.', () => {
		expect(normalQuantile(0)).toBe(-Infinity);
		expect(normalQuantile(1)).toBe(Infinity);
		expect(normalQuantile(0.5)).toBe(0);
	});

	it('It rises from tail to tail, across the joints of its three formulas.', () => {
		const tail = Array.from({ length: 300 }, (_, i) => Math.exp(-300 + i));
		const middle = Array.from({ length: 999 }, (_, i) => 0.4 + (i + 1) / 5000);
		const joints = [Math.exp(-25), 0.075].flatMap((joint) => [joint * (1 - 1e-12), joint * (1 + 1e-12)]);
		const points = [...tail, ...middle, ...joints].filter((p) => p < 1).sort((a, b) => a - b);
		for (const [i, p] of points.entries()) {
			const before = points[i - 1];
			if (before !== undefined) expect(normalQuantile(p), `${before} and ${p}`).toBeGreaterThan(normalQuantile(before));
		}
	});

	it('It turns its sign at the other side of the middle.', () => {
		for (let k = 2; k < 50; k++) expect(normalQuantile(1 - 2 ** -k)).toBe(-normalQuantile(2 ** -k));
	});

	it('It inverts the distribution function, which is half of Q(½, z² ÷ 2) in the lower tail.', () => {
		const random = seeded(6);
		for (let i = 0; i < 200; i++) {
			const p = between(random, 1e-200, 0.5);
			expectNear(regularisedGamma(0.5, normalQuantile(p) ** 2 / 2).upper / 2, p, 1e-11);
		}
	});

	it.each([-1e-9, 1.000001, NaN, -Infinity, 2])('%d is refused.', (p) => {
		expect(() => normalQuantile(p)).toThrow(RangeError);
	});
});

describe('twoSidedZ', () => {
	it('The worked numbers of the docstring hold.', () => {
		expectNear(twoSidedZ(0.95), 1.959963984540054, 1e-15);
		expectNear(twoSidedZ(0.998), 3.090232306167813, 1e-14);
	});

	it('90 % spans the 95 % point to each side, and 1 everything.', () => {
		expectPrinted(twoSidedZ(0.9), '1.644853626951472714');
		expect(twoSidedZ(1)).toBe(Infinity);
	});

	it.each([0.8999, 1.0001, 0, 95, NaN])('A confidence of %d is refused.', (confidence) => {
		expect(() => twoSidedZ(confidence)).toThrow(RangeError);
	});
});
