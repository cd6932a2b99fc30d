import { describe, expect, it } from 'vitest';
import { movingRanges, xmr, type Xmr } from '#lib/domain/statistics/xmr.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectLimits, expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';

/** The series of the package's own tests, and the same with a point that stands out. */
const SERIES = table('ptd-series.csv', 'value').map(({ value }) => Number(value));
const OUTLIER = SERIES.map((value, i) => (i === 14 ? 10 : value));

const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
const JETS = [
	78.4, 80.1, 84.4, 79.1, 80.4, 83.5, 73.8, 83.5, 75.0, 76.8, 70.5, 80.3, 82.4, 79.4, 86.4, 90.5, 77.7, 82.5, 79.9,
	83.2,
];

function chartOf(values: readonly (number | null)[], screened?: boolean): Xmr {
	const chart = xmr(values, screened);
	if (chart === null) throw new Error('expected a chart');
	return chart;
}

describe('movingRanges', () => {
	it('The worked number of the docstring holds.', () => {
		expect(movingRanges([3, 5, 4])).toEqual([2, 1]);
	});

	it('An absent value has no range on either side and is not 0.', () => {
		expect(movingRanges([3, null, 4, 6])).toEqual([2]);
		expect(movingRanges([null, 3, null])).toEqual([]);
		expect(movingRanges([])).toEqual([]);
	});
});

describe('xmr', () => {
	it.each([
		['as it is, screened', SERIES, true, '0.1416238', '-3.01138', '3.294627'],
		['with an outlier, screened', OUTLIER, true, '0.6694159', '-2.383666', '3.722497'],
		['with an outlier, not screened', OUTLIER, false, '0.6694159', '-4.596625', '5.935457'],
	])('The series %s has the limits of NHSRplotthedots.', (_, values, screened, centre, lower, upper) => {
		const chart = chartOf(values, screened);
		expectPrinted(chart.centre, centre);
		expectLimits(chart.limits, lower, upper);
	});

	it.each([
		['first', SERIES.slice(0, 10), '0.0746', '-2.60', '2.75'],
		['last', SERIES.slice(10), '0.209', '-3.28', '3.70'],
	])('The %s ten points alone have the limits of NHSRplotthedots.', (_, values, centre, lower, upper) => {
		const chart = chartOf(values);
		expectPrinted(chart.centre, centre);
		expectLimits(chart.limits, lower, upper);
	});

	it('The batch data of the NIST handbook have its mean range, and its limits at 3 sigma.', () => {
		const { centre, meanRange, sigma, limits } = chartOf(NIST);
		expectPrinted(centre, '50.81');
		expectPrinted(meanRange, '1.8778');
		expectLimits({ lower: centre - 3 * sigma, upper: centre + 3 * sigma }, '45.8159', '55.8041');
		expectPrinted(limits.upper, '55.8049');
	});

	it('The Jets data of SAS have the mean and the mean range computed for them.', () => {
		const { centre, meanRange } = chartOf(JETS);
		expectPrinted(centre, '80.39');
		expectPrinted(meanRange, '5.32632');
	});

	it('The worked number of the docstring holds.', () => {
		const { centre, meanRange, sigma, limits } = chartOf([1, 3, 2, 4]);
		expect(centre).toBe(2.5);
		expectNear(meanRange, 5 / 3);
		expectPrinted(sigma, '1.4775');
		expectLimits(limits, '-1.9333', '6.9333');
	});

	it('The near limits lie two thirds of the way to the limits.', () => {
		const { centre, near, limits } = chartOf(JETS);
		expectNear(3 * (near.upper - centre), 2 * (limits.upper - centre), 1e-12);
		expectNear(3 * (centre - near.lower), 2 * (centre - limits.lower), 1e-12);
	});

	it('Another unit and another zero move the chart with the values.', () => {
		const random = seeded(11);
		for (let i = 0; i < 50; i++) {
			const scale = between(random, 0.01, 1000);
			const values = Array.from({ length: 15 }, () => random());
			const chart = chartOf(values);
			const moved = chartOf(values.map((value) => 5 * scale + scale * value));
			expectNear(moved.centre, 5 * scale + scale * chart.centre, 1e-12);
			expectNear(moved.sigma, scale * chart.sigma, 1e-9);
		}
	});

	it('Screening is done once and never widens the limits.', () => {
		const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 40, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 8, 0];
		expect(chartOf(values).meanRange).toBeLessThan(chartOf(values, false).meanRange);
		expectNear(chartOf(values).meanRange, (17 + 7 + 8) / 19);
	});

	it('Values that are all the same have limits of no width, screened or not.', () => {
		expect(chartOf([3, 3, 3]).limits).toEqual({ lower: 3, upper: 3 });
		expect(chartOf([3, 3, 3], false).sigma).toBe(0);
	});

	it('An absent value is left out and is not 0.', () => {
		const { centre, meanRange } = chartOf([10, 12, null, 20, 26]);
		expect(centre).toBe(17);
		expect(meanRange).toBe(4);
	});

	it.each([[[]], [[5]], [[null, null]], [[1, null, 2]]])('%j has no chart.', (values) => {
		expect(xmr(values)).toBeNull();
	});

	it.each([[[1, NaN]], [[1, 2, Infinity]], [[-Infinity, null]]])('%j is refused.', (values) => {
		expect(() => xmr(values)).toThrow(RangeError);
	});
});
