import type { Cell, RowSet } from '../domain/rowset.ts';

/** A DuckDB that answers queries. Nothing above this layer knows which one. */
export interface Engine {
	/** Version of the DuckDB core, as it reports itself. */
	readonly version: string;
	/**
	 * Runs one statement and returns all its rows. Columns must be VARCHAR, BOOLEAN, DOUBLE or integers below 2^53.
	 * @throws QueryError with the statement and its parameters.
	 */
	query(sql: string, parameters?: readonly Cell[]): Promise<RowSet>;
	close(): Promise<void>;
}

/** A query that failed: keeps the statement and the cause, so that a screenshot is enough to find the fault. */
export class QueryError extends Error {
	override readonly name = 'QueryError';
	constructor(
		cause: unknown,
		readonly sql: string,
		readonly parameters: readonly Cell[],
	) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`${reason}\nQuery: ${sql}\nParameters: ${JSON.stringify(parameters)}`, { cause });
	}
}

/** Decodes one cell alike for every engine. Throws on types that the engines return differently (DECIMAL, HUGEINT, DATE, nested). */
export function decodeCell(value: unknown, column: string): Cell {
	if (value === null || value === undefined) return null;
	if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
	if (typeof value === 'bigint') {
		const number = Number(value);
		if (Number.isSafeInteger(number)) return number;
		throw new TypeError(`expected an integer below 2^53 in column “${column}”, found ${value}`);
	}
	throw new TypeError(
		`expected VARCHAR, BOOLEAN, DOUBLE or an integer in column “${column}”, found ${typeof value}; cast it in the query`,
	);
}
