import type { Locale } from '../i18n/locale.ts';
import { compare, type Comparison, type ComparisonKind } from '../domain/comparison.ts';
import type { Definition } from '../domain/definition.ts';
import { judge, type Judgement, type JudgementContext } from '../domain/judgement.ts';
import type { Manifest, TableInfo } from '../domain/package.ts';
import type { Period } from '../domain/period.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { latestPeriod, type Readings } from '../domain/readings.ts';
import { unitSpread, type UnitSpread } from '../domain/unit-spread.ts';

/** One indicator's readings with everything that its figures need; made by a route, handed down. */
export interface Context {
	readonly definition: Definition;
	readonly readings: Readings;
	readonly manifest: Manifest;
	readonly locale: Locale;
	/** What readings are compared with; judgements always look at the year before. */
	readonly comparison: ComparisonKind;
}

/** A place by its code. @throws Error when the package has no such place. */
export function placeOf(manifest: Manifest, code: PlaceCode): Place {
	const place = manifest.places.find((candidate) => candidate.code === code);
	if (!place) throw new Error(`expected a place of the package, found “${code}”`);
	return place;
}

/** Where an indicator's page opens: the package's focus for it, else the city, else the first place that holds anything. */
export function openingPlace({ definition, readings, manifest }: Context): Place {
	const wished = manifest.focus[definition.id] ?? manifest.city;
	const code = readings.has(wished) ? wished : [...readings.keys()][0];
	return placeOf(manifest, code ?? manifest.city);
}

/** The latest reading of a place, or null when the place holds nothing. */
export function latestReading({ readings }: Context, place: PlaceCode): Reading | null {
	const series = readings.get(place);
	const period = latestPeriod(series);
	return period ? (series?.get(period) ?? null) : null;
}

/** The comparison of a reading with what the reader chose. */
export function comparisonOf(context: Context, reading: Reading): Comparison | null {
	const { definition, readings, comparison } = context;
	const series = readings.get(reading.place) ?? new Map<Period, Reading>();
	return compare(definition, reading, series, comparison, wholeOf(context, reading));
}

/** The reading of the whole city for the same period, for limits; null for the city itself. */
export function wholeOf({ readings, manifest }: Context, reading: Reading): Reading | null {
	if (reading.place === manifest.city) return null;
	return readings.get(manifest.city)?.get(reading.period) ?? null;
}

/** How much the places of a reading's level differ beyond sampling, for the same period; null where limits are not widened. */
export function spreadOf(context: Context, reading: Reading, whole: Reading | null): UnitSpread | null {
	const { definition, manifest, readings } = context;
	if (!definition.funnel || whole === null) return null;
	const { level } = placeOf(manifest, reading.place);
	const units = manifest.places.flatMap((place): Reading[] => {
		const unit = place.level === level ? readings.get(place.code)?.get(reading.period) : undefined;
		return unit ? [unit] : [];
	});
	return unitSpread(definition, whole, units);
}

/** The tables that an indicator reads. */
export function tablesOf({ definition, manifest }: Context): TableInfo[] {
	return definition.tables.flatMap((name) => manifest.tables.filter((table) => table.name === name));
}

/**
 * What a judgement of a reading looks at. Failed checks stop the build, so that what is left to verify are sources that the
 * package itself calls doubtful.
 */
export function judgementContextOf(context: Context, reading: Reading): JudgementContext {
	const whole = wholeOf(context, reading);
	return {
		comparison: comparisonOf({ ...context, comparison: 'same_period_last_year' }, reading),
		whole,
		spread: spreadOf(context, reading, whole),
		failedChecks: tablesOf(context).flatMap(({ name, doubtful }) => (doubtful ? [name] : [])),
	};
}

/** The judgement of a reading by the rules of `domain/judgement.ts`. */
export function judgementOf(context: Context, reading: Reading): Judgement | null {
	return judge(context.definition, reading, judgementContextOf(context, reading));
}
