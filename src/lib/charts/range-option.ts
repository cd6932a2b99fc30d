import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Mark, RangeSpec } from '../domain/figure.ts';
import { FONT, labelWidth, valueAxis } from './axis.ts';
import { scaled, type Frame, type Palette } from './palette.ts';
import { chartTicks, type Ticks } from './ticks.ts';

type Row = RangeSpec['rows'][number];

/** Plots narrower than this have room for two or three ticks. */
const NARROW_PLOT = 260;

/** Names may take this part of a drawing; a longer one goes on in a second line. */
const NAMES_SHARE = 0.54;

function rangeScale(spec: RangeSpec, plotWidth: number): Ticks {
	const values = [
		...spec.rows.flatMap(({ value, lower, upper }) => [value, lower, upper]),
		spec.whole?.value ?? null,
		spec.target?.value ?? null,
	].filter((value) => value !== null);
	const scale = chartTicks(values, spec.unit, spec.fromZero, plotWidth < NARROW_PLOT ? 2 : 4);
	// What is counted in whole numbers has no tick between them.
	return spec.decimals === 0 && scale.decimals > 0 ? chartTicks(values, spec.unit, spec.fromZero, 2) : scale;
}

/** The interval of a row as a line with short ends, cased in the ground's colour so that it is seen on a bar as well. */
function intervalShape(rows: readonly Row[], onBars: boolean, palette: Palette, frame: Frame) {
	const end = scaled(5, frame);
	return (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
		const index = Number(api.value(2));
		const [x1 = 0, y = 0] = api.coord([api.value(0), index]);
		const [x2 = 0] = api.coord([api.value(1), index]);
		const line = (xa: number, ya: number, xb: number, yb: number, stroke: string, width: number) => ({
			type: 'line' as const,
			shape: { x1: xa, y1: ya, x2: xb, y2: yb },
			style: { stroke, lineWidth: scaled(width, frame) },
		});
		const lines = (stroke: string, width: number) => [
			line(x1, y, x2, y, stroke, width),
			line(x1, y - end, x1, y + end, stroke, width),
			line(x2, y - end, x2, y + end, stroke, width),
		];
		const stroke = onBars ? palette.ink : rows[index]?.strong ? palette.focus : palette.rest;
		return { type: 'group', children: [...(onBars ? lines(palette.ground, 4) : []), ...lines(stroke, 2)] };
	};
}

/** The printed values, in a column at the right of the plot, so that none lies on a mark. */
function valueColumn(spec: RangeSpec, frame: Frame, palette: Palette): object {
	return {
		type: 'category',
		position: 'right',
		inverse: true,
		data: spec.rows.map(({ text }) => text),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			interval: 0,
			margin: 12,
			color: palette.ink,
			fontSize: frame.type,
			formatter: (_: string, index: number) => {
				const row = spec.rows[index];
				return row ? `{${row.strong ? 'strong' : 'plain'}|${row.text}}` : '';
			},
			rich: {
				strong: { fontWeight: 600, fontSize: frame.type, color: palette.ink },
				plain: { fontSize: frame.type, color: palette.inkSoft },
			},
		},
	};
}

/** Labels keep this far from the edge of a drawing, as their width is an estimate. */
const EDGE = 4;

/** Pixels of a plot from the left edge of its drawing. */
interface Span {
	readonly from: number;
	readonly to: number;
}

/** A label stands over its line; where an edge of the drawing would cut it off, it grows inwards. */
function inwards(mark: Mark, scale: Ticks, plot: Span, frame: Frame): 'left' | 'center' | 'right' {
	const x = plot.from + ((mark.value - scale.min) / (scale.max - scale.min)) * (plot.to - plot.from);
	const width = labelWidth(mark.label, frame.type) + 2 * EDGE;
	if (x - width / 2 >= 0 && x + width / 2 <= frame.width) return 'center';
	return x > frame.width / 2 ? 'right' : 'left';
}

/** One labelled reference line; `level` is its label's row above the plot. */
function reference(
	mark: Mark | null,
	dashed: boolean,
	level: number,
	scale: Ticks,
	plot: Span,
	frame: Frame,
	palette: Palette,
): object[] {
	if (!mark) return [];
	return [
		{
			xAxis: mark.value,
			lineStyle: { color: palette.inkSoft, width: dashed ? 1.5 : 1, type: dashed ? [6, 4] : 'solid' },
			label: {
				formatter: mark.label,
				position: 'start',
				align: inwards(mark, scale, plot, frame),
				distance: 4 + level * (frame.type + 6),
				color: palette.inkSoft,
				fontSize: frame.type,
			},
		},
	];
}

function mainSeries(spec: RangeSpec, palette: Palette, frame: Frame): object {
	const focused = spec.rows.some(({ strong }) => strong);
	const colour = ({ strong }: Row): string => (strong || !focused ? palette.focus : palette.rest);
	const bars = spec.fromZero;
	return {
		type: bars ? 'bar' : 'scatter',
		barWidth: frame.type,
		symbol: 'circle',
		symbolSize: scaled(10, frame),
		z: 3,
		data: spec.rows.map((row, index) => ({
			value: bars ? (row.value ?? '-') : [row.value ?? '-', index],
			itemStyle: { color: colour(row), borderColor: palette.ground, borderWidth: bars ? 0 : 1, opacity: 1 },
		})),
	};
}

/**
 * One row per place, in the order of the figure: amounts and counts as bars from zero, ratios as dots, with the interval
 * where there is one; the whole and the stated target as labelled lines; the value in a column at the right.
 */
export function rangeOption(spec: RangeSpec, frame: Frame, palette: Palette): EChartsCoreOption {
	const names = spec.rows.map(({ label }) => label);
	const longest = Math.max(...names.map((name) => labelWidth(name, frame.type)));
	const most = Math.floor(frame.width * NAMES_SHARE);
	const left = Math.min(longest, most) + 12;
	const right = Math.max(...spec.rows.map(({ text }) => labelWidth(text, frame.type))) + 18;
	const plot = { from: left, to: frame.width - right };
	const scale = rangeScale(spec, ((plot.to - plot.from) * 14) / frame.type);
	const marks = Number(spec.whole !== null) + Number(spec.target !== null);
	const intervals = spec.rows.flatMap(({ lower, upper }, index) =>
		lower === null || upper === null ? [] : [[lower, upper, index]],
	);
	return {
		animation: false,
		textStyle: { fontFamily: FONT },
		grid: { left, right, top: 8 + marks * (frame.type + 8), bottom: frame.type + 16, outerBoundsMode: 'none' },
		xAxis: valueAxis(scale, palette, frame),
		yAxis: [
			{
				type: 'category',
				inverse: true,
				data: names,
				axisLine: { show: false },
				axisTick: { show: false },
				axisLabel: {
					...{ interval: 0, color: palette.ink, fontSize: frame.type, margin: 12 },
					...(longest > most ? { width: most, overflow: 'break', lineHeight: frame.type } : {}),
				},
			},
			valueColumn(spec, frame, palette),
		],
		series: [
			{
				type: 'custom',
				renderItem: intervalShape(spec.rows, spec.fromZero, palette, frame),
				data: intervals,
				z: spec.fromZero ? 4 : 2,
				encode: { x: [0, 1], y: 2 },
			},
			{
				...mainSeries(spec, palette, frame),
				markLine: {
					silent: true,
					symbol: 'none',
					data: [
						...reference(spec.whole, false, 0, scale, plot, frame, palette),
						...reference(spec.target, true, spec.whole ? 1 : 0, scale, plot, frame, palette),
					],
				},
			},
		],
	};
}
