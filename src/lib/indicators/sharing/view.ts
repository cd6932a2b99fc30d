import type { Text } from '../../domain/definition.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';
import { basisOf, codeOf, distinct, numberOf, textOf } from '../view-rows.ts';

/**
 * How an item reaches a place: automatic and refreshed in the month, automatic but not refreshed, in batches, by hand, not at
 * all. The first is what `data_sharing_coverage` counts.
 */
export const CONNECTIONS = ['live', 'stale', 'batch', 'manual', 'none'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** One item in one place. */
export interface ItemCell {
	readonly place: PlaceCode;
	/** Null where the place has not reported. */
	readonly connection: Connection | null;
	/** Month of the last refresh; null where there was none. */
	readonly lastRefresh: string | null;
	/** Records checked in the quarter. */
	readonly records: number | null;
	readonly basis: Basis;
}

/** A data item that checks require, with its department. */
export interface DataItem {
	readonly code: string;
	/** Null where the package has no list of items; its name is then its code. */
	readonly deptCode: string | null;
	readonly dept: Text;
	readonly name: Text;
	readonly rule: Text | null;
	/** Months between two updates at most; null where the package sets none. */
	readonly freshMonths: number | null;
	readonly cells: readonly ItemCell[];
}

/** What the view of data sharing holds, in no language. */
export interface SharingView {
	/** The last month held. */
	readonly month: string;
	/** Items in the order of the list of items. */
	readonly items: readonly DataItem[];
	/** The city first where it has connections of its own, then the counties. */
	readonly places: readonly PlaceCode[];
}

function connectionOf(row: Row): Connection | null {
	if (textOf(row, 'state') !== 'value') return null;
	const found = textOf(row, 'connection');
	return CONNECTIONS.find((connection) => connection === found) ?? null;
}

function textPair(row: Row, zh: string, en: string, otherwise: string): Text {
	return { zh: textOf(row, zh) ?? otherwise, en: textOf(row, en) ?? textOf(row, zh) ?? otherwise };
}

function itemOf(code: string, first: Row, rows: readonly Row[]): DataItem {
	return {
		code,
		deptCode: textOf(first, 'dept_code'),
		dept: textPair(first, 'dept', 'dept_en', ''),
		name: textPair(first, 'name_zh', 'name_en', code),
		rule: textOf(first, 'rule_zh') === null ? null : textPair(first, 'rule_zh', 'rule_en', ''),
		freshMonths: numberOf(first, 'fresh_months'),
		cells: rows.map((row) => ({
			place: codeOf(row, 'place'),
			connection: connectionOf(row),
			lastRefresh: textOf(row, 'last_refresh'),
			records: numberOf(row, 'records'),
			basis: basisOf(row),
		})),
	};
}

/** The view of data sharing from its query (`queries/views/sharing`); null where the package holds none. */
export function sharingView(rows: readonly Row[]): SharingView | null {
	const [first] = rows;
	const month = first && textOf(first, 'month');
	if (!month) return null;
	return {
		month,
		items: distinct(rows, 'item_code').flatMap((code) => {
			const held = rows.filter((row) => row['item_code'] === code);
			return held[0] ? [itemOf(code, held[0], held)] : [];
		}),
		places: [...new Set(rows.map((row) => codeOf(row, 'place')))].sort(),
	};
}

/** An item in a place; undefined where it is not required there. */
export function cellIn({ cells }: DataItem, place: PlaceCode): ItemCell | undefined {
	return cells.find((cell) => cell.place === place);
}

/** Items of a place with a connection. */
export function itemsWith({ items }: SharingView, place: PlaceCode, connection: Connection): DataItem[] {
	return items.filter((item) => cellIn(item, place)?.connection === connection);
}

/** Places in which an item is live. */
export function livePlaces({ cells }: DataItem): number {
	return cells.filter(({ connection }) => connection === 'live').length;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Months from the last refresh to the month of the view; null where there was none. */
export function monthsOld({ lastRefresh }: ItemCell, month: string): number | null {
	return lastRefresh === null ? null : monthNumber(month) - monthNumber(lastRefresh);
}

/** Whether an item is older than its list allows: with 1 month allowed it is refreshed every month. Null where that is not known. */
export function isOverdue({ freshMonths }: DataItem, cell: ItemCell, month: string): boolean | null {
	const old = monthsOld(cell, month);
	return freshMonths === null || old === null ? null : old >= freshMonths;
}
