import type { Interval } from './interval.ts';

/** From the mean moving range to the limits: 3 ÷ d₂ = 3 ÷ 1.128 = 2.6596, printed and used as 2.66. */
const TO_LIMITS = 2.66;

/** The expected range of two normal values in standard deviations. */
const D2 = 1.128;

/** A moving range from this multiple of their mean on is screened out: the upper limit of a range chart of two. */
export const RANGE_LIMIT = 3.267;

/** An individuals chart: centre and spread in the unit of the values. */
export interface Xmr {
	readonly centre: number;
	/** The mean moving range that the limits use: after screening, if any. */
	readonly meanRange: number;
	/** Standard deviation of the process as the moving ranges show it. */
	readonly sigma: number;
	/** Limits of the process: what it gives by itself. */
	readonly limits: Interval;
	/** Two thirds of the way from the centre to the limits. */
	readonly near: Interval;
}

function checkFinite(value: number): void {
	if (!Number.isFinite(value)) throw new RangeError(`expected a finite number or null, found ${value}`);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isNumber(value: number | null): value is number {
	return value !== null;
}

/**
 * Moving ranges |xₜ − xₜ₋₁| of a series, in its unit. An absent value (null) has none on either side, so there may be fewer than
 * values less one. movingRanges([3, 5, 4]) = [2, 1]. @throws RangeError for values that are not finite.
 */
export function movingRanges(values: readonly (number | null)[]): number[] {
	values.filter(isNumber).forEach(checkFinite);
	return values.flatMap((value, i) => {
		const before = values[i - 1] ?? null;
		return value === null || before === null ? [] : [Math.abs(value - before)];
	});
}

/**
 * Individuals and moving-range chart (XmR) of a series in the order of time; null where no two values stand side by side.
 * Method: mean ± 2.66 · mean moving range, sigma = mean moving range ÷ 1.128, as NHSRplotthedots; screening drops ranges of
 * 3.267 times their mean or more, once. Not for running totals, which always rise.
 * xmr([1, 3, 2, 4]): centre 2.5, mean range 5 ÷ 3, limits −1.9333 to 6.9333, sigma 1.4775.
 * @throws RangeError for values that are not finite.
 */
export function xmr(values: readonly (number | null)[], screened = true): Xmr | null {
	const ranges = movingRanges(values);
	if (ranges.length === 0) return null;
	const centre = mean(values.filter(isNumber));
	const bound = RANGE_LIMIT * mean(ranges);
	const meanRange = screened && bound > 0 ? mean(ranges.filter((range) => range < bound)) : mean(ranges);
	const around = (spread: number): Interval => ({ lower: centre - spread, upper: centre + spread });
	return {
		centre,
		meanRange,
		sigma: meanRange / D2,
		limits: around(TO_LIMITS * meanRange),
		near: around((2 / 3) * TO_LIMITS * meanRange),
	};
}
