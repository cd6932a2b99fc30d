import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type CsvCell = string | number | boolean | null;

function cellText(cell: CsvCell): string {
	const text = cell === null ? '' : String(cell);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of one table, written as RFC 4180 CSV with LF. */
export class TableRows {
	readonly rows: CsvCell[][] = [];
	constructor(
		readonly name: string,
		readonly columns: readonly string[],
	) {}

	/** Adds one row. @throws Error when it has not one cell per column. */
	add(...cells: CsvCell[]): void {
		if (cells.length !== this.columns.length) {
			throw new Error(`${this.name}: expected ${this.columns.length} cells, found ${cells.length}: ${cells.join(',')}`);
		}
		this.rows.push(cells);
	}

	async write(folder: string): Promise<void> {
		const lines = [this.columns, ...this.rows].map((cells) => cells.map(cellText).join(','));
		await writeFile(join(folder, `${this.name}.csv`), lines.join('\n') + '\n');
	}
}

/** The cells that close a fact row: a value without reason. */
export const SYNTHETIC = ['value', '', 'synthetic'] as const;
/** The same for a row that states figures of the report. */
export const PUBLISHED = ['value', '', 'published'] as const;
