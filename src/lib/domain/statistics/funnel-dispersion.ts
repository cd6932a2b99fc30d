import { gammaQuantile } from './gamma-quantile.ts';
import type { Interval } from './interval.ts';
import { twoSidedZ } from './normal-quantile.ts';
import { checkCount, checkPositive, checkProbability, checkProportion } from './preconditions.ts';

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

/** Mean square φ of z-scores winsorised at both ends, and the additive variance τ² between units of inverse variances `weights`. */
function additive(scores: readonly number[], weights: readonly number[]): Pick<FunnelDispersion, 'phi' | 'tau2'> {
	const ascending = [...scores].sort((a, b) => a - b);
	const [low, high] = [quantile(ascending, WINSORISED), quantile(ascending, 1 - WINSORISED)];
	const k = scores.length;
	const phi = scores.reduce((total, z) => total + Math.min(high, Math.max(low, z)) ** 2, 0) / k;
	const sum = weights.reduce((total, w) => total + w, 0);
	const squares = weights.reduce((total, w) => total + w * w, 0);
	return { phi, tau2: Math.max(0, (k * phi - (k - 1)) / (sum - squares / sum)) };
}

function checkUnits(units: readonly unknown[]): void {
	if (units.length < 2) throw new RangeError(`expected at least two units, found ${units.length}`);
}

/**
 * Overdispersion of proportions across units around a target, by default the proportion of all of them. Method: Spiegelhalter 2005,
 * Qual. Saf. Health Care 14, 347–351, as FunnelPlotR: z = (arcsin √(x ÷ n) − arcsin √target) · 2√n winsorised at 10 % and 90 %,
 * φ = mean z², and with k units and weights w = 4n additive τ² = max(0, (kφ − (k − 1)) ÷ (Σw − Σw² ÷ Σw)). With some 11 units φ is a
 * rough guess: show plain limits too. Eleven districts of the test: target 0.79601518, φ 2.44353814, τ² 0.00440653.
 * @throws RangeError for fewer than two units, a target outside 0 to 1 or unless 0 ≤ x ≤ n and n > 0 in each.
 */
export function funnelDispersion(units: readonly UnitProportion[], target = wholeOf(units)): FunnelDispersion {
	checkUnits(units);
	for (const { x, n } of units) checkProportion(x, n);
	checkProbability(target);
	const centre = Math.asin(Math.sqrt(target));
	const scores = units.map(({ x, n }) => (Math.asin(Math.sqrt(x / n)) - centre) * 2 * Math.sqrt(n));
	const spread = additive(
		scores,
		units.map(({ n }) => 4 * n),
	);
	return { target, ...spread };
}

/** Σx ÷ Σn; 0 without units, whose absence is reported with their number. */
function wholeOf(units: readonly UnitProportion[]): number {
	for (const { x, n } of units) checkProportion(x, n);
	const people = units.reduce((total, { n }) => total + n, 0);
	return people === 0 ? 0 : units.reduce((total, { x }) => total + x, 0) / people;
}

/** Events of one unit and how many its size lets expect. */
export interface UnitRate {
	readonly x: number;
	readonly expected: number;
}

/**
 * Overdispersion of rates across units: as `funnelDispersion` on the scale √(x ÷ expected), where z = 2(√x − √expected) and w =
 * 4 · expected. Method: Spiegelhalter 2005 as above, for ratios of counts. 40, 90 and 160 of 100 expected each: z = −7.351, −1.026 and
 * 5.298, drawn in to −6.086, −1.026 and 4.033; φ 18.120, τ² 0.06545. @throws RangeError for fewer than two units, a negative count or
 * nothing expected.
 */
export function rateDispersion(units: readonly UnitRate[]): Pick<FunnelDispersion, 'phi' | 'tau2'> {
	checkUnits(units);
	for (const { x, expected } of units) {
		checkCount(x);
		checkPositive('an expected count', expected);
	}
	return additive(
		units.map(({ x, expected }) => 2 * (Math.sqrt(x) - Math.sqrt(expected))),
		units.map(({ expected }) => 4 * expected),
	);
}

/**
 * Control limits of a ratio (observed ÷ expected) widened by the spread between units. Method: as `rateDispersion`,
 * (1 ± z √(1 ÷ 4·expected + τ²))². dispersedRatioLimits(0.04, 100, 0.95) = 0.35515 to 1.97138.
 * @throws RangeError for nothing expected, a negative τ² or a confidence outside 0.9 to 1.
 */
export function dispersedRatioLimits(tau2: number, expected: number, confidence: number): Interval {
	checkPositive('an expected count', expected);
	checkCount(tau2);
	const spread = twoSidedZ(confidence) * Math.sqrt(1 / (4 * expected) + tau2);
	return { lower: Math.max(0, 1 - spread) ** 2, upper: (1 + spread) ** 2 };
}

/** Whether units differ by more than chance gives on this share of occasions. */
const CHANCE = 0.95;

/**
 * Whether k units with this φ are more spread than chance explains: kφ above the 95 % quantile of χ² with k − 1 degrees of freedom.
 * Winsorising makes kφ smaller, so that one far unit does not widen the limits for itself. Eleven: from φ = 18.307 ÷ 11 = 1.664 on.
 * @throws RangeError for fewer than two units.
 */
export function isOverdispersed(phi: number, k: number): boolean {
	if (!(k >= 2)) throw new RangeError(`expected at least two units, found ${k}`);
	return k * phi > 2 * gammaQuantile(CHANCE, (k - 1) / 2);
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
