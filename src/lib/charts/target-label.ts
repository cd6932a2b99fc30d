import type { LineSpec } from '../domain/figure.ts';
import { labelWidth } from './axis.ts';
import type { Ticks } from './ticks.ts';

/** Places where a label can stand along a horizontal line, the best first. */
const PLACES = [
	'insideMiddleTop',
	'insideMiddleBottom',
	'insideStartBottom',
	'insideEndBottom',
	'insideStartTop',
	'insideEndTop',
] as const;
export type TargetPlace = (typeof PLACES)[number];

/** A rectangle in pixels of the drawing. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The plot of a line chart in pixels, and the type in it. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly type: number;
}

/** Room between a line and its label. */
const GAP = 4;

/** Whether two rectangles share any of their area. */
export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What a label must not lie on: the printed ends of the series, and the line itself, sampled between its points. */
export function obstacles(spec: LineSpec, scale: Ticks, plot: Plot): { texts: Box[]; line: Box[] } {
	const x = (index: number): number => plot.left + ((index + 0.5) / spec.points.length) * (plot.right - plot.left);
	const y = (value: number): number =>
		plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
	const valued = spec.points.flatMap(({ value, text }, index) => (value === null ? [] : [{ index, value, text }]));
	const ends = [valued[0], valued.at(-1)].filter((point) => point !== undefined);
	const texts = ends.map(({ index, value, text }) => {
		const half = labelWidth(text, plot.type) / 2 + GAP;
		// Above or below the point: both are kept free.
		return {
			left: x(index) - half,
			right: x(index) + 2 * half,
			top: y(value) - plot.type - 10,
			bottom: y(value) + GAP,
		};
	});
	const line = valued.slice(1).flatMap((point, at) => {
		const before = valued[at];
		if (!before) return [];
		return Array.from({ length: 9 }, (_, step) => {
			const share = step / 8;
			const px = x(before.index) + share * (x(point.index) - x(before.index));
			const py = y(before.value) + share * (y(point.value) - y(before.value));
			return { left: px - 1, right: px + 1, top: py - 1, bottom: py + 1 };
		});
	});
	return { texts, line };
}

function boxAt(place: TargetPlace, width: number, lineY: number, plot: Plot): Box {
	const middle = (plot.left + plot.right - width) / 2;
	const left = place.includes('Start') ? plot.left + GAP : place.includes('End') ? plot.right - width - GAP : middle;
	const top = place.endsWith('Top') ? lineY - plot.type - GAP : lineY + GAP;
	return { left, right: left + width, top, bottom: top + plot.type };
}

/**
 * Where the label of a target stands: the first place at which it lies on no printed value, within the drawing, and if
 * possible not on the line. A text on a text cannot be read; a text on a line can.
 */
export function targetPlace(spec: LineSpec, label: string, value: number, scale: Ticks, plot: Plot): TargetPlace {
	const { texts, line } = obstacles(spec, scale, plot);
	const lineY = plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
	const width = labelWidth(label, plot.type);
	const cost = (place: TargetPlace): number => {
		const box = boxAt(place, width, lineY, plot);
		const outside = box.bottom > plot.bottom || box.top < 0;
		return (
			(outside ? 1000 : 0) +
			texts.filter((text) => overlaps(box, text)).length * 100 +
			line.filter((point) => overlaps(box, point)).length
		);
	};
	return PLACES.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}
