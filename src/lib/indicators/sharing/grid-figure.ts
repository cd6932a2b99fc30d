import type { Figure, TableRow } from '../../domain/figure.ts';
import { inLocale } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { rowBasis, viewFigure } from '../view-page.ts';
import { itemNames } from './items.ts';
import { cellIn, CONNECTIONS, livePlaces, type ItemCell } from './view.ts';
import { connectionMark, connectionText, ownerName, printedWith, tagOf, whenOf, type SharingContext } from './words.ts';

/** How heavily a cell is set; its word says the same. */
function strengthOf(cell: ItemCell | undefined): NonNullable<TableRow['strengths']>[number] {
	switch (cell?.connection) {
		case 'live':
			return 'full';
		case 'stale':
		case 'batch':
			return 'part';
		case 'manual':
		case 'none':
			return 'empty';
		default:
			return null;
	}
}

function gridTitle(context: SharingContext): string {
	const { view, locale } = context;
	const nowhere = view.items.filter((item) => livePlaces(item) === 0);
	const everywhere = view.items.filter((item) => livePlaces(item) === view.places.length);
	const params = { n: String(view.places.length), names: itemNames(nowhere, locale) };
	const first =
		everywhere.length === 0
			? m.sharing_grid_no_item(params, { locale })
			: m.sharing_grid_items({ ...params, names: itemNames(everywhere, locale) }, { locale });
	const second = nowhere.length === 0 ? [] : [m.sharing_grid_nowhere(params, { locale })];
	return [first, ...second].join(locale === 'en' ? '; ' : '；') + tagOf(context);
}

/** Every item in every place in one word a cell, with the number of places in which it is live. */
export function gridFigure(context: SharingContext): Figure {
	const { view, locale } = context;
	const title = gridTitle(context);
	return viewFigure(
		{
			id: 'grid',
			title,
			unitLine: m.sharing_grid_unit({ when: whenOf(context) }, { locale }),
			chart: null,
			alt: title,
			columns: [
				{ head: m.sharing_column_item({}, { locale }), numeric: false },
				...view.places.map((place) => ({ head: ownerName(place, context), numeric: false })),
				{ head: m.sharing_column_live({}, { locale }), numeric: true },
			],
			rows: view.items.map((item) => {
				const cells = view.places.map((place) => cellIn(item, place));
				return {
					cells: [
						inLocale(item.name, locale),
						...cells.map((cell) => (cell ? connectionMark(cell.connection, locale) : '—')),
						String(livePlaces(item)),
					],
					values: [null, ...cells.map(() => null), livePlaces(item)],
					strengths: [null, ...cells.map((cell) => strengthOf(cell)), null],
					strong: false,
					basis: rowBasis(item.cells.map(({ basis }) => basis)),
				};
			}),
			tables: ['data_sharing', 'data_item'],
			notes: [
				m.sharing_grid_key(
					{
						list: CONNECTIONS.map((each) =>
							m.sharing_mark_means(
								{ mark: connectionMark(each, locale), text: connectionText(each, locale) },
								{ locale },
							),
						).join(locale === 'en' ? ', ' : '，'),
					},
					{ locale },
				),
			],
		},
		printedWith(context),
	);
}
