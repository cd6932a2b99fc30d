import type { SearchEntry, SearchIndex } from '../domain/search.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a search needs from the routes: the index, why it could not be had, and where a result leads. */
export interface SearchSource {
	/** Fetched once; a failure is tried again on the next call. */
	readonly load: () => Promise<SearchIndex>;
	/** A failure of `load` as a sentence that says what to do. */
	readonly faultText: (cause: unknown) => string;
	readonly href: (entry: SearchEntry) => string;
}

/** Props of the dialog, which a page loads only when somebody searches. */
export interface SearchDialogProps {
	readonly locale: Locale;
	readonly source: SearchSource;
	readonly close: () => void;
}
