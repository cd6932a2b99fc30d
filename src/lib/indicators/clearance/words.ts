import { groupedNumber, plainNumber } from '../../domain/number.ts';
import type { Manifest } from '../../domain/package.ts';
import { nameList, placeName, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ViewContext } from '../view-page.ts';
import type { ClearanceView } from './view.ts';

/** The view of clearance in one language, with the package that it is of. */
export interface ClearanceContext {
	readonly view: ClearanceView;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** Households as a sentence has them: 231户, 1 household. */
export function householdText(count: number, locale: Locale): string {
	if (count === 1) return m.unit_household_one({}, { locale });
	return m.unit_household({ n: locale === 'en' ? groupedNumber(count) : plainNumber(count) }, { locale });
}

/** Months in a sentence: 11个月; whole ones without a decimal. */
export function monthsText(months: number, locale: Locale, decimals = 0): string {
	const n = plainNumber(months, decimals);
	return n === '1' ? m.clearance_month_one({}, { locale }) : m.clearance_months({ n }, { locale });
}

/** Name of an area of the case table; the city for null, the rest of the city for what is no place of its own. */
export function areaName(area: string | null, { manifest, locale }: ClearanceContext): string {
	const place = manifest.places.find(({ code }) => code === (area ?? manifest.city));
	return place ? placeName(place, locale) : m.clearance_other({}, { locale });
}

/** The counties that the case table holds together, by name; null when it holds each apart. */
export function otherNames({ view, manifest, locale }: ClearanceContext): string | null {
	const areas = new Set<string | null>(view.groups.map(({ area }) => area));
	const counties = manifest.places.filter(({ level }) => level === 'county');
	const isPooled = [...areas].some((area) => area !== null && !counties.some(({ code }) => code === area));
	const names = counties.filter(({ code }) => !areas.has(code)).map((place) => placeName(place, locale));
	return isPooled && names.length > 0 ? nameList(names, locale) : null;
}

/** The mark of synthetic figures, for a sentence of this view. */
export function tagOf({ view, locale }: ClearanceContext): string {
	return sampleTag(view.basis, locale);
}

/** What the figures of this view are printed with. */
export function printedWith({ view, manifest, locale }: ClearanceContext): ViewContext {
	return { manifest, locale, name: m.clearance_name({}, { locale }), cutoff: view.cutoff };
}
