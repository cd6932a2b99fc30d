import type { PlaceCode } from '../../domain/place.ts';
import { protectedParts } from '../../domain/protected-parts.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';
import { isFew } from '../../domain/small-cells.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import { rowBasis } from '../view-page.ts';
import { codeOf, numberOf } from '../view-rows.ts';

/** Programmes whose households civil-affairs staff serve. */
const PROGRAMS = ['dibao', 'tekun'] as const;

/** Households on dibao and tekun; null with a state that says why. */
export interface Households {
	readonly state: 'value' | 'suppressed' | 'missing';
	readonly count: number | null;
}

/** Who is in post in an office; ranges where it does not state how many are dedicated or what share of time they give. */
export interface Posts {
	readonly staff: number;
	readonly dedicated: Interval;
	/** Full-time equivalents. */
	readonly fte: Interval;
}

/** A township with its households and its posts; null where the office has not reported. */
export interface StaffOffice {
	readonly place: PlaceCode;
	readonly district: PlaceCode;
	readonly households: Households;
	readonly posts: Posts | null;
	readonly basis: Basis;
}

/** The city or a county with the households of its own rows. */
export interface StaffArea {
	readonly place: PlaceCode;
	readonly households: Households;
}

/** What the view of staff holds, in no language; counts of 1 to 4 households, and what would give them away, are not in it. */
export interface StaffView {
	/** The last month for which townships have reported their staff. */
	readonly month: string;
	readonly offices: readonly StaffOffice[];
	/** Counties in the order of their codes. */
	readonly districts: readonly StaffArea[];
	readonly city: Households;
}

/** A dedicated worker is one equivalent; one whose share of time is not stated is 0 to 1. */
function postsOf(row: Row): Posts | null {
	const staff = row['state'] === 'value' ? numberOf(row, 'staff') : null;
	if (staff === null) return null;
	const dedicated = numberOf(row, 'dedicated');
	const tenths = numberOf(row, 'fte_tenths');
	const certain = dedicated ?? 0;
	return {
		staff,
		dedicated: { lower: certain, upper: dedicated ?? staff },
		fte: tenths === null ? { lower: certain, upper: staff } : { lower: tenths / 10, upper: tenths / 10 },
	};
}

type Cells = ReadonlyMap<string, Row>;

const keyOf = (place: string, program: string): string => `${place} ${program}`;

/** The count of one programme; null where it is hidden, few or not there. */
function countOf(cells: Cells, place: string, program: string): number | null {
	const row = cells.get(keyOf(place, program));
	const count = row ? numberOf(row, 'households') : null;
	return count !== null && isFew(count) ? null : count;
}

/** Both programmes together. A programme without any row has no households here; hidden says more than missing. */
function together(cells: Cells, place: string, shown: (program: string) => number | null): Households {
	const held = PROGRAMS.filter((program) => cells.has(keyOf(place, program)));
	const absent = held.filter((program) => shown(program) === null);
	if (held.length === 0) return { state: 'missing', count: null };
	if (absent.length === 0) {
		return { state: 'value', count: held.reduce((sum, program) => sum + (shown(program) ?? 0), 0) };
	}
	const isMissing = absent.every((program) => cells.get(keyOf(place, program))?.['state'] === 'missing');
	return { state: isMissing ? 'missing' : 'suppressed', count: null };
}

/** The city: its own sum, unless one of its counties is not shown, as subtraction would then give that. */
function cityOf(districts: readonly StaffArea[], own: Households): Households {
	const absent = districts.filter(({ households }) => households.count === null);
	if (absent.length === 0) return own;
	const hides = absent.some(({ households }) => households.state === 'suppressed');
	return { state: hides ? 'suppressed' : 'missing', count: null };
}

/**
 * The view of staff from its two queries (`queries/views/staff`). Of each county and programme further townships are hidden until
 * none that is hidden can be had by subtraction; null when no township has reported its staff.
 */
export function staffView(caseRows: readonly Row[], postRows: readonly Row[]): StaffView | null {
	const [first] = postRows;
	if (!first) return null;
	const cells: Cells = new Map(caseRows.map((row) => [keyOf(String(row['place']), String(row['program'])), row]));
	const shown = new Map<string, number | null>();
	const codes = [...new Set(postRows.map((row) => codeOf(row, 'district')))];
	for (const district of codes) {
		const townships = postRows.filter((row) => row['district'] === district).map((row) => String(row['place']));
		for (const program of PROGRAMS) {
			const counts = townships.map((place) => (cells.has(keyOf(place, program)) ? countOf(cells, place, program) : 0));
			const { parts, total } = protectedParts(counts, countOf(cells, district, program));
			townships.forEach((place, index) => shown.set(keyOf(place, program), parts[index] ?? null));
			shown.set(keyOf(district, program), total);
		}
	}
	const householdsOf = (place: string): Households =>
		together(cells, place, (program) => shown.get(keyOf(place, program)) ?? null);
	const districts = codes.map((place) => ({ place, households: householdsOf(place) }));
	const city = caseRows.find((row) => row['level'] === 'city');
	const cityCode = String(city?.['place']);
	return {
		month: String(first['month']),
		offices: postRows.map((row): StaffOffice => {
			const place = codeOf(row, 'place');
			const bases = [row['basis'], ...PROGRAMS.map((program) => cells.get(keyOf(place, program))?.['basis'])];
			return {
				place,
				district: codeOf(row, 'district'),
				households: householdsOf(place),
				posts: postsOf(row),
				basis: rowBasis(bases.flatMap((basis) => (typeof basis === 'string' ? [basis as Basis] : []))),
			};
		}),
		districts,
		city: cityOf(
			districts,
			together(cells, cityCode, (program) => countOf(cells, cityCode, program)),
		),
	};
}
