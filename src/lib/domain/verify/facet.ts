import type { Series } from '../comparison.ts';
import type { Definition } from '../definition.ts';
import { yearBefore, type Period } from '../period.ts';
import type { Basis, Reading, ValueReading } from '../reading.ts';
import type { Facet } from './link.ts';
import { periodFor } from './period-for.ts';
import type { NamedTime } from './time.ts';

/** What the data say to one side of an indicator. */
export interface FacetValue {
	readonly value: number;
	/** Basis of every reading that it stands on. */
	readonly bases: readonly Basis[];
	/** The data give this value only as approached from below (近30户). */
	readonly approximate: boolean;
	/** The period compared with, for changes. */
	readonly base: Period | null;
}

/** Why there is no value: the state of the reading, or that the period to compare with is not held. */
export type NoValue = 'suppressed' | 'missing' | 'not_applicable' | 'unbounded' | 'no_base' | 'no_part';

const HUNDRED: ReadonlySet<Definition['measure']> = new Set(['amount', 'per_head', 'growth']);

function countOf(definition: Definition, reading: ValueReading, facet: Facet): number | null {
	if (facet === 'numerator') return HUNDRED.has(definition.measure) ? reading.numerator / 100 : reading.numerator;
	if (facet === 'denominator') return reading.denominator;
	const part = reading.parts[facet.slice('part:'.length)] ?? null;
	return part === null || !HUNDRED.has(definition.measure) ? part : part / 100;
}

/** The reading that a change is counted from: the time named (比2020年), else the same period of the year before. */
function baseReading(series: Series, period: Period, baseTime: NamedTime | null, report: string): Reading | null {
	const named = baseTime && periodFor(baseTime, [...series.keys()], report, null, true).period;
	return (baseTime ? named && series.get(named) : series.get(yearBefore(period))) ?? null;
}

/** The value of a facet in a period, in the units of `TextFigure`, or why there is none. */
export function facetValue(
	definition: Definition,
	facet: Facet,
	series: Series,
	reading: Reading,
	baseTime: NamedTime | null,
	report: string,
): FacetValue | NoValue {
	if (reading.state !== 'value') return reading.state;
	const approximate = reading.qualifier === 'approx_below';
	if (facet === 'value') return { value: reading.value, bases: [reading.basis], approximate, base: null };
	if (facet === 'growth' || facet === 'difference' || facet === 'change') {
		const base = baseReading(series, reading.period, baseTime, report);
		if (base?.state !== 'value' || (facet === 'growth' && base.value <= 0)) return 'no_base';
		const value = facet === 'growth' ? reading.value / base.value - 1 : reading.value - base.value;
		return { value, bases: [reading.basis, base.basis], approximate: false, base: base.period };
	}
	const count = countOf(definition, reading, facet);
	return count === null ? 'no_part' : { value: count, bases: [reading.basis], approximate: false, base: null };
}
