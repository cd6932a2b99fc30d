import type { ScheduleSpec } from '../domain/figure.ts';
import { valueAxis } from './axis.ts';
import type { Frame, Palette } from './palette.ts';
import { ticks } from './ticks.ts';

/** Round values within the range: the axis begins where the drawing does, not at a round value. */
function tickValues(
	low: number,
	high: number,
	steps: number,
): { readonly values: number[]; readonly decimals: number } {
	const { step, decimals } = ticks(low, high, false, steps);
	const first = Math.ceil(low / step);
	const count = Math.floor(high / step) - first + 1;
	return { values: Array.from({ length: count }, (_, index) => (first + index) * step), decimals };
}

/** The horizontal axis of a schedule: income or months, named at its end. @param width Of the plot in pixels. */
export function scheduleAxis(spec: ScheduleSpec, palette: Palette, frame: Frame, width: number): object {
	const [low, high] = spec.xRange;
	const { values, decimals } = tickValues(low, high, width < frame.type * 26 ? 3 : 5);
	const axis = valueAxis({ min: low, max: high, step: high - low, decimals }, palette, frame) as { axisLabel: object };
	return {
		...axis,
		axisLabel: { ...axis.axisLabel, customValues: values },
		name: spec.xLabel,
		nameLocation: 'end',
		nameGap: 0,
		nameTextStyle: {
			color: palette.inkSoft,
			fontSize: frame.type,
			align: 'right',
			verticalAlign: 'top',
			padding: [frame.type * 2.1, 0, 0, 0],
		},
		axisLine: { show: true, onZero: false, lineStyle: { color: palette.rule } },
		splitLine: { show: false },
	};
}
