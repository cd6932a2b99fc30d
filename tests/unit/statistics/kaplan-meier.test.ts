import { describe, expect, it } from 'vitest';
import {
	kaplanMeier,
	restrictedMean,
	survivalQuantile,
	type FollowedCase,
	type SurvivalStep,
} from '#lib/domain/statistics/kaplan-meier.ts';
import { twoSidedZ } from '#lib/domain/statistics/normal-quantile.ts';
import { seeded } from '../../fixtures/statistics/seeded.ts';
import { expectLimits, expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';

const AML = table('aml-cases.csv', 'group', 'time', 'event').map(({ group, time, event }) => ({
	group,
	time: Number(time),
	event: event === '1',
}));
const BMT = table('bmt-cases.csv', 'time', 'event').map(({ time, event }) => ({
	time: Number(time),
	event: event === '1',
}));

function groupOf(name: string): FollowedCase[] {
	return AML.filter(({ group }) => group === name);
}

function curveOf(cases: readonly FollowedCase[], confidence?: number): SurvivalStep[] {
	const curve = kaplanMeier(cases, confidence);
	if (curve === null) throw new Error('expected a curve');
	return curve;
}

function stepAt(curve: readonly SurvivalStep[], time: string): SurvivalStep {
	const step = curve.find((one) => one.time === Number(time));
	if (!step) throw new Error(`expected a step at ${time}`);
	return step;
}

/** Ten cases or more that end one after another at 1, 2, 3 … */
function ending(count: number): FollowedCase[] {
	return Array.from({ length: count }, (_, i) => ({ time: i + 1, event: true }));
}

describe('kaplanMeier', () => {
	it.each(table('aml-survival.csv', 'group', 'time', 'atRisk', 'events', 'survival', 'error', 'lower', 'upper'))(
		'The group $group at $time is that of R’s survival.',
		(row) => {
			const step = stepAt(curveOf(groupOf(row.group)), row.time);
			expect(step.atRisk).toBe(Number(row.atRisk));
			expect(step.events).toBe(Number(row.events));
			expectPrinted(step.survival, row.survival);
			if (row.lower === '') {
				expect(step).toMatchObject({ survival: 0, variance: null, band: null });
				return;
			}
			expectPrinted(Math.sqrt(step.variance ?? NaN), row.error);
			expectLimits(step.band ?? { lower: NaN, upper: NaN }, row.lower, row.upper);
		},
	);

	it.each(table('bmt-survival.csv', 'time', 'survival', 'error', 'linear', 'log'))(
		'The bone-marrow data at $time are those of Klein and Moeschberger, and so are the pivots of their first quartile.',
		(row) => {
			const { survival, variance } = stepAt(curveOf(BMT), row.time);
			const error = Math.sqrt(variance ?? NaN);
			expectPrinted(survival, row.survival);
			expectPrinted(error, row.error);
			expectPrinted((survival - 0.75) / error, row.linear);
			expectPrinted((Math.log(survival / 0.75) * survival) / error, row.log);
		},
	);

	it('The events of the bone-marrow data are all in the published table.', () => {
		const times = curveOf(BMT).flatMap(({ time, events }) => (events > 0 ? [time] : []));
		expect(times).toEqual(table('bmt-survival.csv', 'time').map(({ time }) => Number(time)));
	});

	it('The worked number of the docstring holds, with the case that is censored at the time of an event.', () => {
		const step = stepAt(curveOf(groupOf('maintained')), '13');
		expect(step).toMatchObject({ atRisk: 10, events: 1, censored: 1 });
		expectPrinted(step.survival, '0.8182');
		expectLimits(step.band ?? { lower: NaN, upper: NaN }, '0.6192', '1');
		expect(step.band?.upper).toBe(1);
	});

	it('Both groups together have the share computed for them at 23.', () => {
		expectPrinted(stepAt(curveOf(AML), '23').survival, '0.5466');
	});

	it('Without censoring the curve is the share of cases still open and its variance that of a proportion.', () => {
		const curve = curveOf(ending(20));
		curve.forEach(({ time, atRisk, survival, variance }) => {
			expect(atRisk).toBe(21 - time);
			expectNear(survival, 1 - time / 20, 1e-12);
			if (survival > 0) expectNear(variance ?? NaN, (survival * (1 - survival)) / 20, 1e-12);
		});
	});

	it('The order of the cases does not matter, every case leaves once, and the curve never rises.', () => {
		const random = seeded(21);
		for (let i = 0; i < 50; i++) {
			const cases = Array.from({ length: 30 }, () => ({ time: Math.floor(random() * 12), event: random() < 0.6 }));
			const curve = curveOf(cases);
			expect(curveOf([...cases].reverse())).toEqual(curve);
			expect(curve.reduce((sum, { events, censored }) => sum + events + censored, 0)).toBe(30);
			expect(curve[0]?.atRisk).toBe(30);
			curve.forEach(({ survival, band }, k) => {
				expect(survival).toBeLessThanOrEqual(curve[k - 1]?.survival ?? 1);
				if (band) expect(band.lower <= survival && survival <= band.upper).toBe(true);
			});
		}
	});

	it('A case that came under observation late is at risk only from then on, which lowers the curve.', () => {
		const late = ending(12).map((one, i) => (i >= 6 ? { ...one, entry: 4 } : one));
		const curve = curveOf(late);
		expect(curve.map(({ atRisk }) => atRisk)).toEqual([6, 5, 4, 3, 8, 7, 6, 5, 4, 3, 2, 1]);
		expectNear(stepAt(curve, '1').survival, 5 / 6, 1e-12);
		expect(stepAt(curve, '4').survival).toBeLessThan(stepAt(curveOf(ending(12)), '4').survival);
	});

	it('A case that ends at once counts as at risk at time 0.', () => {
		const curve = curveOf([...ending(9), { time: 0, event: true }]);
		expect(curve[0]).toMatchObject({ time: 0, atRisk: 10, events: 1, survival: 0.9 });
	});

	it('A higher confidence widens the band; 1 gives the whole range once there was an event.', () => {
		const usual = stepAt(curveOf(BMT), '194');
		const wide = stepAt(curveOf(BMT, 0.998), '194');
		const ratio =
			Math.log(wide.survival / (wide.band?.lower ?? NaN)) / Math.log(usual.survival / (usual.band?.lower ?? NaN));
		expectNear(ratio, twoSidedZ(0.998) / twoSidedZ(0.95), 1e-9);
		expect(stepAt(curveOf(BMT, 1), '194').band).toEqual({ lower: 0, upper: 1 });
	});

	it('Before any event nobody has left and the band has no width.', () => {
		const curve = curveOf(
			ending(12).map((one) => ({ ...one, event: false })),
			1,
		);
		expect(curve[0]).toMatchObject({ survival: 1, variance: 0, band: { lower: 1, upper: 1 } });
	});

	it('Fewer than 10 cases have no curve.', () => {
		expect(kaplanMeier(ending(9))).toBeNull();
		expect(kaplanMeier([])).toBeNull();
		expect(kaplanMeier(ending(10))).toHaveLength(10);
	});

	it.each([
		[{ time: -1, event: true }],
		[{ time: NaN, event: true }],
		[{ time: Infinity, event: false }],
		[{ time: 5, event: true, entry: 5 }],
		[{ time: 5, event: true, entry: -1 }],
		[{ time: 5, event: true, entry: NaN }],
	])('%j is refused.', (one) => {
		expect(() => kaplanMeier([...ending(10), one])).toThrow(RangeError);
	});

	it('A confidence below 0.9 is refused, even when there is no curve.', () => {
		expect(() => kaplanMeier([], 0.5)).toThrow(RangeError);
	});
});

describe('survivalQuantile', () => {
	it.each([
		['maintained', { time: 31, lower: 18, upper: null }],
		['nonmaintained', { time: 23, lower: 8, upper: null }],
	])('The median of the group %s is that of R’s survival; an upper limit is not reached.', (group, expected) => {
		expect(survivalQuantile(curveOf(groupOf(group)))).toEqual(expected);
	});

	it('Both groups together have the median computed for them.', () => {
		expect(survivalQuantile(curveOf(AML)).time).toBe(27);
	});

	it('The first quartile of the bone-marrow data has the limits where the published pivot passes ±1.96.', () => {
		const pivots = table('bmt-survival.csv', 'time', 'log');
		const z = twoSidedZ(0.95);
		const lower = pivots.find(({ log }) => Number(log) <= z)?.time;
		const upper = pivots.find(({ log }) => Number(log) <= -z)?.time;
		expect(survivalQuantile(curveOf(BMT), 0.75)).toEqual({ time: 122, lower: Number(lower), upper: Number(upper) });
	});

	it('A curve that touches a half exactly has its median there, whatever the rounding.', () => {
		for (let count = 10; count <= 60; count += 2) {
			expect(survivalQuantile(curveOf(ending(count))).time).toBe(count / 2);
		}
	});

	it('A median that is not reached is null, not the last time.', () => {
		const open = ending(12).map((one, i) => ({ ...one, event: i < 5 }));
		expect(survivalQuantile(curveOf(open)).time).toBeNull();
	});

	it.each([0, 1, -0.5, 50, NaN])('A share of %d is refused.', (share) => {
		expect(() => survivalQuantile(curveOf(BMT), share)).toThrow(RangeError);
	});
});

describe('restrictedMean', () => {
	it('The maintained group to 30 has the mean computed for it.', () => {
		expectPrinted(restrictedMean(curveOf(groupOf('maintained')), 30) ?? NaN, '24.60227');
	});

	it('Without censoring it is the mean of the times, none counted beyond the horizon.', () => {
		const curve = curveOf(ending(10));
		for (const horizon of [0.5, 1, 4, 7.5, 10, 25]) {
			const mean = ending(10).reduce((sum, { time }) => sum + Math.min(time, horizon), 0) / 10;
			expectNear(restrictedMean(curve, horizon) ?? NaN, mean, 1e-12);
		}
	});

	it('Beyond the last time it is null while cases are open, and known once all have ended.', () => {
		expect(restrictedMean(curveOf(groupOf('maintained')), 161)).not.toBeNull();
		expect(restrictedMean(curveOf(groupOf('maintained')), 162)).toBeNull();
		expect(restrictedMean(curveOf(groupOf('nonmaintained')), 46)).not.toBeNull();
	});

	it.each([0, -1, NaN, Infinity])('A horizon of %d is refused.', (horizon) => {
		expect(() => restrictedMean(curveOf(BMT), horizon)).toThrow(RangeError);
	});

	it('A curve without steps is refused.', () => {
		expect(() => restrictedMean([], 5)).toThrow(RangeError);
	});
});
