import { resolve } from '$app/paths';
import type { Locale } from '#lib/i18n/locale.ts';

/** Address of the list of indicators in a language; works below any base path. */
export function homeHref(locale: Locale): string {
	return locale === 'en' ? resolve('/en/') : resolve('/');
}

/** Address of an indicator's page in a language. */
export function indicatorHref(locale: Locale, id: string): string {
	return `${homeHref(locale)}indicators/${id}/`;
}
