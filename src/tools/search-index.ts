import type { Definition } from '#lib/domain/definition.ts';
import { TERMS, termNotes } from '#lib/domain/glossary.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { Place } from '#lib/domain/place.ts';
import type { SearchEntry, SearchIndex } from '#lib/domain/search.ts';
import type { ViewName } from '#lib/domain/report-item.ts';
import { inLocale, nameList } from '#lib/domain/sentence.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { viewLink, viewName } from '#lib/indicators/view-names.ts';
import { syllablesOf } from './pinyin.ts';

/** An indicator and the places for which the package holds anything of it. */
export interface HeldIndicator {
	readonly definition: Definition;
	readonly places: ReadonlySet<string>;
}

const hasPage = ({ level }: Place): boolean => level === 'city' || level === 'county';

/** Only indicators that have pages, with the codes of the places where they have none. */
function indicatorEntries(manifest: Manifest, indicators: readonly HeldIndicator[], locale: Locale): SearchEntry[] {
	const codes = manifest.places.filter(hasPage).map(({ code }) => code);
	return indicators.flatMap(({ definition: { id, name, meaning }, places }) => {
		const without = codes.filter((code) => !places.has(code));
		if (without.length === codes.length) return [];
		return [
			{
				kind: 'indicator' as const,
				id,
				...name,
				pinyin: syllablesOf(name.zh),
				detail: inLocale(meaning, locale),
				...(without.length === 0 ? {} : { without }),
			},
		];
	});
}

/** The views that the package holds. */
function viewEntries(views: readonly ViewName[], locale: Locale): SearchEntry[] {
	return views.map((view) => {
		const zh = viewName(view, 'zh-CN');
		const detail = viewLink(view, locale);
		return { kind: 'view', id: view, zh, en: viewName(view, 'en'), pinyin: syllablesOf(zh), detail };
	});
}

/** The places above one, the nearest first. */
function above(places: readonly Place[], place: Place): Place[] {
	const parent = places.find(({ code }) => code === place.parent);
	return parent ? [parent, ...above(places, parent)] : [];
}

/** Places with a page come before those that stand on another's. */
function placeEntries(manifest: Manifest, locale: Locale): SearchEntry[] {
	const entries = manifest.places.map((place): SearchEntry => {
		const { code, zh, en } = place;
		const upper = above(manifest.places, place);
		const names = upper.filter((each) => each.level !== 'city').map((each) => inLocale(each, locale));
		return {
			kind: 'place',
			id: code,
			zh,
			en,
			pinyin: syllablesOf(zh, en),
			detail: nameList(names, locale),
			...(hasPage(place) ? {} : { at: upper.find((each) => each.level === 'county')?.code ?? manifest.city }),
		};
	});
	return [...entries.filter(({ at }) => at === undefined), ...entries.filter(({ at }) => at !== undefined)];
}

/** Chinese terms by their pinyin, so that 校准 stands with jiao: a collator alone knows one reading of a character. */
function termEntries(locale: Locale): SearchEntry[] {
	const { compare } = new Intl.Collator(locale);
	const entries = termNotes(locale).flatMap(({ id, explanation }) => {
		const term = TERMS.find((each) => each.id === id);
		if (!term) return [];
		return [{ kind: 'term' as const, id, ...term.name, pinyin: syllablesOf(term.name.zh), detail: explanation }];
	});
	return locale === 'en' ? entries : entries.sort((a, b) => compare(a.pinyin, b.pinyin));
}

/** Everything that can be found, in one language; names stand in both, so that either can be typed. */
export function searchIndex(
	manifest: Manifest,
	indicators: readonly HeldIndicator[],
	views: readonly ViewName[],
	locale: Locale,
): SearchIndex {
	return {
		dataVersion: manifest.dataVersion,
		entries: [
			...indicatorEntries(manifest, indicators, locale),
			...viewEntries(views, locale),
			...placeEntries(manifest, locale),
			...termEntries(locale),
		],
	};
}
