import { LEAST_SHOWN } from './small-cells.ts';
import { kaplanMeier, survivalQuantile, type FollowedCase, type SurvivalQuantile } from './statistics/kaplan-meier.ts';
import type { Interval } from './statistics/interval.ts';

/** The share still there from a month on, with its confidence band. */
export interface CurvePoint {
	readonly time: number;
	readonly share: number;
	readonly band: Interval | null;
}

/** A curve of which no step, alone or beside the next, tells of 1 to 4 households. */
export interface GuardedCurve {
	readonly points: readonly CurvePoint[];
	/** The curve says nothing beyond this month. */
	readonly until: number;
	/** Months at which at least five were last seen still there, with the share then. */
	readonly marks: readonly { readonly time: number; readonly share: number }[];
	/** When half had left, by the estimate itself; what lies beyond the curve is not reached. */
	readonly median: SurvivalQuantile;
}

/**
 * The Kaplan–Meier curve as it may be shown; null below 10 cases. Rule: exits are gathered until five have come together and are
 * drawn where the fifth came, at the share that the estimate has there; a step that would leave 1 to 4 is gathered with the next;
 * the curve ends where fewer than five are still followed, or at the first exit of those that never came to five.
 */
export function guardedCurve(cases: readonly FollowedCase[]): GuardedCurve | null {
	const steps = kaplanMeier(cases);
	if (!steps) return null;
	const followed = steps.filter(({ atRisk }) => atRisk >= LEAST_SHOWN);
	const shown: typeof steps = [];
	let gathered = 0;
	let since: number | null = null;
	for (const step of followed) {
		if (step.events === 0) continue;
		gathered += step.events;
		since ??= step.time;
		const left = step.atRisk - step.events;
		if (gathered < LEAST_SHOWN || (left > 0 && left < LEAST_SHOWN)) continue;
		shown.push(step);
		gathered = 0;
		since = null;
	}
	const until: number = since ?? followed.at(-1)?.time ?? 0;
	const within = (time: number | null): number | null => (time === null || time > until ? null : time);
	const { time, lower, upper } = survivalQuantile(steps);
	const shareAt = (month: number): number => shown.filter((step) => step.time <= month).at(-1)?.survival ?? 1;
	return {
		points: shown.map((step) => ({ time: step.time, share: step.survival, band: step.band })),
		until,
		marks: followed.flatMap((step) =>
			step.censored >= LEAST_SHOWN && step.time <= until ? [{ time: step.time, share: shareAt(step.time) }] : [],
		),
		median: { time: within(time), lower: within(lower), upper: within(upper) },
	};
}
