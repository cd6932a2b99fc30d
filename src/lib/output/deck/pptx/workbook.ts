import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/browser';
import type { NativeChart } from './chart-model.ts';

/** Name of the only sheet, as the chart's references have it. */
const SHEET = 'Data';

/** One column of the workbook: its head and what stands below. */
interface Column {
	readonly head: string;
	readonly cells: readonly (string | number | null)[];
	/** Format of numbers; without it the general one. */
	readonly format?: string;
}

/** Months as the pages write them. */
export const MONTH_FORMAT = 'yyyy\\.m';

/** Where the numbers of a chart stand in its workbook. */
export interface Layout {
	readonly columns: readonly Column[];
	/** Reference of a column's cells, and of its head. */
	readonly cells: (column: number) => string;
	readonly head: (column: number) => string;
	/** Columns of a series: its x (or the categories), its values, what its interval adds above and below. */
	readonly of: (series: number) => { x: number; values: number; plus: number; minus: number };
}

/** Letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Distance of one end of an interval from the value; null where either is lacking. */
export function distance(from: number | null, to: number | null): number | null {
	return from === null || to === null ? null : Math.abs(to - from);
}

/** Lays the numbers of a chart out: categories first, then each series, then what intervals need. */
export function layoutOf({ categories, months, x, series }: NativeChart): Layout {
	const names: Column = months
		? { head: '', cells: months, format: MONTH_FORMAT }
		: { head: '', cells: categories ?? [] };
	const columns: Column[] = categories ? [names] : [];
	const places = series.map(({ name, xs, values, interval }) => {
		const place = { x: 0, values: 0, plus: -1, minus: -1 };
		const add = (head: string, cells: Column['cells']): number => columns.push({ head, cells }) - 1;
		if (!categories) place.x = add(x?.title ?? 'x', xs);
		place.values = add(name, values);
		if (interval) {
			place.plus = add(
				`${name} +`,
				values.map((value, at) => distance(value, interval.upper[at] ?? null)),
			);
			place.minus = add(
				`${name} −`,
				values.map((value, at) => distance(value, interval.lower[at] ?? null)),
			);
		}
		return place;
	});
	return {
		columns,
		cells: (column) => {
			const name = columnName(column);
			return `${SHEET}!$${name}$2:$${name}$${(columns[column]?.cells.length ?? 0) + 1}`;
		},
		head: (column) => `${SHEET}!$${columnName(column)}$1`,
		of: (index) => places[index] ?? { x: 0, values: 0, plus: -1, minus: -1 },
	};
}

function cellOf(value: string | number | null | undefined, format?: string): Cell {
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'string') return { type: String, value };
	return { type: Number, value, ...(format === undefined ? {} : { format }) };
}

/** The workbook that opens when somebody edits the chart's data. */
export async function workbookOf({ columns }: Layout): Promise<Uint8Array> {
	const length = Math.max(...columns.map(({ cells }) => cells.length));
	const data: SheetData = [
		columns.map(({ head }) => cellOf(head)),
		...Array.from({ length }, (_, row) => columns.map(({ cells, format }) => cellOf(cells[row], format))),
	];
	const blob = await writeExcelFile([{ sheet: SHEET, data }]).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}
