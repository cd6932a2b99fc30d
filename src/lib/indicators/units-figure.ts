import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { isSum, type Definition } from '../domain/definition.ts';
import type { Figure, RangeSpec, Table, TableRow } from '../domain/figure.ts';
import {
	chartText,
	chartValueText,
	readingText,
	tableDecimals,
	tableUnit,
	tableValue,
	valueText,
} from '../domain/format.ts';
import { unitPosition, type UnitPosition } from '../domain/judgement.ts';
import { plainNumber } from '../domain/number.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Period } from '../domain/period.ts';
import type { Place, PlaceLevel } from '../domain/place.ts';
import type { Reading, ValueReading } from '../domain/reading.ts';
import { inLocale, placeName, sampleTag } from '../domain/sentence.ts';
import type { UnitSpread } from '../domain/unit-spread.ts';
import { countCell, intervalCell, readingCell, readingHead, tableRow, wordsCell } from './cells.ts';
import { basesOf, citation } from './citation.ts';
import { spreadOf, type Context } from './context.ts';
import { sourceLine } from './source.ts';

/** A place and its reading for one period. */
export interface Unit {
	readonly place: Place;
	readonly reading: Reading;
}

/** Places of one level that hold a reading for the period: nobody in post first, then by value, then those without one. */
export function unitsOf(context: Context, level: PlaceLevel, period: Period): Unit[] {
	const units = context.manifest.places.flatMap((place): Unit[] => {
		const reading = place.level === level ? context.readings.get(place.code)?.get(period) : undefined;
		return reading ? [{ place, reading }] : [];
	});
	const rank = ({ reading }: Unit): number => (reading.state === 'unbounded' ? 0 : reading.state === 'value' ? 1 : 2);
	const value = ({ reading }: Unit): number => (reading.state === 'value' ? reading.value : 0);
	return units.sort((a, b) => rank(a) - rank(b) || value(b) - value(a) || a.place.sortNo - b.place.sortNo);
}

/** The position of a unit; null where no limits fit. */
export function positionOf(context: Context, reading: Reading, whole: Reading | null): UnitPosition | null {
	if (!context.definition.funnel || reading.state !== 'value' || !whole || reading.place === whole.place) return null;
	return unitPosition(context.definition, reading, whole, spreadOf(context, reading, whole));
}

/** A position in words; a dash where no limits fit. */
export function positionText(position: UnitPosition | null, context: Context): string {
	const { locale } = context;
	switch (position) {
		case 'above':
			return m.position_above({}, { locale });
		case 'below':
			return m.position_below({}, { locale });
		case 'inside':
			return m.position_inside({}, { locale });
		case 'usual':
			return m.position_usual({}, { locale });
		case null:
			return '—';
	}
}

type ValuedUnit = Unit & { reading: ValueReading };

function hasValue(unit: Unit): unit is ValuedUnit {
	return unit.reading.state === 'value';
}

/** Names are given up to this many; beyond it their number stands. */
const NAMES_SHOWN = 3;

function outsideTitle(context: Context, valued: readonly ValuedUnit[], whole: Reading | null): string {
	const { locale } = context;
	const placed = valued.map((unit) => ({ ...unit, position: positionOf(context, unit.reading, whole) }));
	const outside = placed.filter(({ position }) => position === 'above' || position === 'below');
	if (outside.length === 0 && placed.some(({ position }) => position === 'usual')) {
		return m.units_title_usual({}, { locale });
	}
	if (outside.length === 0) return m.units_title_inside({}, { locale });
	if (outside.length > NAMES_SHOWN) return m.units_title_outside({ n: String(outside.length) }, { locale });
	const names = outside.map(({ place }) => placeName(place, locale)).join(locale === 'en' ? ', ' : '、');
	return m.units_title_named({ names }, { locale });
}

/** Who is highest and lowest; nothing is said of all, and nobody called lowest, while others are suppressed or missing. */
function orderTitle(context: Context, units: readonly Unit[], valued: readonly ValuedUnit[]): string {
	const { locale } = context;
	const [high, second, low] = [valued[0], valued[1], valued.at(-1)];
	if (!high || !low) return m.units_title_none({}, { locale });
	const complete = valued.length === units.length;
	const text = (unit: ValuedUnit): string => readingText(context.definition, unit.reading, locale);
	const range = { low: text(low), high: text(high), n: String(valued.length) };
	if (high.reading.value === low.reading.value) {
		return complete ? m.units_title_equal({}, { locale }) : m.units_title_some_equal(range, { locale });
	}
	const [highName, lowName] = [placeName(high.place, locale), placeName(low.place, locale)];
	if (high.reading.value === second?.reading.value) {
		return complete ? m.units_title_between(range, { locale }) : m.units_title_some_between(range, { locale });
	}
	// How many there are says how large a unit is, not how well it does: 最多, not 最高.
	if (isSum(context.definition)) return m.units_title_most({ high: highName }, { locale });
	const lowTied = valued.at(-2)?.reading.value === low.reading.value;
	return lowTied || !complete
		? m.units_title_highest({ high: highName }, { locale })
		: m.units_title_extremes({ high: highName, low: lowName }, { locale });
}

function unitsTitle(context: Context, units: readonly Unit[], whole: Reading | null): string {
	const { definition, locale } = context;
	const valued = units.filter(hasValue);
	const nobody = units.filter(({ reading }) => reading.state === 'unbounded').length;
	if (valued.length + nobody === 0) return m.units_title_none({}, { locale });
	const synthetic = units.some(({ reading }) => reading.basis === 'synthetic');
	if (nobody > 0) {
		return (
			m.units_title_nobody({ n: String(nobody) }, { locale }) + sampleTag(synthetic ? 'synthetic' : 'measured', locale)
		);
	}
	const title = definition.funnel ? outsideTitle(context, valued, whole) : orderTitle(context, units, valued);
	return title + sampleTag(synthetic ? 'synthetic' : 'measured', locale);
}

function unitsTable(context: Context, units: readonly Unit[], whole: Reading | null, focus: Place): Table {
	const { definition, locale } = context;
	const withInterval = units.some(({ reading }) => reading.state === 'value' && reading.interval !== null);
	const withParts = definition.counted !== undefined;
	const columns = [
		{ head: m.table_place({}, { locale }), numeric: false },
		{ head: readingHead(definition, locale), numeric: true },
		...(withParts
			? [
					{ head: m.table_numerator({}, { locale }), numeric: true },
					{ head: m.table_denominator({}, { locale }), numeric: true },
				]
			: []),
		...(withInterval ? [{ head: m.table_interval({}, { locale }), numeric: true }] : []),
		...(definition.funnel ? [{ head: m.table_position({}, { locale }), numeric: false }] : []),
	];
	const row = (place: Place, reading: Reading, strong: boolean): TableRow => {
		const valued = reading.state === 'value' ? reading : null;
		const position = positionText(positionOf(context, reading, whole), context);
		return tableRow(
			[
				wordsCell(placeName(place, locale)),
				readingCell(definition, reading, locale),
				...(withParts ? [countCell(valued?.numerator ?? null), countCell(valued?.denominator ?? null)] : []),
				...(withInterval ? [intervalCell(definition, reading, locale)] : []),
				...(definition.funnel ? [wordsCell(position)] : []),
			],
			strong,
			reading,
		);
	};
	const city = context.manifest.places.find(({ code }) => code === context.manifest.city);
	return {
		caption: `${inLocale(definition.name, locale)} · ${m.units_place({}, { locale })}`,
		columns,
		rows: [
			...(city && whole ? [row(city, whole, true)] : []),
			...units.map(({ place, reading }) => row(place, reading, place.code === focus.code)),
		],
	};
}

/** What the line of the whole says: 全市13.5%, or 市级57.9% where the city's own offices are no whole. */
function wholeLabel(definition: Definition, whole: number, locale: Locale): string {
	const value = chartValueText(definition, whole, locale);
	return definition.ownCity ? m.own_city_label({ value }, { locale }) : m.whole_label({ value }, { locale });
}

/** How much the units differ beyond sampling, in words and in the unit of the figure. */
function spreadNote(definition: Definition, { units, phi, deviation }: UnitSpread, locale: Locale): string {
	const deviationText =
		definition.unit === 'share'
			? m.share_points({ n: plainNumber(deviation * 100, Math.max(1, definition.decimals)) }, { locale })
			: valueText(definition, deviation, locale);
	return m.note_spread({ k: plainNumber(units), phi: plainNumber(phi, 1), tau: deviationText }, { locale });
}

/** The counties and districts beside each other for one period, with uncertainty where a sampling model fits. */
export function unitsFigure(context: Context, period: Period, focus: Place): Figure {
	const { definition, locale, manifest } = context;
	const units = unitsOf(context, 'county', period);
	const whole = context.readings.get(manifest.city)?.get(period) ?? null;
	const unit = tableUnit(definition.unit, locale);
	const shown = (value: number): number => tableValue(definition.unit, value, locale);
	const additive = isSum(definition);
	const chart: RangeSpec = {
		kind: 'range',
		unit,
		decimals: tableDecimals(definition),
		rows: units.map(({ place, reading }) => {
			const interval = reading.state === 'value' ? reading.interval : null;
			return {
				label: placeName(place, locale),
				value: reading.state === 'value' ? shown(reading.value) : null,
				lower: interval ? shown(interval.lower) : null,
				upper: interval ? shown(interval.upper) : null,
				text: chartText(definition, reading, locale),
				strong: place.code === focus.code,
			};
		}),
		whole:
			whole?.state === 'value' && !additive
				? {
						value: shown(whole.value),
						label: wholeLabel(definition, whole.value, locale),
					}
				: null,
		target: definition.target
			? {
					value: shown(definition.target.value),
					label: m.target_label({ value: chartValueText(definition, definition.target.value, locale) }, { locale }),
				}
			: null,
		fromZero: additive,
	};
	const states = new Set(units.map(({ reading }) => reading.state));
	const [anyUnit] = units;
	const spread = anyUnit ? spreadOf(context, anyUnit.reading, whole) : null;
	const title = unitsTitle(context, units, whole);
	const table = unitsTable(context, units, whole, focus);
	return {
		id: 'units',
		title,
		unitLine: m.unit_line(
			{
				name: inLocale(definition.name, locale),
				unit,
				place: m.units_place({}, { locale }),
				period: periodLabel(period, locale),
			},
			{ locale },
		),
		chart: chart.rows.some(({ value }) => value !== null) ? chart : null,
		table,
		source: sourceLine(context),
		notes: [
			...(chart.rows.some(({ lower }) => lower !== null) ? [m.note_interval({}, { locale })] : []),
			...(additive && units.length > 1 ? [m.note_size({}, { locale })] : []),
			...(definition.funnel ? [m.note_outside({}, { locale })] : []),
			...(spread ? [spreadNote(definition, spread, locale)] : []),
			...(states.has('suppressed')
				? [m.note_suppressed({ state: m.chart_suppressed({}, { locale }) }, { locale })]
				: []),
			...(units.some(({ reading }) => reading.state === 'value' && reading.qualifier === 'approx_below')
				? [m.note_rounding_range({}, { locale })]
				: []),
		],
		citation: citation(context, m.units_place({}, { locale }), periodLabel(period, locale), basesOf(table.rows)),
		alt: m.alt_range(
			{ title, n: String(units.length), whole: whole ? readingText(definition, whole, locale) : '—' },
			{ locale },
		),
	};
}
