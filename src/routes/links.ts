import { resolve } from '$app/paths';
import { viewPath, type ViewName } from '#lib/domain/report-item.ts';
import { localePrefix, type Locale } from '#lib/i18n/locale.ts';
import { viewLink } from '#lib/indicators/view-names.ts';

/** Pages that stand directly below a language. */
export type Section =
	| 'indicators'
	| 'places'
	| 'alerts'
	| 'report'
	| 'verify'
	| 'paper'
	| 'deck'
	| 'reviews'
	| 'items'
	| 'methods'
	| 'glossary'
	| 'about';

/** Address of the overview in a language; works below any base path. */
export function homeHref(locale: Locale): string {
	return locale === 'en' ? resolve('/en/') : resolve('/');
}

/** Address of a page directly below a language. */
export function sectionHref(locale: Locale, section: Section): string {
	return `${homeHref(locale)}${section}/`;
}

/**
 * A link as it leaves the site, on paper or in a file: below the address that the installation names, else below the one at which the
 * page was opened.
 */
export function leavingHref(href: string, baseUrl: string | null, origin: string): string {
	return baseUrl === null ? origin + href : baseUrl + href.slice(homeHref('zh-CN').length);
}

/** Address of an indicator's page, where it opens or in one place. */
export function indicatorHref(locale: Locale, id: string, code?: string): string {
	return `${sectionHref(locale, 'indicators')}${id}/${code === undefined ? '' : `${code}/`}`;
}

/** Address of a unit's page. */
export function placeHref(locale: Locale, code: string): string {
	return `${sectionHref(locale, 'places')}${code}/`;
}

/** Address of a page made of several tables or indicators. */
export function viewHref(locale: Locale, view: string): string {
	return homeHref(locale) + viewPath(view);
}

/** Links to views, each with what it shows. */
export function viewLinks(views: readonly ViewName[], locale: Locale): { href: string; text: string }[] {
	return views.map((view) => ({ href: viewHref(locale, view), text: viewLink(view, locale) }));
}

/**
 * The address of a page in the other language: the same path below the other prefix. While a page is prerendered its path is that
 * from the root of the site, and addresses are relative to the page.
 */
export function switchedHref(pathname: string, from: Locale, to: Locale): string {
	const start = homeHref(from);
	return homeHref(to) + pathname.slice(pathname.startsWith(start) ? start.length : localePrefix(from).length);
}
