import type { Table } from '../../domain/figure.ts';
import { monthLabel } from '../../domain/period-label.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { inLocale, nameList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { cellIn, isOverdue, type DataItem, type ItemCell } from './view.ts';
import { connectionText, ownerName, type SharingContext } from './words.ts';

/** Names of items up to this many; beyond it their number. */
const NAMES = 5;

/** Items by name, or how many they are. */
export function itemNames(items: readonly DataItem[], locale: Locale): string {
	const names = items.slice(0, NAMES).map(({ name }) => inLocale(name, locale));
	return items.length <= NAMES
		? nameList(names, locale)
		: m.sharing_names_more({ names: nameList(names, locale), n: String(items.length) }, { locale });
}

/** By whom which items are required, one sentence a rule. */
export function ruleNotes({ view, locale }: SharingContext): string[] {
	const rules = new Map<string, DataItem[]>();
	for (const item of view.items) {
		if (!item.rule) continue;
		const rule = inLocale(item.rule, locale);
		rules.set(rule, [...(rules.get(rule) ?? []), item]);
	}
	return [...rules].map(([rule, items]) => {
		const names = nameList(
			items.map(({ name }) => inLocale(name, locale)),
			locale,
		);
		return m.sharing_rule({ rule, names }, { locale });
	});
}

/** What is known of an item where the place has no row. */
export const NOTHING: ItemCell = {
	...{ place: '' as PlaceCode, connection: null, lastRefresh: null, records: null, basis: 'synthetic' },
};

function freshText(months: number | null, locale: Locale): string {
	if (months === null) return '—';
	return months === 1 ? m.sharing_fresh_one({}, { locale }) : m.sharing_fresh({ n: String(months) }, { locale });
}

function overdueText(overdue: boolean | null, locale: Locale): string {
	if (overdue === null) return '—';
	return overdue ? m.sharing_overdue({}, { locale }) : m.sharing_in_time({}, { locale });
}

/** Name, department, connection, last refresh, wanted freshness, whether it is kept and records of an item in a place. */
export function itemCells(item: DataItem, cell: ItemCell, { view, locale }: SharingContext): Cell[] {
	return [
		wordsCell(inLocale(item.name, locale)),
		wordsCell(inLocale(item.dept, locale)),
		wordsCell(connectionText(cell.connection, locale)),
		wordsCell(cell.lastRefresh === null ? '—' : monthLabel(cell.lastRefresh, locale)),
		wordsCell(freshText(item.freshMonths, locale)),
		wordsCell(overdueText(isOverdue(item, cell, view.month), locale)),
		countCell(cell.records),
	];
}

/** Heads of those cells. */
export function itemHeads(locale: Locale): string[] {
	return [
		...[m.sharing_column_item({}, { locale }), m.sharing_column_dept({}, { locale })],
		...[m.sharing_column_state({}, { locale }), m.sharing_column_refresh({}, { locale })],
		...[m.sharing_column_fresh({}, { locale }), m.sharing_column_overdue({}, { locale })],
		m.sharing_column_records({}, { locale }),
	];
}

/** Both grids as they leave the page: a row for every item and place, with the codes of department and item. */
export function listTable(context: SharingContext): Table {
	const { view, locale } = context;
	const heads = [
		...[m.sharing_column_dept_code({}, { locale }), m.sharing_column_item_code({}, { locale })],
		m.table_place({}, { locale }),
		...[...itemHeads(locale), m.sharing_column_rule({}, { locale })],
	];
	const numeric = heads.length - 2;
	return {
		caption: m.sharing_list({}, { locale }),
		columns: heads.map((head, index) => ({ head, numeric: index === numeric })),
		rows: view.places.flatMap((place) =>
			view.items.flatMap((item) => {
				const cell = cellIn(item, place);
				if (!cell) return [];
				const cells = [
					...[wordsCell(item.deptCode ?? '—'), wordsCell(item.code), wordsCell(ownerName(place, context))],
					...itemCells(item, cell, context),
					wordsCell(item.rule ? inLocale(item.rule, locale) : '—'),
				];
				return [
					{
						...{ cells: cells.map(({ text }) => text), values: cells.map(({ value }) => value), strong: false },
						...{
							basis: cell.basis,
							place,
							state: cell.connection === null ? ('missing' as const) : ('value' as const),
						},
					},
				];
			}),
		),
	};
}
