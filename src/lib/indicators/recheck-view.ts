import type { Table } from '../domain/figure.ts';
import { readingText } from '../domain/format.ts';
import { groupedNumber } from '../domain/number.ts';
import type { Cell } from '../domain/rowset.ts';
import { leftOutText } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import type { Recheck, RecheckInput, RecheckResult } from './recheck.ts';

/** Rows that a recheck lists; the sum takes all of them. */
export const ROWS_SHOWN = 200;

/** A recheck as tables, in one language. */
export interface RecheckView {
	readonly agrees: boolean;
	readonly headline: string;
	readonly results: Table;
	readonly used: Table;
	readonly usedCount: number;
	readonly leftOut: Table;
	readonly leftOutCount: number;
	readonly facts: readonly { readonly label: string; readonly value: string; readonly note: string }[];
}

function originText(origin: RecheckResult['origin'], locale: Locale): string {
	switch (origin) {
		case 'page':
			return m.recheck_page({}, { locale });
		case 'cube':
			return m.recheck_cube({}, { locale });
		case 'query':
			return m.recheck_query({}, { locale });
		case 'sum':
			return m.recheck_sum({}, { locale });
	}
}

function cellText(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '—';
	return typeof cell === 'number' ? groupedNumber(cell, Number.isInteger(cell) ? 0 : 2) : String(cell);
}

function countsOf({ reading }: RecheckResult): { numerator: number | null; denominator: number | null } {
	if (reading?.state !== 'value' && reading?.state !== 'unbounded') return { numerator: null, denominator: null };
	return reading;
}

function resultsTable({ results }: Recheck, { definition }: RecheckInput, locale: Locale): Table {
	return {
		caption: m.recheck_title({}, { locale }),
		columns: [
			{ head: m.recheck_where({}, { locale }), numeric: false },
			{ head: m.column_value({}, { locale }), numeric: true },
			{ head: m.recheck_numerator({}, { locale }), numeric: true },
			{ head: m.recheck_denominator({}, { locale }), numeric: true },
			{ head: m.recheck_compared({}, { locale }), numeric: false },
		],
		rows: results.map((result) => ({
			cells: [
				originText(result.origin, locale),
				result.reading ? readingText(definition, result.reading, locale) : '—',
				cellText(countsOf(result).numerator),
				cellText(countsOf(result).denominator),
				result.origin === 'page'
					? '—'
					: result.same
						? m.recheck_same({}, { locale })
						: m.recheck_different({}, { locale }),
			],
			strong: !result.same,
		})),
	};
}

function usedTable({ used }: Recheck, locale: Locale): Table {
	const numeric = (column: string): boolean => used.rows.some((row) => typeof row[column] === 'number');
	return {
		caption: m.recheck_rows_used({ n: String(used.rows.length) }, { locale }),
		columns: used.columns.map((column) => ({ head: column, numeric: numeric(column) })),
		rows: used.rows
			.slice(0, ROWS_SHOWN)
			.map((row) => ({ cells: used.columns.map((column) => cellText(row[column])), strong: false })),
	};
}

function leftOutTable({ leftOut }: Recheck, locale: Locale): Table {
	return {
		caption: m.recheck_reason({}, { locale }),
		columns: [
			{ head: m.recheck_reason({}, { locale }), numeric: false },
			{ head: m.recheck_reason_rows({}, { locale }), numeric: true },
		],
		rows: leftOut.map(({ reason, rows }) => ({ cells: [leftOutText(reason, locale), cellText(rows)], strong: false })),
	};
}

function headline({ agrees, cubeVersion }: Recheck, locale: Locale): string {
	if (!agrees) return m.recheck_disagree({}, { locale });
	return cubeVersion === null ? m.recheck_agree_slice({}, { locale }) : m.recheck_agree({}, { locale });
}

/** Words and tables of a recheck. `fileHash` is that of the data file as received. */
export function recheckView(outcome: Recheck, input: RecheckInput, fileHash: string, locale: Locale): RecheckView {
	const expected = input.file.sha256;
	return {
		agrees: outcome.agrees,
		headline: headline(outcome, locale),
		results: resultsTable(outcome, input, locale),
		used: usedTable(outcome, locale),
		usedCount: outcome.used.rows.length,
		leftOut: leftOutTable(outcome, locale),
		leftOutCount: outcome.leftOut.reduce((sum, { rows }) => sum + rows, 0),
		facts: [
			{
				label: m.recheck_hash({}, { locale }),
				value: fileHash,
				note:
					fileHash === expected
						? m.recheck_hash_same({}, { locale })
						: m.recheck_hash_different({ expected }, { locale }),
			},
			...(outcome.cubeVersion === null
				? []
				: [
						{
							label: m.recheck_version({}, { locale }),
							value: outcome.cubeVersion,
							note:
								outcome.cubeVersion === input.dataVersion
									? m.recheck_same({}, { locale })
									: m.recheck_different({}, { locale }),
						},
					]),
			{
				label: m.recheck_engine({}, { locale }),
				value: m.recheck_engine_version({ version: outcome.engineVersion }, { locale }),
				note: '',
			},
		],
	};
}
