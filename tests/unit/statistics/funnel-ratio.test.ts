import { describe, expect, it } from 'vitest';
import { rateLimits, ratioLimits, ratioPosition, significantRatios } from '#lib/domain/statistics/funnel-ratio.ts';
import { expectLimits, expectNear, table } from '../../fixtures/statistics/published.ts';
import { poissonAtLeast, poissonAtMost } from '../../fixtures/statistics/sums.ts';

const FUNNELPLOTR = table('funnelplotr-limits.csv', 'expected', 'lower95', 'upper95', 'lower998', 'upper998');

describe('ratioLimits', () => {
	it.each(FUNNELPLOTR)('The limits at $expected expected events are those of FunnelPlotR.', (row) => {
		expectLimits(ratioLimits(Number(row.expected), 0.95), row.lower95, row.upper95);
		expectLimits(ratioLimits(Number(row.expected), 0.998), row.lower998, row.upper998);
	});

	it('The worked number of the docstring holds.', () => {
		expectLimits(ratioLimits(15, 0.95), '0.5596924', '1.649348');
	});

	it('Whole expected counts have the limits that their Poisson tails define.', () => {
		for (let expected = 1; expected <= 60; expected++) {
			const { lower, upper } = ratioLimits(expected, 0.95);
			expectNear(poissonAtLeast(expected, lower * expected), 0.025);
			expectNear(poissonAtMost(expected, upper * expected), 0.025);
		}
	});

	it('Every expected count from 0.1 to 300 has finite limits around 1 that narrow as it grows.', () => {
		let before = { lower: 0, upper: Infinity };
		for (let i = 1; i <= 3000; i++) {
			const limits = ratioLimits(i / 10, 0.998);
			const told = `${i / 10}: ${limits.lower} to ${limits.upper}`;
			expect(limits.lower > before.lower && limits.lower < 1, told).toBe(true);
			expect(limits.upper < before.upper && limits.upper > 1, told).toBe(true);
			before = limits;
		}
	});

	it('A confidence of 1 gives the whole range.', () => {
		expect(ratioLimits(15, 1)).toEqual({ lower: 0, upper: Infinity });
	});

	it.each([
		[0, 0.95],
		[-1, 0.95],
		[NaN, 0.95],
		[Infinity, 0.95],
		[15, 0.5],
		[15, 95],
	])('%d expected events at a confidence of %d are refused.', (expected, confidence) => {
		expect(() => ratioLimits(expected, confidence)).toThrow(RangeError);
	});
});

describe('rateLimits', () => {
	it.each(FUNNELPLOTR)(
		'Where the target expects $expected events, the limits are FunnelPlotR’s times the target.',
		(row) => {
			const limits = rateLimits(0.5, Number(row.expected) * 2, 0.95);
			expectLimits({ lower: limits.lower * 2, upper: limits.upper * 2 }, row.lower95, row.upper95);
		},
	);

	it('The worked number of the docstring holds.', () => {
		expectLimits(rateLimits(0.01, 1500, 0.95), '0.005596924', '0.01649348');
	});

	it('The limits are the same whether people or thousands of people are counted.', () => {
		const persons = rateLimits(0.01, 1500, 0.95);
		const thousands = rateLimits(10, 1.5, 0.95);
		expectNear(thousands.lower, 1000 * persons.lower, 1e-12);
		expectNear(thousands.upper, 1000 * persons.upper, 1e-12);
	});

	it.each([
		[0, 1500, 0.95],
		[-0.01, 1500, 0.95],
		[0.01, 0, 0.95],
		[0.01, -5, 0.95],
		[-0.01, -1500, 0.95],
		[0.01, NaN, 0.95],
		[0.01, 1500, 0.5],
	])('A target of %d at a denominator of %d and a confidence of %d is refused.', (target, denominator, confidence) => {
		expect(() => rateLimits(target, denominator, confidence)).toThrow(RangeError);
	});

	it('The refusal names what is wrong.', () => {
		expect(() => rateLimits(0, 1500, 0.95)).toThrow('expected a target rate above 0, found 0');
		expect(() => rateLimits(0.01, 0, 0.95)).toThrow('expected a denominator above 0, found 0');
	});
});

describe('significantRatios', () => {
	/** How far the published search may have stopped from the expected count that it looks for. */
	function expectSearched(expected: number, printed: string, observed: number): void {
		const step = (1e-7 * (1 + observed + expected) ** 2) / (1 + observed);
		expect(Math.abs(expected - Number(printed)), `${expected} against ${printed}`).toBeLessThanOrEqual(step);
	}

	it.each(table('phe-funnel-ratios.csv', 'observed', 'lower95', 'upper95', 'lower998', 'upper998'))(
		'$observed events are just significant where PHEindicatormethods finds them so.',
		(row) => {
			const observed = Number(row.observed);
			const show = significantRatios(observed, 0.95);
			const alert = significantRatios(observed, 0.998);
			expectSearched(observed / show.lower, row.lower95, observed);
			expectSearched(observed / show.upper, row.upper95, observed);
			expectSearched(observed / alert.lower, row.lower998, observed);
			expectSearched(observed / alert.upper, row.upper998, observed);
		},
	);

	it('The worked number of the docstring holds.', () => {
		expectLimits(significantRatios(1, 0.95), '0.1794803', '39.49789');
	});

	it('At these ratios the Poisson tail of the observed count is half of what the confidence leaves.', () => {
		for (let observed = 1; observed <= 40; observed++) {
			const { lower, upper } = significantRatios(observed, 0.998);
			expectNear(poissonAtMost(observed, observed / lower), 0.001);
			expectNear(poissonAtLeast(observed, observed / upper), 0.001);
		}
	});

	it('No event gives 0 to ∞.', () => {
		expect(significantRatios(0, 0.95)).toEqual({ lower: 0, upper: Infinity });
	});

	it('A confidence of 1 gives 0 to ∞.', () => {
		expect(significantRatios(7, 1)).toEqual({ lower: 0, upper: Infinity });
	});

	it.each([
		[-1, 0.95],
		[NaN, 0.95],
		[Infinity, 0.95],
		[5, 0.5],
		[5, 95],
	])('%d events at a confidence of %d are refused.', (observed, confidence) => {
		expect(() => significantRatios(observed, confidence)).toThrow(RangeError);
	});
});

describe('ratioPosition', () => {
	it('The worked example of the docstring holds.', () => {
		expect(ratioPosition(10, 20, 0.95)).toBe('below');
		expect(ratioPosition(10, 18.4, 0.95)).toBe('below');
		expect(ratioPosition(10, 18.38, 0.95)).toBe('inside');
	});

	it.each([
		[20, 12.2, 0.95, 'above'],
		[20, 12.3, 0.95, 'inside'],
		[20, 30.8, 0.95, 'inside'],
		[20, 30.9, 0.95, 'below'],
		[20, 12.2, 0.998, 'inside'],
		[5, 1.62, 0.95, 'above'],
		[5, 1.63, 0.95, 'inside'],
		[5, 11.66, 0.95, 'inside'],
		[5, 11.67, 0.95, 'below'],
		[0, 3.68, 0.95, 'inside'],
		[0, 3.69, 0.95, 'below'],
		[0, 1e-9, 0.95, 'inside'],
	])(
		'%d events where %d are expected, at %d, are %s: the published limits decide.',
		(observed, expected, at, position) => {
			expect(ratioPosition(observed, expected, at)).toBe(position);
		},
	);

	it('Below ten events the position is the exact test’s.', () => {
		for (let observed = 0; observed < 10; observed++) {
			for (let tenths = 1; tenths <= 400; tenths++) {
				const expected = tenths / 10;
				const low = poissonAtMost(observed, expected) < 0.025;
				const high = poissonAtLeast(observed, expected) < 0.025;
				const position = low ? 'below' : high ? 'above' : 'inside';
				expect(ratioPosition(observed, expected, 0.95), `${observed} against ${expected}`).toBe(position);
			}
		}
	});

	it('A withheld lower limit never makes a count stand out.', () => {
		expect(ratioPosition(20, 1e-6, 1)).toBe('inside');
	});

	it.each([
		[-1, 5, 0.95],
		[NaN, 5, 0.95],
		[5, 0, 0.95],
		[5, -1, 0.95],
		[5, Infinity, 0.95],
		[5, 5, 0.5],
		[50, 5, 95],
	])('%d events where %d are expected, at %d, are refused.', (observed, expected, confidence) => {
		expect(() => ratioPosition(observed, expected, confidence)).toThrow(RangeError);
	});

	it('The limit that is printed is the one that decides.', () => {
		expect(ratioPosition(10, 18.391458, 0.95)).toBe('inside');
		expect(ratioPosition(10, 18.391459, 0.95)).toBe('below');
	});
});
