import { controlChart, type ControlChart, type ControlGap } from '../domain/control-series.ts';
import type { Definition } from '../domain/definition.ts';
import type { ControlLayer, Figure, LineSpec, Table, TableRow } from '../domain/figure.ts';
import {
	chartText,
	chartValueText,
	rangeText,
	tableCell,
	tableDecimals,
	tableUnit,
	tableValue,
} from '../domain/format.ts';
import { plainNumber } from '../domain/number.ts';
import { axisLabel, periodLabel } from '../domain/period-label.ts';
import type { Place } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { inLocale, nameList, placeName, sampleTag } from '../domain/sentence.ts';
import type { Interval } from '../domain/statistics/interval.ts';
import { RULES } from '../domain/statistics/run-rules.ts';
import { movingRanges, RANGE_LIMIT } from '../domain/statistics/xmr.ts';
import { SETTLED_MINIMUM, SIGNAL_MINIMUM, type XmrSegment } from '../domain/statistics/xmr-chart.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { readingCell, readingHead, tableRow, wordsCell, type Cell } from './cells.ts';
import { basesOf, citation } from './citation.ts';
import type { Context } from './context.ts';
import { legendText, runsOf, runText, signalsOf, signalText, type Signal } from './control-words.ts';
import { sourceLine } from './source.ts';
import { eventMarks } from './trend-figure.ts';

/** From this share of signals on the level itself moves, and limits around one level say little of single points. */
const MOVING_SHARE = 0.5;

/** Limits as they are shown: no count, amount or share falls below 0, no share rises above 1. */
function shownLimits({ unit }: Definition, { lower, upper }: Interval): Interval {
	return { lower: Math.max(0, lower), upper: unit === 'share' ? Math.min(1, upper) : upper };
}

interface Judged {
	readonly segment: XmrSegment;
	readonly centre: number;
	readonly limits: Interval;
}

/** The stretches with enough points, and their limits as shown. */
function judgedOf(definition: Definition, segments: readonly XmrSegment[]): Judged[] {
	return segments.flatMap((segment): Judged[] =>
		segment.chart === null || segment.stage === 'short'
			? []
			: [{ segment, centre: segment.chart.centre, limits: shownLimits(definition, segment.chart.limits) }],
	);
}

function judgedCount(judged: readonly Judged[]): number {
	return judged.reduce((sum, { segment }) => sum + segment.points, 0);
}

function titleOf(chart: ControlChart, judged: readonly Judged[], signals: readonly Signal[], locale: Locale): string {
	const n = judgedCount(judged);
	const last = runsOf(signals).at(-1);
	if (!last) return m.control_title_none({ n: String(n) }, { locale });
	if (signals.length >= n * MOVING_SHARE) {
		return m.control_title_moving({ n: String(n), k: String(signals.length) }, { locale });
	}
	const what = runText(chart, last, locale);
	const since = chart.points.slice(last.to + 1).filter(({ state }) => state === 'value').length;
	return since === 0
		? m.control_title_last({ what }, { locale })
		: m.control_title_since({ n: String(since), what }, { locale });
}

function layerOf(context: Context, judged: readonly Judged[], signals: readonly Signal[]): ControlLayer {
	const { definition, locale } = context;
	const shown = (value: number): number => tableValue(definition.unit, value, locale);
	const last = judged.at(-1);
	const label = (value: number | undefined): string =>
		value === undefined ? '' : chartValueText(definition, value, locale);
	const upper = { value: label(last?.limits.upper) };
	return {
		limits: judged.map(({ segment, centre, limits }) => ({
			from: segment.from,
			to: segment.to - 1,
			lower: shown(limits.lower),
			centre: shown(centre),
			upper: shown(limits.upper),
		})),
		labels: {
			upper:
				last?.segment.stage === 'trial' ? m.control_upper_trial(upper, { locale }) : m.control_upper(upper, { locale }),
			centre: m.control_centre({ value: label(last?.centre) }, { locale }),
			lower: m.control_lower({ value: label(last?.limits.lower) }, { locale }),
		},
		signals: signals.map(({ index, rule }) => ({ index, kind: rule })),
		legend: RULES.flatMap((rule) => {
			const n = signals.filter((signal) => signal.rule === rule).length;
			return n === 0 ? [] : [{ kind: rule, label: legendText(rule, n, locale) }];
		}),
	};
}

function tableOf(context: Context, place: Place, chart: ControlChart, signals: readonly Signal[]): Table {
	const { definition, locale } = context;
	const unit = tableUnit(definition.unit, locale);
	const inTable = (value: number): number => tableValue(definition.unit, value, locale);
	const signalAt = new Map(signals.map((signal) => [signal.index, signal]));
	const row = (reading: Reading, index: number): TableRow => {
		const segment = chart.segments.find(({ from, to }) => index >= from && index < to);
		const [judged] = segment ? judgedOf(definition, [segment]) : [];
		const signal = signalAt.get(index);
		const verdict = !judged
			? m.control_too_few({}, { locale })
			: signal
				? signalText(signal, locale)
				: reading.state === 'value'
					? m.control_no_signal({}, { locale })
					: '—';
		const centre: Cell = judged
			? { text: tableCell(definition, judged.centre, locale), value: inTable(judged.centre), unit: null }
			: wordsCell();
		const limits: Cell = judged
			? {
					text: rangeText(definition, judged.limits.lower, judged.limits.upper, locale),
					value: [inTable(judged.limits.lower), inTable(judged.limits.upper)],
					unit,
				}
			: wordsCell();
		return tableRow(
			[
				wordsCell(periodLabel(reading.period, locale)),
				readingCell(definition, reading, locale),
				limits,
				centre,
				wordsCell(verdict),
			],
			false,
			reading,
		);
	};
	return {
		caption: m.control_caption(
			{ name: inLocale(definition.name, locale), place: placeName(place, locale) },
			{ locale },
		),
		columns: [
			{ head: m.table_period({}, { locale }), numeric: false },
			{ head: readingHead(definition, locale), numeric: true },
			{ head: m.control_limits({}, { locale }), numeric: true },
			{ head: m.control_centre_head({ unit }, { locale }), numeric: true },
			{ head: m.control_signal_head({}, { locale }), numeric: false },
		],
		rows: chart.points.map(row).reverse(),
	};
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

function notesOf(
	context: Context,
	chart: ControlChart,
	judged: readonly Judged[],
	signals: readonly Signal[],
): string[] {
	const { definition, locale, manifest } = context;
	const last = judged.at(-1);
	const moving = signals.length >= judgedCount(judged) * MOVING_SHARE;
	const short = chart.segments.filter(({ stage }) => stage === 'short');
	const raw = judged.flatMap(({ segment }) => (segment.chart ? [segment.chart.limits] : []));
	const events = manifest.events
		.filter(({ rebases }) => chart.segments.length > 1 && rebases.includes(definition.id))
		.map(({ title }) => inLocale(title, locale));
	const settled = { least: String(SIGNAL_MINIMUM), settled: String(SETTLED_MINIMUM - 1) };
	return [
		moving ? m.control_note_moving({}, { locale }) : m.control_note_read({}, { locale }),
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

function figureOf(context: Context, place: Place, chart: ControlChart): Figure {
	const { definition, locale } = context;
	const { points } = chart;
	const judged = judgedOf(definition, chart.segments);
	const signals = signalsOf(chart);
	const isSynthetic = points.some(({ basis }) => basis === 'synthetic');
	const title = titleOf(chart, judged, signals, locale) + sampleTag(isSynthetic ? 'synthetic' : 'measured', locale);
	const table = tableOf(context, place, chart, signals);
	const [first, last] = [points[0], points.at(-1)];
	const span =
		first && last
			? m.period_span({ from: periodLabel(first.period, locale), to: periodLabel(last.period, locale) }, { locale })
			: '';
	const layer = layerOf(context, judged, signals);
	const unit = tableUnit(definition.unit, locale);
	const shown = (reading: Reading): number | null =>
		reading.state === 'value' ? tableValue(definition.unit, reading.value, locale) : null;
	const line: LineSpec = {
		kind: 'line',
		unit,
		decimals: tableDecimals(definition),
		points: points.map((reading) => ({
			label: axisLabel(reading.period, locale),
			value: shown(reading),
			text: chartText(definition, reading, locale),
		})),
		events: eventMarks(context, points),
		target: null,
		fromZero: false,
		control: layer,
	};
	const name = m.control_name({ name: inLocale(definition.name, locale) }, { locale });
	return {
		id: 'control',
		title,
		unitLine: m.unit_line({ name, unit, place: placeName(place, locale), period: span }, { locale }),
		chart: line,
		table,
		source: sourceLine(context),
		notes: notesOf(context, chart, judged, signals),
		citation: citation(context, placeName(place, locale), span, basesOf(table.rows)),
		alt: m.alt_control(
			{
				title,
				n: String(points.length),
				...layer.labels,
				legend:
					layer.legend.length > 0
						? nameList(
								layer.legend.map(({ label }) => label),
								locale,
							)
						: m.control_no_signal({}, { locale }),
			},
			{ locale },
		),
	};
}

function gapText(gap: ControlGap, locale: Locale): string {
	switch (gap.why) {
		case 'short': {
			const params = { n: plainNumber(gap.found), least: plainNumber(SIGNAL_MINIMUM) };
			return gap.rebased ? m.control_gap_stretch(params, { locale }) : m.control_gap_short(params, { locale });
		}
		case 'annual':
			return m.control_gap_annual({}, { locale });
		case 'running_total':
			return m.control_gap_running({}, { locale });
		case 'irregular':
			return m.control_gap_irregular({}, { locale });
		case 'still':
			return m.control_gap_still({}, { locale });
	}
}

/** The control chart of an indicator in one place, or in one line why there is none. */
export function controlFigure(context: Context, place: Place): Figure | string {
	const series = context.readings.get(place.code) ?? new Map<Reading['period'], Reading>();
	const chart = controlChart(context.definition, series, context.manifest.events);
	return 'why' in chart ? gapText(chart, context.locale) : figureOf(context, place, chart);
}
