import type { IndicatorId, Unit } from './reading.ts';

/** A text in both languages. */
export interface Text {
	readonly zh: string;
	readonly en: string;
}

/** The five groups of the overview. */
export type Group = 'level' | 'special' | 'housing' | 'capacity' | 'mechanism';

/**
 * How numerator and denominator become a value.
 * amount: fen → yuan; count: as it is; share: n ÷ d; growth: n ÷ d − 1; per_head: fen ÷ persons → yuan; load: cases ÷ full-time equivalents; ratio: n ÷ d.
 */
export type Measure = 'amount' | 'count' | 'share' | 'growth' | 'per_head' | 'load' | 'ratio';

/** Which way is good; `neutral` indicators get no judgement, `target` ones only against their stated target. */
export type Direction = 'up' | 'down' | 'neutral' | 'target';

/** The interval that fits the value: Wilson for shares of people, Poisson for counts of events, none for money and censuses of stock. */
export type IntervalMethod = 'wilson' | 'poisson' | 'none';

/** A target that a report states; it applies where the package holds that statement. Peers and unverified plans are never targets. */
export interface Target {
	readonly value: number;
	readonly section: Text;
}

/** A dimension by which the browser's engine can slice an indicator: a column of the query's `considered` and its code list. */
export interface Slice {
	readonly column: string;
	readonly codes: string;
	/** The codes that the indicator counts, where it does not count all of the list. */
	readonly only?: readonly string[];
	readonly label: Text;
}

/** What an indicator means, apart from any data. One file per indicator in `src/lib/indicators/catalog`. */
export interface Definition {
	readonly id: IndicatorId;
	readonly group: Group;
	/** Place within the group. */
	readonly order: number;
	readonly name: Text;
	/** Left off the overview: it stands in the list, on the pages of places and on its own. */
	readonly isDetail?: true;
	/** A shorter name for sentences, e.g. 低保金. */
	readonly subject: Text;
	readonly unit: Unit;
	readonly measure: Measure;
	/** Digits after the point in text: shares in percent, money per head in yuan. Ignored for 万元 and 亿元, which take two. */
	readonly decimals: number;
	readonly direction: Direction;
	/** Whether parts add up to the whole, where the measure does not tell: a median of months does not, a gap of staff does. */
	readonly adds?: boolean;
	/** Set where the city's reading is of its own offices, beside those of the counties, and no whole of them. */
	readonly ownCity?: true;
	/** Set by a slice: a part of an indicator, for which no target and no rule was made. */
	readonly isPart?: true;
	readonly interval: IntervalMethod;
	/** What the denominator counts, for 2人中1人; only for shares of people, households or items. */
	readonly counted?: 'person' | 'household' | 'item';
	/** Whether units can be compared by funnel limits. */
	readonly funnel: boolean;
	readonly target?: Target | undefined;
	/** Names of the `part_*` columns that the query returns, with their labels. */
	readonly parts?: Readonly<Record<string, Text>>;
	/** A text of several counts instead of the one value (posts of an office). */
	readonly composite?: 'staffing';
	readonly tables: readonly string[];
	readonly slices?: readonly Slice[];
	readonly meaning: Text;
	readonly formula: Text;
	readonly howToRead: Text;
	readonly caveats: readonly Text[];
	readonly question: Text;
	/** Rows of the report's item table that it answers (R01 to R97). */
	readonly items: readonly string[];
}

/** Whether parts add up to the whole, so that a large unit has a large value. */
export function isSum({ measure, adds }: Pick<Definition, 'measure' | 'adds'>): boolean {
	return adds ?? (measure === 'amount' || measure === 'count');
}
