import { chartTicks } from '../../../charts/ticks.ts';
import type { RangeSpec } from '../../../domain/figure.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import { level, number, TARGET, TYPE } from './category-charts.ts';
import { series, type NativeChart, type PointLabel, type Series, type Stroke } from './chart-model.ts';
import { COLOUR } from './look.ts';

/** More places than this have no room beside each other: they are shown as a table. */
const MOST_ROWS = 16;

const WHOLE: Stroke = { colour: COLOUR.rest, width: 1.5, dash: 'solid' };

/** An end of the intervals: a short dash, and at the upper one the value in words. */
function endSeries(name: string, values: readonly (number | null)[], labels: Series['labels']): Series {
	return series({ name, kind: 'line', values, labels, marker: { symbol: 'dash', size: 7, fill: COLOUR.rest } });
}

/**
 * Places beside each other: columns from zero or dots, with both ends of their intervals as series of their own; whole and
 * target as level lines. A place without a value says why in its name. Null where there are too many to be read.
 */
export function rangeChart(spec: RangeSpec, locale: Locale): NativeChart | null {
	const { rows, whole, target } = spec;
	if (rows.length > MOST_ROWS) return null;
	const values = rows.map(({ value }) => number(value));
	const [lower, upper] = [rows.map((row) => number(row.lower)), rows.map((row) => number(row.upper))];
	const all = [...values, ...lower, ...upper, whole?.value ?? null, target?.value ?? null];
	const y = chartTicks(
		all.filter((value) => value !== null),
		spec.unit,
		spec.fromZero,
	);
	const focused = rows.some(({ strong }) => strong);
	const hasIntervals = [...lower, ...upper].some((value) => value !== null);
	const texts = rows.map(({ text, strong }): PointLabel => ({ text, place: 't', bold: strong }));
	// A value stands above its interval where it has one, else above its own point.
	const labelled = (has: (at: number) => boolean): Series['labels'] =>
		new Map([...texts.entries()].filter(([at]) => values[at] !== null && has(at)));
	const isAbove = (at: number): boolean => upper[at] !== null && upper[at] !== undefined;
	const dots = {
		stroke: null,
		marker: { symbol: 'circle', size: 9, fill: focused ? COLOUR.rest : COLOUR.focus },
	} as const;
	const points = new Map(rows.flatMap(({ strong }, at): [number, string][] => (strong ? [[at, COLOUR.focus]] : [])));
	const main: Series = series({
		...{ name: spec.unit, values, points },
		kind: spec.fromZero ? 'bar' : 'line',
		...(spec.fromZero ? { fill: focused ? COLOUR.rest : COLOUR.focus } : dots),
		interval: hasIntervals ? { lower, upper } : null,
	});
	// Labels of columns belong to a line without a stroke: a column's own cannot stand above it in every program.
	const top = series({
		...{ name: m.deck_label_series({}, { locale }), kind: 'line' as const, values },
		labels: labelled((at) => !isAbove(at)),
	});
	return {
		categories: rows.map(({ label, value, text }) =>
			value === null ? m.deck_place_without({ label, text }, { locale }) : label,
		),
		months: null,
		x: null,
		y: { ...y, title: null },
		stacked: false,
		heading: [],
		type: rows.length > 12 ? 12 : TYPE,
		series: [
			...level(whole, rows.length, WHOLE),
			...level(target, rows.length, TARGET),
			main,
			...(hasIntervals
				? [
						endSeries(m.deck_lower({}, { locale }), lower, new Map()),
						endSeries(m.deck_upper({}, { locale }), upper, labelled(isAbove)),
					]
				: []),
			...(top.labels.size > 0 ? [top] : []),
		],
	};
}
