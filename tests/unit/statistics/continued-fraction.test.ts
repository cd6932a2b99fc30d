import { expect, it } from 'vitest';
import { continuedFraction } from '#lib/domain/statistics/continued-fraction.ts';
import { expectNear, expectPrinted } from '../../fixtures/statistics/published.ts';

it('The worked number of the docstring holds: ones all the way give the golden section.', () => {
	const golden = continuedFraction(1, () => [1, 1]);
	expectPrinted(golden, '0.6180339887');
	expectNear(golden, (Math.sqrt(5) - 1) / 2, 1e-14);
});

it('Twos below ones give √2 − 1.', () => {
	expectNear(
		continuedFraction(2, () => [1, 2]),
		Math.SQRT2 - 1,
		1e-14,
	);
});

it.each([0.1, 0.5, 1, 1.5, 3])('Lambert’s fraction gives the tangent of %d.', (x) => {
	const fraction = continuedFraction(1, (k) => [-x * x, 2 * k + 1]);
	expectNear(x * fraction, Math.tan(x), 1e-12);
});

it('Terms are asked for from the first on, and one that is 0 ends the fraction.', () => {
	const asked: number[] = [];
	const value = continuedFraction(4, (k) => {
		asked.push(k);
		return [k === 3 ? 0 : k, 5];
	});
	expectNear(value, 1 / (4 + 1 / (5 + 2 / 5)), 1e-14);
	expect(asked.slice(0, 3)).toEqual([1, 2, 3]);
});

it('A first term of 0 does no harm.', () => {
	expectNear(
		continuedFraction(0, (k) => (k === 1 ? [1, 3] : [0, 1])),
		3,
		1e-12,
	);
});

it('A fraction that does not converge is an error.', () => {
	expect(() => continuedFraction(1.5, () => [-1, 1.5])).toThrow('expected a continued fraction to converge');
});
