import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import type { ControlLayer, LineSpec, SignalKind } from '../domain/figure.ts';
import { labelWidth } from './axis.ts';
import { scaled, type Frame, type Palette } from './palette.ts';
import type { Plot } from './target-label.ts';
import type { Ticks } from './ticks.ts';

/** Symbols of the drawing library; `SIGNAL_SIGNS` sets the same shapes in text. */
const SYMBOLS: Readonly<Record<SignalKind, string>> = {
	beyond: 'diamond',
	trend: 'triangle',
	near: 'rect',
	side: 'circle',
};

/** Sizes of the shapes in pixels at 14 px type, so that each covers about the same. */
const SIZES: Readonly<Record<SignalKind, number>> = { beyond: 13, trend: 11, near: 9, side: 9 };

/** From this many points on the shapes shrink, so that neighbours stay apart. */
const CROWDED = 30;

/** The shape of each point that is a signal, by its place in the series. */
export function signalShapes(
	spec: LineSpec,
	frame: Frame,
): ReadonlyMap<number, { readonly symbol: string; readonly symbolSize: number }> {
	const share = spec.points.length > CROWDED ? 0.75 : 1;
	return new Map(
		(spec.control?.signals ?? []).map(({ index, kind }) => [
			index,
			{ symbol: SYMBOLS[kind], symbolSize: scaled(SIZES[kind] * share, frame) },
		]),
	);
}

type Line = keyof ControlLayer['labels'];

const LINES: readonly Line[] = ['upper', 'centre', 'lower'];

interface Labelled {
	readonly text: string;
	readonly left: number;
	readonly top: number;
}

/** Room between a line and its name. */
const GAP = 3;

/**
 * The names of the lines in the last stretch: at its right or left end, outside the limits, where they cover the fewest points. The
 * centre's name stands above its line.
 */
function labelsOf(control: ControlLayer, spec: LineSpec, frame: Frame, scale: Ticks, plot: Plot): Labelled[] {
	const stretch = control.limits.at(-1);
	if (!stretch) return [];
	const band = (plot.right - plot.left) / spec.points.length;
	const x = (index: number): number => plot.left + (index + 0.5) * band;
	const y = (value: number): number =>
		plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
	const taken = spec.points.flatMap(({ value }, index) =>
		value === null ? [] : [{ x: x(index), y: y(value), hasText: index === spec.points.length - 1 }],
	);
	return LINES.map((line) => {
		const text = control.labels[line];
		const width = labelWidth(text, frame.type);
		const level = y(stretch[line]);
		const above = level - GAP - frame.type;
		const below = level + GAP;
		const tops = line === 'lower' ? [below, above] : [above, below];
		const lefts = [
			x(stretch.to) + band / 2 - width,
			x(stretch.from) - band / 2,
			(x(stretch.from) + x(stretch.to) - width) / 2,
		];
		const cost = (left: number, top: number): number => {
			const outside = top < plot.top - frame.type || top + frame.type > plot.bottom ? 1000 : 0;
			const covered = taken.filter((point) => {
				const reach = point.hasText ? frame.type * 1.6 : 4;
				return (
					point.x > left - 6 && point.x < left + width + 6 && point.y > top - 4 && point.y < top + frame.type + reach
				);
			});
			return outside + covered.length;
		};
		const places = tops.flatMap((top) => lefts.map((left) => ({ text, left, top })));
		return places.reduce((best, place) => (cost(place.left, place.top) < cost(best.left, best.top) ? place : best));
	});
}

/** Limits and centre line of each stretch behind the series: limits dashed, the centre thin, with names at the last stretch. */
export function controlSeries(spec: LineSpec, frame: Frame, palette: Palette, scale: Ticks, plot: Plot): object[] {
	const { control } = spec;
	if (!control) return [];
	const rows = control.limits.flatMap(({ from, to, ...levels }) =>
		LINES.map((line) => ({ from, to, level: levels[line], isCentre: line === 'centre' })),
	);
	const labels = labelsOf(control, spec, frame, scale, plot);
	const renderItem = (
		{ dataIndex }: { dataIndex: number },
		api: CustomSeriesRenderItemAPI,
	): CustomSeriesRenderItemReturn => {
		const row = rows[dataIndex];
		if (!row) {
			const { text = '', left = 0, top = 0 } = labels[dataIndex - rows.length] ?? {};
			const style = { text, x: left, y: top, fill: palette.inkSoft, fontSize: frame.type, fontFamily: 'inherit' };
			return { type: 'text', silent: true, style };
		}
		const half = (plot.right - plot.left) / spec.points.length / 2;
		const [x1 = 0, y = 0] = api.coord([row.from, row.level]);
		const [x2 = 0] = api.coord([row.to, row.level]);
		return {
			type: 'line',
			silent: true,
			shape: { x1: x1 - half, y1: y, x2: x2 + half, y2: y },
			style: {
				stroke: palette.inkSoft,
				lineWidth: row.isCentre ? 1 : scaled(1.5, frame),
				...(row.isCentre ? {} : { lineDash: [6, 4] }),
			},
		};
	};
	const last = spec.points.length - 1;
	const data = [
		...rows.map(({ from, level }) => [from, level]),
		...labels.map(() => [last, control.limits.at(-1)?.centre ?? 0]),
	];
	return [{ type: 'custom', renderItem, data, silent: true, clip: false, z: 1, animation: false }];
}
