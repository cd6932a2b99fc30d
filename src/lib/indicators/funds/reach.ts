import type { PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import { rowBasis } from '../view-page.ts';
import type { LineState, OrganisationLine } from './view.ts';

/** Townships of a county that organisations reached. Forms overlap, so only bounds are known. */
export interface Reach {
	readonly place: PlaceCode;
	readonly state: LineState;
	readonly townships: number;
	/** Sum over the forms; null where one is absent. */
	readonly organisations: number | null;
	/** Reached by at least one form: no fewer than the widest form, no more than all forms together or all townships. */
	readonly least: number | null;
	readonly most: number | null;
	readonly basis: Basis;
}

/** The reach in each county, in the order of the codes. */
export function reachOf(lines: readonly OrganisationLine[]): Reach[] {
	const places = [...new Set(lines.map(({ place }) => place))];
	return places.map((place): Reach => {
		const own = lines.filter((line) => line.place === place);
		const reached = own.map(({ values }) => values?.reached ?? null);
		const isHeld = !reached.includes(null);
		const counts = reached.map((count) => count ?? 0);
		const townships = own[0]?.townships ?? 0;
		const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
		return {
			place,
			state: own.find(({ state }) => state !== 'value')?.state ?? 'value',
			townships,
			organisations: isHeld ? sum(own.map(({ values }) => values?.organisations ?? 0)) : null,
			least: isHeld ? Math.max(0, ...counts) : null,
			most: isHeld ? Math.min(sum(counts), townships) : null,
			basis: rowBasis(own.map(({ basis }) => basis)),
		};
	});
}

/** Townships that no organisation has reached, at least; 0 where it cannot be known. */
export function surelyUnreached({ townships, most }: Reach): number {
	return most === null ? 0 : Math.max(0, townships - most);
}
