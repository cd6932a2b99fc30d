import { draw, type Drawing } from '#lib/charts/draw.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { ViewPage } from '#lib/indicators/view-page.ts';

/** Drawings of figures by their ids, as far as a figure has one. */
export function drawingsOf(figures: readonly Figure[]): Map<string, Drawing> {
	const drawings = new Map<string, Drawing>();
	for (const { id, chart } of figures) if (chart) drawings.set(id, draw(chart, id));
	return drawings;
}

/** Drawings of the figures of a view that follow nothing that a reader sets. */
export function viewDrawings({ wide, columns }: ViewPage): Map<string, Drawing> {
	return drawingsOf([...wide, ...columns.flat()]);
}
