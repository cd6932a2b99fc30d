import type { Figure } from '../../domain/figure.ts';
import type { PlaceCode } from '../../domain/place.ts';
import * as m from '../../i18n/generated/messages.js';
import { viewFigure } from '../view-page.ts';
import { itemCells, itemHeads, itemNames, NOTHING, ruleNotes } from './items.ts';
import { cellIn, isOverdue, itemsWith } from './view.ts';
import { ownerName, printedWith, tagOf, whenOf, type SharingContext } from './words.ts';

/** Whose grid stands first: the city's own connections, or those of its first place where it has none. */
export function firstPlace({ view, manifest }: SharingContext): PlaceCode {
	return view.places.find((place) => place === manifest.city) ?? view.places[0] ?? manifest.city;
}

function cityTitle(context: SharingContext): string {
	const { view, locale } = context;
	const place = firstPlace(context);
	const late = view.items.filter((item) => isOverdue(item, cellIn(item, place) ?? NOTHING, view.month) === true);
	const none = itemsWith(view, place, 'none');
	const params = { owner: ownerName(place, context), none: itemNames(none, locale), late: itemNames(late, locale) };
	const title =
		none.length === 0
			? m.sharing_city_connected(params, { locale })
			: late.length === 0
				? m.sharing_city_none(params, { locale })
				: m.sharing_city_late(params, { locale });
	return title + tagOf(context);
}

/** Every item of the city by department: how it comes, when it was refreshed last, what freshness is wanted, and who requires it. */
export function cityFigure(context: SharingContext): Figure {
	const { view, locale } = context;
	const place = firstPlace(context);
	const title = cityTitle(context);
	return viewFigure(
		{
			id: 'city',
			title,
			unitLine: m.sharing_city_unit({ owner: ownerName(place, context), when: whenOf(context) }, { locale }),
			chart: null,
			alt: title,
			columns: itemHeads(locale).map((head, index) => ({ head, numeric: index === 6 })),
			rows: view.items.map((item) => {
				const cell = cellIn(item, place) ?? NOTHING;
				const cells = itemCells(item, cell, context);
				return {
					...{ cells: cells.map(({ text }) => text), values: cells.map(({ value }) => value) },
					...{ strong: false, basis: cell.basis, place, state: cell.connection === null ? 'missing' : 'value' },
				};
			}),
			tables: ['data_sharing', 'data_item'],
			notes: [
				m.sharing_key({}, { locale }),
				m.sharing_city_fresh({}, { locale }),
				m.sharing_city_records({}, { locale }),
				...ruleNotes(context),
			],
		},
		printedWith(context),
	);
}
