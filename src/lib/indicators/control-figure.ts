import { controlChart, type ControlChart, type ControlGap } from '../domain/control-series.ts';
import type { Definition } from '../domain/definition.ts';
import type { ControlLayer, Figure, LineSpec, Table, TableRow } from '../domain/figure.ts';
import { chartText, chartValueText, tableCell, tableDecimals, tableUnit, tableValue } from '../domain/format.ts';
import { plainNumber } from '../domain/number.ts';
import { axisLabel, periodLabel } from '../domain/period-label.ts';
import type { Place } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { inLocale, nameList, placeName, sampleTag } from '../domain/sentence.ts';
import { RULES } from '../domain/statistics/run-rules.ts';
import { SIGNAL_MINIMUM } from '../domain/statistics/xmr-chart.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { readingCell, readingHead, tableRow, wordsCell, type Cell } from './cells.ts';
import { basesOf, citation } from './citation.ts';
import type { Context } from './context.ts';
import { isMoving, judgedCount, judgedOf, notesOf, type Judged } from './control-notes.ts';
import { legendText, runsOf, runText, signalsOf, signalText, type Signal } from './control-words.ts';
import { sourceLine } from './source.ts';
import { eventMarks } from './trend-figure.ts';

function titleOf(chart: ControlChart, judged: readonly Judged[], signals: readonly Signal[], locale: Locale): string {
	const n = judgedCount(judged);
	const last = runsOf(signals).at(-1);
	if (!last) return m.control_title_none({ n: String(n) }, { locale });
	if (isMoving(judged, signals)) {
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
		const level = (value: number | undefined): Cell =>
			value === undefined
				? wordsCell()
				: { text: tableCell(definition, value, locale), value: tableValue(definition.unit, value, locale), unit: null };
		return tableRow(
			[
				wordsCell(periodLabel(reading.period, locale)),
				readingCell(definition, reading, locale),
				level(judged?.limits.lower),
				level(judged?.centre),
				level(judged?.limits.upper),
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
			{ head: m.control_lower_head({ unit }, { locale }), numeric: true },
			{ head: m.control_centre_head({ unit }, { locale }), numeric: true },
			{ head: m.control_upper_head({ unit }, { locale }), numeric: true },
			{ head: m.control_signal_head({}, { locale }), numeric: false },
		],
		rows: chart.points.map(row).reverse(),
	};
}

/** Most digits that limits may have beyond those of the indicator. */
const DIGITS_MORE = 3;

/** The definition with as many digits as tell the limits apart: their distance is at least ten of the last digit. */
function finer(definition: Definition, judged: readonly Judged[]): Definition {
	const scale = tableValue(definition.unit, 1, 'zh-CN');
	const least = Math.min(...judged.map(({ limits }) => (limits.upper - limits.lower) * scale));
	const wanted = Math.ceil(1 - Math.log10(least));
	return {
		...definition,
		decimals: Math.min(definition.decimals + DIGITS_MORE, Math.max(definition.decimals, wanted)),
	};
}

/** A month taken from a running total is called so: the total has the name. */
function named(definition: Definition, { differenced }: ControlChart): Definition {
	if (!differenced) return definition;
	const { zh, en } = definition.name;
	const name = {
		zh: m.control_monthly({ name: zh }, { locale: 'zh-CN' }),
		en: m.control_monthly({ name: en }, { locale: 'en' }),
	};
	return { ...definition, name };
}

function figureOf(given: Context, place: Place, chart: ControlChart): Figure {
	const judged = judgedOf(given.definition, chart.segments);
	const definition = named(finer(given.definition, judged), chart);
	const context = { ...given, definition };
	const { locale } = context;
	const { points } = chart;
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
