import type { Figure, TableRow } from '../../domain/figure.ts';
import { stateText, tableUnit, tableValue } from '../../domain/format.ts';
import { groupedNumber, percentNumber, plainNumber } from '../../domain/number.ts';
import type { Manifest } from '../../domain/package.ts';
import type { Period } from '../../domain/period.ts';
import { lastMonth } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { Basis } from '../../domain/reading.ts';
import { inLocale, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { wordsCell, type Cell } from '../cells.ts';
import { rowBasis, type ViewContext } from '../view-page.ts';
import type { FundsView, LineState } from './view.ts';

/** The view of funds and society in one language, with the package that it is of. */
export interface FundsContext {
	readonly view: FundsView;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** Name of a code as the package gives it; the code itself where it names none. */
export function codeName(list: string, code: string, { manifest, locale }: FundsContext): string {
	const known = manifest.codes[list]?.find((each) => each.code === code);
	return known ? inLocale(known.label, locale) : code;
}

/** Lines in the order of their code list. */
export function inOrder<Line extends { readonly code: string }>(
	lines: readonly Line[],
	list: string,
	{ manifest }: FundsContext,
): Line[] {
	const order = manifest.codes[list]?.map(({ code }) => code) ?? [];
	return [...lines].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** The last period of some lines; null without lines. */
export function lastPeriod(lines: readonly { readonly period: string }[]): Period | null {
	const last = lines
		.map(({ period }) => period)
		.sort()
		.at(-1);
	return last === undefined ? null : (last as Period);
}

/** A number of people, needs, hours or townships as a cell; in words where it is absent. */
export function numberCell(value: number | null, state: LineState, locale: Locale, decimals = 0): Cell {
	if (value === null) return stateCell(state, locale);
	return { text: groupedNumber(value, decimals), value, unit: null };
}

/** What stands in place of a number. */
export function stateCell(state: LineState, locale: Locale): Cell {
	return wordsCell(state === 'suppressed' ? m.chart_suppressed({}, { locale }) : stateText(state, locale));
}

/** Yuan as a column of money has them: 万元 with two decimals. */
export function moneyCell(yuan: number, locale: Locale): Cell {
	const value = tableValue('yuan', yuan, locale);
	return { text: groupedNumber(value, 2), value, unit: null };
}

/** A fraction as a cell of a column of percentages, one decimal as the indicators have. */
export function shareCell(fraction: number): Cell {
	return { text: percentNumber(fraction, 1), value: fraction * 100, unit: null };
}

/** A fraction as a sentence has it: 1.5%. */
export function percentText(fraction: number): string {
	return `${percentNumber(fraction, 1)}%`;
}

/** A count as a sentence has it. */
export function countWords(count: number, locale: Locale): string {
	return locale === 'en' ? groupedNumber(count) : plainNumber(count);
}

/** A row of a table. */
export function fundsRow(cells: readonly Cell[], basis: Basis, place: string, isStrong = false): TableRow {
	const isHeld = cells.slice(1).some(({ value }) => value !== null);
	return {
		cells: cells.map(({ text }) => text),
		values: cells.map(({ value }) => value),
		strong: isStrong,
		basis,
		place,
		state: isHeld ? 'value' : 'missing',
	};
}

/** The head of the names, then those of the numbers. */
export function headsOf(name: string, numbers: readonly string[]): Figure['table']['columns'] {
	return [{ head: name, numeric: false }, ...numbers.map((head) => ({ head, numeric: true }))];
}

/** The mark of synthetic figures for a sentence about these lines. */
export function tagOf(lines: readonly { readonly basis: Basis }[], locale: Locale): string {
	return lines.length === 0 ? '' : sampleTag(rowBasis(lines.map(({ basis }) => basis)), locale);
}

/** Name, unit and period of a figure of the whole city. */
export function cityUnitLine(name: string, unit: string, period: Period, locale: Locale): string {
	return m.unit_line(
		{ name, unit, place: m.city_whole({}, { locale }), period: periodLabel(period, locale) },
		{ locale },
	);
}

/** Name of a column with its unit: 支出（万元）. */
export function withUnit(name: string, unit: string, locale: Locale): string {
	return locale === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}

/** The unit of a column of money. */
export function moneyUnit(locale: Locale): string {
	return tableUnit('yuan', locale);
}

/** The last month that anything of the view is of. */
export function cutoffOf({ view, manifest }: FundsContext): string {
	const lines = [...view.sources, ...view.services, ...view.needs, ...view.organisations];
	const months = lines.map(({ period }) => lastMonth(period as Period)).sort();
	return months.at(-1) ?? manifest.lastMonth;
}

/** What the figures of this view are printed with. */
export function printedWith(context: FundsContext): ViewContext {
	const { manifest, locale } = context;
	return { manifest, locale, name: m.funds_name({}, { locale }), cutoff: cutoffOf(context) };
}

/** What a table says of withheld lines; nothing where it has none. */
export function hiddenNote(lines: readonly { readonly state: LineState }[], locale: Locale): string[] {
	const hides = lines.some(({ state }) => state === 'suppressed');
	return hides ? [m.note_suppressed({ state: m.chart_suppressed({}, { locale }) }, { locale })] : [];
}
