import { figureBasis } from './basis.ts';
import { decodeReading } from './decode.ts';
import type { Definition } from './definition.ts';
import type { Claim } from './package.ts';
import { comparePeriods, knownUntil, type Period } from './period.ts';
import type { PlaceCode } from './place.ts';
import type { Reading } from './reading.ts';
import type { RowSet } from './rowset.ts';
import type { Series } from './comparison.ts';

/** Every reading of one indicator, by place and then by period in order of time. */
export type Readings = ReadonlyMap<PlaceCode, Series>;

/** Decodes the rows of an indicator's query, from whichever tier they came. */
export function readingsOf(definition: Definition, rowset: RowSet, claims: readonly Claim[]): Readings {
	const decoded = rowset.rows.map((row) => {
		const reading = decodeReading(definition, row);
		return { ...reading, basis: figureBasis(definition.id, reading, claims) };
	});
	decoded.sort((a, b) => comparePeriods(a.period, b.period));
	const places = new Map<PlaceCode, Map<Period, Reading>>();
	for (const reading of decoded) {
		const series = places.get(reading.place) ?? new Map<Period, Reading>();
		places.set(reading.place, series.set(reading.period, reading));
	}
	return places;
}

/** The latest period for which a place holds anything, or null. */
export function latestPeriod(series: Series | undefined): Period | null {
	let latest: Period | null = null;
	for (const period of series?.keys() ?? []) {
		if (!latest || comparePeriods(period, latest) > 0) latest = period;
	}
	return latest;
}

/** The readings that were known at a cut-off month; all of them without one. `lastHeld` is the month in which the data end. */
export function readingsUntil(readings: Readings, cutoff: string | null, lastHeld: string): Readings {
	if (cutoff === null || cutoff >= lastHeld) return readings;
	const places = [...readings].map(([place, series]): [PlaceCode, Series] => [
		place,
		new Map([...series].filter(([period]) => knownUntil(period, lastHeld) <= cutoff)),
	]);
	return new Map(places.filter(([, series]) => series.size > 0));
}
