import type { Interval } from './interval.ts';
import { checkPositive } from './preconditions.ts';

function checkFinite(...values: number[]): void {
	if (!values.every(Number.isFinite)) throw new RangeError(`expected finite numbers, found ${values.join(' and ')}`);
}

/**
 * Growth now ÷ base − 1 as a fraction; null where it is not defined: base 0 or negative, or a change of sign (show the amounts).
 * 同比 when base is the same period last year, 环比 when it is the period before. growth(115.1, 100) = 0.151.
 * @throws RangeError for numbers that are not finite.
 */
export function growth(now: number, base: number): number | null {
	checkFinite(now, base);
	return base > 0 && now >= 0 ? now / base - 1 : null;
}

/**
 * Change of a share (or of a growth) in percentage points (个百分点), as a fraction: 0.049 is printed as 4.9 points.
 * pointChange(0.827, 0.778) = 0.049. @throws RangeError for numbers that are not finite.
 */
export function pointChange(now: number, base: number): number {
	checkFinite(now, base);
	return now - base;
}

/**
 * Growth of a running total: Σ now ÷ Σ base − 1 over the same months. It is the base-weighted mean of the monthly growths,
 * not their mean. ytdGrowth([150, 300], [100, 300]) = 0.125; null as in `growth`.
 * @throws RangeError unless both lists hold the same number of months, at least one.
 */
export function ytdGrowth(now: readonly number[], base: readonly number[]): number | null {
	if (now.length !== base.length || now.length === 0) {
		throw new RangeError(`expected the same months twice, found ${now.length} and ${base.length}`);
	}
	const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
	return growth(total(now), total(base));
}

/**
 * The values that print as `printed` when rounded half up to a precision (0.01 for two decimals): lower limit included, upper
 * limit not. roundingInterval(2.14, 0.01) = 2.135 to 2.145. @throws RangeError unless the precision is above 0.
 */
export function roundingInterval(printed: number, precision: number): Interval {
	checkFinite(printed);
	checkPositive('a precision', precision);
	return { lower: printed - precision / 2, upper: printed + precision / 2 };
}

/**
 * Where the base lies when both the amount and its growth are known only as intervals (rounded): both limits excluded.
 * Method: interval arithmetic, amount ÷ (1 + growth). In the amount's unit.
 * baseInterval({ 2.135, 2.145 }, { 0.1505, 0.1515 }) = 1.8541 to 1.8644.
 * @throws RangeError for a growth of −100 % or less, which has no base.
 */
export function baseInterval(amount: Interval, rate: Interval): Interval {
	if (!(rate.lower > -1)) throw new RangeError(`expected a growth above −1, found ${rate.lower}`);
	return {
		lower: amount.lower / (1 + (amount.lower < 0 ? rate.lower : rate.upper)),
		upper: amount.upper / (1 + (amount.upper < 0 ? rate.upper : rate.lower)),
	};
}
