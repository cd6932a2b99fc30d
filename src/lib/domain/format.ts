import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import type { Definition } from './definition.ts';
import { groupedNumber, percentNumber, plainNumber, signedNumber } from './number.ts';
import type { Reading, Unit, ValueReading } from './reading.ts';

/** The least denominator on which a percentage is printed; below it the counts stand instead (2人中1人). */
export const PERCENT_MINIMUM = 10;

const YI = 100_000_000;
const WAN = 10_000;

/** Units that are words after the number, not a sign or a currency. */
const COUNTED_UNITS: ReadonlySet<Unit> = new Set([
	'person',
	'person_time',
	'household',
	'staff',
	'case_per_fte',
	'person_per_carer',
	'organisation',
	'month_count',
	'day',
	'score',
]);

/** Money in sentences: 万元 or 亿元 with two decimals; in English millions of yuan from one million. */
export function moneyText(yuan: number, locale: Locale): string {
	const size = Math.abs(yuan);
	if (locale === 'en') {
		if (size >= YI) return `CNY ${plainNumber(yuan / 1e6, 0)} million`;
		if (size >= 1e6) return `CNY ${plainNumber(yuan / 1e6, 2)} million`;
		return `CNY ${groupedNumber(yuan, 0)}`;
	}
	return size >= YI ? `${plainNumber(yuan / YI, 2)}亿元` : `${plainNumber(yuan / WAN, 2)}万元`;
}

function countText(value: number, unit: Unit, locale: Locale): string {
	const n = locale === 'en' ? groupedNumber(value) : plainNumber(value);
	const one = n === '1';
	switch (unit) {
		case 'household':
			return one ? m.unit_household_one({}, { locale }) : m.unit_household({ n }, { locale });
		case 'staff':
			return one ? m.unit_staff_one({}, { locale }) : m.unit_staff({ n }, { locale });
		case 'person':
			return one ? m.unit_person_one({}, { locale }) : m.unit_person({ n }, { locale });
		case 'person_time': {
			const large = locale === 'zh-CN' && value >= 10 * WAN;
			if (one) return m.unit_person_time_one({}, { locale });
			return m.unit_person_time({ n: large ? `${plainNumber(value / WAN, 2)}万` : n }, { locale });
		}
		default:
			return n;
	}
}

/** A bare value in its unit, without state or qualifier. */
export function valueText(definition: Definition, value: number, locale: Locale): string {
	switch (definition.unit) {
		case 'yuan':
			return moneyText(value, locale);
		case 'yuan_per_person':
		case 'yuan_per_person_month':
		case 'yuan_per_person_time':
		case 'yuan_per_household': {
			const digits = plainNumber(value, definition.decimals);
			return locale === 'en' ? `CNY ${digits}` : `${digits}元`;
		}
		case 'share':
		case 'growth':
			return `${percentNumber(value, definition.decimals)}%`;
		case 'case_per_fte':
			return m.unit_case_per_fte({ n: plainNumber(value, definition.decimals) }, { locale });
		case 'person_per_carer':
			return m.unit_person_per_carer({ n: plainNumber(value, definition.decimals) }, { locale });
		case 'day':
			return m.unit_day({ n: plainNumber(value, definition.decimals) }, { locale });
		case 'month_count':
			return m.unit_month_count({ n: plainNumber(value, definition.decimals) }, { locale });
		case 'score':
			return m.unit_score({ n: plainNumber(value, definition.decimals) }, { locale });
		case 'organisation':
			return m.unit_organisation({ n: plainNumber(value) }, { locale });
		case 'staff':
			if (definition.decimals > 0) return m.unit_staff({ n: plainNumber(value, definition.decimals) }, { locale });
			return countText(value, definition.unit, locale);
		default:
			return countText(value, definition.unit, locale);
	}
}

/** Whether a share stands on too few to be a percentage. */
export function isSmall(definition: Definition, reading: Reading): boolean {
	return (
		definition.counted !== undefined &&
		reading.state === 'value' &&
		reading.denominator !== null &&
		reading.denominator < PERCENT_MINIMUM
	);
}

function fractionText(definition: Definition, reading: ValueReading, locale: Locale): string {
	const params = { x: plainNumber(reading.numerator), n: plainNumber(reading.denominator ?? 0) };
	switch (definition.counted) {
		case 'household':
			return m.of_households(params, { locale });
		case 'item':
			return m.of_items(params, { locale });
		default:
			return m.of_persons(params, { locale });
	}
}

function staffingText(reading: Reading, locale: Locale): string {
	const { all_staff = null, part_time = null, dedicated = null } = reading.parts;
	const civil = reading.state === 'value' ? reading.value : 0;
	const head =
		all_staff === null
			? m.staffing_civil({ n: plainNumber(civil) }, { locale })
			: m.staffing_all({ n: plainNumber(all_staff) }, { locale });
	if (part_time === null || dedicated === null) return head + m.staffing_unknown({}, { locale });
	return head + m.staffing_posts({ part: plainNumber(part_time), full: plainNumber(dedicated) }, { locale });
}

/** What stands in place of a value that is not there; empty for a value. */
export function stateText(state: Reading['state'] | null, locale: Locale): string {
	switch (state) {
		case 'suppressed':
			return m.state_suppressed({}, { locale });
		case 'missing':
			return m.state_missing({}, { locale });
		case 'not_applicable':
			return m.state_not_applicable({}, { locale });
		case 'unbounded':
			return m.state_unbounded({}, { locale });
		case 'value':
			return '';
		case null:
			return '—';
	}
}

/** What stands in place of a value, where the reason tells more than the state: a median that is not reached. */
export function absentText(reading: Exclude<Reading, { readonly state: 'value' }>, locale: Locale): string {
	const isUnreached = reading.state === 'not_applicable' && reading.reason === 'not_reached';
	return isUnreached ? m.state_not_reached({}, { locale }) : stateText(reading.state, locale);
}

/** A reading as a sentence, headline or the command line prints it: 2.14亿元, 近30户, 2人中1人, 无专人. */
export function readingText(definition: Definition, reading: Reading, locale: Locale): string {
	if (reading.state !== 'value') return absentText(reading, locale);
	if (definition.composite === 'staffing') return staffingText(reading, locale);
	if (isSmall(definition, reading)) return fractionText(definition, reading, locale);
	const text = valueText(definition, reading.value, locale);
	return reading.qualifier === 'approx_below' ? m.approx_below({ text }, { locale }) : text;
}

/** The unit of a table column; money in tables is 万元 (million yuan in English), shares are %. */
export function tableUnit(unit: Unit, locale: Locale): string {
	switch (unit) {
		case 'yuan':
			return m.column_money({}, { locale });
		case 'yuan_per_person':
			return m.column_per_person({}, { locale });
		case 'yuan_per_person_month':
			return m.column_per_person_month({}, { locale });
		case 'person':
			return m.column_person({}, { locale });
		case 'person_time':
			return m.column_person_time({}, { locale });
		case 'household':
			return m.column_household({}, { locale });
		case 'staff':
			return m.column_staff({}, { locale });
		case 'case_per_fte':
			return m.column_case_per_fte({}, { locale });
		case 'yuan_per_person_time':
			return m.column_per_person_time({}, { locale });
		case 'yuan_per_household':
			return m.column_per_household({}, { locale });
		case 'person_per_carer':
			return m.column_person_per_carer({}, { locale });
		case 'day':
			return m.column_day({}, { locale });
		case 'month_count':
			return m.column_month_count({}, { locale });
		case 'score':
			return m.column_score({}, { locale });
		case 'organisation':
			return m.column_organisation({}, { locale });
		case 'share':
		case 'growth':
			return '%';
	}
}

/** A value as a chart axis or table column counts it: money in 万元 (million yuan in English), shares in percent. */
export function tableValue(unit: Unit, value: number, locale: Locale): number {
	if (unit === 'yuan') return value / (locale === 'en' ? 1e6 : WAN);
	return unit === 'share' || unit === 'growth' ? value * 100 : value;
}

/** Digits after the point in a table column. */
export function tableDecimals(definition: Definition): number {
	return definition.unit === 'yuan' ? 2 : definition.decimals;
}

/** A table cell of a value: no unit, a comma from five digits, the same decimals down the column. */
export function tableCell(definition: Definition, value: number, locale: Locale): string {
	if (definition.unit === 'share' || definition.unit === 'growth') return percentNumber(value, definition.decimals);
	return groupedNumber(tableValue(definition.unit, value, locale), tableDecimals(definition));
}

/** A signed change for a table or headline, with its unit: +4.9个百分点, +15.1%, −12户. */
export function changeText(
	definition: Definition,
	change: number,
	unit: 'same' | 'fraction' | 'share_point',
	locale: Locale,
): string {
	if (unit === 'share_point') return m.share_points({ n: signedNumber(change * 100, 1) }, { locale });
	if (unit === 'fraction') return `${signedNumber(change * 100, 1)}%`;
	const text = valueText(definition, Math.abs(change), locale);
	const sign = text === valueText(definition, 0, locale) ? '' : change > 0 ? '+' : '−';
	return sign + text;
}

/** The number of a change and its unit, as `changeText` prints them together: 4.9 and 个百分点. */
export function changeValue(
	definition: Definition,
	change: number,
	unit: 'same' | 'fraction' | 'share_point',
	locale: Locale,
): { value: number; unit: string } {
	switch (unit) {
		case 'share_point':
			return { value: change * 100, unit: m.column_share_points({}, { locale }) };
		case 'fraction':
			return { value: change * 100, unit: '%' };
		case 'same':
			return { value: tableValue(definition.unit, change, locale), unit: tableUnit(definition.unit, locale) };
	}
}

/** A range with the unit on both ends: 80.5%～84.7%; English says a unit in words only once. */
export function rangeText(definition: Definition, lower: number, upper: number, locale: Locale): string {
	if (locale !== 'en') return `${valueText(definition, lower, locale)}～${valueText(definition, upper, locale)}`;
	const inWords = COUNTED_UNITS.has(definition.unit);
	const start = inWords ? groupedNumber(lower, definition.decimals) : valueText(definition, lower, locale);
	return `${start} to ${valueText(definition, upper, locale)}`;
}

/** A reading beside its mark in a drawing whose unit line names the unit: 213.8, 82.7%, 近30户, 已隐去. */
export function chartText(definition: Definition, reading: Reading, locale: Locale): string {
	if (reading.state === 'suppressed') return m.chart_suppressed({}, { locale });
	if (reading.state === 'value' && definition.composite) return tableCell(definition, reading.value, locale);
	if (reading.state !== 'value' || reading.qualifier !== 'exact' || isSmall(definition, reading)) {
		return readingText(definition, reading, locale);
	}
	return chartValueText(definition, reading.value, locale);
}

/** A value beside a mark in a drawing: shares with their sign, all else as in a table. */
export function chartValueText(definition: Definition, value: number, locale: Locale): string {
	const share = definition.unit === 'share' || definition.unit === 'growth';
	return share ? valueText(definition, value, locale) : tableCell(definition, value, locale);
}
