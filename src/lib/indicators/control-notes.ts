import type { ControlChart } from '../domain/control-series.ts';
import type { Definition } from '../domain/definition.ts';
import { rangeText } from '../domain/format.ts';
import { inLocale, nameList } from '../domain/sentence.ts';
import type { Interval } from '../domain/statistics/interval.ts';
import { movingRanges, RANGE_LIMIT } from '../domain/statistics/xmr.ts';
import { SETTLED_MINIMUM, SIGNAL_MINIMUM, type XmrSegment } from '../domain/statistics/xmr-chart.ts';
import * as m from '../i18n/generated/messages.js';
import type { Context } from './context.ts';
import type { Signal } from './control-words.ts';

/** From this share of signals on, limits around one level say little of single points. */
const MOVING_SHARE = 0.5;
/** And so many of them beyond the limits or in a trend. */
const MOVING_STRONG = 2;

/**
 * Whether the figures do not vary around one level. Runs on one side do not tell by themselves: one far point draws the mean to itself
 * and puts all others on its other side.
 */
export function isMoving(judged: readonly Judged[], signals: readonly Signal[]): boolean {
	const strong = signals.filter(({ rule }) => rule === 'beyond' || rule === 'trend').length;
	return strong >= MOVING_STRONG && signals.length >= judgedCount(judged) * MOVING_SHARE;
}

/** Limits as they are shown: no count, amount or share falls below 0, no share rises above 1. */
function shownLimits({ unit }: Definition, { lower, upper }: Interval): Interval {
	return { lower: Math.max(0, lower), upper: unit === 'share' ? Math.min(1, upper) : upper };
}

/** A stretch with enough points, and its lines as shown. */
export interface Judged {
	readonly segment: XmrSegment;
	readonly centre: number;
	readonly limits: Interval;
}

/** The stretches with enough points, and their limits as shown. */
export function judgedOf(definition: Definition, segments: readonly XmrSegment[]): Judged[] {
	return segments.flatMap((segment): Judged[] =>
		segment.chart === null || segment.stage === 'short'
			? []
			: [{ segment, centre: segment.chart.centre, limits: shownLimits(definition, segment.chart.limits) }],
	);
}

/** How many points are judged. */
export function judgedCount(judged: readonly Judged[]): number {
	return judged.reduce((sum, { segment }) => sum + segment.points, 0);
}

/** How the limits came about: screened or not, and what they would be without. */
function methodNote(context: Context, chart: ControlChart, last: Judged): string {
	const { definition, locale } = context;
	const { from, to } = last.segment;
	const values = chart.points.slice(from, to).map((reading) => (reading.state === 'value' ? reading.value : null));
	const ranges = movingRanges(values);
	const mean = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
	const dropped = ranges.filter((range) => range >= RANGE_LIMIT * mean).length;
	const all = chart.unscreened.find((segment) => segment.from === from)?.chart;
	const limits = all ? shownLimits(definition, all.limits) : null;
	return dropped > 0 && limits
		? m.control_note_screened(
				{ n: String(dropped), range: rangeText(definition, limits.lower, limits.upper, locale) },
				{ locale },
			)
		: m.control_note_unscreened({}, { locale });
}

/** What must be known to read the chart: how, on trial, method, how points were made, where limits begin anew, what is cut. */
export function notesOf(
	context: Context,
	chart: ControlChart,
	judged: readonly Judged[],
	signals: readonly Signal[],
): string[] {
	const { definition, locale, manifest } = context;
	const last = judged.at(-1);
	const short = chart.segments.filter(({ stage }) => stage === 'short');
	const raw = judged.flatMap(({ segment }) => (segment.chart ? [segment.chart.limits] : []));
	const events = manifest.events
		.filter(({ rebases }) => chart.segments.length > 1 && rebases.includes(definition.id))
		.map(({ title }) => inLocale(title, locale));
	const settled = { least: String(SIGNAL_MINIMUM), settled: String(SETTLED_MINIMUM - 1) };
	return [
		isMoving(judged, signals) ? m.control_note_moving({}, { locale }) : m.control_note_read({}, { locale }),
		...judged
			.filter(({ segment }) => segment.stage === 'trial')
			.map(({ segment }) => m.control_note_trial({ n: String(segment.points), ...settled }, { locale })),
		...(last ? [methodNote(context, chart, last)] : []),
		...(chart.differenced ? [m.control_note_differenced({}, { locale })] : []),
		...(chart.merged ? [m.control_note_merged({}, { locale })] : []),
		...(events.length > 0 ? [m.control_note_rebased({ events: nameList(events, locale) }, { locale })] : []),
		...short.map(({ points }) =>
			m.control_note_short({ n: String(points), least: String(SIGNAL_MINIMUM) }, { locale }),
		),
		...(raw.some(({ lower }) => lower < 0) ? [m.control_note_zero({}, { locale })] : []),
		...(definition.unit === 'share' && raw.some(({ upper }) => upper > 1) ? [m.control_note_full({}, { locale })] : []),
		m.note_line_not_zero({}, { locale }),
	];
}
