import { changesRules, type CliffSetting } from '../../domain/cliff-setting.ts';
import { groupedNumber, plainNumber } from '../../domain/number.ts';
import type { Code, Manifest } from '../../domain/package.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { inLocale, nameList, placeName, sampleTag } from '../../domain/sentence.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import type { ViewContext } from '../view-page.ts';
import { rulesOf, typeRules, type LineLoss, type TypeRules } from './rules.ts';
import type { CliffView, PlaceRules } from './view.ts';

/** Tables of the curves, and those of what a change would cost. */
export const RULE_TABLES = ['benefit_schedule', 'standard'] as const;
export const COST_TABLES = ['benefit_schedule', 'standard', 'caseload', 'case_flow'] as const;

/** Code lists of the package that the page names. */
export const CLIFF_CODES = ['household_type', 'benefit', 'tied_status', 'valuation'] as const;

/** The view of the cliff in one language, with the package that it is of. */
export interface CliffContext {
	readonly view: CliffView;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** Yuan of an amount in fen, with fen only where it has some: 250, 383.50. */
export function yuan(fen: number): string {
	return plainNumber(fen / 100, fen % 100 === 0 ? 0 : 2);
}

/** An amount in a sentence: 383.50元. */
export function money(fen: number, locale: Locale): string {
	return m.cliff_money({ n: yuan(fen) }, { locale });
}

/** Amounts of a column, all to the fen. */
export function moneyCell(fen: number): Cell {
	return { text: groupedNumber(fen / 100, 2), value: fen / 100, unit: null };
}

/** A range of whole numbers, as one where both ends print the same. */
export function rangeText({ lower, upper }: Interval, decimals: number, locale: Locale): string {
	const [low, high] = [groupedNumber(lower, decimals), groupedNumber(upper, decimals)];
	return low === high ? low : m.staff_range({ low, high }, { locale });
}

/** A range as a cell. */
export function rangeCell(range: Interval, decimals: number, locale: Locale): Cell {
	const isOne = groupedNumber(range.lower, decimals) === groupedNumber(range.upper, decimals);
	return {
		text: rangeText(range, decimals, locale),
		value: isOne ? range.lower : [range.lower, range.upper],
		unit: null,
	};
}

/** Label of a code; the code itself where the package does not name it. */
export function labelOf(list: (typeof CLIFF_CODES)[number], code: string, { manifest, locale }: CliffContext): string {
	const found: Code | undefined = manifest.codes[list]?.find((each) => each.code === code);
	return found ? inLocale(found.label, locale) : code;
}

/** Name of a type of household. */
export function typeName(type: string, context: CliffContext): string {
	return labelOf('household_type', type, context);
}

/** Name of a line of income. */
export function lineName(line: LineLoss['line'], locale: Locale): string {
	return line === 'dibao' ? m.cliff_line_dibao({}, { locale }) : m.cliff_line_edge({}, { locale });
}

/** Name of a place in a sentence. */
export function nameOf(place: string, { manifest, locale }: CliffContext): string {
	const found = manifest.places.find(({ code }) => code === place);
	return placeName(found ?? placeOf(manifest, manifest.city), locale);
}

/** What the reader set and whose it is: what every copy carries. */
export function settingWords(setting: CliffSetting, locale: Locale): string {
	if (!changesRules(setting)) return m.cliff_set_none({}, { locale });
	const { taper, edge, exit } = setting;
	const parts = [
		...(taper > 0 ? [m.cliff_set_taper({ n: String(taper) }, { locale })] : []),
		...(edge > 0 ? [m.cliff_set_edge({ n: String(edge) }, { locale })] : []),
		...(exit > 0 ? [m.cliff_set_exit({ n: String(exit) }, { locale })] : []),
	];
	return m.cliff_set({ parts: nameList(parts, locale) }, { locale });
}

/** What a figure is of: measure, type where it is of one, whose rules since when, and the setting. */
export function unitLineOf(measure: string, type: string | null, setting: CliffSetting, context: CliffContext): string {
	const { view, locale } = context;
	const rules = rulesOf(view, setting.place);
	const parts = [
		measure,
		...(type === null ? [] : [typeName(type, context)]),
		m.cliff_rules({ place: nameOf(rules.place, context), month: monthLabel(rules.validFrom, locale) }, { locale }),
		settingWords(setting, locale),
	];
	return parts.join(locale === 'en' ? ', ' : '，');
}

/** The mark of synthetic figures. */
export function tagOf({ basis }: PlaceRules, locale: Locale): string {
	return sampleTag(basis, locale);
}

/** The schedules of the chosen type; null where they cannot be put together. */
export function chosenRules({ view }: CliffContext, setting: CliffSetting): TypeRules | null {
	const rules = rulesOf(view, setting.place);
	const household = rules.types.find(({ type }) => type === setting.type) ?? rules.types[0];
	return household ? typeRules(view, rules, household, setting) : null;
}

/** A row of a table of this view. */
export function rowOf(
	cells: readonly Cell[],
	rules: PlaceRules,
	strong = false,
): {
	readonly cells: string[];
	readonly values: Cell['value'][];
	readonly strong: boolean;
	readonly basis: PlaceRules['basis'];
	readonly place: string;
} {
	return {
		cells: cells.map(({ text }) => text),
		values: cells.map(({ value }) => value),
		strong,
		basis: rules.basis,
		place: rules.place,
	};
}

/** A dash with its meaning: the package does not hold it. */
export function absentCell(locale: Locale): Cell {
	return wordsCell(m.cliff_absent({}, { locale }));
}

/** What the figures of this view are printed with. */
export function printedWith({ view, manifest, locale }: CliffContext): ViewContext {
	return { manifest, locale, name: m.cliff_name({}, { locale }), cutoff: view.month };
}
