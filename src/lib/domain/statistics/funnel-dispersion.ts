import type { Interval } from './interval.ts';
import { twoSidedZ } from './normal-quantile.ts';
import { checkPositive, checkProportion } from './preconditions.ts';

/** Values beyond this share at each end are drawn in to it before the spread is measured. */
const WINSORISED = 0.1;

/** Events among the people of one unit. */
export interface UnitProportion {
	readonly x: number;
	readonly n: number;
}

/** How much more units differ than chance lets them. */
export interface FunnelDispersion {
	/** The whole's proportion, 0 to 1. */
	readonly target: number;
	/** Mean square of the winsorised z-scores; 1 is what chance gives. */
	readonly phi: number;
	/** Variance between units that is added, on the scale of arcsin √proportion; 0 when chance explains the spread. */
	readonly tau2: number;
}

/** The quantile of ascending numbers by linear interpolation, R's type 7. */
function quantile(ascending: readonly number[], p: number): number {
	const place = (ascending.length - 1) * p;
	const below = Math.floor(place);
	const low = ascending[below] ?? NaN;
	return low + (place - below) * ((ascending[below + 1] ?? low) - low);
}

/**
 * Overdispersion of proportions across units. Method: Spiegelhalter 2005, Qual. Saf. Health Care 14, 347–351, as FunnelPlotR:
 * z = (arcsin √(x ÷ n) − arcsin √target) · 2√n winsorised at 10 % and 90 %, φ = mean z², and with k units and weights w = 4n
 * additive τ² = max(0, (kφ − (k − 1)) ÷ (Σw − Σw² ÷ Σw)). With some 11 units φ is a rough guess: show plain limits too.
 * Eleven districts of the test: target 0.79601518, φ 2.44353814, τ² 0.00440653.
 * @throws RangeError for fewer than two units or unless 0 ≤ x ≤ n and n > 0 in each.
 */
export function funnelDispersion(units: readonly UnitProportion[]): FunnelDispersion {
	if (units.length < 2) throw new RangeError(`expected at least two units, found ${units.length}`);
	for (const { x, n } of units) checkProportion(x, n);
	const sum = (of: (unit: UnitProportion) => number): number => units.reduce((total, unit) => total + of(unit), 0);
	const people = sum(({ n }) => n);
	const target = sum(({ x }) => x) / people;
	const centre = Math.asin(Math.sqrt(target));
	const scores = units.map(({ x, n }) => (Math.asin(Math.sqrt(x / n)) - centre) * 2 * Math.sqrt(n));
	const ascending = [...scores].sort((a, b) => a - b);
	const [low, high] = [quantile(ascending, WINSORISED), quantile(ascending, 1 - WINSORISED)];
	const k = units.length;
	const phi = scores.reduce((total, z) => total + Math.min(high, Math.max(low, z)) ** 2, 0) / k;
	const weights = 4 * (people - sum(({ n }) => n * n) / people);
	return { target, phi, tau2: Math.max(0, (k * phi - (k - 1)) / weights) };
}

/**
 * Control limits of a proportion at a denominator, widened by the spread between units; fractions, cut to 0 to 1.
 * Method: as `funnelDispersion`, sin²(arcsin √target ± z √(1 ÷ 4n + τ²)). The eleven districts at n = 100: 0.651485 to 0.909407
 * at 95 %, 0.559829 to 0.955810 at 99.8 %. @throws RangeError for n ≤ 0 or a confidence outside 0.9 to 1.
 */
export function dispersedLimits({ target, tau2 }: FunnelDispersion, n: number, confidence: number): Interval {
	checkPositive('n', n);
	const centre = Math.asin(Math.sqrt(target));
	const spread = twoSidedZ(confidence) * Math.sqrt(1 / (4 * n) + tau2);
	return {
		lower: Math.sin(Math.max(0, centre - spread)) ** 2,
		upper: Math.sin(Math.min(Math.PI / 2, centre + spread)) ** 2,
	};
}
