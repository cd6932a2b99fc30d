import type { ChangeLook } from '../../domain/changes/look.ts';
import type { Definition } from '../../domain/definition.ts';
import { changeText, changeValue, chartValueText, tableDecimals, tableUnit, tableValue } from '../../domain/format.ts';
import { plainNumber } from '../../domain/number.ts';
import { periodKind, type Period } from '../../domain/period.ts';
import { axisLabel, periodLabel } from '../../domain/period-label.ts';
import { inLocale } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { wordsCell, type Cell } from '../cells.ts';
import type { ViewContext } from '../view-page.ts';
import { contextOfLook, type ChangesContext } from './looks.ts';

/** Name of the indicator of a look. */
export function nameOf(look: ChangeLook, context: ChangesContext): string {
	return inLocale(contextOfLook(look, context).definition.name, context.locale);
}

/** 上期 or 上年同期. */
export function kindText({ kind }: ChangeLook, locale: Locale): string {
	return kind === 'previous_period' ? m.than_previous({}, { locale }) : m.than_last_year({}, { locale });
}

/** The two periods: 2022年9月底，比2022年6月底. */
export function periodsText({ period, base }: ChangeLook, locale: Locale): string {
	const now = periodLabel(period, locale);
	return base === null ? now : m.changes_periods({ now, base: periodLabel(base, locale) }, { locale });
}

/** A period in as few characters as tell it: 2022.9, 22春; spans of months in full, as they are no month. */
export function shortPeriod(period: Period | null, locale: Locale): string {
	if (period === null) return '—';
	return periodKind(period) === 'range' ? periodLabel(period, locale) : axisLabel(period, locale);
}

/** Both values: 194.0→213.8. A dash where they cannot be said. */
export function fromTo(look: ChangeLook, context: ChangesContext): string {
	const { now, before } = look;
	const { definition } = contextOfLook(look, context);
	if (now === null || before === null) return '—';
	const text = (value: number): string => chartValueText(definition, value, context.locale);
	return m.changes_from_to({ from: text(before), to: text(now) }, { locale: context.locale });
}

/** The signed change; a dash where it cannot be said. */
export function changeOf(look: ChangeLook, context: ChangesContext): Cell {
	const { change, changeUnit } = look;
	if (change === null) return wordsCell();
	const { definition } = contextOfLook(look, context);
	return {
		text: changeText(definition, change, changeUnit, context.locale),
		...changeValue(definition, change, changeUnit, context.locale),
	};
}

/** What a share counts, for its size in plain terms; empty where the definition does not say. */
function countedText({ counted }: Definition, locale: Locale): string {
	if (counted === undefined) return '';
	return counted === 'item' ? m.changes_item({}, { locale }) : tableUnit(counted, locale);
}

/** What the size comes to in plain terms: of a hundred or ten thousand so many more; for all else what has become of a hundred. */
export function sizeText(look: ChangeLook, context: ChangesContext): string {
	const { change, changeUnit } = look;
	const { locale } = context;
	if (change === null || change === 0 || changeUnit === 'same') return '—';
	if (changeUnit === 'fraction') return m.changes_size_index({ n: plainNumber(100 * (1 + change)) }, { locale });
	const hundred = Math.abs(change) * 100;
	const size = hundred >= 1 ? { of: '100', n: plainNumber(hundred) } : { of: '10000', n: plainNumber(hundred * 100) };
	const params = { ...size, unit: countedText(contextOfLook(look, context).definition, locale) };
	return change > 0 ? m.changes_size_more(params, { locale }) : m.changes_size_fewer(params, { locale });
}

/** The change with its size in plain terms: +13.6个百分点（每100项多14项）. */
export function sizedChange(look: ChangeLook, context: ChangesContext): Cell {
	const cell = changeOf(look, context);
	const size = sizeText(look, context);
	if (size === '—') return cell;
	return { ...cell, text: m.changes_sized({ change: cell.text, size }, { locale: context.locale }) };
}

/** The strength, one decimal. */
export function strengthCell({ strength }: ChangeLook): Cell {
	return strength === null ? wordsCell() : { text: plainNumber(strength, 1), value: strength, unit: null };
}

/** Whom it is bad for, as a word. */
export function sideText({ side }: ChangeLook, locale: Locale): string {
	switch (side) {
		case 'unfavourable':
			return m.changes_unfavourable({}, { locale });
		case 'favourable':
			return m.changes_favourable({}, { locale });
		case 'neutral':
			return m.changes_neutral({}, { locale });
	}
}

/** Signal, within the noise, or why it cannot be tested. */
export function outcomeText({ outcome, gap }: ChangeLook, locale: Locale): string {
	if (outcome === 'signal') return m.changes_signal({}, { locale });
	if (outcome === 'noise') return m.changes_noise({}, { locale });
	switch (gap) {
		case 'absent':
			return m.changes_gap_absent({}, { locale });
		case 'small':
			return m.changes_gap_small({}, { locale });
		case 'running_total':
			return m.changes_gap_running({}, { locale });
		default:
			return m.changes_gap_no_model({}, { locale });
	}
}

/** By what it was tested. */
export function testText({ test }: ChangeLook, locale: Locale): string {
	if (test === null) return '—';
	return test === 'interval' ? m.changes_test_interval({}, { locale }) : m.changes_test_chart({}, { locale });
}

/** A value with its number, for a file; its unit stands in a column of its own. */
export function valueCell(look: ChangeLook, which: 'now' | 'before', context: ChangesContext): Cell {
	const value = look[which];
	const { definition } = contextOfLook(look, context);
	if (value === null) return wordsCell();
	const shown = tableValue(definition.unit, value, context.locale);
	return {
		text: plainNumber(shown, tableDecimals(definition)),
		value: shown,
		unit: tableUnit(definition.unit, context.locale),
	};
}

/** What the figures of this page are printed with. */
export function printedWith({ manifest, locale }: ChangesContext): ViewContext {
	return { manifest, locale, name: m.changes_name({}, { locale }), cutoff: manifest.lastMonth };
}
