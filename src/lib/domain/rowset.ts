/** One cell as every engine returns it. Money is whole fen, dates are text. */
export type Cell = string | number | boolean | null;

export type Row = Readonly<Record<string, Cell>>;

/** The rows of one query, decoded alike by every engine. */
export interface RowSet {
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}
