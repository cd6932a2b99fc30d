import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import type { ControlLayer, LineSpec, SignalKind } from '../domain/figure.ts';
import { FONT, labelWidth } from './axis.ts';
import { scaled, type Frame, type Palette } from './palette.ts';
import { obstacles, overlaps, type Box, type Plot } from './target-label.ts';
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

/** In the order in which they get their names. */
const LINES: readonly Line[] = ['upper', 'lower', 'centre'];

interface Labelled {
	readonly text: string;
	readonly box: Box;
}

/** Room between a line and its name. */
const GAP = 4;

/** Where along the last stretch a name may stand, the end first: names are looked for there. */
const PLACES = [1, 0, 0.5, 0.9, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1] as const;

/** What makes a place worse: beyond the plot or on another text, on a line of the limits, on the series. */
const COSTS = { unreadable: 100, limit: 5, series: 1 } as const;

/**
 * The names of the lines in the last stretch, above or below them: where they cover least, the limits
 * before the centre. The centre goes without its name where there is no room between the limits; the table has its value.
 */
function labelsOf(control: ControlLayer, spec: LineSpec, scale: Ticks, plot: Plot): Labelled[] {
	const stretch = control.limits.at(-1);
	if (!stretch) return [];
	const band = (plot.right - plot.left) / spec.points.length;
	const [start, end] = [plot.left + stretch.from * band, plot.left + (stretch.to + 1) * band];
	const y = (value: number): number =>
		plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
	const { texts, line: series } = obstacles(spec, scale, plot);
	const levels = LINES.map((line) => ({
		left: start,
		right: end,
		top: y(stretch[line]) - 1,
		bottom: y(stretch[line]) + 1,
	}));
	const placed: Labelled[] = [];
	for (const line of LINES) {
		const text = control.labels[line];
		const width = labelWidth(text, plot.type);
		const level = y(stretch[line]);
		const above = level - GAP - plot.type;
		// The centre's name stands between the limits, or it would seem to name one of them.
		const [highest, lowest] =
			line === 'centre' ? [y(stretch.upper), y(stretch.lower)] : [plot.top - plot.type, plot.bottom];
		const tops = line === 'lower' ? [level + GAP, above] : [above, level + GAP];
		const lefts = PLACES.map((share) => start + GAP + share * (end - width - start - GAP)).filter(
			(left) => left >= plot.left,
		);
		const boxes = tops.flatMap((top) =>
			lefts.map((left): Box => ({ left, right: left + width, top, bottom: top + plot.type })),
		);
		const cost = (box: Box): number => {
			const hits = (others: readonly Box[]): number => others.filter((other) => overlaps(box, other)).length;
			const isOutside = box.top < highest || box.bottom > lowest;
			const unreadable = Number(isOutside) + hits(texts) + hits(placed.map((label) => label.box));
			return unreadable * COSTS.unreadable + hits(levels) * COSTS.limit + hits(series) * COSTS.series;
		};
		const best = boxes.reduce<Box | null>((least, box) => (least && cost(least) <= cost(box) ? least : box), null);
		const isNeeded = line !== 'centre' || (best !== null && cost(best) < COSTS.limit);
		if (best && isNeeded) placed.push({ text, box: best });
	}
	return placed;
}

/** Limits and centre line of each stretch behind the series: limits dashed, the centre thin, with names at the last stretch. */
export function controlSeries(spec: LineSpec, frame: Frame, palette: Palette, scale: Ticks, plot: Plot): object[] {
	const { control } = spec;
	if (!control) return [];
	const rows = control.limits.flatMap(({ from, to, ...levels }) =>
		LINES.map((line) => ({ from, to, level: levels[line], isCentre: line === 'centre' })),
	);
	const labels = labelsOf(control, spec, scale, plot);
	const renderItem = (
		{ dataIndex }: { dataIndex: number },
		api: CustomSeriesRenderItemAPI,
	): CustomSeriesRenderItemReturn => {
		const row = rows[dataIndex];
		if (!row) {
			const label = labels[dataIndex - rows.length];
			if (!label) return null;
			const { text, box } = label;
			const place = { x: box.left, y: (box.top + box.bottom) / 2, verticalAlign: 'middle' as const };
			const style = { text, ...place, fill: palette.inkSoft, fontSize: frame.type, fontFamily: FONT };
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
