import type { Numeral } from './numeral.ts';

/**
 * How exactly a figure is meant. exact: the digits as they stand, also with 达、共、为. approx_below 近, approx 约、左右,
 * above 超过、逾, odd 余、多、几, at_least 以上、不少于, below 不足、不到, at_most 以内、以下、不超过, range 25至30.
 */
export type FigureQualifier =
	'exact' | 'approx_below' | 'approx' | 'above' | 'odd' | 'at_least' | 'below' | 'at_most' | 'range';

/** What a value may be for a figure to say it truly. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
	readonly lowIn: boolean;
	readonly highIn: boolean;
}

/** Half a unit of the last digit that is not a filling zero, but between a twentieth and a sixth of the number. */
export function tolerance({ value, place }: Pick<Numeral, 'value' | 'place'>): number {
	const size = Math.abs(value);
	return Math.min(Math.max(place / 2, size / 20), size / 6);
}

/**
 * The interval that a figure means: at the printed precision where it is exact (2.14亿 is [2.135亿, 2.145亿)), else by its word.
 * 近30 is [25, 30), 约30 is [25, 35], 30余 is (30, 40), 超过30 is (30, ∞), 30以上 is [30, ∞), 不足30 is [0, 30), 30以内 is [0, 30].
 */
export function boundsOf(number: Pick<Numeral, 'value' | 'step' | 'place'>, qualifier: FigureQualifier): Bounds {
	const { value, step, place } = number;
	const half = step / 2;
	switch (qualifier) {
		case 'exact':
		case 'range':
			return { low: value - half, high: value + half, lowIn: true, highIn: false };
		case 'approx_below':
			return { low: value - tolerance(number), high: value, lowIn: true, highIn: false };
		case 'approx':
			return { low: value - tolerance(number), high: value + tolerance(number), lowIn: true, highIn: true };
		case 'odd':
			return { low: value, high: value + place, lowIn: false, highIn: false };
		case 'above':
			return { low: value, high: Infinity, lowIn: false, highIn: false };
		case 'at_least':
			return { low: value, high: Infinity, lowIn: true, highIn: false };
		case 'below':
			return { low: 0, high: value, lowIn: true, highIn: false };
		case 'at_most':
			return { low: 0, high: value, lowIn: true, highIn: true };
	}
}

/** The bounds of the negative of a figure: of 下降4.9% as a change. */
export function mirrored({ low, high, lowIn, highIn }: Bounds): Bounds {
	return { low: -high, high: -low, lowIn: highIn, highIn: lowIn };
}

/** Whether a value lies in the bounds; noise below a billionth of the value does not count. */
export function within({ low, high, lowIn, highIn }: Bounds, value: number): boolean {
	const noise = Math.max(Math.abs(value), 1e-6) * 1e-9;
	const above = lowIn ? value >= low - noise : value > low + noise;
	const below = highIn ? value <= high + noise : value < high - noise;
	return above && below;
}

/**
 * Whether a value keeps to the letter of an open bound but lies so far from it that nobody would have written it so:
 * more than half as much again above 超过 or 以上, less than half below 不足 or 以内.
 */
export function isFar(qualifier: FigureQualifier, figure: number, value: number): boolean {
	const [size, other] = [Math.abs(figure), Math.abs(value)];
	if (qualifier === 'above' || qualifier === 'at_least') return other > size * 1.5;
	return (qualifier === 'below' || qualifier === 'at_most') && other < size / 2;
}
