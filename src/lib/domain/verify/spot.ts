import type { Manifest } from '../package.ts';
import type { PlaceCode } from '../place.ts';

/** A place that a text names; `code` is null for one that the package does not hold or cannot tell apart. */
export interface NamedPlace {
	readonly start: number;
	readonly code: PlaceCode | null;
	readonly name: string;
	/** The code was held by another place than the one that now has the name. */
	readonly former: boolean;
}

type Known = Pick<Manifest, 'places' | 'former' | 'city'>;

const WHOLE = /(?:全市|我市|本市|市本级)/;
/** 在全省率先 praises the city and speaks of no other place. */
const OUTSIDE = /(?:全省|全国|省级|我省|各省|全世界)(?!率先|首|前列|第|领先|各地)/;

interface Entry {
	readonly name: string;
	readonly codes: readonly PlaceCode[];
	readonly former: boolean;
}

/** Names of places and how to find them in a text; built once for a package. */
export interface PlaceNames {
	readonly city: PlaceCode;
	readonly names: readonly string[];
	readonly parents: ReadonlyMap<PlaceCode, PlaceCode | null>;
	readonly entries: ReadonlyMap<string, Entry>;
	readonly pattern: RegExp;
}

/** The names of a package's places, with the former ones. The names of townships may be shared; the county named last decides. */
export function placeNames({ places, former, city }: Known): PlaceNames {
	const entries = new Map<string, Entry>();
	for (const { zh, code } of places) {
		entries.set(zh, { name: zh, codes: [...(entries.get(zh)?.codes ?? []), code], former: false });
	}
	for (const { zh, successor } of former) {
		if (!entries.has(zh)) entries.set(zh, { name: zh, codes: [successor], former: true });
	}
	for (const { zh, code, level } of places) {
		const short = zh.replace(/(?:街道|[市县区])$/, '');
		if (level === 'county' && short.length > 1 && !entries.has(short)) {
			entries.set(short, { name: short, codes: [code], former: false });
		}
	}
	const literal = [...entries.keys()]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return {
		city,
		names: [...entries.keys()],
		parents: new Map(places.map(({ code, parent }) => [code, parent])),
		entries,
		pattern: new RegExp([WHOLE.source, OUTSIDE.source, ...literal].join('|'), 'g'),
	};
}

/** Whether a place lies in another, at any depth. */
function inside(names: PlaceNames, code: PlaceCode, whole: PlaceCode): boolean {
	for (let at: PlaceCode | null | undefined = code; at; at = names.parents.get(at)) if (at === whole) return true;
	return false;
}

/** A short name counts where a list or the end of a phrase follows: 将乐、建宁等地; not 大田 within a sentence. */
function isShort(names: PlaceNames, name: string, after: string): boolean {
	const full = names.entries.has(name) && /[市县区镇乡道村]$|社区$|街道$/.test(name);
	return full || /^(?:[、，：:\t]|和|及|与|等|两|\s|$)/.test(after);
}

/** The places that a line names, in order; `carried` is the place in force before it. */
export function namedPlaces(line: string, names: PlaceNames, carried: PlaceCode | null): NamedPlace[] {
	const found: NamedPlace[] = [];
	let at = carried;
	for (const match of line.matchAll(names.pattern)) {
		const name = match[0];
		const start = match.index;
		const base = { start, name, former: false };
		if (WHOLE.test(name)) found.push({ ...base, code: names.city });
		else if (OUTSIDE.test(name)) found.push({ ...base, code: null });
		else {
			if (!isShort(names, name, line.slice(start + name.length))) continue;
			const entry = names.entries.get(name);
			const near = entry?.codes.filter((code) => at !== null && inside(names, code, at)) ?? [];
			const codes = near.length > 0 ? near : (entry?.codes ?? []);
			found.push({ start, name, former: entry?.former ?? false, code: codes.length === 1 ? (codes[0] ?? null) : null });
		}
		at = found.at(-1)?.code ?? at;
	}
	return found;
}
