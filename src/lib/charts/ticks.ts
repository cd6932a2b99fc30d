/** A scale whose ends and steps are round numbers. `decimals` is what every tick of it needs. */
export interface Ticks {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly decimals: number;
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round ticks that span low to high; from zero when asked. ticks(0, 87, true) = 0, 20, 40, 60, 80, 100.
 * Method: the least of 1, 2, 2.5, 5 times a power of ten that needs at most about `steps` steps. Equal limits get one step
 * of room on either side. @throws RangeError when a limit is not finite or the order is wrong.
 */
export function ticks(low: number, high: number, fromZero: boolean, steps = 4): Ticks {
	if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) {
		throw new RangeError(`expected two limits in order, found ${low} and ${high}`);
	}
	const bottom = fromZero ? Math.min(0, low) : low;
	const top = fromZero ? Math.max(0, high) : high;
	const span = top - bottom || Math.abs(top) * 0.1 || 1;
	const rough = span / steps;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * (ROUND_STEPS.find((candidate) => candidate * power >= rough) ?? 10);
	const decimals = Math.max(0, -Math.floor(Math.log10(step)) + (step / power === 2.5 ? 1 : 0));
	const clean = (value: number): number => Number(value.toFixed(decimals));
	const room = top === bottom ? 1 : 0;
	return {
		min: clean((Math.floor(bottom / step + 1e-9) - (bottom === 0 ? 0 : room)) * step),
		max: clean((Math.ceil(top / step - 1e-9) + room) * step),
		step: clean(step),
		decimals,
	};
}

/** As `ticks`, for the values of a chart; percentages that reach 100 do not go beyond. */
export function chartTicks(values: readonly number[], unit: string, fromZero: boolean, steps?: number): Ticks {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const scale = ticks(low, high, fromZero, steps);
	return unit === '%' && high <= 100 && scale.max > 100 ? { ...scale, max: 100 } : scale;
}
