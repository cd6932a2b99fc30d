import type { PlaceCode } from '../../domain/place.ts';
import type { Basis, Reading } from '../../domain/reading.ts';
import { staffGap, staffLoad, type StaffLoad } from '../../domain/staff-norm.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import { rowBasis } from '../view-page.ts';
import type { Households, Posts, StaffOffice, StaffView } from './view.ts';

/** A township, a county or the city with what can be said of its staff. */
export interface StaffLine {
	readonly place: PlaceCode;
	readonly households: Households;
	readonly posts: Posts | null;
	readonly basis: Basis;
	/** `unbounded` is households with nobody in post. */
	readonly state: Reading['state'];
	/** Null unless the state is `value`. */
	readonly load: StaffLoad | null;
}

/** Also of withheld households nobody takes care: that somebody is served is said by the withholding. */
function stateOf(households: Households, posts: Posts | null): Reading['state'] {
	if (!posts) return 'missing';
	if (posts.fte.upper > 0) return households.state;
	if (households.state === 'missing') return 'missing';
	return households.count === 0 ? 'not_applicable' : 'unbounded';
}

function lineOf(place: PlaceCode, households: Households, posts: Posts | null, basis: Basis): StaffLine {
	const state = stateOf(households, posts);
	const load = state === 'value' && posts ? staffLoad(households.count ?? 0, posts.fte) : null;
	return { place, households, posts, basis, state, load };
}

/** Sum of ranges, in tenths, so that adding leaves no traces of binary fractions. */
function summed(ranges: readonly Interval[]): Interval {
	const sum = (end: 'lower' | 'upper'): number =>
		ranges.reduce((tenths, range) => tenths + Math.round(range[end] * 10), 0) / 10;
	return { lower: sum('lower'), upper: sum('upper') };
}

/** Posts of several offices; null as soon as one has not reported. */
function postsOf(offices: readonly StaffOffice[]): Posts | null {
	const held = offices.flatMap(({ posts }) => (posts ? [posts] : []));
	if (held.length < offices.length) return null;
	return {
		staff: held.reduce((sum, { staff }) => sum + staff, 0),
		dedicated: summed(held.map(({ dedicated }) => dedicated)),
		fte: summed(held.map(({ fte }) => fte)),
	};
}

/** A line for the offices of an area together: sums over sums, never the mean of their loads. */
function areaLine(place: PlaceCode, households: Households, offices: readonly StaffOffice[]): StaffLine {
	return lineOf(place, households, postsOf(offices), rowBasis(offices.map(({ basis }) => basis)));
}

/** The city. */
export function cityLine({ city, offices }: StaffView, code: PlaceCode): StaffLine {
	return areaLine(code, city, offices);
}

/** Every county, in the order of the view. */
export function districtLines({ districts, offices }: StaffView): StaffLine[] {
	return districts.map(({ place, households }) =>
		areaLine(
			place,
			households,
			offices.filter(({ district }) => district === place),
		),
	);
}

/** By load: nobody in post first, then the heaviest by what is certain, then those without a number in their order. */
export function byLoad(lines: readonly StaffLine[]): StaffLine[] {
	const rank = ({ state }: StaffLine): number => (state === 'unbounded' ? 0 : state === 'value' ? 1 : 2);
	const weight = ({ state, load, households }: StaffLine): number =>
		state === 'unbounded' ? (households.count ?? 0) : (load?.lower ?? 0);
	return [...lines].sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
}

/** Townships of the city, or of one county, by load. */
export function townshipLines({ offices }: StaffView, district: string | null): StaffLine[] {
	const chosen = offices.filter((office) => district === null || office.district === district);
	return byLoad(chosen.map(({ place, households, posts, basis }) => lineOf(place, households, posts, basis)));
}

/** The gap of dedicated workers by a norm; null where households or posts are not known. */
export function gapOf({ households, posts }: StaffLine, norm: number): Interval | null {
	return households.count === null || !posts ? null : staffGap(households.count, posts.dedicated, norm);
}

/** Townships that lack dedicated workers for certain, and how many they lack together; `left` are those without a number. */
export function lackingOf(
	lines: readonly StaffLine[],
	norm: number,
): { readonly count: number; readonly workers: number; readonly left: number } {
	const gaps = lines.map((line) => gapOf(line, norm));
	const lacking = gaps.flatMap((gap) => (gap && gap.lower > 0 ? [gap.lower] : []));
	return {
		count: lacking.length,
		workers: lacking.reduce((sum, gap) => sum + gap, 0),
		left: gaps.filter((gap) => gap === null).length,
	};
}
