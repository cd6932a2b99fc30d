import type { Manifest } from '../../domain/package.ts';
import type { Period } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { sampleTag } from '../../domain/sentence.ts';
import { placeName } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { placeOf } from '../context.ts';
import { rowBasis, type ViewContext } from '../view-page.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Connection, SharingView } from './view.ts';

/** The view in one language, with the package that it is of. */
export interface SharingContext {
	readonly view: SharingView;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** How an item is connected, in words; not reported for null. */
export function connectionText(connection: Connection | null, locale: Locale): string {
	switch (connection) {
		case 'live':
			return m.sharing_live({}, { locale });
		case 'stale':
			return m.sharing_stale({}, { locale });
		case 'batch':
			return m.sharing_batch({}, { locale });
		case 'manual':
			return m.sharing_manual({}, { locale });
		case 'none':
			return m.sharing_unconnected({}, { locale });
		case null:
			return m.state_missing({}, { locale });
	}
}

/** The same in one character, or in English one short word, for a cell of the grid. */
export function connectionMark(connection: Connection | null, locale: Locale): string {
	switch (connection) {
		case 'live':
			return m.sharing_mark_live({}, { locale });
		case 'stale':
			return m.sharing_mark_stale({}, { locale });
		case 'batch':
			return m.sharing_mark_batch({}, { locale });
		case 'manual':
			return m.sharing_mark_manual({}, { locale });
		case 'none':
			return m.sharing_mark_none({}, { locale });
		case null:
			return m.sharing_mark_missing({}, { locale });
	}
}

/** Name of a place; the city's own connections are those of its bureaus. */
export function ownerName(place: PlaceCode, { manifest, locale }: SharingContext): string {
	return place === manifest.city ? m.sharing_city({}, { locale }) : placeName(placeOf(manifest, place), locale);
}

/** The month end that the view is of: 2022年9月底. */
export function whenOf({ view, locale }: SharingContext): string {
	return periodLabel(`@${view.month}` as Period, locale);
}

/** Where the connections come from. */
export function basisOfView({ items }: SharingView): Basis {
	return rowBasis(items.flatMap(({ cells }) => cells.map(({ basis }) => basis)));
}

/** The mark of synthetic figures, for a sentence of this view. */
export function tagOf({ view, locale }: SharingContext): string {
	return sampleTag(basisOfView(view), locale);
}

/** What the figures of this view are printed with. */
export function printedWith({ view, manifest, locale }: SharingContext): ViewContext {
	return { manifest, locale, name: m.sharing_name({}, { locale }), cutoff: view.month };
}
