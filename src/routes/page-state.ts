import { monthLabel } from '#lib/domain/period-label.ts';
import { thanText } from '#lib/domain/sentence.ts';
import { DEFAULT_VIEW, viewQuery, type View } from '#lib/domain/view.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ListWords } from '#lib/indicators/list-figure.ts';
import type { IndicatorPage } from '#lib/indicators/indicator-page.ts';
import { indicatorSubject, type PageState, type Subject } from '#lib/output/document.ts';
import type { Spoken } from '#lib/output/meeting/frame.ts';
import { indicatorSpoken } from '#lib/output/meeting/indicator-spoken.ts';
import { indicatorHref, leavingHref } from './links.ts';

/** Tables of many figures say everything in their cells. */
export const NOTHING_SPOKEN: Spoken = { number: null, lines: [], questions: [] };

/** What every page carries whatever it shows. */
interface Site {
	readonly locale: Locale;
	readonly lastMonth: string;
	readonly dataVersion: string;
	readonly notice: string | null;
	readonly licence: string;
	readonly baseUrl: string | null;
}

/** What the indicator's page carries beside that. */
interface IndicatorSite extends Site {
	readonly places: readonly { readonly code: string }[];
	readonly slices: readonly {
		readonly column: string;
		readonly label: string;
		readonly codes: readonly { readonly code: string; readonly label: string }[];
	}[];
}

/** The parts chosen, each as its dimension says it: 对象：低保. */
function scopeOf({ slices, locale }: IndicatorSite, view: View): string[] {
	return slices.flatMap(({ column, label, codes }) => {
		const found = codes.find(({ code }) => code === view.slices[column]);
		return found ? [m.export_line({ label, text: found.label }, { locale })] : [];
	});
}

/** What leaves with a figure. The link names the cut-off even where the address need not: the next release opens later. */
function stateOf(subject: Subject, scope: readonly string[], view: View, site: Site, address: string): PageState {
	const { locale, lastMonth } = site;
	const cutoff = view.cutoff ?? lastMonth;
	return {
		subject,
		locale,
		until: monthLabel(cutoff, locale),
		than: thanText(view.comparison, locale),
		scope,
		dataVersion: site.dataVersion,
		notice: site.notice,
		licence: site.licence,
		link: address + viewQuery({ ...view, cutoff }),
		spoken: NOTHING_SPOKEN,
	};
}

/** What leaves with a figure of an indicator's page. The link names the place too, because the next release may open elsewhere. */
export function pageState(page: IndicatorPage, view: View, site: IndicatorSite, origin: string): PageState {
	const hasOwnPage = site.places.some(({ code }) => code === page.placeCode);
	const href = indicatorHref(site.locale, page.id, hasOwnPage ? page.placeCode : undefined);
	const address = leavingHref(href, site.baseUrl, origin);
	const state = stateOf(indicatorSubject(page), scopeOf(site, view), view, site, address);
	return { ...state, spoken: indicatorSpoken(page, site.locale) };
}

/** What a list of indicators is called and finds in this view. */
export function listWords(words: Omit<ListWords, 'period'>, view: View, { locale, lastMonth }: Site): ListWords {
	return { ...words, period: m.list_until({ month: monthLabel(view.cutoff ?? lastMonth, locale) }, { locale }) };
}

/**
 * What leaves with a list of indicators.
 * @param address Of the page, complete, without a query.
 */
export function listState(words: ListWords, placeCode: string, view: View, site: Site, address: string): PageState {
	const subject = { ...words, placeCode, periodId: view.cutoff ?? site.lastMonth, definition: null };
	return stateOf(subject, [], view, site, address);
}

/** What leaves with a table that no choice on its page changes. */
export function fixedState(subject: Omit<Subject, 'definition'>, site: Site, address: string): PageState {
	const state = stateOf({ ...subject, definition: null }, [], DEFAULT_VIEW, site, address);
	return { ...state, than: null, link: address };
}
