import { describe, expect, it } from 'vitest';
import {
	dispersedLimits,
	dispersedRatioLimits,
	funnelDispersion,
	isOverdispersed,
	rateDispersion,
} from '#lib/domain/statistics/funnel-dispersion.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectLimits, expectNear, expectPrinted } from '../../fixtures/statistics/published.ts';

const X = [83, 70, 91, 60, 75, 88, 66, 79, 95, 72, 60];
const N = [100, 92, 105, 88, 90, 101, 85, 94, 110, 90, 99];
const DISTRICTS = X.map((x, i) => ({ x, n: N[i] ?? NaN }));

describe('funnelDispersion', () => {
	it('The eleven districts have the target, φ and τ² computed by the method of FunnelPlotR.', () => {
		const { target, phi, tau2 } = funnelDispersion(DISTRICTS);
		expectPrinted(target, '0.7960151802656547');
		expectPrinted(phi, '2.4435381381547585');
		expectPrinted(tau2, '0.004406526466771259');
	});

	it('Units that are all alike have no spread, and less than chance gives adds nothing.', () => {
		const alike = [50, 100, 200].map((n) => ({ x: n / 2, n }));
		const { target, phi, tau2 } = funnelDispersion(alike);
		expect(target).toBe(0.5);
		expect(phi).toBeLessThan(1e-20);
		expect(tau2).toBe(0);
	});

	it('Ten times the people at the same proportions multiply φ by ten.', () => {
		const more = funnelDispersion(DISTRICTS.map(({ x, n }) => ({ x: 10 * x, n: 10 * n })));
		expectNear(more.phi, 10 * funnelDispersion(DISTRICTS).phi, 1e-9);
	});

	it('The order of the units does not matter, and events or their absence give the same.', () => {
		const { phi, tau2 } = funnelDispersion(DISTRICTS);
		expectNear(funnelDispersion([...DISTRICTS].reverse()).phi, phi, 1e-12);
		const absent = funnelDispersion(DISTRICTS.map(({ x, n }) => ({ x: n - x, n })));
		expectNear(absent.phi, phi, 1e-9);
		expectNear(absent.tau2, tau2, 1e-9);
	});

	it('One far unit among eleven moves φ no further once it is beyond the others.', () => {
		const withX = (x: number): number =>
			funnelDispersion([...Array.from({ length: 10 }, (_, i) => ({ x: 48 + i / 2, n: 100 })), { x, n: 1 }]).phi;
		expect(Math.abs(withX(1) - withX(0.9))).toBeLessThan(0.001);
	});

	it('Proportions of 0 everywhere, or of 1, have neither spread nor trouble.', () => {
		expect(funnelDispersion(N.map((n) => ({ x: 0, n })))).toEqual({ target: 0, phi: 0, tau2: 0 });
		expect(funnelDispersion(N.map((n) => ({ x: n, n })))).toEqual({ target: 1, phi: 0, tau2: 0 });
	});

	it.each([
		[[]],
		[[{ x: 1, n: 2 }]],
		[
			[
				{ x: 1, n: 2 },
				{ x: 3, n: 2 },
			],
		],
		[
			[
				{ x: 1, n: 2 },
				{ x: 0, n: 0 },
			],
		],
		[
			[
				{ x: NaN, n: 2 },
				{ x: 1, n: 2 },
			],
		],
	])('%j is refused.', (units) => {
		expect(() => funnelDispersion(units)).toThrow(RangeError);
	});
});

describe('dispersedLimits', () => {
	it('The eleven districts have the limits at 100 computed by the method of FunnelPlotR.', () => {
		const spread = funnelDispersion(DISTRICTS);
		expectLimits(dispersedLimits(spread, 100, 0.95), '0.651485', '0.909407');
		expectLimits(dispersedLimits(spread, 100, 0.998), '0.559829', '0.955810');
	});

	it('Limits never leave 0 to 1, narrow as the denominator grows, and stop at the spread between units.', () => {
		const random = seeded(51);
		for (let i = 0; i < 100; i++) {
			const spread = { target: random(), phi: 1, tau2: between(random, 1e-6, 0.1) };
			let last = { lower: 0, upper: 1 };
			for (const n of [1, 2, 5, 20, 100, 1e4, 1e9]) {
				const limits = dispersedLimits(spread, n, 0.998);
				expect(limits.lower).toBeGreaterThanOrEqual(last.lower);
				expect(limits.upper).toBeLessThanOrEqual(last.upper);
				expect(limits.lower <= spread.target + 1e-12 && spread.target <= limits.upper + 1e-12).toBe(true);
				last = limits;
			}
			expectNear(dispersedLimits(spread, 1e15, 0.95).upper, dispersedLimits(spread, 1e18, 0.95).upper, 1e-6);
		}
	});

	it('A confidence of 1 gives the whole range.', () => {
		expect(dispersedLimits({ target: 0.3, phi: 1, tau2: 0 }, 12, 1)).toEqual({ lower: 0, upper: 1 });
	});

	it.each([
		[0, 0.95],
		[-1, 0.95],
		[NaN, 0.95],
		[5, 0.8],
		[5, 99.8],
	])('A size of %d and a confidence of %d are refused.', (n, confidence) => {
		expect(() => dispersedLimits({ target: 0.5, phi: 1, tau2: 0 }, n, confidence)).toThrow(RangeError);
	});
});

describe('rateDispersion', () => {
	it('Three units of 40, 90 and 160 events of 100 expected have φ 18.120028 and τ² 0.0654501, worked by hand.', () => {
		const { phi, tau2 } = rateDispersion([40, 90, 160].map((x) => ({ x, expected: 100 })));
		expectPrinted(phi, '18.120028');
		expectPrinted(tau2, '0.0654501');
	});

	it('Units as expected have no spread, and their order does not matter.', () => {
		expect(rateDispersion([9, 25].map((x) => ({ x, expected: x })))).toEqual({ phi: 0, tau2: 0 });
		const units = X.map((x, i) => ({ x, expected: (N[i] ?? NaN) * 0.8 }));
		expectNear(rateDispersion(units).phi, rateDispersion([...units].reverse()).phi, 1e-12);
	});

	it('For rare events the roots give what the arcsines of the proportions give.', () => {
		const people = 1e7;
		const rates = X.map((x) => ({ x, expected: 80 }));
		const shares = X.map((x) => ({ x, n: people }));
		expectNear(rateDispersion(rates).phi, funnelDispersion(shares, 80 / people).phi, 1e-5);
	});

	it.each([
		[[]],
		[[{ x: 1, expected: 1 }]],
		[
			[
				{ x: 1, expected: 0 },
				{ x: 1, expected: 1 },
			],
		],
		[
			[
				{ x: -1, expected: 1 },
				{ x: 1, expected: 1 },
			],
		],
	])('%j is refused.', (units) => {
		expect(() => rateDispersion(units)).toThrow(RangeError);
	});
});

describe('dispersedRatioLimits', () => {
	it('At 100 expected and τ² 0.04 the root lies within 1.959964 · √0.0425 of 1.', () => {
		expectLimits(dispersedRatioLimits(0.04, 100, 0.95), '0.355148', '1.971376');
	});

	it('Below 0 of the root the limit is 0, and without spread limits narrow to 1.', () => {
		expect(dispersedRatioLimits(1, 100, 0.95).lower).toBe(0);
		const { lower, upper } = dispersedRatioLimits(0, 1e12, 0.998);
		expectNear(lower, 1, 1e-5);
		expectNear(upper, 1, 1e-5);
	});
});

describe('isOverdispersed', () => {
	it('Eleven units are from 11φ = 18.307038 on, the 95 % point of χ² with 10 degrees of freedom in every table.', () => {
		expect(isOverdispersed(18.30703 / 11, 11)).toBe(false);
		expect(isOverdispersed(18.30705 / 11, 11)).toBe(true);
	});

	it('Fewer than two units are refused.', () => {
		expect(() => isOverdispersed(3, 1)).toThrow(RangeError);
	});
});
