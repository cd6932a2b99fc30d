import type { Text } from '../../domain/definition.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';
import { isFew } from '../../domain/small-cells.ts';
import { rowBasis } from '../view-page.ts';
import { basisOf, codeOf, distinct, numberOf, textOf } from '../view-rows.ts';

/** Whether two programmes may be drawn together; `conditional` is no fault as long as the condition holds. */
export type PairRule = 'incompatible' | 'conditional' | 'compatible';

/** Persons, or why they are not shown. */
export interface Persons {
	readonly state: 'value' | 'suppressed' | 'missing';
	/** Null unless the state is `value`. */
	readonly count: number | null;
}

/** One pair of programmes in the city and its counties. */
export interface Pair {
	readonly code: string;
	readonly rule: PairRule;
	/** The rule in words and who decides by it; null where the package states none. */
	readonly words: Text | null;
	readonly decided: Text | null;
	readonly city: Persons;
	/** The city twelve months before; missing where the table does not reach back. */
	readonly before: Persons;
	readonly counties: readonly (Persons & { readonly place: PlaceCode })[];
	readonly basis: Basis;
}

/** Steps from a list to aid. */
export const STEPS = ['flagged', 'checked', 'eligible', 'aided'] as const;
export type Step = (typeof STEPS)[number];
export type Counts = Readonly<Record<Step, number>>;

/** Persons at every step, of a place or of a list; null with a state that says why. */
export interface Cascade {
	readonly state: Persons['state'];
	readonly counts: Counts | null;
	readonly basis: Basis;
}

/** Where aid overlaps and where it misses people, in no language; nothing in it gives away 1 to 4 persons. */
export interface OverlapView {
	/** Last month of the pairs; null where the package holds none. */
	readonly pairsMonth: string | null;
	readonly pairs: readonly Pair[];
	/** Last quarter of the screening, by its last month; null where the package holds none. */
	readonly screeningMonth: string | null;
	readonly city: Cascade | null;
	readonly counties: readonly (Cascade & { readonly place: PlaceCode })[];
	/** From the longest. */
	readonly lists: readonly (Cascade & { readonly list: string })[];
}

/** Persons lost from step to step: not checked, checked and not eligible, eligible and not aided within 30 days. */
export function lossesOf({ flagged, checked, eligible, aided }: Counts): {
	readonly unchecked: number;
	readonly ineligible: number;
	readonly unaided: number;
} {
	return { unchecked: flagged - checked, ineligible: checked - eligible, unaided: eligible - aided };
}

/** The state of a sum: hidden as soon as one part is, so that nobody subtracts; hidden says more than missing. */
function stateOfSum(states: readonly Persons['state'][]): Persons['state'] {
	if (states.length === 0) return 'missing';
	return states.find((state) => state === 'suppressed') ?? states.find((state) => state === 'missing') ?? 'value';
}

function stateOf(row: Row): Persons['state'] {
	const state = textOf(row, 'state');
	return state === 'value' || state === 'suppressed' ? state : 'missing';
}

function personsOf(row: Row): Persons {
	const count = numberOf(row, 'persons');
	if (count !== null && isFew(count)) return { state: 'suppressed', count: null };
	return { state: stateOf(row), count };
}

/** The sum of persons; without a number as soon as one part has none. */
export function sumOf(parts: readonly Persons[]): Persons {
	const state = stateOfSum(parts.map((part) => part.state));
	return { state, count: state === 'value' ? parts.reduce((sum, { count }) => sum + (count ?? 0), 0) : null };
}

/** A rule of a package without the table of rules is what its pairs are marked as. */
function ruleOf(row: Row): PairRule {
	const rule = textOf(row, 'rule');
	if (rule === 'conditional' || rule === 'compatible' || rule === 'incompatible') return rule;
	return row['incompatible'] === true ? 'incompatible' : 'compatible';
}

function wordsOf(row: Row, zh: string, en: string): Text | null {
	const text = { zh: textOf(row, zh) ?? '', en: textOf(row, en) ?? '' };
	return text.zh === '' ? null : text;
}

const RULES: readonly PairRule[] = ['incompatible', 'conditional', 'compatible'];

/** Pairs that are not allowed first, then those on conditions, then those allowed; each kind from the most persons. */
function inOrder(pairs: readonly Pair[]): Pair[] {
	return [...pairs].sort(
		(a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule) || (b.city.count ?? -1) - (a.city.count ?? -1),
	);
}

function pairsOf(rows: readonly Row[], month: string | null): Pair[] {
	const pairs = distinct(rows, 'pair_code').flatMap((code): Pair[] => {
		const held = rows.filter((row) => row['pair_code'] === code);
		const now = held.filter((row) => row['month'] === month);
		const [first] = now;
		if (!first) return [];
		const counties = now.map((row) => ({ place: codeOf(row, 'place'), ...personsOf(row) }));
		return [
			{
				code,
				rule: ruleOf(first),
				words: wordsOf(first, 'rule_zh', 'rule_en'),
				decided: wordsOf(first, 'decided_zh', 'decided_en'),
				city: sumOf(counties),
				before: sumOf(held.filter((row) => row['month'] !== month).map(personsOf)),
				counties,
				basis: rowBasis(now.map(basisOf)),
			},
		];
	});
	return inOrder(pairs);
}

/** A cell of the screening; hidden also where what is lost between two steps is 1 to 4. */
function cascadeOf(row: Row): Cascade {
	const [flagged, checked, eligible, aided] = STEPS.map((step) => numberOf(row, step));
	const basis = basisOf(row);
	if (flagged == null || checked == null || eligible == null || aided == null) {
		return { state: stateOf(row), counts: null, basis };
	}
	const counts = { flagged, checked, eligible, aided };
	const isHidden = [...Object.values(counts), ...Object.values(lossesOf(counts))].some(isFew);
	return isHidden ? { state: 'suppressed', counts: null, basis } : { state: 'value', counts, basis };
}

function summed(parts: readonly Cascade[]): Cascade {
	const state = stateOfSum(parts.map((part) => part.state));
	const total = (step: Step): number => parts.reduce((sum, { counts }) => sum + (counts?.[step] ?? 0), 0);
	const counts = {
		...{ flagged: total('flagged'), checked: total('checked') },
		...{ eligible: total('eligible'), aided: total('aided') },
	};
	return { state, counts: state === 'value' ? counts : null, basis: rowBasis(parts.map(({ basis }) => basis)) };
}

/**
 * The view from its two queries (`queries/views/overlap`). A sum over a hidden part is hidden, as in the indicators, so that none can
 * be had by subtraction. Null where the package holds neither pairs nor screening.
 */
export function overlapView(pairRows: readonly Row[], screeningRows: readonly Row[]): OverlapView | null {
	const [firstPair, firstCell] = [pairRows[0], screeningRows[0]];
	if (!firstPair && !firstCell) return null;
	const pairsMonth = firstPair ? textOf(firstPair, 'last_month') : null;
	const cells = screeningRows.map((row) => ({
		...cascadeOf(row),
		place: codeOf(row, 'place'),
		list: row['list_source'],
	}));
	const places = [...new Set(cells.map(({ place }) => place))];
	return {
		pairsMonth,
		pairs: pairsOf(pairRows, pairsMonth),
		screeningMonth: firstCell ? textOf(firstCell, 'month') : null,
		city: cells.length > 0 ? summed(cells) : null,
		counties: places.map((place) => ({ place, ...summed(cells.filter((cell) => cell.place === place)) })),
		lists: distinct(screeningRows, 'list_source')
			.map((list) => ({ list, ...summed(cells.filter((cell) => cell.list === list)) }))
			.sort((a, b) => (b.counts?.flagged ?? -1) - (a.counts?.flagged ?? -1)),
	};
}
