import type { EChartsCoreOption } from 'echarts/core';
import type { ScheduleCurve, ScheduleSpec } from '../domain/figure.ts';
import { FONT, labelWidth, tickWidth, valueAxis } from './axis.ts';
import { scaled, type Frame, type Palette } from './palette.ts';
import { scheduleAxis } from './schedule-axis.ts';
import { chartTicks, type Ticks } from './ticks.ts';

/** Height in ems of the type. */
const HEIGHT = 24;

/** Room below the lowest value for what is written there, as a part of the span. */
const ROOM = 0.12;

/** Height of a schedule drawing in pixels. */
export function scheduleHeight({ type }: Pick<Frame, 'type'>): number {
	return Math.round(type * HEIGHT);
}

type Point = readonly [number, number];

function valuesOf({ curves }: ScheduleSpec): number[] {
	return curves.flatMap(({ pieces }) => pieces.flat().map(([, y]) => y));
}

/** Straight pieces as one series: the break between two is a hole, never a slope. */
function piecesData({ pieces }: ScheduleCurve): (Point | null)[] {
	return pieces.flatMap((piece, index): (Point | null)[] => (index === 0 ? [...piece] : [null, ...piece]));
}

function curveSeries(curve: ScheduleCurve, palette: Palette, frame: Frame): object {
	const isPresent = curve.role === 'present';
	return {
		type: 'line',
		silent: true,
		symbol: 'none',
		connectNulls: false,
		data: piecesData(curve).map((point) => point ?? ['-', '-']),
		lineStyle: {
			color: isPresent ? palette.focus : palette.ink,
			width: ((isPresent ? 2.5 : 2) * frame.type) / 14,
			type: isPresent ? 'solid' : [scaled(7, frame), scaled(4, frame)],
		},
		z: isPresent ? 4 : 3,
	};
}

/** The name of a curve: the present one's at its start, the changed one's above the middle of its longest piece. */
function nameSeries(curve: ScheduleCurve, range: Point, palette: Palette, frame: Frame): object {
	const isPresent = curve.role === 'present';
	const longest = [...curve.pieces].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
	const [first, last] = [longest[0] ?? [0, 0], longest.at(-1) ?? [0, 0]];
	const start = curve.pieces[0]?.[0] ?? [0, 0];
	const at = isPresent
		? [Math.max(start[0], range[0]), start[1]]
		: [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
	return {
		type: 'scatter',
		silent: true,
		data: [at],
		symbolSize: 0.01,
		label: {
			show: true,
			formatter: curve.label,
			position: 'top',
			align: isPresent ? 'left' : 'right',
			offset: isPresent ? [scaled(4, frame), scaled(-3, frame)] : [scaled(-8, frame), scaled(-9, frame)],
			color: palette.ink,
			fontSize: frame.type,
			fontWeight: 600,
		},
		z: 6,
	};
}

function lengthOf(piece: readonly Point[]): number {
	return (piece.at(-1)?.[0] ?? 0) - (piece[0]?.[0] ?? 0);
}

/** How much is lost at a step: below its full end, of a changed one above its open end, so that both can stand at one line. */
function dropLabel(text: string, isPresent: boolean, palette: Palette, frame: Frame): object {
	return {
		show: true,
		formatter: text,
		position: isPresent ? 'right' : 'left',
		align: isPresent ? 'left' : 'right',
		verticalAlign: isPresent ? 'top' : 'bottom',
		distance: scaled(8, frame),
		offset: [0, scaled(isPresent ? 5 : -5, frame)],
		color: palette.ink,
		fontSize: frame.type,
		fontWeight: 600,
	};
}

/** An open ring where a piece ends, a full dot where the next begins, and how much is lost between them. */
function dropSeries(curve: ScheduleCurve, palette: Palette, frame: Frame): object[] {
	const isPresent = curve.role === 'present';
	const colour = isPresent ? palette.focus : palette.ink;
	return curve.drops.flatMap(({ x, from, to, text }) => {
		const label = { label: dropLabel(text, isPresent, palette, frame) };
		const ring = { color: palette.ground, borderColor: colour, borderWidth: scaled(2, frame) };
		return [
			{
				type: 'line',
				silent: true,
				symbol: 'none',
				data: [
					[x, from],
					[x, to],
				],
				lineStyle: { color: colour, width: scaled(1.5, frame), type: [scaled(2, frame), scaled(3, frame)] },
				z: 5,
			},
			{
				type: 'scatter',
				silent: true,
				data: [
					{ value: [x, from], itemStyle: ring, ...(isPresent ? {} : label) },
					{ value: [x, to], itemStyle: { color: colour }, ...(isPresent ? label : {}) },
				],
				symbol: 'circle',
				symbolSize: scaled(9, frame),
				z: 7,
			},
		];
	});
}

/** Lines at which something ends, named above the plot; the way to as much again, named below its end. */
function referenceSeries(spec: ScheduleSpec, scale: Ticks, palette: Palette, frame: Frame): object[] {
	const lines = {
		type: 'line',
		silent: true,
		data: [],
		markLine: {
			silent: true,
			symbol: 'none',
			animation: false,
			data: spec.lines.map(({ value, label }) => ({
				xAxis: value,
				lineStyle: { color: palette.rule, width: 1, type: 'solid' },
				label: { formatter: label, position: 'end', distance: 4, color: palette.inkSoft, fontSize: frame.type },
			})),
		},
	};
	const { reach } = spec;
	if (!reach || reach.y > scale.max) return [lines];
	const way = {
		type: 'line',
		silent: true,
		data: [
			[reach.from, reach.y],
			{
				value: [reach.to, reach.y],
				symbol: 'rect',
				symbolSize: [scaled(2, frame), scaled(10, frame)],
				label: {
					show: true,
					formatter: reach.text,
					position: 'right',
					align: 'left',
					verticalAlign: 'top',
					distance: scaled(8, frame),
					color: palette.inkSoft,
					fontSize: frame.type,
				},
			},
		],
		symbol: 'none',
		itemStyle: { color: palette.inkSoft },
		lineStyle: { color: palette.inkSoft, width: scaled(1.25, frame), type: [scaled(2, frame), scaled(3, frame)] },
		z: 2,
	};
	return [lines, way];
}

/**
 * What rules give by income or by month. A step is two points with an open and a full end, so that greyscale and colour blindness
 * keep it; a change of the rules is dashed beside the present ones.
 */
export function scheduleOption(spec: ScheduleSpec, frame: Frame, palette: Palette): EChartsCoreOption {
	const values = valuesOf(spec);
	const room = (Math.max(...values) - Math.min(...values)) * ROOM;
	const scale = chartTicks([...values, Math.min(...values) - room], '', false);
	const left = tickWidth(scale, frame.type) + 10;
	const right = Math.max(16, labelWidth(String(spec.xRange[1]), frame.type) / 2);
	return {
		animation: false,
		textStyle: { fontFamily: FONT },
		grid: { left, right, top: frame.type * 2, bottom: frame.type * 3.4, outerBoundsMode: 'none' },
		xAxis: scheduleAxis(spec, palette, frame, frame.width - left - right),
		yAxis: valueAxis(scale, palette, frame),
		series: [
			...referenceSeries(spec, scale, palette, frame),
			...spec.curves.flatMap((curve) => [
				curveSeries(curve, palette, frame),
				...dropSeries(curve, palette, frame),
				nameSeries(curve, spec.xRange, palette, frame),
			]),
		],
	};
}
