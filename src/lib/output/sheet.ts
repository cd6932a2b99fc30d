import type { CellValue, Table, TableRow } from '../domain/figure.ts';
import { dataNumber } from '../domain/number.ts';
import { basisText } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** A cell of a file of data: words, or a number with the digits that the page prints for it. */
export type SheetCell =
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'number'; readonly value: number; readonly text: string };

/** A table as data: one number a cell, units in the heads, and where each row comes from. */
export interface Sheet {
	readonly heads: readonly string[];
	readonly rows: readonly (readonly SheetCell[])[];
}

/** A printed column as the one or several columns of data that it makes. */
type Expanded = readonly { readonly head: string; readonly cell: (row: TableRow) => SheetCell }[];

const isRange = (value: CellValue | undefined): value is readonly [number, number] => Array.isArray(value);

function words(text: string): SheetCell {
	return { kind: 'words', text };
}

/** One number of a cell; `end` picks from a range, in value and in text. */
function numberCell(row: TableRow, position: number, end: 0 | 1): SheetCell {
	const value = row.values?.[position] ?? null;
	const text = row.cells[position] ?? '';
	if (value === null) return words(text);
	const one = isRange(value) ? value[end] : value;
	const printed = isRange(value) ? (text.split(/～| to /)[end] ?? '') : text;
	return { kind: 'number', value: dataNumber(one), text: printed };
}

/**
 * A range becomes two columns. A unit that all cells of the column share moves into the head; units that differ (a change of
 * households where last year's were few, else of percent) get a column of their own.
 */
function expand(table: Table, position: number, locale: Locale): Expanded {
	const { head } = table.columns[position] ?? { head: '' };
	const units = [...new Set(table.rows.flatMap(({ units }) => units?.[position] ?? []))];
	const [unit] = units;
	const inUnit = (name: string): string =>
		unit !== undefined && units.length === 1 ? m.export_in_unit({ head: name, unit }, { locale }) : name;
	const numbers: Expanded = table.rows.some(({ values }) => isRange(values?.[position]))
		? [
				{ head: inUnit(m.export_lower({ head }, { locale })), cell: (row) => numberCell(row, position, 0) },
				{ head: inUnit(m.export_upper({ head }, { locale })), cell: (row) => numberCell(row, position, 1) },
			]
		: [{ head: inUnit(head), cell: (row) => numberCell(row, position, 0) }];
	if (units.length < 2) return numbers;
	const unitHead = m.export_unit_of({ head }, { locale });
	return [...numbers, { head: unitHead, cell: (row) => words(row.units?.[position] ?? '') }];
}

/** The data of a printed table, row by row in its order; the last columns say where each row comes from, its place and state. */
export function sheetOf(table: Table, locale: Locale): Sheet {
	const printed = table.columns.flatMap((_, position) => expand(table, position, locale));
	const basis: Expanded = table.rows.some((row) => row.basis !== undefined)
		? [
				{
					head: m.export_basis({}, { locale }),
					cell: ({ basis }) => words(basis === undefined ? '' : basisText(basis, locale).label),
				},
			]
		: [];
	const codes: Expanded = table.rows.some((row) => row.state !== undefined)
		? [
				{ head: m.export_place_code({}, { locale }), cell: ({ place }) => words(place ?? '') },
				{ head: m.export_state({}, { locale }), cell: ({ state }) => words(state ?? '') },
			]
		: [];
	const columns = [...printed, ...basis, ...codes];
	return {
		heads: columns.map(({ head }) => head),
		rows: table.rows.map((row) => columns.map(({ cell }) => cell(row))),
	};
}
