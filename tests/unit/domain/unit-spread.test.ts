import { describe, expect, it } from 'vitest';
import { unitPosition } from '#lib/domain/judgement.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { unitSpread } from '#lib/domain/unit-spread.ts';
import { countOf, loadOf, read, shareOf } from '../../fixtures/domain/definitions.ts';

/** The eleven districts of `funnel-dispersion.test.ts`, computed by the method of FunnelPlotR: φ 2.44353814, τ² 0.00440653. */
const X = [83, 70, 91, 60, 75, 88, 66, 79, 95, 72, 60];
const N = [100, 92, 105, 88, 90, 101, 85, 94, 110, 90, 99];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const readings = (definition: Definition, x: readonly number[], n: readonly number[]): Reading[] =>
	x.map((numerator, i) => read(definition, { numerator, denominator: n[i] ?? null }));
const wholeOf = (definition: Definition, x: readonly number[], n: readonly number[]): Reading =>
	read(definition, { place: '350400', numerator: sum(x), denominator: sum(n) });

function spread(definition: Definition, x: readonly number[], n: readonly number[]): ReturnType<typeof unitSpread> {
	return unitSpread(definition, wholeOf(definition, x, n), readings(definition, x, n));
}

/** Quantile of type 7 and φ, τ² of z-scores, written anew from Spiegelhalter 2005. */
function byHand(z: readonly number[], w: readonly number[]): { phi: number; tau2: number } {
	const sorted = [...z].sort((a, b) => a - b);
	const at = (p: number): number => {
		const h = (sorted.length - 1) * p;
		const low = sorted[Math.floor(h)] ?? 0;
		return low + (h % 1) * ((sorted[Math.ceil(h)] ?? low) - low);
	};
	const phi = sum(z.map((each) => Math.min(at(0.9), Math.max(at(0.1), each)) ** 2)) / z.length;
	return { phi, tau2: (z.length * phi - z.length + 1) / (sum(w) - sum(w.map((each) => each ** 2)) / sum(w)) };
}

describe('the spread between units', () => {
	it('of the eleven districts is that of FunnelPlotR, and its deviation near the whole 2τ√p(1 − p)', () => {
		const found = spread(shareOf(), X, N);
		expect(found?.units).toBe(11);
		expect(found?.phi).toBeCloseTo(2.4435381381547585, 9);
		expect(found?.tau2).toBeCloseTo(0.004406526466771259, 9);
		// 2 · 0.066382 · √(0.796015 · 0.203985) = 0.053499
		expect(found?.deviation).toBeCloseTo(0.053499, 5);
	});

	it('of loads is measured on the scale of their roots', () => {
		const cases = [6624, 2800, 3100, 5200, 4300, 1500, 2700, 3900, 2000, 4800, 3300];
		const staff = [20.4, 20.3, 25.5, 11.1, 19.5, 18.1, 10.3, 12, 24.4, 18.2, 20.1];
		const rate = sum(cases) / sum(staff);
		const expected = staff.map((each) => each * rate);
		const { phi, tau2 } = byHand(
			cases.map((x, i) => 2 * (Math.sqrt(x) - Math.sqrt(expected[i] ?? 0))),
			expected.map((each) => 4 * each),
		);
		const found = spread(loadOf(), cases, staff);
		expect(found?.phi).toBeCloseTo(phi, 6);
		expect(found?.tau2).toBeCloseTo(tau2, 9);
		expect(found?.deviation).toBeCloseTo(2 * Math.sqrt(tau2) * rate, 6);
	});

	it('widens nothing with nine units, nor where a unit that stands on too few would be the tenth', () => {
		// Ten times the people at the same shares: φ is ten times as large, far beyond chance.
		const [x, n] = [X.map((each) => each * 10), N.map((each) => each * 10)];
		expect(spread(shareOf(), x.slice(0, 9), n.slice(0, 9))).toBeNull();
		expect(spread(shareOf(), x.slice(0, 10), n.slice(0, 10))?.units).toBe(10);
		expect(spread(shareOf(), [...x.slice(0, 9), 1], [...n.slice(0, 9), 9])).toBeNull();
	});

	it('widens nothing where chance explains the differences: 11φ at or below 18.307', () => {
		const alike = N.map((n) => Math.round(n * 0.8));
		expect(spread(shareOf(), alike, N)).toBeNull();
	});

	it('is not asked where no limits fit, or where there is no whole', () => {
		expect(spread(shareOf({ funnel: false }), X, N)).toBeNull();
		expect(spread(countOf({ funnel: true }), X, N)).toBeNull();
		const missing = read(shareOf(), { state: 'missing' });
		expect(unitSpread(shareOf(), missing, readings(shareOf(), X, N))).toBeNull();
	});
});

describe('a unit against limits that the spread widens', () => {
	const definition = shareOf();
	const whole = wholeOf(definition, X, N);
	const widened = spread(definition, X, N);
	const position = (numerator: number, denominator: number, by = widened): string => {
		const reading = read(definition, { numerator, denominator });
		if (reading.state !== 'value') throw new Error('expected a value');
		return unitPosition(definition, reading, whole, by);
	};

	it('is within the usual spread where only the plain limits are passed', () => {
		// At n = 100 plain limits are 0.796015 ± 3.0902 · 0.040296 = 0.671492 to 0.920538, widened ones 0.559829 to 0.955810.
		expect(position(66, 100)).toBe('usual');
		expect(position(66, 100, null)).toBe('below');
		expect(position(94, 100)).toBe('usual');
	});

	it('is outside where both are passed, and inside where neither is', () => {
		expect(position(55, 100)).toBe('below');
		expect(position(96, 100)).toBe('above');
		expect(position(70, 100)).toBe('inside');
	});

	it('is never put outside by the widening alone', () => {
		for (let x = 0; x <= 100; x++) {
			if (position(x, 100, null) === 'inside') expect(position(x, 100)).toBe('inside');
		}
	});

	it('of loads lies against the whole times (1 ± z√(1 ÷ 4E + τ²))²', () => {
		const load = loadOf();
		const by = { units: 11, phi: 50, tau2: 0.02, deviation: 0 };
		const at = (cases: number): string => {
			const reading = read(load, { numerator: cases, denominator: 10 });
			if (reading.state !== 'value') throw new Error('expected a value');
			return unitPosition(load, reading, read(load, { numerator: 10_000, denominator: 100 }), by);
		};
		// E = 1000: the root of the ratio 1 ± 3.090232 · √(0.00025 + 0.02) = 0.560248 to 1.439752, the ratio 0.313878 to 2.072885.
		expect([313, 314, 2072, 2073].map(at)).toEqual(['below', 'usual', 'usual', 'above']);
	});
});
