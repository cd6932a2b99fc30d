import { ADDRESS_VERSION } from './view.ts';

/** Limits of what a reader may set: yuan a month, and months. */
export const REFORM_LIMITS = { taper: 5000, edge: 2000, exit: 24 } as const;

/** A part of a reform that a reader sets. */
export type ReformPart = keyof typeof REFORM_LIMITS;

/** What a reader sets on the page of the cliff. */
export interface CliffSetting {
	/** Whose rules: the city or a county with rules of its own, by code. */
	readonly place: string;
	/** Type of household, by code. */
	readonly type: string;
	/** Width of a taper above the dibao line, in whole yuan of a household's income a month. */
	readonly taper: number;
	/** A further benefit for families at the edge, in whole yuan a household and month. */
	readonly edge: number;
	/** Months for which all is kept after an income has passed the line. */
	readonly exit: number;
}

/** A part of an address that cannot be followed; the opening one stands instead. */
export interface CliffFault {
	readonly part: keyof CliffSetting;
	readonly found: string;
}

/** A number as somebody types it: whole, from 0 to the limit of its part, else null. Full-width digits count as digits. */
export function parseReform(part: ReformPart, text: string): number | null {
	const plain = text.normalize('NFKC').trim();
	if (!/^\d{1,4}$/.test(plain)) return null;
	const value = Number(plain);
	return value <= REFORM_LIMITS[part] ? value : null;
}

/** Keys of the address: the version of its grammar takes `v`, a county `in`, as on the page of staff. */
const KEYS = { place: 'in', type: 'type', taper: 'taper', edge: 'edge', exit: 'exit' } as const;

/** Reads the query `?in=350404&type=three_pupil&taper=500&edge=100&exit=3`. @param choices Codes that places and types may have. */
export function parseCliffSetting(
	query: string,
	opening: CliffSetting,
	choices: { readonly places: readonly string[]; readonly types: readonly string[] },
): { readonly setting: CliffSetting; readonly faults: readonly CliffFault[] } {
	const wanted = new URLSearchParams(query);
	const faults: CliffFault[] = [];
	const read = <T>(part: keyof CliffSetting, otherwise: T, parse: (text: string) => T | null): T => {
		const found = wanted.get(KEYS[part]);
		const value = found === null ? otherwise : parse(found);
		if (value === null) faults.push({ part, found: found ?? '' });
		return value ?? otherwise;
	};
	const oneOf = (list: readonly string[]) => (text: string) => (list.includes(text) ? text : null);
	const amount = (part: ReformPart): number => read(part, opening[part], (text) => parseReform(part, text));
	const setting = {
		place: read('place', opening.place, oneOf(choices.places)),
		type: read('type', opening.type, oneOf(choices.types)),
		taper: amount('taper'),
		edge: amount('edge'),
		exit: amount('exit'),
	};
	return { setting, faults };
}

/** The query of a setting, with its question mark; empty for the one that the page opens with. */
export function cliffQuery(setting: CliffSetting, opening: CliffSetting): string {
	const parts = (Object.keys(KEYS) as (keyof CliffSetting)[])
		.filter((part) => setting[part] !== opening[part])
		.map((part) => `${KEYS[part]}=${setting[part]}`);
	return parts.length === 0 ? '' : `?v=${ADDRESS_VERSION}&${parts.join('&')}`;
}

/** Whether what is lost at the lines is changed: months alone do not. */
export function changesLines({ taper, edge }: CliffSetting): boolean {
	return taper > 0 || edge > 0;
}

/** Whether anything of the rules is changed. */
export function changesRules({ taper, edge, exit }: CliffSetting): boolean {
	return taper > 0 || edge > 0 || exit > 0;
}
