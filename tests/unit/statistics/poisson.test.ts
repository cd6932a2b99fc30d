import { describe, expect, it } from 'vitest';
import { BYAR_MINIMUM, byar, countInterval, garwood } from '#lib/domain/statistics/poisson.ts';
import { expectLimits, expectNear, table } from '../../fixtures/statistics/published.ts';
import { poissonAtLeast, poissonAtMost } from '../../fixtures/statistics/sums.ts';

const PHE = table('phe-intervals.csv', 'method', 'x', 'confidence', 'lower', 'upper');
const BAD_COUNTS = [-1, -1e-9, NaN, Infinity];
const BAD_CONFIDENCES = [0.89, 1.01, 95, NaN];

describe('garwood', () => {
	it.each(PHE.filter((row) => row.method === 'exact'))(
		'The exact interval of $x events is the one of PHEindicatormethods.',
		({ x, confidence, lower, upper }) => {
			expectLimits(garwood(Number(x), Number(confidence)), lower, upper);
		},
	);

	it('The worked number of the docstring holds.', () => {
		expectLimits(garwood(5), '1.6234864', '11.6683321');
	});

	it.each([
		[30, '20.24', '42.83'],
		[119, '98.58', '142.40'],
	])('%d households have the interval of the method paper.', (x, lower, upper) => {
		expectLimits(garwood(x), lower, upper);
	});

	it('At the limits of every count to 80 the Poisson tail is half of what the confidence leaves.', () => {
		for (const confidence of [0.9, 0.95, 0.998]) {
			for (let x = 0; x <= 80; x++) {
				const { lower, upper } = garwood(x, confidence);
				if (x > 0) expectNear(poissonAtLeast(x, lower), (1 - confidence) / 2);
				expectNear(poissonAtMost(x, upper), (1 - confidence) / 2);
			}
		}
	});

	it('No event gives exactly 0 below and ln 40 above.', () => {
		const { lower, upper } = garwood(0);
		expect(lower).toBe(0);
		expectNear(upper, Math.log(40));
	});

	it('Both limits rise with every further event.', () => {
		for (let x = 1; x <= 300; x++) {
			expect(garwood(x).lower).toBeGreaterThan(garwood(x - 1).lower);
			expect(garwood(x).upper).toBeGreaterThan(garwood(x - 1).upper);
		}
	});

	it.each([1e5, 1e7, 1e9])('A count of %d has limits near x ± z √x.', (x) => {
		const { lower, upper } = garwood(x);
		expect(Math.abs((x - lower) / Math.sqrt(x) - 1.959963984540054)).toBeLessThan(3 / Math.sqrt(x));
		expect(Math.abs((upper - x) / Math.sqrt(x) - 1.959963984540054)).toBeLessThan(3 / Math.sqrt(x));
	});

	it('A confidence of 1 gives the whole range.', () => {
		expect(garwood(5, 1)).toEqual({ lower: 0, upper: Infinity });
	});

	it.each(BAD_COUNTS)('A count of %d is refused.', (x) => {
		expect(() => garwood(x)).toThrow(RangeError);
	});

	it.each(BAD_CONFIDENCES)('A confidence of %d is refused.', (confidence) => {
		expect(() => garwood(5, confidence)).toThrow(RangeError);
	});
});

describe('byar', () => {
	it.each(PHE.filter((row) => row.method === 'byar'))(
		'Byar’s interval of $x events at $confidence is the one of PHEindicatormethods.',
		({ x, confidence, lower, upper }) => {
			expectLimits(byar(Number(x), Number(confidence)), lower, upper);
		},
	);

	it('The worked number of the docstring holds.', () => {
		expectLimits(byar(65), '50.1631877', '82.8491385');
	});

	it('A lower limit that would be negative is withheld, not set to 0.', () => {
		expect(byar(1, 0.998).lower).toBeNull();
		expect(byar(0, 0.95).lower).toBeNull();
		expect(byar(0.05, 0.95).lower).toBeNull();
		expect(byar(1, 0.95).lower).toBeGreaterThan(0);
	});

	it('Without events there is still an upper limit, near the exact one.', () => {
		expectNear(byar(0).upper, garwood(0).upper, 0.01);
	});

	it('From ten events on both limits are within one per cent of the exact ones.', () => {
		for (let x = 10; x <= 200; x++) {
			expectNear(byar(x).lower ?? NaN, garwood(x).lower, 0.01);
			expectNear(byar(x).upper, garwood(x).upper, 0.01);
		}
	});

	it('A confidence of 1 withholds the lower limit and has no upper one.', () => {
		expect(byar(20, 1)).toEqual({ lower: null, upper: Infinity });
	});

	it.each(BAD_COUNTS)('A count of %d is refused.', (x) => {
		expect(() => byar(x)).toThrow(RangeError);
	});

	it.each(BAD_CONFIDENCES)('A confidence of %d is refused.', (confidence) => {
		expect(() => byar(0, confidence)).toThrow(RangeError);
		expect(() => byar(5, confidence)).toThrow(RangeError);
	});
});

describe('countInterval', () => {
	it.each(
		table('fingertips-limits.csv', 'indicator', 'area', 'year', 'count', 'denominator', 'lower', 'upper').filter(
			(row) => row.indicator === '20401',
		),
	)('The $count conceptions of $area in $year have the published limits.', (row) => {
		expectLimits(countInterval(Number(row.count)), row.lower, row.upper, 1000 / Number(row.denominator));
	});

	it('The worked numbers of the docstring hold.', () => {
		expectLimits(countInterval(5), '1.6234864', '11.6683321');
		expectLimits(countInterval(65), '50.1631877', '82.8491385');
	});

	it('The rule changes at ten events.', () => {
		expect(BYAR_MINIMUM).toBe(10);
		expect(countInterval(9)).toEqual(garwood(9));
		expect(countInterval(9.99)).toEqual(garwood(9.99));
		expect(countInterval(10)).toEqual(byar(10));
		expect(countInterval(10).upper).not.toBe(garwood(10).upper);
	});

	it('Few events never have their lower limit withheld; none has exactly 0.', () => {
		expect(countInterval(1, 0.998).lower).toBeGreaterThan(0);
		expect(countInterval(0, 0.998).lower).toBe(0);
	});

	it('Another confidence than 95 % reaches both methods.', () => {
		expect(countInterval(5, 0.998).upper).toBeGreaterThan(countInterval(5).upper);
		expect(countInterval(50, 0.998).upper).toBeGreaterThan(countInterval(50).upper);
	});

	it.each(BAD_COUNTS)('A count of %d is refused.', (x) => {
		expect(() => countInterval(x)).toThrow(RangeError);
	});

	it.each(BAD_CONFIDENCES)('A confidence of %d is refused below and above ten events.', (confidence) => {
		expect(() => countInterval(5, confidence)).toThrow(RangeError);
		expect(() => countInterval(50, confidence)).toThrow(RangeError);
	});
});
