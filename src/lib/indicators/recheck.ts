import type { Definition } from '../domain/definition.ts';
import { unpackCube, type CubeFile } from '../domain/cube.ts';
import { valueOf } from '../domain/decode.ts';
import type { Claim } from '../domain/package.ts';
import type { Reading } from '../domain/reading.ts';
import { readingsOf } from '../domain/readings.ts';
import type { Row, RowSet } from '../domain/rowset.ts';
import type { Engine } from '../engine/engine.ts';
import { consideredQuery, figureQuery } from './query.ts';

/** What computes a page's figures: the same for every reading of it. */
export interface RecheckSubject {
	readonly definition: Definition;
	readonly sql: string;
	readonly claims: readonly Claim[];
	readonly dataVersion: string;
	/** The data file as the page registered it. */
	readonly file: { readonly path: string; readonly sha256: string; readonly bytes: number };
}

/** What a page hands to its recheck: the reading that it prints and what computes it. */
export interface RecheckInput extends RecheckSubject {
	readonly reading: Reading;
}

/** One of the four results that must be the same; `reading` is null where the origin holds none. */
export interface RecheckResult {
	readonly origin: 'page' | 'cube' | 'query' | 'sum';
	readonly reading: Reading | null;
	/** Whether it equals what the page prints. */
	readonly same: boolean;
}

/** Outcome of a recheck: four results, and every row that the query considered. */
export interface Recheck {
	readonly agrees: boolean;
	readonly results: readonly RecheckResult[];
	/** Version of the precomputed file; differs from the page's when one of the two is stale. Null for a slice, which has none. */
	readonly cubeVersion: string | null;
	readonly engineVersion: string;
	readonly used: RowSet;
	readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
}

/** Sums of full-time equivalents are in tenths, which binary fractions do not hold exactly; all else counted is whole. */
const TOLERANCE = 1e-6;

/** Values are quotients of what was counted, so that only the last binary digits may differ. */
const VALUE_TOLERANCE = 1e-12;

/** What must be the same in two readings, each with the difference that still counts as none. */
function numbersOf(reading: Reading): { number: number | null; tolerance: number }[] {
	if (reading.state !== 'value' && reading.state !== 'unbounded') return [];
	const value = reading.state === 'value' ? reading.value : null;
	return [
		{ number: reading.numerator, tolerance: TOLERANCE },
		{ number: reading.denominator, tolerance: TOLERANCE },
		{ number: value, tolerance: VALUE_TOLERANCE * Math.abs(value ?? 0) },
	];
}

function sameReading(other: Reading | null, page: Reading): boolean {
	if (other?.state !== page.state) return false;
	const found = numbersOf(other);
	return numbersOf(page).every(({ number, tolerance }, index) => {
		const against = found[index]?.number ?? null;
		return number === null || against === null ? number === against : Math.abs(number - against) <= tolerance;
	});
}

function total(rows: readonly Row[], column: string): number {
	return rows.reduce((sum, row) => sum + (typeof row[column] === 'number' ? row[column] : 0), 0);
}

/** Adds the used rows up one by one, without SQL; a figure without a value has nothing to add up. */
function sumOf(definition: Definition, used: readonly Row[], page: Reading): Reading {
	if (page.state === 'unbounded') return { ...page, numerator: total(used, 'numerator') };
	if (page.state !== 'value') return page;
	const numerator = total(used, 'numerator');
	const denominator = page.denominator === null ? null : total(used, 'denominator');
	return { ...page, numerator, denominator, value: valueOf(definition, numerator, denominator) };
}

function groupByReason(rows: readonly Row[]): Recheck['leftOut'] {
	const groups = new Map<string, number>();
	for (const { left_out_reason: reason } of rows) {
		if (typeof reason === 'string') groups.set(reason, (groups.get(reason) ?? 0) + 1);
	}
	return [...groups].map(([reason, count]) => ({ reason, rows: count })).sort((a, b) => b.rows - a.rows);
}

/**
 * Recomputes a page's figure in an engine and compares it with the page, with the precomputed file (none for a slice) and with
 * the sum of the rows used. @throws QueryError when a query fails.
 */
export async function recheck(engine: Engine, input: RecheckInput, cube: CubeFile | null): Promise<Recheck> {
	const { definition, sql, reading, claims } = input;
	const key = [reading.place, reading.period];
	const find = (rowset: RowSet): Reading | null =>
		readingsOf(definition, rowset, claims).get(reading.place)?.get(reading.period) ?? null;
	const considered = await engine.query(consideredQuery(sql), key);
	const used = considered.rows.filter((row) => row['left_out_reason'] === null);
	const found: readonly (readonly [RecheckResult['origin'], Reading | null])[] = [
		['page', reading],
		...(cube ? [['cube', find(unpackCube(cube))] as const] : []),
		['query', find(await engine.query(figureQuery(sql), key))],
		['sum', sumOf(definition, used, reading)],
	];
	const results = found.map(([origin, result]) => ({ origin, reading: result, same: sameReading(result, reading) }));
	const shown = considered.columns.filter((column) => !['place', 'period', 'left_out_reason'].includes(column));
	return {
		agrees: results.every(({ same }) => same) && (cube === null || cube.dataVersion === input.dataVersion),
		results,
		cubeVersion: cube?.dataVersion ?? null,
		engineVersion: engine.version,
		used: { columns: shown, rows: used },
		leftOut: groupByReason(considered.rows),
	};
}
