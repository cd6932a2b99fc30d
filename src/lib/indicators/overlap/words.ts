import type { TableRow } from '../../domain/figure.ts';
import { PERCENT_MINIMUM, stateText } from '../../domain/format.ts';
import { groupedNumber, percentNumber, plainNumber } from '../../domain/number.ts';
import type { Manifest } from '../../domain/package.ts';
import type { Period } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import { inLocale, placeName, sampleTag } from '../../domain/sentence.ts';
import { wilson } from '../../domain/statistics/wilson.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import type { ViewContext } from '../view-page.ts';
import type { OverlapView, Persons } from './view.ts';

/** The view in one language, with the package that it is of. */
export interface OverlapContext {
	readonly view: OverlapView;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** The last month that the view tells of: of the two tables the later one. */
export function cutoffOf({ pairsMonth, screeningMonth }: OverlapView): string {
	return [pairsMonth ?? '', screeningMonth ?? ''].sort().at(-1) ?? '';
}

/** Persons in a sentence: 219人, 1 person. */
export function personText(count: number, locale: Locale): string {
	if (count === 1) return m.unit_person_one({}, { locale });
	return m.unit_person({ n: locale === 'en' ? groupedNumber(count) : plainNumber(count) }, { locale });
}

/** What a number counts: persons, or entries, in which a person who is in two pairs or on two lists counts twice. */
export type Counted = 'persons' | 'entries';

/** What a sum over so many pairs or lists counts. */
export function countedOver(parts: readonly unknown[]): Counted {
	return parts.length > 1 ? 'entries' : 'persons';
}

/** The unit of a column or drawing: 人 or 人次. */
export function unitOf(counted: Counted, locale: Locale): string {
	return counted === 'persons' ? m.column_person({}, { locale }) : m.overlap_entries_unit({}, { locale });
}

/** Persons or entries in a sentence: 219人, 219人次. */
export function countedText(count: number, counted: Counted, locale: Locale): string {
	if (counted === 'persons') return personText(count, locale);
	if (count === 1) return m.overlap_entry_one({}, { locale });
	return m.overlap_entries({ n: locale === 'en' ? groupedNumber(count) : plainNumber(count) }, { locale });
}

/** What stands in place of persons: withheld, or not reported. */
export function stateWords(state: Persons['state'], locale: Locale): string {
	return state === 'suppressed' ? m.chart_suppressed({}, { locale }) : stateText(state, locale);
}

/** Persons as a cell; in words where they are absent. */
export function personsCell({ state, count }: Persons, locale: Locale): Cell {
	return count === null ? wordsCell(stateWords(state, locale)) : countCell(count);
}

/** A share in a sentence: 15.2%, or 8人中2人 where it stands on too few. */
export function shareText(part: number, whole: number, counted: Counted, locale: Locale): string {
	if (whole < PERCENT_MINIMUM) {
		const params = { x: plainNumber(part), n: plainNumber(whole) };
		return counted === 'persons' ? m.of_persons(params, { locale }) : m.overlap_of_entries(params, { locale });
	}
	return `${percentNumber(part / whole, 1)}%`;
}

/** A share in percent and its 95 % interval as two cells; no percentage on fewer than ten. */
export function shareCells(part: number, whole: number, counted: Counted, locale: Locale): readonly [Cell, Cell] {
	if (whole < PERCENT_MINIMUM) return [wordsCell(shareText(part, whole, counted, locale)), wordsCell()];
	const { lower, upper } = wilson(part, whole);
	const [low, high] = [percentNumber(lower, 1), percentNumber(upper, 1)];
	return [
		{ text: percentNumber(part / whole, 1), value: (part / whole) * 100, unit: null },
		{ text: m.staff_range({ low, high }, { locale }), value: [lower * 100, upper * 100], unit: null },
	];
}

/** A row of a table of this view. */
export function rowOf(
	cells: readonly Cell[],
	about: { readonly place: string; readonly state: Persons['state']; readonly basis: Basis; readonly strong: boolean },
): TableRow {
	return { cells: cells.map(({ text }) => text), values: cells.map(({ value }) => value), ...about };
}

/** The label of a code; the code itself where the package has no word for it. */
export function labelOf(list: string, code: string, { manifest, locale }: OverlapContext): string {
	const found = manifest.codes[list]?.find((each) => each.code === code);
	return found ? inLocale(found.label, locale) : code;
}

/** Name of a place in a sentence. */
export function nameOf(place: PlaceCode, { manifest, locale }: OverlapContext): string {
	return placeName(placeOf(manifest, place), locale);
}

/** A month end in words: 2022年9月底. */
export function whenOf(month: string | null, locale: Locale): string {
	return month === null ? '' : periodLabel(`@${month}` as Period, locale);
}

/** The mark of synthetic figures, for a sentence about rows of these bases. */
export function tagOf(bases: readonly Basis[], locale: Locale): string {
	return sampleTag(bases.includes('synthetic') ? 'synthetic' : 'measured', locale);
}

/** What a table says of withheld cells; nothing where it has none. */
export function hiddenNote(states: readonly Persons['state'][], locale: Locale): string[] {
	if (!states.includes('suppressed')) return [];
	return [m.note_suppressed({ state: m.chart_suppressed({}, { locale }) }, { locale })];
}

/** That a person on two lists counts twice, where there are several. */
export function twiceNote(counted: Counted, locale: Locale): string[] {
	return counted === 'entries' ? [m.overlap_lists_once({}, { locale })] : [];
}

/** What the figures of this view are printed with. */
export function printedWith({ view, manifest, locale }: OverlapContext): ViewContext {
	return { manifest, locale, name: m.overlap_name({}, { locale }), cutoff: cutoffOf(view) };
}
