import type { Cell, Row, RowSet } from './rowset.ts';

/** Readings of one indicator for every place and period held, as the build writes and the browser fetches them. */
export interface CubeFile {
	readonly indicator: string;
	readonly dataVersion: string;
	readonly columns: readonly string[];
	/** One array per column, in the order of `columns`; texts that repeat are numbers into `words`. */
	readonly words: readonly string[];
	readonly data: readonly (readonly Cell[])[];
}

const WORD_COLUMNS = new Set(['place', 'period', 'state', 'reason', 'qualifier', 'basis']);

/** Packs rows by column, texts as numbers into a list of words. */
export function packCube(indicator: string, dataVersion: string, rowset: RowSet): CubeFile {
	const words: string[] = [];
	const known = new Map<string, number>();
	const code = (word: string): number => {
		let index = known.get(word);
		if (index === undefined) {
			index = words.push(word) - 1;
			known.set(word, index);
		}
		return index;
	};
	const data = rowset.columns.map((column) =>
		rowset.rows.map((row) => {
			const cell = row[column] ?? null;
			return WORD_COLUMNS.has(column) && typeof cell === 'string' ? code(cell) : cell;
		}),
	);
	return { indicator, dataVersion, columns: rowset.columns, words, data };
}

/** Unpacks what `packCube` packed: the same rows in the same order. */
export function unpackCube(file: CubeFile): RowSet {
	const length = file.data[0]?.length ?? 0;
	const rows = Array.from({ length }, (_, index): Row => {
		const entries = file.columns.map((column, position): [string, Cell] => {
			const cell = file.data[position]?.[index] ?? null;
			return [column, WORD_COLUMNS.has(column) && typeof cell === 'number' ? (file.words[cell] ?? null) : cell];
		});
		return Object.fromEntries(entries);
	});
	return { columns: file.columns, rows };
}
