import type { Figure, TableRow } from '../../domain/figure.ts';
import { plainNumber } from '../../domain/number.ts';
import type { Manifest } from '../../domain/package.ts';
import type { Period } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import { placeName, sampleTag } from '../../domain/sentence.ts';
import { neededStaff, STAFF_NORM, type StaffLoad } from '../../domain/staff-norm.ts';
import { stateText } from '../../domain/format.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import type { PlaceCode } from '../../domain/place.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import type { ViewContext } from '../view-page.ts';
import { gapOf, type StaffLine } from './lines.ts';
import type { Households, StaffView } from './view.ts';

/** Tables that the view of staff is made of. */
export const STAFF_TABLES = ['caseload', 'staffing'] as const;

/** The view of staff in one language, with the package that it is of. */
export interface StaffContext {
	readonly view: StaffView;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** A number of workers, or of households for each: one decimal, as equivalents have. */
export function workers(value: number, decimals = 1): string {
	return plainNumber(value, decimals);
}

/** A range, as one number where both ends print the same. */
export function rangeWords({ lower, upper }: Interval, locale: Locale, decimals = 1): string {
	const [low, high] = [workers(lower, decimals), workers(upper, decimals)];
	return low === high ? low : m.staff_range({ low, high }, { locale });
}

/** A load as a number or range, or as at least a number where there may be nobody. */
export function loadWords({ lower, upper }: StaffLoad, locale: Locale): string {
	return upper === null ? m.staff_at_least({ n: workers(lower) }, { locale }) : rangeWords({ lower, upper }, locale);
}

/** What stands in place of a number: withheld, not reported, nobody in post. */
export function stateWords(state: StaffLine['state'], locale: Locale): string {
	return state === 'suppressed' ? m.chart_suppressed({}, { locale }) : stateText(state, locale);
}

/** A range of workers as a cell. */
export function rangeCell(range: Interval, locale: Locale, decimals = 1): Cell {
	const text = rangeWords(range, locale, decimals);
	const isOne = workers(range.lower, decimals) === workers(range.upper, decimals);
	return { text, value: isOne ? range.lower : [range.lower, range.upper], unit: null };
}

/** Households as a cell; in words where they are absent. */
export function householdsCell({ state, count }: Households, locale: Locale): Cell {
	return count === null ? wordsCell(stateWords(state, locale)) : countCell(count);
}

/** The load as a cell; in words where there is none. */
export function loadCell({ state, load }: StaffLine, locale: Locale): Cell {
	if (!load) return wordsCell(stateWords(state, locale));
	const { lower, upper } = load;
	return upper === null ? wordsCell(loadWords(load, locale)) : rangeCell({ lower, upper }, locale);
}

/** Dedicated workers, whole; not reported where the office is silent. */
export function dedicatedCell({ posts }: StaffLine, locale: Locale): Cell {
	return posts ? rangeCell(posts.dedicated, locale, 0) : wordsCell(stateWords('missing', locale));
}

/** Full-time equivalents; not reported where the office is silent. */
export function fteCell({ posts }: StaffLine, locale: Locale): Cell {
	return posts ? rangeCell(posts.fte, locale) : wordsCell(stateWords('missing', locale));
}

/** Workers that the norm asks for; in words where the households are absent. */
export function neededCell({ households }: StaffLine, norm: number, locale: Locale): Cell {
	const { state, count } = households;
	if (count === null) return wordsCell(stateWords(state, locale));
	const needed = neededStaff(count, norm);
	return rangeCell({ lower: needed, upper: needed }, locale);
}

/** The gap by the norm; in words where those in post or the households are absent. */
export function gapCell(line: StaffLine, norm: number, locale: Locale): Cell {
	const gap = gapOf(line, norm);
	return gap ? rangeCell(gap, locale) : wordsCell(stateWords(line.posts ? line.households.state : 'missing', locale));
}

/** A row of a table about a line. */
export function lineRow(line: StaffLine, cells: readonly Cell[], strong: boolean): TableRow {
	const { basis, place, state } = line;
	return { cells: cells.map(({ text }) => text), values: cells.map(({ value }) => value), strong, basis, place, state };
}

/** Heads of columns: words first, numbers after them. */
export function headsOf(words: readonly string[], numbers: readonly string[]): Figure['table']['columns'] {
	return [...words.map((head) => ({ head, numeric: false })), ...numbers.map((head) => ({ head, numeric: true }))];
}

/** What a table says of withheld cells; nothing where it has none. */
export function hiddenNote(lines: readonly StaffLine[], locale: Locale): string[] {
	const hides = lines.some(({ households }) => households.state === 'suppressed');
	return hides ? [m.note_suppressed({ state: m.chart_suppressed({}, { locale }) }, { locale })] : [];
}

/** The norm and whose it is: what every copy carries. */
export function normWords(norm: number, locale: Locale): string {
	const n = String(norm);
	return norm === STAFF_NORM.opens ? m.staff_norm_ours({ n }, { locale }) : m.staff_norm_set({ n }, { locale });
}

/** How many townships, as a title says it. */
export function townshipsWords(count: number, locale: Locale): string {
	return count === 1 ? m.staff_townships_one({}, { locale }) : m.staff_townships({ n: String(count) }, { locale });
}

/** Name of a place in a sentence. */
export function nameOf(place: PlaceCode, { manifest, locale }: StaffContext): string {
	return placeName(placeOf(manifest, place), locale);
}

/** The month end that the view is of: 2022年9月底. */
export function whenOf({ view, locale }: StaffContext): string {
	return periodLabel(`@${view.month}` as Period, locale);
}

/** The mark of synthetic figures, for a sentence about these lines. */
export function tagOf(lines: readonly StaffLine[], locale: Locale): string {
	return sampleTag(lines.some(({ basis }) => basis === 'synthetic') ? 'synthetic' : 'measured', locale);
}

/** What the figures of this view are printed with. */
export function printedWith({ view, manifest, locale }: StaffContext): ViewContext {
	return { manifest, locale, name: m.staff_name({}, { locale }), cutoff: view.month };
}
