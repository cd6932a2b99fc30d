import { parsePlaceCode, type PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';
import { isFew } from '../../domain/small-cells.ts';
import { rowBasis } from '../view-page.ts';

/** A benefit that hangs on a status, of one type of household. */
export interface TiedBenefit {
	readonly benefit: string;
	/** Statuses that end with an income; tekun does not and is only counted in `beyondIncome`. */
	readonly tiedTo: 'dibao' | 'edge';
	/** Income at which it ends, in percent of the guarantee. */
	readonly limitPercent: number;
	/** Fen a household and month; null where the package does not hold it. */
	readonly fen: number | null;
	readonly valuation: string;
}

/** A type of household with all that it may have. */
export interface HouseholdType {
	readonly type: string;
	readonly persons: number;
	readonly benefits: readonly TiedBenefit[];
}

/** The rules of the city, or of a county that has its own. */
export interface PlaceRules {
	readonly place: PlaceCode;
	/** Month from which this version holds. */
	readonly validFrom: string;
	/** Types in the order of the package. */
	readonly types: readonly HouseholdType[];
	/** Households on dibao, and those that left it for higher income in twelve months; null where not held or too few. */
	readonly households: number | null;
	readonly exits: number | null;
	readonly basis: Basis;
}

/** What the view of the cliff holds, in no language. */
export interface CliffView {
	/** Last month of the package. */
	readonly month: string;
	/** The dibao line in fen a person and month, and the month from which it holds. */
	readonly line: number;
	readonly lineFrom: string;
	/** The city first. */
	readonly places: readonly PlaceRules[];
	/** Rows that hang on no income and are in no curve. */
	readonly beyondIncome: number;
}

function countOf(row: Row | undefined, column: string): number | null {
	const count = row?.[column] ?? null;
	return typeof count === 'number' && !isFew(count) ? count : null;
}

function benefitOf(row: Row): TiedBenefit {
	const fen = row['state'] === 'value' ? row['fen'] : null;
	return {
		benefit: String(row['benefit']),
		tiedTo: row['tied_to'] === 'edge' ? 'edge' : 'dibao',
		limitPercent: Number(row['limit_percent']),
		fen: typeof fen === 'number' ? fen : null,
		valuation: String(row['valuation']),
	};
}

function typesOf(rows: readonly Row[]): HouseholdType[] {
	return [...new Set(rows.map((row) => String(row['household_type'])))].map((type) => {
		const own = rows.filter((row) => row['household_type'] === type);
		return {
			type,
			persons: Number(own[0]?.['household_size']),
			benefits: own.filter((row) => row['tied_to'] !== 'tekun').map(benefitOf),
		};
	});
}

/**
 * The view of the cliff from its two queries (`queries/views/cliff`); counts of 1 to 4 households are not in it.
 * Null when the package holds no rules of benefits of its city, or no dibao line that they are multiples of.
 */
export function cliffView(ruleRows: readonly Row[], caseRows: readonly Row[]): CliffView | null {
	const [first] = ruleRows;
	if (first?.['level'] !== 'city') return null;
	const codes = [...new Set(ruleRows.map((row) => String(row['place'])))];
	return {
		month: String(first['month']),
		line: Number(first['line_fen']),
		lineFrom: String(first['line_from']),
		places: codes.map((code) => {
			const place = parsePlaceCode(code);
			if (!place) throw new TypeError(`expected a place code in column “place”, found ${code}`);
			const rows = ruleRows.filter((row) => row['place'] === code);
			const cases = caseRows.find((row) => row['place'] === code);
			return {
				place,
				validFrom: String(rows[0]?.['valid_from']),
				types: typesOf(rows),
				households: countOf(cases, 'households'),
				exits: countOf(cases, 'exits'),
				basis: rowBasis(rows.map((row) => row['basis'] as Basis)),
			};
		}),
		beyondIncome: ruleRows.filter((row) => row['tied_to'] === 'tekun').length,
	};
}
