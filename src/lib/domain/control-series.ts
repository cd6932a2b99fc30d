import { isRunning, merged, monthsOf } from './alerts/running-total.ts';
import type { Series } from './comparison.ts';
import type { Definition } from './definition.ts';
import { isSmall } from './format.ts';
import type { TimelineEvent } from './package.ts';
import { firstMonth, lastMonth, periodKind, type Period } from './period.ts';
import type { Basis, Reading } from './reading.ts';
import { movingRanges } from './statistics/xmr.ts';
import { SIGNAL_MINIMUM, xmrChart, type XmrSegment } from './statistics/xmr-chart.ts';

/** Why a series has no control chart; `found` counts the points of the longest stretch, `rebased` whether events cut it. */
export type ControlGap =
	| { readonly why: 'annual' | 'running_total' | 'irregular' | 'still' }
	| { readonly why: 'short'; readonly found: number; readonly rebased: boolean };

/** How the points of a chart were made from the readings. */
export interface ControlMaking {
	/** Months taken from a running total by subtraction. */
	readonly differenced: boolean;
	/** January and February of each year stand as one point, their mean. */
	readonly merged: boolean;
}

/** A series with limits of its own, cut where the package declares it. */
export interface ControlChart extends ControlMaking {
	/** Each point as a reading of its own period; an absent one keeps its reason. */
	readonly points: readonly Reading[];
	readonly segments: readonly XmrSegment[];
	/** The same without screening of ranges, for the note beside the limits. */
	readonly unscreened: readonly XmrSegment[];
}

/** The exact value of a reading that stands on enough, or null. */
function exactValue(definition: Definition): (reading: Reading) => number | null {
	return (reading) =>
		reading.state === 'value' && reading.qualifier === 'exact' && !isSmall(definition, reading) ? reading.value : null;
}

/** The months between the ends of neighbouring points. */
function stepsOf(periods: readonly Period[]): number[] {
	const months = periods.map((period) => {
		const [year = '', month = ''] = lastMonth(period).split('-');
		return Number(year) * 12 + Number(month);
	});
	return months.slice(1).map((month, index) => month - (months[index] ?? 0));
}

function worst(a: Basis, b: Basis): Basis {
	return a === 'synthetic' ? a : b;
}

/** A point that is made of several readings: a value of its own, or the absence of the first that is absent. */
function pointOf(period: Period, value: number | null, from: readonly Reading[]): Reading {
	const last = from.at(-1);
	if (!last) throw new Error(`expected readings behind ${period}, found none`);
	const basis = from.map((each) => each.basis).reduce(worst);
	const common = { place: last.place, period, basis, parts: {} };
	if (value !== null) {
		return {
			...common,
			state: 'value',
			value,
			numerator: value,
			denominator: null,
			qualifier: 'exact',
			interval: null,
		};
	}
	const absent = from.find((each) => each.state !== 'value' && each.state !== 'unbounded');
	return absent && 'reason' in absent
		? { ...common, state: absent.state, reason: absent.reason }
		: { ...common, state: 'missing', reason: 'not_reported' };
}

/** The running total before a month of the same year; none in January. */
function totalBefore(series: Series, month: string): Reading[] {
	const [year = '', number = ''] = month.split('-');
	const before = series.get(`${year}-01/${year}-${String(Number(number) - 1).padStart(2, '0')}` as Period);
	return before ? [before] : [];
}

/** Months of a series, from running totals or as they are, with January and February as one. */
function monthlyPoints(series: Series, differenced: boolean, valueOf: (reading: Reading) => number | null): Reading[] {
	const months = differenced
		? monthsOf(series, valueOf)
		: [...series.values()].map((reading) => ({ period: reading.period, value: valueOf(reading) }));
	const behind = new Map(
		[...series.values()].map((reading): [string, Reading[]] => {
			const month = lastMonth(reading.period);
			return [month, [...(differenced ? totalBefore(series, month) : []), reading]];
		}),
	);
	return [...merged(months)].map(([period, value]) => {
		const own = [...new Set([firstMonth(period), lastMonth(period)])].flatMap((month) => behind.get(month) ?? []);
		const [single] = own;
		return !differenced && own.length === 1 && single?.period === period ? single : pointOf(period, value, own);
	});
}

function pointsOf(definition: Definition, series: Series): (ControlMaking & { points: Reading[] }) | ControlGap {
	const readings = [...series.values()];
	const kinds = [...new Set(readings.map(({ period }) => periodKind(period)))];
	const [kind] = kinds;
	if (kind === 'year') return { why: 'annual' };
	if (kinds.length > 1) return { why: 'irregular' };
	const running = isRunning(series);
	const byYear = readings.every(({ period }) => firstMonth(period) === `${lastMonth(period).slice(0, 4)}-01`);
	// A count of few could be had from two totals by subtraction; money cannot.
	if (running && !(byYear && definition.measure === 'amount')) return { why: 'running_total' };
	const isMonthly = running || kind === 'month';
	const steps = stepsOf(readings.map(({ period }) => period));
	if (readings.length < SIGNAL_MINIMUM) return { why: 'short', found: readings.length, rebased: false };
	if (new Set(steps).size > 1 || (isMonthly && steps.some((step) => step !== 1))) return { why: 'irregular' };
	return {
		differenced: running,
		merged: isMonthly,
		points: isMonthly ? monthlyPoints(series, running, exactValue(definition)) : readings,
	};
}

/** Where limits begin anew: the first point that lies wholly after each event that the package declares for the indicator. */
function rebasedAt(points: readonly Reading[], events: readonly TimelineEvent[], id: string): number[] {
	const starts = events
		.filter(({ rebases }) => rebases.some((indicator) => indicator === id))
		.map(({ start, precision }) => (precision === 'year' ? `${start}-01` : start))
		.map((from) => points.findIndex(({ period }) => firstMonth(period) >= from))
		.filter((index) => index > 0);
	return [...new Set(starts)].sort((a, b) => a - b);
}

/**
 * The control chart (XmR) of a series in one place, or why there is none. Months have January and February as one, since the Spring
 * Festival moves between them; running totals of money are taken apart into months; stocks at a month's end and quarters stand as
 * they are. No chart for years, for a clock that skips, for totals that only grow, for fewer than 12 points in every stretch, and
 * where at least half of the steps are 0 (`still`), because moving ranges then say nothing of the rest. Method: `xmrChart`.
 */
export function controlChart(
	definition: Definition,
	series: Series,
	events: readonly TimelineEvent[],
): ControlChart | ControlGap {
	const made = pointsOf(definition, series);
	if ('why' in made) return made;
	const values = made.points.map(exactValue(definition));
	const starts = rebasedAt(made.points, events, definition.id);
	const segments = xmrChart(values, starts, true);
	const found = Math.max(0, ...segments.map(({ points }) => points));
	if (found < SIGNAL_MINIMUM) return { why: 'short', found, rebased: starts.length > 0 };
	const isStill = segments.some(({ from, to, stage }) => {
		const ranges = movingRanges(values.slice(from, to));
		return stage !== 'short' && ranges.filter((range) => range === 0).length * 2 >= ranges.length;
	});
	return isStill ? { why: 'still' } : { ...made, segments, unscreened: xmrChart(values, starts, false) };
}
