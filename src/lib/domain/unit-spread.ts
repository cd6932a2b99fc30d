import type { Definition } from './definition.ts';
import { isSmall } from './format.ts';
import type { Reading, ValueReading } from './reading.ts';
import { funnelDispersion, isOverdispersed, rateDispersion } from './statistics/funnel-dispersion.ts';

/**
 * With fewer units limits are not widened: the tenth that is drawn in at each end would be less than one unit, so that a unit far off
 * would widen the limits for itself.
 */
export const SPREAD_MINIMUM = 10;

/** How much more the units of a whole differ than sampling lets them: limits around the whole are widened by it. */
export interface UnitSpread {
	readonly units: number;
	/** Mean square of their winsorised z-scores; about 1 by chance. */
	readonly phi: number;
	/** Variance between units, on the scale of arcsin √share or √(rate ÷ whole). */
	readonly tau2: number;
	/** The standard deviation between units in the definition's unit, near the whole. */
	readonly deviation: number;
}

/** A number above 0, which a unit can be measured by. */
function isMeasured(reading: Reading): reading is ValueReading & { denominator: number } {
	return reading.state === 'value' && reading.denominator !== null && reading.denominator > 0;
}

/**
 * The spread between units around their whole, or null where nothing is widened: no limits fit, fewer than ten units can be measured,
 * or they differ no more than chance explains. Method and rule: `funnelDispersion`, `rateDispersion`, `isOverdispersed`.
 */
export function unitSpread(definition: Definition, whole: Reading, readings: readonly Reading[]): UnitSpread | null {
	const units = readings.filter(isMeasured).filter((reading) => !isSmall(definition, reading));
	if (!definition.funnel || whole.state !== 'value' || units.length < SPREAD_MINIMUM || whole.value <= 0) return null;
	const target = whole.value;
	const measured = { units: units.length };
	if (definition.interval === 'wilson') {
		const { phi, tau2 } = funnelDispersion(
			units.map(({ numerator, denominator }) => ({ x: numerator, n: denominator })),
			target,
		);
		if (!isOverdispersed(phi, units.length)) return null;
		return { ...measured, phi, tau2, deviation: 2 * Math.sqrt(tau2 * target * (1 - target)) };
	}
	if (definition.interval === 'poisson') {
		const { phi, tau2 } = rateDispersion(
			units.map(({ numerator, denominator }) => ({ x: numerator, expected: target * denominator })),
		);
		if (!isOverdispersed(phi, units.length)) return null;
		return { ...measured, phi, tau2, deviation: 2 * Math.sqrt(tau2) * target };
	}
	return null;
}
