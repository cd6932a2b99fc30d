import { checkCount, checkPositive } from './preconditions.ts';

/** One unit (a district): its value, and its weight, the people that the value is per head of. */
export interface WeightedValue {
	readonly value: number;
	readonly weight: number;
}

/** The spread of values across units, each measure without unit; 0 is no spread. */
export interface Dispersion {
	/** Weighted mean, in the unit of the values. */
	readonly mean: number;
	/** Coefficient of variation: weighted standard deviation of the whole (not of a sample) ÷ mean. */
	readonly variation: number;
	/** Theil's T: 0 to the logarithm of total weight ÷ weight of one unit that had all. */
	readonly theil: number;
	/** Gini coefficient: 0 to nearly 1. */
	readonly gini: number;
}

/**
 * Spread of a per-head value across units, weighted by their people; null when all values are 0, because nothing is spread.
 * An absent unit must be left out, not given as 0; show the units themselves beside the indices. With shares of people p and
 * r = x ÷ mean: variation √Σp(r − 1)²; Theil 1967, T = Σ p r ln r (0 for r = 0); Gini = Σ p r (2C + p − 1), C the people below.
 * 200, 300 and 500 with equal weights: mean 333.33, variation √0.14 = 0.3742, T 0.06896, Gini 0.2.
 * @throws RangeError for no units, a negative value or a weight that is not above 0.
 */
export function dispersion(units: readonly WeightedValue[]): Dispersion | null {
	if (units.length === 0) throw new RangeError('expected at least one unit, found none');
	for (const { value, weight } of units) {
		checkCount(value);
		checkPositive('a weight', weight);
	}
	const weights = units.reduce((sum, { weight }) => sum + weight, 0);
	const mean = units.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
	if (mean === 0) return null;
	let variance = 0;
	let theil = 0;
	let gini = 0;
	let below = 0;
	for (const { value, weight } of [...units].sort((a, b) => a.value - b.value)) {
		const p = weight / weights;
		const r = value / mean;
		variance += p * (r - 1) ** 2;
		theil += r === 0 ? 0 : p * r * Math.log(r);
		gini += p * r * (2 * below + p - 1);
		below += p;
	}
	return { mean, variation: Math.sqrt(variance), theil: Math.max(0, theil), gini: Math.max(0, gini) };
}

/** Theil's T of units in groups: what lies between the groups' means and what lies inside them; the two add up to the whole. */
export interface TheilSplit {
	readonly between: number;
	readonly within: number;
}

/**
 * Splits Theil's T of all units by group (districts by kind): between = T of the group means, weighted by the groups' people;
 * within = Σ (group's share of the total) · (T inside the group). Method: Theil 1967. Null as `dispersion`.
 * Groups (200, 300) and (500) with equal weights: between 0.05889, within 0.01007, together 0.06896.
 * @throws RangeError as `dispersion`, also for a group without units.
 */
export function theilSplit(groups: readonly (readonly WeightedValue[])[]): TheilSplit | null {
	const means = groups.map((units) => ({
		value: dispersion(units)?.mean ?? 0,
		weight: units.reduce((sum, { weight }) => sum + weight, 0),
	}));
	const whole = dispersion(means);
	if (whole === null) return null;
	const total = means.reduce((sum, { value, weight }) => sum + value * weight, 0);
	const within = groups.reduce((sum, units, i) => {
		const { value, weight } = means[i] ?? { value: 0, weight: 0 };
		return sum + ((value * weight) / total) * (dispersion(units)?.theil ?? 0);
	}, 0);
	return { between: whole.theil, within };
}
