import type { Interval } from './interval.ts';

/** Growth now ÷ base − 1, or null where the base is 0 or negative (never ∞). growth(115.1, 100) = 0.151. */
export function growth(now: number, base: number): number | null {
	return base > 0 ? now / base - 1 : null;
}

/** Change of a share in percentage points, as a fraction. percentagePoints(0.827, 0.778) = 0.049. */
export function percentagePoints(now: number, base: number): number {
	return now - base;
}

/**
 * Growth of a running total: Σ now ÷ Σ base − 1, which is the base-weighted mean of the monthly growths, not their mean.
 * totalGrowth([150, 300], [100, 300]) = 0.125.
 */
export function totalGrowth(now: readonly number[], base: readonly number[]): number | null {
	const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
	return growth(sum(now), sum(base));
}

/** The values that print as `value` at a precision: [value − precision ÷ 2, value + precision ÷ 2). */
export function roundingInterval(value: number, precision: number): Interval {
	if (!(precision > 0)) throw new RangeError(`expected a precision above 0, found ${precision}`);
	return { lower: value - precision / 2, upper: value + precision / 2 };
}

/**
 * Where the base of a rounded growth lies when the value is rounded too: lower ÷ (1 + upper growth) to upper ÷ (1 + lower growth).
 * baseInterval({2.135, 2.145}, {0.1505, 0.1515}) = 1.8541 to 1.8644.
 */
export function baseInterval(value: Interval, rate: Interval): Interval {
	return { lower: value.lower / (1 + rate.upper), upper: value.upper / (1 + rate.lower) };
}
