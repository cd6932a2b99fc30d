import { describe, expect, it } from 'vitest';
import { logGamma, stirlingError } from '#lib/domain/statistics/log-gamma.ts';
import { expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';

describe('logGamma', () => {
	it.each(table('boost-log-gamma.csv', 'z', 'log_gamma'))(
		'At $z it is the value of Boost.',
		({ z, log_gamma: value }) => {
			const distance = Math.abs(logGamma(Number(z)) - Number(value));
			expect(distance).toBeLessThanOrEqual(1e-14 + 1e-12 * Math.abs(Number(value)));
		},
	);

	it('The worked number of the docstring holds: ln 24.', () => {
		expectNear(logGamma(5), 3.178053830347946, 1e-15);
		expectNear(logGamma(5), Math.log(24), 1e-15);
	});

	it('At whole numbers it is the logarithm of a factorial.', () => {
		let factorial = 1;
		for (let n = 1; n <= 100; n++) {
			expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 * Math.max(1, Math.log(factorial)));
			factorial *= n;
		}
	});

	it('At ½ it is half of ln π, and it follows the duplication formula.', () => {
		expectNear(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
		for (const z of [0.1, 0.7, 3.3, 4.4, 4.6, 25, 1e4]) {
			const doubled = logGamma(z) + logGamma(z + 0.5) + (2 * z - 1) * Math.LN2 - Math.log(Math.PI) / 2;
			expect(Math.abs(logGamma(2 * z) - doubled)).toBeLessThan(1e-13 * Math.max(1, Math.abs(doubled)));
		}
	});

	it('Near 0 it is −ln z, and a very large argument stays finite.', () => {
		expectNear(logGamma(1e-300), 300 * Math.LN10, 1e-14);
		expectNear(logGamma(1e300), 1e300 * (300 * Math.LN10 - 1), 1e-14);
	});
});

describe('stirlingError', () => {
	it.each(table('mpmath-values.csv', 'what', 'a', 'value').filter((row) => row.what === 'stirling'))(
		'At $a it has the digits of a computation to 60 digits.',
		({ a, value }) => {
			expectNear(stirlingError(Number(a)), Number(value), Number(a) < 9 ? 1e-12 : 2e-15);
		},
	);

	it('The worked number of the docstring holds: 1 − ½ ln 2π.', () => {
		expectPrinted(stirlingError(1), '0.08106146679532726');
		expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 13);
	});

	it('It falls towards 1 ÷ 12z, across the joint of its two formulas.', () => {
		for (let i = 1; i < 200; i++) expect(stirlingError((i + 1) / 10)).toBeLessThan(stirlingError(i / 10));
		expectNear(stirlingError(1e8), 1 / 12e8, 1e-12);
		expectNear(stirlingError(9 * (1 - 1e-15)), stirlingError(9), 1e-11);
	});
});
