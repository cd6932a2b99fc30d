import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { homeHref, sectionHref } from './links.ts';

/** An entry of the main navigation. */
export interface NavigationEntry {
	readonly href: string;
	readonly text: string;
	readonly current: boolean;
}

/** The main navigation; `routeId` is the route that the page belongs to. */
export function navigation(locale: Locale, routeId: string): NavigationEntry[] {
	const below = (section: string): boolean => routeId.startsWith(`/[[lang=lang]]/${section}`);
	return [
		{ href: homeHref(locale), text: m.nav_overview({}, { locale }), current: routeId === '/[[lang=lang]]' },
		{
			href: sectionHref(locale, 'indicators'),
			text: m.nav_indicators({}, { locale }),
			current: below('indicators'),
		},
		{ href: sectionHref(locale, 'places'), text: m.nav_places({}, { locale }), current: below('places') },
		{ href: sectionHref(locale, 'alerts'), text: m.alert_name({}, { locale }), current: below('alerts') },
		{
			href: sectionHref(locale, 'report'),
			text: m.nav_report({}, { locale }),
			current: ['report', 'items', 'verify', 'paper', 'deck', 'reviews', 'ledger'].some(below),
		},
		{ href: sectionHref(locale, 'methods'), text: m.nav_methods({}, { locale }), current: below('methods') },
		{ href: sectionHref(locale, 'glossary'), text: m.nav_glossary({}, { locale }), current: below('glossary') },
	];
}
