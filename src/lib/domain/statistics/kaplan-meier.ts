import type { Interval } from './interval.ts';
import { twoSidedZ } from './normal-quantile.ts';
import { checkConfidence, checkCount } from './preconditions.ts';

/** Below this number of cases no curve is drawn. */
export const CURVE_MINIMUM = 10;

/** A product that should be 0.5 may miss it by rounding. */
const ROUNDING = 1e-12;

/** A case followed from its origin (the decision to clear), times in the same unit (days, months). */
export interface FollowedCase {
	/** When it ended or was last seen open. */
	readonly time: number;
	/** Whether it ended at that time (vacated, converted); false is censored: still open, or stopped by a suit. */
	readonly event: boolean;
	/** From when it was under observation, 0 unless records began later than the case. */
	readonly entry?: number;
}

/** The curve from one time to the next. */
export interface SurvivalStep {
	readonly time: number;
	/** Cases open and under observation just before the time. */
	readonly atRisk: number;
	readonly events: number;
	/** Cases last seen open at the time; they still count as at risk then. */
	readonly censored: number;
	/** Share still open after the time, 0 to 1. */
	readonly survival: number;
	/** Greenwood's variance of the share; null where the share is 0. */
	readonly variance: number | null;
	/** Confidence band; null where the share is 0. */
	readonly band: Interval | null;
}

/** When a share of the cases had ended, with limits; null is 未达到, not reached. */
export interface SurvivalQuantile {
	readonly time: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
}

function checkCase({ time, entry = 0 }: FollowedCase): void {
	checkCount(time);
	if (!(entry >= 0 && (entry < time || (entry === 0 && time === 0)))) {
		throw new RangeError(`expected an entry from 0 and before the time ${time}, found ${entry}`);
	}
}

/**
 * Product-limit estimate of how long cases stay open, with cases still open censored: one step for every time seen, ascending;
 * null below 10 cases. Method: Kaplan and Meier 1958, JASA 53, 457–481, S = Π(1 − d ÷ n); Greenwood's variance S² Σ d ÷ n(n − d);
 * band S · exp(∓ z √variance ÷ S) cut at 1, the default of R's survival. Cases with an entry count from then on.
 * Miller's maintained group (11 cases): at time 13 10 at risk, 1 event, 1 censored, S = 0.8182, band 0.6192 to 1.
 * @throws RangeError for a negative time, an entry not before its time, or a confidence outside 0.9 to 1.
 */
export function kaplanMeier(cases: readonly FollowedCase[], confidence = 0.95): SurvivalStep[] | null {
	cases.forEach(checkCase);
	checkConfidence(confidence);
	if (cases.length < CURVE_MINIMUM) return null;
	const z = twoSidedZ(confidence);
	let survival = 1;
	let relative = 0;
	return [...new Set(cases.map(({ time }) => time))]
		.sort((a, b) => a - b)
		.map((time) => {
			const atRisk = cases.filter(
				(one) => one.time >= time && ((one.entry ?? 0) < time || (one.entry ?? 0) === 0),
			).length;
			const seen = cases.filter((one) => one.time === time);
			const events = seen.filter(({ event }) => event).length;
			survival *= (atRisk - events) / atRisk;
			if (survival > 0) relative += events / (atRisk * (atRisk - events));
			const counts = { time, atRisk, events, censored: seen.length - events, survival };
			if (survival === 0) return { ...counts, variance: null, band: null };
			const spread = relative === 0 ? 0 : z * Math.sqrt(relative);
			const band = { lower: survival * Math.exp(-spread), upper: Math.min(1, survival * Math.exp(spread)) };
			return { ...counts, variance: survival * survival * relative, band };
		});
}

/**
 * The first time at which the share still open is at most `share` (0.5: the median), and where the band crosses it, in the
 * unit of the times. Null is 未达到. Method: as R's survival. Miller's maintained group: median 31, from 18 to not reached.
 * @throws RangeError unless the share is above 0 and below 1.
 */
export function survivalQuantile(curve: readonly SurvivalStep[], share = 0.5): SurvivalQuantile {
	if (!(share > 0 && share < 1)) throw new RangeError(`expected a share between 0 and 1, found ${share}`);
	const first = (of: (step: SurvivalStep) => number | null): number | null =>
		curve.find((step) => (of(step) ?? Infinity) <= share + ROUNDING)?.time ?? null;
	return {
		time: first(({ survival }) => survival),
		lower: first(({ band }) => band?.lower ?? null),
		upper: first(({ band }) => band?.upper ?? null),
	};
}

/**
 * Restricted mean: how long cases stay open on average up to a horizon, the area under the curve, in the unit of the times.
 * Null where the horizon lies beyond the last time while cases were still open: the curve says nothing there.
 * Miller's maintained group to 30: 24.60227. @throws RangeError for a horizon that is not above 0 or a curve without steps.
 */
export function restrictedMean(curve: readonly SurvivalStep[], horizon: number): number | null {
	const last = curve[curve.length - 1];
	if (!(horizon > 0 && Number.isFinite(horizon)) || !last) {
		throw new RangeError(`expected a curve and a horizon above 0, found ${curve.length} steps and ${horizon}`);
	}
	if (horizon > last.time && last.survival > 0) return null;
	let area = 0;
	let from = 0;
	let height = 1;
	for (const { time, survival } of curve) {
		if (time >= horizon) break;
		area += height * (time - from);
		from = time;
		height = survival;
	}
	return area + height * (horizon - from);
}
