/** The languages of the interface; Chinese first. */
export type Locale = 'zh-CN' | 'en';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** The locale of a route from its optional `[[lang]]` part: `en`, or absent for Chinese. */
export function localeOfParam(lang: string | undefined): Locale {
	return lang === 'en' ? 'en' : 'zh-CN';
}

/** Path prefix of a locale below the base: `/` or `/en/`. */
export function localePrefix(locale: Locale): string {
	return locale === 'en' ? '/en/' : '/';
}
