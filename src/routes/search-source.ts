import type { SearchEntry } from '#lib/domain/search.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SearchSource } from '#lib/ui/search-source.ts';
import { homeHref, indicatorHref, placeHref, sectionHref, viewHref } from './links.ts';
import { LiveDataError, type LiveData } from './live-data.ts';

/** Where a result leads: a place without a page of its own to its county's, the city to the overview, a term to its entry. */
function hrefOf(entry: SearchEntry, locale: Locale, city: string): string {
	switch (entry.kind) {
		case 'indicator':
			return indicatorHref(locale, entry.id, entry.at);
		case 'place': {
			const code = entry.at ?? entry.id;
			return code === city ? homeHref(locale) : placeHref(locale, code);
		}
		case 'view':
			return viewHref(locale, entry.id);
		case 'term':
			return `${sectionHref(locale, 'glossary')}#${entry.id}`;
	}
}

/** What the search of a page needs, in its language and of its release. */
export function searchSource(live: LiveData, locale: Locale, city: string): SearchSource {
	return {
		load: () => live.searchIndex(locale),
		faultText: (cause) =>
			cause instanceof LiveDataError && cause.fault === 'released'
				? m.search_released({}, { locale })
				: m.search_failed({}, { locale }),
		href: (entry) => hrefOf(entry, locale, city),
	};
}
