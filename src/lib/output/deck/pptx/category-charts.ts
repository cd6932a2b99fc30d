import { eventLines, lineScale } from '../../../charts/line-option.ts';
import { chartTicks } from '../../../charts/ticks.ts';
import type { BridgeSpec, LineSpec, Mark } from '../../../domain/figure.ts';
import { dataNumber } from '../../../domain/number.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import { series, type NativeChart, type PointLabel, type Series, type Stroke } from './chart-model.ts';
import { COLOUR } from './look.ts';

/** Size of type in a chart that has the slide to itself, in points. */
export const TYPE = 14;

/** Up to this many points each gets a marker; more would run into a band. */
const MARKER_LIMIT = 14;

/** Up to this many points there is room for a value at the left of the first and at the right of the last. */
const SPACED = 8;

/** With more categories than this, not each is named. */
const MOST_NAMES = 16;

const DAY_MS = 86_400_000;

/** The first days of months written 2022.9, as a workbook counts days; null where a name is no month. */
export function monthDays(names: readonly string[]): number[] | null {
	const days = names.map((name) => {
		const [, year, month] = /^(\d{4})\.(\d{1,2})$/.exec(name) ?? [];
		return (Date.UTC(Number(year), Number(month) - 1, 1) - Date.UTC(1899, 11, 30)) / DAY_MS;
	});
	return days.some(Number.isNaN) ? null : days;
}

/** A number with the digits that a person sees; null stays null. */
export function number(value: number | null): number | null {
	return value === null ? null : dataNumber(value);
}

/** A stated target: dashed. */
export const TARGET: Stroke = { colour: COLOUR.soft, width: 1.5, dash: 'dash' };

/** A level line through all categories. */
export function level(mark: Mark | null, count: number, stroke: Stroke): Series[] {
	if (!mark) return [];
	const values = Array.from({ length: count }, () => number(mark.value));
	return [series({ name: mark.label, kind: 'line', values, stroke })];
}

/** Events as thin upright lines with their signs, each at the point next to it. */
function eventSeries(spec: LineSpec, low: number, high: number, locale: Locale): Series[] {
	const signs = new Map<number, string>();
	for (const { position, signs: text } of eventLines(spec)) {
		const at = Math.min(spec.points.length - 1, Math.max(0, Math.round(position)));
		signs.set(at, (signs.get(at) ?? '') + text);
	}
	if (signs.size === 0) return [];
	const label = (text: string): PointLabel => ({ text, place: 't', bold: false });
	const values = spec.points.map((_, at) => (signs.has(at) ? high : null));
	const labels = new Map([...signs].map(([at, text]): [number, PointLabel] => [at, label(text)]));
	const interval = { lower: values.map((value) => (value === null ? null : low)), upper: values };
	return [series({ name: m.chart_events({}, { locale }), kind: 'line', values, labels, interval })];
}

/** A series over time: gaps stay open, both ends are labelled, the target is a dashed level. */
export function lineChart(spec: LineSpec, locale: Locale): NativeChart {
	const { points } = spec;
	const y = lineScale(spec);
	const valued = points.flatMap(({ value, text }, at) => (value === null ? [] : [{ at, text }]));
	const ends = [valued[0], valued.at(-1)].flatMap((end) => end ?? []);
	const isRising = (points[ends[1]?.at ?? 0]?.value ?? 0) >= (points[ends[0]?.at ?? 0]?.value ?? 0);
	const isWide = points.length <= SPACED;
	const labels = ends.map(({ at, text }, index): [number, PointLabel] => {
		const beside = index === 0 ? 'l' : 'r';
		return [at, { text, place: isWide ? beside : (index === 0) === isRising ? 'b' : 't', bold: true }];
	});
	return {
		categories: points.map(({ label }) => label),
		months: points.length > MOST_NAMES ? monthDays(points.map(({ label }) => label)) : null,
		x: null,
		y: { ...y, title: null },
		stacked: false,
		heading: [],
		type: TYPE,
		series: [
			...eventSeries(spec, y.min, y.max, locale),
			...level(spec.target, points.length, TARGET),
			series({
				name: spec.unit,
				kind: 'line',
				values: points.map(({ value }) => number(value)),
				stroke: { colour: COLOUR.focus, width: 3, dash: 'solid' },
				marker: points.length <= MARKER_LIMIT ? { symbol: 'circle', size: 8, fill: COLOUR.focus } : null,
				labels: new Map(labels),
			}),
		],
	};
}

/** From one stock to the next: columns on an invisible base, stocks dark, what came grey, what left open. */
export function bridgeChart(spec: BridgeSpec, locale: Locale): NativeChart {
	const { rows } = spec;
	const ends = rows.flatMap(({ from, to }) => [from, to]);
	const part = (name: string, of: (typeof rows)[number]['part'], look: Partial<Series>): Series =>
		series({
			...{ name, kind: 'bar' as const },
			values: rows.map((row) => (row.part === of ? number(Math.abs(row.to - row.from)) : null)),
			...look,
		});
	const outline: Stroke = { colour: COLOUR.focus, width: 1.5, dash: 'solid' };
	const labels = rows.map(({ text, part: of }, at): [number, PointLabel] => [
		at,
		{ text, place: 't', bold: of === 'stock' },
	]);
	return {
		categories: rows.map(({ label }) => label),
		months: null,
		x: null,
		y: { ...chartTicks(ends, spec.unit, true), title: null },
		stacked: true,
		heading: [],
		type: TYPE,
		series: [
			series({
				...{ name: m.deck_base_series({}, { locale }), kind: 'bar' as const },
				values: rows.map((row) => (row.part === 'stock' ? null : number(Math.min(row.from, row.to)))),
			}),
			part(m.deck_part_stock({}, { locale }), 'stock', { fill: COLOUR.focus }),
			part(m.deck_part_entry({}, { locale }), 'entry', { fill: COLOUR.rest }),
			part(m.deck_part_exit({}, { locale }), 'exit', { fill: COLOUR.ground, stroke: outline }),
			series({
				...{ name: m.deck_label_series({}, { locale }), kind: 'line' as const },
				values: rows.map((row) => number(Math.max(row.from, row.to))),
				labels: new Map(labels),
			}),
		],
	};
}
