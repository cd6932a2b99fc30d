import * as m from '../i18n/generated/messages.js';
import {
	chartText,
	chartValueText,
	readingText,
	stateText,
	tableDecimals,
	tableUnit,
	tableValue,
	valueText,
} from '../domain/format.ts';
import { isSum } from '../domain/definition.ts';
import type { Figure, LineSpec, Mark, Table } from '../domain/figure.ts';
import { axisLabel, periodLabel } from '../domain/period-label.ts';
import { firstMonth, lastMonth, periodKind, yearBefore } from '../domain/period.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Place } from '../domain/place.ts';
import type { Reading, ValueReading } from '../domain/reading.ts';
import { inLocale, placeName, sampleTag, thanText } from '../domain/sentence.ts';
import { changeCell, readingCell, readingHead, tableRow, wordsCell } from './cells.ts';
import { basesOf, citation } from './citation.ts';
import { comparisonOf, type Context } from './context.ts';
import { changeNotes, changesOf, firstNewMonth } from './former-notes.ts';
import { sourceLine } from './source.ts';

/**
 * Readings of the trend. Running totals that start anew each year are compared over the same months of every year
 * (January to September of each), because a line through all of them would only show the calendar.
 */
export function trendReadings(context: Context, place: Place): Reading[] {
	const series = context.readings.get(place.code);
	const all = [...(series?.values() ?? [])];
	const last = all.at(-1);
	if (!last || periodKind(last.period) !== 'range' || !all.some(({ period }) => period === yearBefore(last.period)))
		return all;
	const months = (reading: Reading): string => reading.period.replace(/\d{4}-/g, '');
	return all.filter((reading) => months(reading) === months(last));
}

function shownValue(context: Context, reading: Reading): number | null {
	if (reading.state !== 'value') return null;
	return tableValue(context.definition.unit, reading.value, context.locale);
}

/** Events of the package, each at the first reading that ends in or after its start; none from before the first. */
export function eventMarks(context: Context, readings: readonly Reading[]): Mark[] {
	return context.manifest.events.flatMap((event): Mark[] => {
		const from = event.precision === 'year' ? `${event.start}-01` : event.start;
		const index = readings.findIndex((reading) => lastMonth(reading.period) >= from);
		const first = readings[0];
		if (index < 0 || !first || firstMonth(first.period) > from) return [];
		return [{ value: index, label: inLocale(event.title, context.locale) }];
	});
}

function trendTable(context: Context, place: Place, readings: readonly Reading[]): Table {
	const { definition, locale } = context;
	return {
		caption: `${inLocale(definition.name, locale)} · ${placeName(place, locale)}`,
		columns: [
			{ head: m.table_period({}, { locale }), numeric: false },
			{ head: readingHead(definition, locale), numeric: true },
			{ head: m.table_change({ than: thanText(context.comparison, locale) }, { locale }), numeric: true },
		],
		rows: [...readings]
			.reverse()
			.map((reading) =>
				tableRow(
					[
						wordsCell(periodLabel(reading.period, locale)),
						readingCell(definition, reading, locale),
						changeCell(definition, comparisonOf(context, reading), locale),
					],
					false,
					reading,
				),
			),
	};
}

function trendTitle(context: Context, readings: readonly Reading[]): string {
	const { definition, locale } = context;
	const valued = readings.filter((reading) => reading.state === 'value');
	const [first, last] = [valued[0], valued.at(-1)];
	if (!first || !last) return m.trend_title_none({}, { locale });
	if (first === last) return m.trend_title_single({ period: periodLabel(first.period, locale) }, { locale });
	const text = (reading: ValueReading): string =>
		definition.composite ? valueText(definition, reading.value, locale) : readingText(definition, reading, locale);
	const params = {
		from: periodLabel(first.period, locale),
		to: periodLabel(last.period, locale),
		first: text(first),
		last: text(last),
	};
	// Periods that are spans themselves cannot be joined to a span.
	const title =
		periodKind(last.period) === 'range' ? m.trend_title_spans(params, { locale }) : m.trend_title(params, { locale });
	const isOpen = readings.at(-1) !== last;
	return (
		(isOpen
			? m.trend_title_open({ title, state: stateText(readings.at(-1)?.state ?? null, locale) }, { locale })
			: title) + sampleTag(first.basis === 'synthetic' ? first.basis : last.basis, locale)
	);
}

function spanLabel(first: Reading, last: Reading, locale: Locale): string {
	const from = periodLabel(first.period, locale);
	return first === last ? from : m.period_span({ from, to: periodLabel(last.period, locale) }, { locale });
}

/** What the line owes to former codes of the place, once per change that it reaches back beyond. */
function boundaryNotes({ manifest, locale }: Context, place: Place, readings: readonly Reading[]): string[] {
	const own = manifest.former.filter(({ successor }) => place.level === 'city' || successor === place.code);
	return changesOf(own).flatMap((changed) =>
		readings.some((reading) => firstMonth(reading.period) < firstNewMonth(changed)) ? changeNotes(changed, locale) : [],
	);
}

/** The indicator in one place over time, with events and the boundary change marked and gaps left open; `control` says why it has no control chart. */
export function trendFigure(context: Context, place: Place, control: string | null = null): Figure {
	const { definition, locale } = context;
	const readings = trendReadings(context, place);
	const unit = tableUnit(definition.unit, locale);
	const fromZero = isSum(definition);
	const target = definition.target;
	const chart: LineSpec = {
		kind: 'line',
		unit,
		decimals: tableDecimals(definition),
		points: readings.map((reading) => ({
			label: axisLabel(reading.period, locale),
			value: shownValue(context, reading),
			text: chartText(definition, reading, locale),
		})),
		events: eventMarks(context, readings),
		target: target
			? {
					value: tableValue(definition.unit, target.value, locale),
					label: m.target_label({ value: chartValueText(definition, target.value, locale) }, { locale }),
				}
			: null,
		fromZero,
	};
	const values = chart.points.filter((point) => point.value !== null);
	const [first, last] = [readings[0], readings.at(-1)];
	const title = trendTitle(context, readings);
	const table = trendTable(context, place, readings);
	const notes = [
		...(!fromZero && values.length > 1 ? [m.note_line_not_zero({}, { locale })] : []),
		...(readings.some(({ state }) => state === 'missing') ? [m.note_missing({}, { locale })] : []),
		...boundaryNotes(context, place, readings),
		...(control === null ? [] : [control]),
	];
	const span = first && last ? spanLabel(first, last, locale) : '';
	return {
		id: 'trend',
		title,
		unitLine: m.unit_line(
			{ name: inLocale(definition.name, locale), unit, place: placeName(place, locale), period: span },
			{ locale },
		),
		chart: values.length > 1 ? chart : null,
		table,
		source: sourceLine(context),
		notes,
		citation: citation(context, placeName(place, locale), span, basesOf(table.rows)),
		alt: m.alt_line(
			{ title, n: String(readings.length), last: last ? readingText(definition, last, locale) : '—' },
			{ locale },
		),
	};
}
