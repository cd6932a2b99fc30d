import type { Period } from '../period.ts';
import type { Basis } from '../reading.ts';
import type { Evidence, Look, UntestableReason } from './look.ts';

/** What a condition says in a place now. */
export type AlertState =
	| {
			readonly kind: 'fired';
			/** First period of the unbroken run that holds up to the latest look. */
			readonly since: Period;
			readonly period: Period;
			readonly evidence: Evidence;
			readonly basis: Basis;
			readonly trial: boolean;
	  }
	| { readonly kind: 'calm'; readonly period: Period; readonly trial: boolean }
	| { readonly kind: 'untestable'; readonly reason: UntestableReason; readonly period: Period | null };

/**
 * The state after looks in order of time: fired when the last `persistence` looks hold, calm as soon as one of them does not,
 * untestable when one that is needed could not be taken or there are too few.
 */
export function stateOf(looks: readonly Look[], persistence: number): AlertState {
	const needed = looks.slice(-persistence);
	const last = needed.at(-1);
	if (!last) return { kind: 'untestable', reason: 'too_few', period: null };
	if (last.holds === null) return { kind: 'untestable', reason: last.reason, period: last.period };
	if (needed.some((look) => look.holds === false)) return { kind: 'calm', period: last.period, trial: last.trial };
	const hole = needed.find((look) => look.holds === null);
	if (hole) return { kind: 'untestable', reason: hole.reason, period: last.period };
	if (needed.length < persistence) return { kind: 'untestable', reason: 'too_few', period: last.period };
	let since = last.period;
	for (let at = looks.length - 1; looks[at]?.holds === true; at -= 1) since = looks[at]?.period ?? since;
	const { period, evidence, basis, trial } = last;
	return { kind: 'fired', since, period, evidence, basis, trial };
}
