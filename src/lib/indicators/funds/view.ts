import { parsePlaceCode, type PlaceCode } from '../../domain/place.ts';
import { isSumShown, protectedRows } from '../../domain/protected-rows.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';
import { isFew } from '../../domain/small-cells.ts';

/** Why a line has no numbers, or that it has them. */
export type LineState = 'value' | 'suppressed' | 'missing' | 'not_applicable';

/** A line of a table in the whole city: one code in one period. */
export interface FundLine<Column extends string> {
	/** Period as the indicators write it: a year, or a month end `@2022-09`. */
	readonly period: string;
	readonly code: string;
	readonly state: LineState;
	/** By column; null unless the state is `value`. */
	readonly values: Readonly<Record<Column, number>> | null;
	readonly basis: Basis;
}

/** Organisations of one form in a county, with the townships that they reached. */
export interface OrganisationLine extends FundLine<'organisations' | 'reached' | 'hours_tenths'> {
	readonly place: PlaceCode;
	/** Townships in use in the county. */
	readonly townships: number;
}

export type SourceLine = FundLine<'fen'>;
export type ServiceLine = FundLine<'persons' | 'hours_tenths'>;
export type NeedLine = FundLine<'posted' | 'matched' | 'lag_days'>;

/** What the view of funds and society holds, in no language; counts of 1 to 4, and what would give them away, are not in it. */
export interface FundsView {
	readonly sources: readonly SourceLine[];
	readonly services: readonly ServiceLine[];
	readonly needs: readonly NeedLine[];
	/** Of the last quarter alone. */
	readonly organisations: readonly OrganisationLine[];
}

/** The code under which a person with several services counts once. */
export const ANY_SERVICE = 'any';

function numberOf(row: Row, column: string): number {
	const cell = row[column];
	if (typeof cell !== 'number') throw new TypeError(`expected a number in column “${column}”, found ${String(cell)}`);
	return cell;
}

const STATES: readonly LineState[] = ['value', 'suppressed', 'missing', 'not_applicable'];

function lineOf<Column extends string>(row: Row, columns: readonly Column[], isStock: boolean): FundLine<Column> {
	const state = STATES.find((each) => each === row['state']);
	if (!state) throw new TypeError(`expected a state, found ${String(row['state'])}`);
	const values = columns.map((column) => [column, state === 'value' ? numberOf(row, column) : 0] as const);
	return {
		period: (isStock ? '@' : '') + String(row['period']),
		code: String(row['code']),
		state,
		values: state === 'value' ? (Object.fromEntries(values) as Record<Column, number>) : null,
		basis: row['basis'] as Basis,
	};
}

const withheld = <Column extends string>(line: FundLine<Column>): FundLine<Column> => ({
	...line,
	state: 'suppressed',
	values: null,
});

/** Of each period the lines that may be shown; the others withheld. @param countsOf The counts of people in a line. */
function guarded<Column extends string>(
	lines: readonly FundLine<Column>[],
	countsOf: (values: Readonly<Record<Column, number>>) => readonly number[],
): FundLine<Column>[] {
	const periods = [...new Set(lines.map(({ period }) => period))];
	return periods.flatMap((period) => {
		const own = lines.filter((line) => line.period === period);
		const valued = own.flatMap((line) => (line.values ? [{ line, counts: countsOf(line.values) }] : []));
		const rows = valued.map(({ counts }) => counts);
		const hidden = protectedRows(rows);
		// What is hidden before the view was made has no counts here; the sum of the others is no sum of all.
		const all = isSumShown(rows, hidden) ? hidden : new Set(rows.keys());
		const hide = new Set([...all].flatMap((index) => valued[index]?.line ?? []));
		return own.map((line) => (hide.has(line) ? withheld(line) : line));
	});
}

/** Kinds of service, guarded among themselves; those who had any are their own line, hidden where few. */
function serviceLines(rows: readonly Row[]): ServiceLine[] {
	const lines = rows.map((row) => lineOf(row, ['persons', 'hours_tenths'], true));
	const kinds = guarded(
		lines.filter(({ code }) => code !== ANY_SERVICE),
		({ persons }) => [persons],
	);
	const any = lines.filter(({ code }) => code === ANY_SERVICE);
	return [...kinds, ...any.map((line) => (line.values && isFew(line.values.persons) ? withheld(line) : line))];
}

function organisationLine(row: Row): OrganisationLine {
	const place = parsePlaceCode(String(row['place']));
	if (!place) throw new TypeError(`expected a place code, found ${String(row['place'])}`);
	return {
		...lineOf(row, ['organisations', 'reached', 'hours_tenths'], true),
		place,
		townships: numberOf(row, 'townships'),
	};
}

/** The view from its queries (`queries/views/funds`); null when the package holds none of the four tables. */
export function fundsView(
	sources: readonly Row[],
	services: readonly Row[],
	needs: readonly Row[],
	organisations: readonly Row[],
): FundsView | null {
	if ([sources, services, needs, organisations].every((rows) => rows.length === 0)) return null;
	return {
		sources: sources.map((row) => lineOf(row, ['fen'], false)),
		services: serviceLines(services),
		needs: guarded(
			needs.map((row) => lineOf(row, ['posted', 'matched', 'lag_days'], true)),
			({ posted, matched }) => [posted, matched, posted - matched],
		),
		organisations: organisations.map(organisationLine),
	};
}
