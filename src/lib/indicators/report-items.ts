import type { Definition } from '../domain/definition.ts';
import type { ReportItem } from '../domain/report-item.ts';
import { inLocale } from '../domain/sentence.ts';
import type { Locale } from '../i18n/locale.ts';

/** An item of the report with what answers it. */
export interface ItemLine {
	readonly id: string;
	readonly title: string;
	readonly indicators: readonly { readonly id: string; readonly name: string }[];
	readonly view: ReportItem['view'];
	/** Data that are lacking; empty when none are. */
	readonly needs: string;
}

/** The items of the report by its parts, and how many of them something answers. */
export interface ItemList {
	readonly parts: readonly { readonly name: string; readonly lines: readonly ItemLine[] }[];
	readonly count: number;
	readonly answered: number;
}

/**
 * Each item beside the indicators that name it in the catalogue. An item that nothing answers names the data that it needs.
 * @param held Ids of the indicators that have a page, since the package holds something for them.
 * @throws Error for an item that has neither an answer nor a named gap: a gap that is not named would be hidden.
 */
export function itemList(
	items: readonly ReportItem[],
	definitions: readonly Definition[],
	held: ReadonlySet<string>,
	locale: Locale,
): ItemList {
	const lines = items.map((item) => {
		const indicators = definitions
			.filter((definition) => definition.items.includes(item.id) && held.has(definition.id))
			.map((definition) => ({ id: definition.id, name: inLocale(definition.name, locale) }));
		if (indicators.length === 0 && !item.view && !item.needs) {
			throw new Error(`report_item ${item.id}: expected an indicator, a view or needs_zh, found none`);
		}
		const needs = item.needs ? inLocale(item.needs, locale) : '';
		return {
			part: inLocale(item.part, locale),
			line: { id: item.id, title: inLocale(item.title, locale), indicators, view: item.view, needs },
		};
	});
	const names = [...new Set(lines.map(({ part }) => part))];
	return {
		parts: names.map((name) => ({ name, lines: lines.filter(({ part }) => part === name).map(({ line }) => line) })),
		count: lines.length,
		answered: lines.filter(({ line }) => line.indicators.length > 0 || line.view !== null).length,
	};
}
