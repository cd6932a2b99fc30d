/** A division code: 6 digits (city, county), 9 (township), or a parent's 9 digits and `-nn` where no verified 12-digit code exists. */
export type PlaceCode = string & { readonly __brand: 'PlaceCode' };

export type PlaceLevel = 'city' | 'county' | 'township' | 'village';

/** A place of the newest division version, as pages and the command line name it. */
export interface Place {
	readonly code: PlaceCode;
	readonly level: PlaceLevel;
	readonly parent: PlaceCode | null;
	readonly zh: string;
	readonly en: string;
	readonly sortNo: number;
}

/** A code that is no longer used in reporting, and the code that took its area over. */
export interface FormerPlace {
	readonly code: string;
	readonly zh: string;
	readonly en: string;
	readonly successor: PlaceCode;
	/** When the codes changed: a year or a month, no more precise than the source. */
	readonly changed: string;
}

const PATTERN = /^\d{6}$|^\d{9}$|^\d{12}$|^\d{9}-\d{2}$/;

/** Reads a division code, or null when the text has not the form of one. */
export function parsePlaceCode(text: string): PlaceCode | null {
	return PATTERN.test(text) ? (text as PlaceCode) : null;
}
