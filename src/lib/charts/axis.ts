import { groupedNumber } from '../domain/number.ts';
import type { Frame, Palette } from './palette.ts';
import type { Ticks } from './ticks.ts';

/** The page's own font; zrender writes font names into an attribute without escaping their quotes. */
export const FONT = 'inherit';

/** Width of a label in pixels, near enough to keep room for it: a Chinese character is as wide as the type is high. */
export function labelWidth(text: string, type: number): number {
	let em = 0;
	for (const character of text) em += /[\u2e80-\uffef]/.test(character) ? 1 : 0.56;
	return Math.ceil(em * type);
}

/** A value axis: round ticks, faint grid, no axis line. */
export function valueAxis(scale: Ticks, palette: Palette, frame: Frame): object {
	return {
		type: 'value',
		min: scale.min,
		max: scale.max,
		interval: scale.step,
		axisLabel: {
			color: palette.inkFaint,
			fontSize: frame.type,
			formatter: (value: number) => groupedNumber(value, scale.decimals),
		},
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { lineStyle: { color: palette.grid, width: 1 } },
	};
}

/** Widest tick label of a scale in pixels. */
export function tickWidth(scale: Ticks, type: number): number {
	return Math.max(
		labelWidth(groupedNumber(scale.min, scale.decimals), type),
		labelWidth(groupedNumber(scale.max, scale.decimals), type),
	);
}
