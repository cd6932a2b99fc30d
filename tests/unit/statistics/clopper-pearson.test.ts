import { describe, expect, it } from 'vitest';
import { clopperPearson, exactLogOdds } from '#lib/domain/statistics/clopper-pearson.ts';
import { expectLimits, expectNear, table } from '../../fixtures/statistics/published.ts';
import { binomialAtLeast, binomialAtMost } from '../../fixtures/statistics/sums.ts';

describe('clopperPearson', () => {
	it.each(
		table('r-proportion-intervals.csv', 'x', 'n', 'method', 'lower', 'upper').filter((row) => row.method === 'exact'),
	)('The interval of $x among $n is the one of R.', ({ x, n, lower, upper }) => {
		expectLimits(clopperPearson(Number(x), Number(n)), lower, upper);
	});

	it('The worked number of the docstring holds.', () => {
		expectLimits(clopperPearson(4, 20), '0.0573340', '0.4366140');
	});

	it.each(Array.from({ length: 30 }, (_, i) => i + 1))(
		'At the limits of every x among %d the binomial tail is half of what the confidence leaves.',
		(n) => {
			for (const confidence of [0.9, 0.95, 0.998]) {
				for (let x = 0; x <= n; x++) {
					const { lower, upper } = clopperPearson(x, n, confidence);
					if (x > 0) expectNear(binomialAtLeast(x, n, lower), (1 - confidence) / 2);
					if (x < n) expectNear(binomialAtMost(x, n, upper), (1 - confidence) / 2);
				}
			}
		},
	);

	it.each([1, 7, 100, 1e6])('Nobody among %d gives exactly 0 below and 1 − 0.025 ^ (1 ÷ n) above.', (n) => {
		const { lower, upper } = clopperPearson(0, n);
		expect(lower).toBe(0);
		expectNear(upper, -Math.expm1(Math.log(0.025) / n));
	});

	it.each([1, 7, 100, 1e6])('Everybody among %d gives exactly 1 above and 0.025 ^ (1 ÷ n) below.', (n) => {
		const { lower, upper } = clopperPearson(n, n);
		expectNear(lower, 0.025 ** (1 / n));
		expect(upper).toBe(1);
	});

	it('Both limits rise with every further event.', () => {
		for (let x = 1; x <= 60; x++) {
			expect(clopperPearson(x, 60).lower).toBeGreaterThan(clopperPearson(x - 1, 60).lower);
			expect(clopperPearson(x, 60).upper).toBeGreaterThan(clopperPearson(x - 1, 60).upper);
		}
	});

	it('One among a billion has the limits of one Poisson event.', () => {
		const { lower, upper } = clopperPearson(1, 1e9);
		expectNear(lower * 1e9, 0.025317807984289897, 1e-7);
		expectNear(upper * 1e9, 5.571643390938898, 1e-7);
	});

	it('A count that is not whole lies between its whole neighbours.', () => {
		const { lower, upper } = clopperPearson(4.5, 20);
		expect(lower).toBeGreaterThan(clopperPearson(4, 20).lower);
		expect(lower).toBeLessThan(clopperPearson(5, 20).lower);
		expect(upper).toBeGreaterThan(clopperPearson(4, 20).upper);
		expect(upper).toBeLessThan(clopperPearson(5, 20).upper);
	});

	it('A confidence of 1 gives the whole range.', () => {
		expect(clopperPearson(4, 20, 1)).toEqual({ lower: 0, upper: 1 });
	});

	it.each([
		[6, 5, 0.95],
		[-1, 5, 0.95],
		[0, 0, 0.95],
		[NaN, 5, 0.95],
		[1, Infinity, 0.95],
		[1, 5, 95],
		[1, 5, 0.5],
		[1, 5, NaN],
	])('%d among %d at a confidence of %d is refused.', (x, n, confidence) => {
		expect(() => clopperPearson(x, n, confidence)).toThrow(RangeError);
	});
});

describe('exactLogOdds', () => {
	it('The limits of 4 hits and 16 misses are those of 4 among 20.', () => {
		const { lower, upper } = exactLogOdds(4, 16, 0.95);
		expectPrintedOdds(lower, '0.05733399705003284');
		expectPrintedOdds(upper, '0.436614002996668');
	});

	it('No hits reach down to −∞ and no misses up to ∞, also both together.', () => {
		expect(exactLogOdds(0, 5, 0.95).lower).toBe(-Infinity);
		expect(exactLogOdds(5, 0, 0.95).upper).toBe(Infinity);
		expect(exactLogOdds(0, 0, 0.95)).toEqual({ lower: -Infinity, upper: Infinity });
	});

	it('Hits and misses exchanged turn the sign.', () => {
		for (let hits = 0; hits <= 25; hits++) {
			const there = exactLogOdds(hits, 25 - hits, 0.95);
			const back = exactLogOdds(25 - hits, hits, 0.95);
			expect(there.lower).toBeCloseTo(-back.upper, 12);
			expect(there.upper).toBeCloseTo(-back.lower, 12);
		}
	});

	it.each([0.89, 1.1, NaN])('A confidence of %d is refused.', (confidence) => {
		expect(() => exactLogOdds(1, 1, confidence)).toThrow(RangeError);
	});

	function expectPrintedOdds(logOdds: number, proportion: string): void {
		expectNear(Math.exp(logOdds), Number(proportion) / (1 - Number(proportion)));
	}
});
