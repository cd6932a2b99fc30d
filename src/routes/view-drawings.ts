import { draw, type Drawing } from '#lib/charts/draw.ts';
import type { ViewPage } from '#lib/indicators/view-page.ts';

/** Drawings of the figures of a view by their ids, as far as a figure has one. */
export function viewDrawings({ wide, columns }: ViewPage): Map<string, Drawing> {
	const drawings = new Map<string, Drawing>();
	for (const { id, chart } of [...wide, ...columns.flat()]) if (chart) drawings.set(id, draw(chart, id));
	return drawings;
}
