import type { Figure } from '../../domain/figure.ts';
import { latestReading, placeOf, type Context } from '../../indicators/context.ts';
import type { Finding } from '../../indicators/findings.ts';
import { trendFigure } from '../../indicators/trend-figure.ts';
import { unitsFigure } from '../../indicators/units-figure.ts';

/** The figure that shows a finding: the city over time, or a unit beside the others. */
export function findingFigure(contexts: readonly Context[], { indicator, place: code }: Finding): Figure | null {
	const context = contexts.find(({ definition }) => definition.id === indicator);
	const reading = context ? latestReading(context, code) : null;
	if (!context || !reading) return null;
	const place = placeOf(context.manifest, code);
	return place.level === 'city' ? trendFigure(context, place) : unitsFigure(context, reading.period, place);
}
