import { parsePlaceCode, type PlaceCode } from '../domain/place.ts';
import type { Basis } from '../domain/reading.ts';
import type { Row } from '../domain/rowset.ts';

/** A number of a row of a view's query; null where the cell is empty. @throws TypeError for anything else. */
export function numberOf(row: Row, column: string): number | null {
	const cell = row[column] ?? null;
	if (cell !== null && typeof cell !== 'number') {
		throw new TypeError(`expected a number in column “${column}”, found ${String(cell)}`);
	}
	return cell;
}

/** A text of a row; null where the cell is empty. @throws TypeError for anything else. */
export function textOf(row: Row, column: string): string | null {
	const cell = row[column] ?? null;
	if (cell !== null && typeof cell !== 'string') {
		throw new TypeError(`expected a text in column “${column}”, found ${String(cell)}`);
	}
	return cell;
}

/** The code of a place of a row. @throws TypeError where there is none. */
export function codeOf(row: Row, column: string): PlaceCode {
	const code = parsePlaceCode(String(row[column]));
	if (!code) throw new TypeError(`expected a place code in column “${column}”, found ${String(row[column])}`);
	return code;
}

/** Where the numbers of a row come from. */
export function basisOf(row: Row): Basis {
	return (textOf(row, 'basis') ?? 'synthetic') as Basis;
}

/** The different values of a column in the order of the rows. */
export function distinct(rows: readonly Row[], column: string): string[] {
	return [...new Set(rows.map((row) => textOf(row, column) ?? ''))];
}
