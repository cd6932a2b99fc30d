import { parseNorm, STAFF_NORM } from './staff-norm.ts';
import { ADDRESS_VERSION } from './view.ts';

/** Townships of the list: `heaviest` (nobody in post, then the heaviest of the city), `all`, or those of one district by its code. */
export type TownshipChoice = string;

/** What a reader sets on the page of staff. */
export interface StaffSetting {
	/** Households for one full-time worker. */
	readonly norm: number;
	readonly townships: TownshipChoice;
}

/** What the page opens with. */
export const OPENING_SETTING: StaffSetting = { norm: STAFF_NORM.opens, townships: 'heaviest' };

/** A part of an address that cannot be followed; the setting takes the opening one instead. */
export interface SettingFault {
	readonly part: 'norm' | 'townships';
	readonly found: string;
}

/** Reads the query `?norm=150&in=350424` (or `in=all`). @param districts Codes that `in` may name. */
export function parseStaffSetting(
	query: string,
	districts: readonly string[],
): { readonly setting: StaffSetting; readonly faults: readonly SettingFault[] } {
	const wanted = new URLSearchParams(query);
	const [wantedNorm, wantedPlace] = [wanted.get('norm'), wanted.get('in')];
	const norm = wantedNorm === null ? OPENING_SETTING.norm : parseNorm(wantedNorm);
	const isKnown = wantedPlace === null || wantedPlace === 'all' || districts.includes(wantedPlace);
	return {
		setting: {
			norm: norm ?? OPENING_SETTING.norm,
			townships: isKnown ? (wantedPlace ?? OPENING_SETTING.townships) : OPENING_SETTING.townships,
		},
		faults: [
			...(norm === null ? [{ part: 'norm' as const, found: wantedNorm ?? '' }] : []),
			...(isKnown ? [] : [{ part: 'townships' as const, found: wantedPlace }]),
		],
	};
}

/** The query of a setting, with its question mark; empty for the one that the page opens with. */
export function staffQuery({ norm, townships }: StaffSetting): string {
	const parts = [
		...(norm === OPENING_SETTING.norm ? [] : [`norm=${norm}`]),
		...(townships === OPENING_SETTING.townships ? [] : [`in=${townships}`]),
	];
	return parts.length === 0 ? '' : `?v=${ADDRESS_VERSION}&${parts.join('&')}`;
}
