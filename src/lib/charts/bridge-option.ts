import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { BridgeSpec } from '../domain/figure.ts';
import { FONT, labelWidth, valueAxis } from './axis.ts';
import { scaled, type Frame, type Palette } from './palette.ts';
import { chartTicks } from './ticks.ts';

/** Height of a bar, as a share of its row. */
const BAR = 0.56;

/** What a browser adds between Chinese and digits in names such as 2020年8月底, in ems; an estimate of width does not know it. */
const SPACING = 0.75;

/** Fill and outline of a bar: a stock is dark, what came is grey, what left is open, so that greyscale tells them apart. */
function barStyle(part: BridgeSpec['rows'][number]['part'], palette: Palette, frame: Frame): object {
	const line = { stroke: palette.focus, lineWidth: scaled(1.5, frame) };
	switch (part) {
		case 'stock':
			return { fill: palette.focus, stroke: palette.focus, lineWidth: 0 };
		case 'entry':
			return { fill: palette.rest, stroke: palette.rest, lineWidth: 0 };
		case 'exit':
			return { fill: palette.ground, ...line };
	}
}

/** A bar between its two ends, and a thin line from where it ends to the next row. */
function barShape({ rows }: BridgeSpec, palette: Palette, frame: Frame) {
	return (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn => {
		const index = Number(api.value(2));
		const row = rows[index];
		if (!row) return { type: 'group', children: [] };
		const [x1 = 0, y = 0] = api.coord([row.from, index]);
		const [x2 = 0, below = y] = api.coord([row.to, index + 1]);
		const height = (below - y) * BAR;
		const bar = {
			type: 'rect' as const,
			shape: { x: Math.min(x1, x2), y: y - height / 2, width: Math.max(1, Math.abs(x2 - x1)), height },
			style: barStyle(row.part, palette, frame),
		};
		const link = {
			type: 'line' as const,
			shape: { x1: x2, y1: y + height / 2, x2, y2: below - height / 2 },
			style: { stroke: palette.inkFaint, lineWidth: 1 },
		};
		return { type: 'group', children: index + 1 < rows.length ? [bar, link] : [bar] };
	};
}

/** The values with their signs in a column at the right, so that none lies on a bar; those of stocks are strong. */
function signColumn({ rows }: BridgeSpec, frame: Frame, palette: Palette): object {
	return {
		type: 'category',
		position: 'right',
		inverse: true,
		data: rows.map(({ text }) => text),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			interval: 0,
			margin: 12,
			formatter: (_: string, index: number) =>
				`{${rows[index]?.part === 'stock' ? 'strong' : 'plain'}|${rows[index]?.text ?? ''}}`,
			rich: {
				strong: { fontWeight: 600, fontSize: frame.type, color: palette.ink },
				plain: { fontSize: frame.type, color: palette.inkSoft },
			},
		},
	};
}

/**
 * From one stock to the next, row by row: stocks as bars from zero, between them what came and what left, each beginning where
 * the row above ended.
 */
export function bridgeOption(spec: BridgeSpec, frame: Frame, palette: Palette): EChartsCoreOption {
	const names = spec.rows.map(({ label }) => label);
	const left = Math.max(...names.map((name) => labelWidth(name, frame.type))) + 12 + frame.type * SPACING;
	const right = Math.max(...spec.rows.map(({ text }) => labelWidth(text, frame.type))) + 18;
	const plot = ((frame.width - left - right) * 14) / frame.type;
	const scale = chartTicks(
		spec.rows.flatMap(({ from, to }) => [from, to]),
		spec.unit,
		true,
		plot < 260 ? 2 : 4,
	);
	return {
		animation: false,
		textStyle: { fontFamily: FONT },
		grid: { left, right, top: 8, bottom: frame.type + 16, outerBoundsMode: 'none' },
		xAxis: valueAxis(scale, palette, frame),
		yAxis: [
			{
				type: 'category',
				inverse: true,
				data: names,
				axisLine: { show: false },
				axisTick: { show: false },
				axisLabel: { interval: 0, color: palette.ink, fontSize: frame.type, margin: 12 },
			},
			signColumn(spec, frame, palette),
		],
		series: [
			{
				type: 'custom',
				renderItem: barShape(spec, palette, frame),
				data: spec.rows.map(({ from, to }, index) => [from, to, index]),
				encode: { x: [0, 1], y: 2 },
				clip: false,
			},
		],
	};
}
