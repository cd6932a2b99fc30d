import { runRules, type Signals } from './run-rules.ts';
import { xmr, type Xmr } from './xmr.ts';

/** With fewer points than this nothing is called a signal. */
export const SIGNAL_MINIMUM = 12;

/** With fewer points than this the limits are for trial (试用). */
export const SETTLED_MINIMUM = 20;

/** short: too few points for a signal; trial (试用): limits may still move; settled: enough points. */
export type XmrStage = 'short' | 'trial' | 'settled';

/** A stretch of a series with limits of its own. */
export interface XmrSegment {
	/** First index, and the index after the last. */
	readonly from: number;
	readonly to: number;
	/** How many values are there; absent ones do not count. */
	readonly points: number;
	readonly stage: XmrStage;
	/** Null where no two values stand side by side. */
	readonly chart: Xmr | null;
	/** Indices of the whole series; none in a short segment. */
	readonly signals: Signals;
}

const NONE: Signals = { beyond: [], trend: [], near: [], side: [] };

function stageOf(points: number): XmrStage {
	if (points < SIGNAL_MINIMUM) return 'short';
	return points < SETTLED_MINIMUM ? 'trial' : 'settled';
}

function shifted(signals: Signals, by: number): Signals {
	const move = (indices: readonly number[]): number[] => indices.map((index) => index + by);
	return {
		beyond: move(signals.beyond),
		trend: move(signals.trend),
		near: move(signals.near),
		side: move(signals.side),
	};
}

function segment(values: readonly (number | null)[], from: number, to: number, screened: boolean): XmrSegment {
	const own = values.slice(from, to);
	const points = own.filter((value) => value !== null).length;
	const stage = stageOf(points);
	const chart = xmr(own, screened);
	const signals = chart === null || stage === 'short' ? NONE : shifted(runRules(own, chart), from);
	return { from, to, points, stage, chart, signals };
}

/**
 * A series cut into segments, each with its own `xmr` and `runRules`. A new segment begins only at the given indices, which
 * stand for recorded events (a new standard, a merger), never where the values look different.
 * Method: as NHSRplotthedots; 12 points for a signal and 20 for settled limits. Nine months: one segment, short, no signals.
 * @throws RangeError unless the indices are whole, ascending and inside the series, or for values that are not finite.
 */
export function xmrChart(
	values: readonly (number | null)[],
	rebasedAt: readonly number[] = [],
	screened = true,
): XmrSegment[] {
	const starts = [0, ...rebasedAt];
	const ends = [...rebasedAt, values.length];
	rebasedAt.forEach((start, i) => {
		const inside = Number.isInteger(start) && start > (starts[i] ?? 0) && start < values.length;
		if (!inside) throw new RangeError(`expected ascending indices inside ${values.length} points, found ${start}`);
	});
	return starts.map((from, i) => segment(values, from, ends[i] ?? values.length, screened));
}
