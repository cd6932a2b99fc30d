import type { Definition } from '../definition.ts';
import { PERCENT_MINIMUM } from '../format.ts';
import { UNIT_CONFIDENCE } from '../judgement.ts';
import type { ValueReading } from '../reading.ts';
import { newcombe } from '../statistics/newcombe.ts';
import { poissonRatioInterval } from '../statistics/poisson-ratio.ts';
import { SIGNAL_MINIMUM } from '../statistics/xmr-chart.ts';
import { movingRanges, RANGE_LIMIT } from '../statistics/xmr.ts';

/** A change and the limits of its interval on one scale: differences of shares, or logarithms of ratios. */
interface Estimate {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
}

function estimateOf(definition: Definition, now: ValueReading, base: ValueReading): Estimate | null {
	if (definition.interval === 'wilson' && now.denominator && base.denominator) {
		const limits = newcombe(now.numerator, now.denominator, base.numerator, base.denominator, UNIT_CONFIDENCE);
		return { value: now.value - base.value, ...limits };
	}
	if (definition.interval === 'poisson' && base.numerator >= PERCENT_MINIMUM && now.numerator > 0) {
		const [after, before] = [now.denominator ?? 1, base.denominator ?? 1];
		const ratio = poissonRatioInterval(now.numerator, after, base.numerator, before, UNIT_CONFIDENCE);
		const value = Math.log(now.numerator / after / (base.numerator / before));
		return { value, lower: Math.log(ratio.lower), upper: Math.log(ratio.upper) };
	}
	return null;
}

/**
 * How far a change is clear of none: its size over the distance to that limit of its 99.8 % interval which lies nearer to none.
 * Above 1 the interval is clear of none. It has no unit, so that shares and loads can stand beside each other; with large
 * denominators it is large for small changes, which is why a size always stands beside it. Null where no sampling model fits.
 * 56 of 70 after 48 of 80: 0.2 over 0.2335 = 0.857.
 */
export function intervalStrength(definition: Definition, now: ValueReading, base: ValueReading): number | null {
	const estimate = estimateOf(definition, now, base);
	if (!estimate) return null;
	const { value, lower, upper } = estimate;
	if (value === 0) return 0;
	return Math.abs(value) / Math.abs(value - (value > 0 ? lower : upper));
}

/**
 * The last step of a series over the limit of its chart of moving ranges, 3.267 times the mean of the earlier steps (Shewhart; the
 * companion of the individuals chart). Above 1 the step is larger than the series moves by itself. The individuals chart is not
 * used: a stock that drifts lies outside its limits in every month. Null with fewer than 12 points or a last step that is absent.
 * Twelve values that go to and fro by 1, then a step of 4: 4 ÷ 3.267 = 1.224.
 */
export function stepStrength(values: readonly (number | null)[]): number | null {
	const [before, last] = [values.at(-2) ?? null, values.at(-1) ?? null];
	const points = values.filter((value) => value !== null).length;
	if (before === null || last === null || points < SIGNAL_MINIMUM) return null;
	const earlier = movingRanges(values.slice(0, -1));
	if (earlier.length === 0) return null;
	const mean = earlier.reduce((sum, range) => sum + range, 0) / earlier.length;
	const step = Math.abs(last - before);
	if (step === 0) return 0;
	return mean === 0 ? null : step / (RANGE_LIMIT * mean);
}
