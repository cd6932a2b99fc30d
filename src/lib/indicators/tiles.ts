import { chartText, readingText } from '../domain/format.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import { sampleTag } from '../domain/sentence.ts';
import { latestReading, openingPlace, type Context } from './context.ts';
import { findingsIn } from './findings.ts';
import { sourceLine } from './source.ts';

/** One indicator over the units: a text each, and where it lies, 1 (least) to 5 (greatest) in fifths of the range. */
export interface TileFigure {
	readonly id: string;
	readonly period: string;
	/** Where the values come from, with 示例 when any of them is synthetic. */
	readonly source: string;
	readonly cells: Readonly<Record<PlaceCode, { readonly text: string; readonly step: number | null }>>;
}

/** Number of steps of the ordered palette. */
const STEPS = 5;

function figureOf(context: Context, units: readonly Place[]): TileFigure | null {
	const { definition, locale, readings } = context;
	const reading = latestReading(context, openingPlace(context).code);
	if (!reading) return null;
	const held = units.flatMap((place) => {
		const each = readings.get(place.code)?.get(reading.period);
		return each ? [{ place, reading: each }] : [];
	});
	if (held.length === 0) return null;
	const values = held.flatMap(({ reading: each }) => (each.state === 'value' ? [each.value] : []));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const step = (value: number): number =>
		high === low ? 1 : Math.min(STEPS, 1 + Math.floor(((value - low) / (high - low)) * STEPS));
	const synthetic = held.some(({ reading: each }) => each.basis === 'synthetic');
	return {
		id: definition.id,
		period: periodLabel(reading.period, locale),
		source: sourceLine(context) + sampleTag(synthetic ? 'synthetic' : 'measured', locale),
		cells: Object.fromEntries(
			held.map(({ place, reading: each }) => [
				place.code,
				each.state === 'value'
					? { text: readingText(definition, each, locale), step: step(each.value) }
					: { text: chartText(definition, each, locale), step: null },
			]),
		),
	};
}

/** What the tiles can show: indicators that need attention by unit, and each indicator that the units hold. */
export function tileFigures(
	contexts: readonly Context[],
	units: readonly Place[],
): { attention: Record<PlaceCode, number>; figures: TileFigure[] } {
	return {
		attention: Object.fromEntries(
			units.map((place) => [place.code, contexts.flatMap((context) => findingsIn(context, place)).length]),
		),
		figures: contexts.flatMap((context) => figureOf(context, units) ?? []),
	};
}
