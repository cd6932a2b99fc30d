import type { ComparisonKind } from './comparison.ts';

/** Version of the grammar of addresses; an address of another version is read as far as it can be. */
export const ADDRESS_VERSION = '1';

/** What a reader has chosen beyond the page: the query of an address. Null and empty are what was prerendered. */
export interface View {
	/** Cut-off month `YYYY-MM`: each indicator shows its latest own period up to it. */
	readonly cutoff: string | null;
	readonly comparison: ComparisonKind;
	/** Code by dimension. */
	readonly slices: Readonly<Record<string, string>>;
}

export const DEFAULT_VIEW: View = { cutoff: null, comparison: 'same_period_last_year', slices: {} };

/** Short words for comparisons in addresses. */
const COMPARISONS: readonly (readonly [string, ComparisonKind])[] = [
	['year', 'same_period_last_year'],
	['prev', 'previous_period'],
	['city', 'whole'],
];

/** A part of an address that nothing answers to. */
export interface AddressFault {
	readonly part: 'cutoff' | 'comparison' | 'slice';
	readonly found: string;
	/** The nearest valid value, which the view takes instead. */
	readonly nearest: string;
}

/** What an address chooses, and what of it could not be followed. */
export interface ParsedView {
	readonly view: View;
	readonly faults: readonly AddressFault[];
}

function parseCutoff(
	text: string | null,
	first: string,
	last: string,
): { cutoff: string | null; fault: AddressFault[] } {
	if (text === null) return { cutoff: null, fault: [] };
	const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
	if (isMonth && text >= first && text <= last) return { cutoff: text === last ? null : text, fault: [] };
	const nearest = isMonth && text < first ? first : last;
	return { cutoff: nearest === last ? null : nearest, fault: [{ part: 'cutoff', found: text, nearest }] };
}

/** Codes by dimension that a page can slice by. */
export type SliceCodes = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the query of an address: `?v=1&p=2022-06&c=prev&s.phase=emergency`. Months are held from `first` to `last`; only slices
 * in `known` are followed.
 */
export function parseView(query: URLSearchParams, first: string, last: string, known: SliceCodes = {}): ParsedView {
	const { cutoff, fault } = parseCutoff(query.get('p'), first, last);
	const wanted = query.get('c');
	const comparison = COMPARISONS.find(([word]) => word === wanted)?.[1];
	const wantedSlices = [...query]
		.filter(([key]) => key.startsWith('s.'))
		.map(([key, value]) => [key.slice(2), value] as const);
	const isKnown = ([dimension, code]: readonly [string, string]): boolean =>
		(Object.hasOwn(known, dimension) ? known[dimension] : undefined)?.includes(code) ?? false;
	return {
		view: {
			cutoff,
			comparison: comparison ?? DEFAULT_VIEW.comparison,
			slices: Object.fromEntries(wantedSlices.filter(isKnown)),
		},
		faults: [
			...fault,
			...(wanted !== null && !comparison ? [{ part: 'comparison' as const, found: wanted, nearest: 'year' }] : []),
			...wantedSlices
				.filter((slice) => !isKnown(slice))
				.map(([dimension, code]) => ({ part: 'slice' as const, found: `${dimension}=${code}`, nearest: '' })),
		],
	};
}

/** The query of a view, with its question mark; empty for the default, so that the shortest address is the prerendered page. */
export function viewQuery(view: View): string {
	const parts = [
		...(view.cutoff === null ? [] : [`p=${view.cutoff}`]),
		...(view.comparison === DEFAULT_VIEW.comparison
			? []
			: [`c=${COMPARISONS.find(([, kind]) => kind === view.comparison)?.[0] ?? 'year'}`]),
		...Object.entries(view.slices)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([dimension, code]) => `s.${dimension}=${code}`),
	];
	return parts.length === 0 ? '' : `?v=${ADDRESS_VERSION}&${parts.join('&')}`;
}
