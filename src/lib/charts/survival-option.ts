import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { StepCurve, SurvivalPanel, SurvivalSpec } from '../domain/figure.ts';
import { FONT, labelWidth } from './axis.ts';
import { scaled, type Frame, type Palette } from './palette.ts';

/** Height of the drawing of one group alone and of one row of groups, in ems of its type. */
const HEIGHT = { alone: 24, row: 13 } as const;

/** Groups beside each other: one alone takes the whole width; else as many as keep room for their names. */
export function panelColumns({ panels }: SurvivalSpec, frame: Pick<Frame, 'width' | 'type'>): number {
	if (panels.length === 1) return 1;
	return Math.min(panels.length, Math.max(1, Math.floor(frame.width / (frame.type * 12))));
}

/** Height of a survival drawing in pixels. */
export function survivalHeight(spec: SurvivalSpec, frame: Pick<Frame, 'width' | 'type'>): number {
	const rows = Math.ceil(spec.panels.length / panelColumns(spec, frame));
	return Math.round(frame.type * (spec.panels.length === 1 ? HEIGHT.alone : HEIGHT.row * rows));
}

/** Where a group is drawn, in pixels. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** The plots of all groups in equal cells; the names stand above, ticks and numbers below. */
function boxesOf(spec: SurvivalSpec, frame: Frame): Box[] {
	const columns = panelColumns(spec, frame);
	const rows = Math.ceil(spec.panels.length / columns);
	const { type } = frame;
	const alone = spec.panels.length === 1;
	const left = alone ? Math.max(labelWidth('100%', type), labelWidth(spec.riskLabel, type)) + type * 2.2 : type * 3.1;
	const right = type * 1.1;
	const above = alone ? type * 0.8 : type * 3.7;
	const below = type * 3.5;
	const [cellWidth, cellHeight] = [frame.width / columns, frame.height / rows];
	return spec.panels.map((_, index) => ({
		left: (index % columns) * cellWidth + left,
		top: Math.floor(index / columns) * cellHeight + above,
		width: cellWidth - left - right,
		height: cellHeight - above - below,
	}));
}

/** The corners of a curve: level, then down; it begins at 100. */
export function corners(curve: StepCurve, of: 'value' | 'lower' | 'upper'): [number, number][] {
	let height = 100;
	const points = curve.points.flatMap((point): [number, number][] => {
		const before = height;
		height = point[of] ?? point.value;
		return [
			[point.time, before],
			[point.time, height],
		];
	});
	return [[0, 100], ...points, [curve.until, height]];
}

/** The confidence band as one shape. */
function bandShape(panel: SurvivalPanel, palette: Palette) {
	return (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
		const outline = [...corners(panel, 'upper'), ...corners(panel, 'lower').reverse()];
		return {
			type: 'polygon',
			shape: { points: outline.map(([x, y]) => api.coord([x, y])) },
			style: { fill: palette.focus, opacity: 0.16 },
		};
	};
}

/** Short upright strokes on the curve where some were last seen still there. */
function markShape(panel: SurvivalPanel, palette: Palette, frame: Frame) {
	return (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
		const mark = panel.marks[Number(api.value(2))];
		const [x = 0, y = 0] = api.coord([mark?.time ?? 0, mark?.value ?? 0]);
		const half = scaled(5, frame);
		return {
			type: 'line',
			shape: { x1: x, y1: y - half, x2: x, y2: y + half },
			style: { stroke: palette.focus, lineWidth: scaled(1.5, frame) },
		};
	};
}

function curveSeries(curve: StepCurve, index: number, colour: string, width: number, dashed: boolean): object {
	return {
		type: 'line',
		xAxisIndex: index,
		yAxisIndex: index,
		data: corners(curve, 'value'),
		symbol: 'none',
		silent: true,
		lineStyle: { color: colour, width, type: dashed ? [4, 3] : 'solid' },
		z: dashed ? 2 : 4,
	};
}

function seriesOf(spec: SurvivalSpec, panel: SurvivalPanel, index: number, palette: Palette, frame: Frame): object[] {
	const axes = { xAxisIndex: index, yAxisIndex: index, silent: true };
	const width = (n: number): number => (n * frame.type) / 14;
	return [
		{ ...axes, type: 'custom', renderItem: bandShape(panel, palette), data: [[0, 0, 0]], z: 1 },
		...(spec.reference ? [curveSeries(spec.reference, index, palette.inkFaint, width(1.25), true)] : []),
		curveSeries(panel, index, palette.focus, width(2.25), false),
		{
			...axes,
			type: 'custom',
			renderItem: markShape(panel, palette, frame),
			data: panel.marks.map(({ time, value }, at) => [time, value, at]),
			z: 5,
		},
	];
}

/** Ticks of the months, and below each how many are still followed; narrow plots name every second one. */
function monthAxis(spec: SurvivalSpec, panel: SurvivalPanel, index: number, box: Box, palette: Palette, frame: Frame) {
	const { ticks } = spec;
	const most = Math.max(...panel.risk.map((text) => labelWidth(text, frame.type)));
	const every = box.width / Math.max(1, ticks.length - 1) < most + frame.type * 0.6 ? 2 : 1;
	const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
	const alone = spec.panels.length === 1;
	return {
		type: 'value',
		gridIndex: index,
		min: 0,
		max: ticks.at(-1) ?? 1,
		interval: step,
		// The name of the numbers stands at their left, on their line.
		...(alone && {
			name: spec.riskLabel,
			nameLocation: 'start',
			nameGap: most / 2 + frame.type * 0.7,
			nameTextStyle: {
				color: palette.inkSoft,
				fontSize: frame.type,
				verticalAlign: 'top',
				padding: [frame.type * 1.95, 0, 0, 0],
			},
		}),
		axisLine: { onZero: false, lineStyle: { color: palette.rule } },
		axisTick: { show: false },
		splitLine: { show: false },
		axisLabel: {
			margin: frame.type * 0.5,
			formatter: (value: number) => {
				const at = ticks.indexOf(value);
				if (at < 0 || at % every !== 0) return '';
				return `{tick|${value}}\n{risk|${panel.risk[at] ?? ''}}`;
			},
			rich: {
				tick: { color: palette.inkFaint, fontSize: frame.type, lineHeight: frame.type * 1.35 },
				risk: { color: palette.ink, fontSize: frame.type, lineHeight: frame.type * 1.35 },
			},
		},
	};
}

function shareAxis(spec: SurvivalSpec, panel: SurvivalPanel, index: number, palette: Palette, frame: Frame): object {
	const alone = spec.panels.length === 1;
	return {
		type: 'value',
		gridIndex: index,
		min: 0,
		max: 100,
		interval: alone ? 25 : 50,
		...(!alone && {
			name: `{name|${panel.label}}\n{detail|${panel.detail}}`,
			nameLocation: 'end',
			nameGap: frame.type * 0.9,
			nameTextStyle: {
				align: 'left',
				padding: [0, 0, 0, frame.type * -2.7],
				rich: {
					name: { color: palette.ink, fontSize: frame.type, fontWeight: 600, lineHeight: frame.type * 1.3 },
					detail: { color: palette.inkSoft, fontSize: frame.type, lineHeight: frame.type * 1.3 },
				},
			},
		}),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			color: palette.inkFaint,
			fontSize: frame.type,
			formatter: (value: number) => `${value}%`,
		},
		splitLine: { lineStyle: { color: palette.grid, width: 1 } },
	};
}

/**
 * How long cases stay: for each group a step curve with its band, strokes where some were last seen, the same reference behind
 * all, and below the months how many are still followed.
 */
export function survivalOption(spec: SurvivalSpec, frame: Frame, palette: Palette): EChartsCoreOption {
	const boxes = boxesOf(spec, frame);
	return {
		animation: false,
		textStyle: { fontFamily: FONT },
		grid: boxes.map((box) => ({ ...box, outerBoundsMode: 'none' })),
		xAxis: spec.panels.map((panel, index) =>
			monthAxis(spec, panel, index, boxes[index] ?? { left: 0, top: 0, width: 1, height: 1 }, palette, frame),
		),
		yAxis: spec.panels.map((panel, index) => shareAxis(spec, panel, index, palette, frame)),
		series: spec.panels.flatMap((panel, index) => seriesOf(spec, panel, index, palette, frame)),
	};
}
