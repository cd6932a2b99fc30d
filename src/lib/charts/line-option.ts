import type { EChartsCoreOption } from 'echarts/core';
import type { LineSpec } from '../domain/figure.ts';
import { markSign } from '../domain/line-marks.ts';
import { FONT, labelWidth, tickWidth, valueAxis } from './axis.ts';
import { controlSeries, signalShapes } from './control-layer.ts';
import { scaled, type Frame, type Palette } from './palette.ts';
import { targetPlace, type Plot } from './target-label.ts';
import { chartTicks, type Ticks } from './ticks.ts';

/** Up to this many points each gets a marker; more would run into a band. */
const MARKER_LIMIT = 14;

/** Signs of events stand this far above the plot, so that a label on its highest point keeps its place. */
const SIGN_DISTANCE = 28;

/** Below the lowest limit stays this share of the axis, for its name. */
const LIMIT_ROOM = 0.12;

/** The limits of a control chart, and how far below them the axis reaches; not below 0 where nothing is. */
function limitsWithRoom({ control }: LineSpec, values: readonly number[]): number[] {
	if (!control || control.limits.length === 0) return [];
	const lower = Math.min(...control.limits.map((each) => each.lower));
	const upper = Math.max(...control.limits.map((each) => each.upper));
	const all = [...values, lower, upper];
	const room = lower - LIMIT_ROOM * (Math.max(...all) - Math.min(...all));
	return [lower >= 0 ? Math.max(0, room) : room, upper];
}

/** The scale of a line: its values and its target. */
export function lineScale(spec: LineSpec): Ticks {
	const values = spec.points.flatMap(({ value }) => (value === null ? [] : [value]));
	const limits = limitsWithRoom(spec, values);
	const target = spec.target ? [spec.target.value] : [];
	return chartTicks([...values, ...limits, ...target], spec.unit, spec.fromZero);
}

/** Marks that fall on the same point share one line: ①②. */
export function eventLines(spec: LineSpec): { position: number; signs: string }[] {
	const lines = new Map<number, string>();
	spec.events.forEach(({ value }, index) => lines.set(value, (lines.get(value) ?? '') + markSign(index)));
	return [...lines].map(([position, signs]) => ({ position, signs }));
}

function markLines(spec: LineSpec, palette: Palette, frame: Frame, scale: Ticks, plot: Plot): object {
	const events = eventLines(spec).map(({ position, signs }) => ({
		xAxis: position,
		lineStyle: { color: palette.rule, width: 1, type: 'solid' },
		label: {
			formatter: signs,
			position: 'end',
			distance: scaled(SIGN_DISTANCE, frame),
			color: palette.inkSoft,
			fontSize: frame.type,
		},
	}));
	const target = spec.target
		? [
				{
					yAxis: spec.target.value,
					lineStyle: { color: palette.inkSoft, width: 1.5, type: [6, 4] },
					label: {
						formatter: spec.target.label,
						position: targetPlace(spec, spec.target.label, spec.target.value, scale, plot),
						distance: 4,
						color: palette.inkSoft,
						fontSize: frame.type,
					},
				},
			]
		: [];
	return { silent: true, symbol: 'none', animation: false, data: [...events, ...target] };
}

/** The first label stands right of the value axis, and below its point when the line rises from it. */
function firstLabel(spec: LineSpec, index: number, scale: Ticks): object {
	const value = spec.points[index]?.value ?? scale.min;
	const next = spec.points.slice(index + 1).find((point) => point.value !== null)?.value ?? value;
	const hasRoom = (value - scale.min) / (scale.max - scale.min) > 0.15;
	return { position: next > value && hasRoom ? 'bottom' : 'top', align: 'left', offset: [-4, 0] };
}

/** A line over time: one series in the focus colour, values printed at both ends (of a control chart the last), gaps left open. */
export function lineOption(spec: LineSpec, frame: Frame, palette: Palette): EChartsCoreOption {
	const scale = lineScale(spec);
	const valued = spec.points.flatMap(({ value, text }, index) => (value === null ? [] : [{ index, text }]));
	const first = valued[0];
	const last = valued.at(-1);
	const right = Math.max(12, labelWidth(last?.text ?? '', frame.type) / 2 + 4);
	const left = tickWidth(scale, frame.type) + 10;
	const top = spec.events.length > 0 ? scaled(SIGN_DISTANCE, frame) + frame.type + 4 : frame.type + 20;
	const bottom = frame.type + 20;
	const shapes = signalShapes(spec, frame);
	const plot = { left, right: frame.width - right, top, bottom: frame.height - bottom, type: frame.type };
	return {
		animation: false,
		textStyle: { fontFamily: FONT },
		grid: { left, right, top, bottom, outerBoundsMode: 'none' },
		xAxis: {
			type: 'category',
			data: spec.points.map(({ label }) => label),
			boundaryGap: true,
			axisLine: { lineStyle: { color: palette.rule } },
			axisTick: { show: false },
			axisLabel: { color: palette.inkFaint, fontSize: frame.type, hideOverlap: true, margin: 10 },
		},
		yAxis: valueAxis(scale, palette, frame),
		series: [
			...controlSeries(spec, frame, palette, scale, plot),
			{
				type: 'line',
				data: spec.points.map(({ value }, index) => ({
					value: value ?? '-',
					...shapes.get(index),
					label: index === first?.index ? firstLabel(spec, index, scale) : { position: 'top' },
				})),
				connectNulls: false,
				showSymbol: true,
				showAllSymbol: true,
				symbol: 'circle',
				symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) =>
					spec.points.length <= MARKER_LIMIT || dataIndex === last?.index ? scaled(8, frame) : 0.01,
				lineStyle: { color: palette.focus, width: (2.5 * frame.type) / 14 },
				itemStyle: { color: palette.focus, borderWidth: 0 },
				label: {
					show: true,
					distance: 7,
					color: palette.ink,
					fontSize: frame.type,
					fontWeight: 600,
					formatter: ({ dataIndex }: { dataIndex: number }) =>
						dataIndex === last?.index || (!spec.control && dataIndex === first?.index)
							? (spec.points[dataIndex]?.text ?? '')
							: '',
				},
				markLine: markLines(spec, palette, frame, scale, plot),
			},
		],
	};
}
