import type { Series } from '../comparison.ts';
import type { PlaceCode } from '../place.ts';

/** Readings of one input with what a condition must know of its meaning. */
export interface AlertInput {
	readonly readings: ReadonlyMap<PlaceCode, Series>;
	/** The target that the package states, in the unit of the input; null without one. */
	readonly target: number | null;
}

/** What rules look at: published readings of units and the city, never rows. */
export interface AlertData {
	readonly city: PlaceCode;
	readonly units: readonly PlaceCode[];
	/** Month in which the data end, or the cut-off. */
	readonly lastMonth: string;
	/** By id; an id that is not there is held by nobody. */
	readonly inputs: ReadonlyMap<string, AlertInput>;
}

const NOTHING: Series = new Map();

/** The readings of an input in a place, in order of time; empty where there are none. */
export function seriesOf({ inputs }: AlertData, input: string, place: PlaceCode): Series {
	return inputs.get(input)?.readings.get(place) ?? NOTHING;
}
