import type { Figure, TableRow } from '../domain/figure.ts';
import { tableCell, tableUnit, tableValue } from '../domain/format.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Place } from '../domain/place.ts';
import { inLocale, nameList, basisText, placeName, thanText } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { changeCell, intervalCell, readingCell, tableRow, wordsCell, type Cell } from './cells.ts';
import { basesOf } from './citation.ts';
import { comparisonOf, judgementOf, latestReading, wholeOf, type Context } from './context.ts';
import { judgementView } from './judgement-view.ts';
import { sourceNames } from './source.ts';
import { positionOf, positionText } from './units-figure.ts';

/** What a list is called and says. */
export interface ListWords {
	/** Also the id of the element to which its link leads, before `-title`. */
	readonly id: string;
	readonly name: string;
	/** What the list finds, as a sentence. */
	readonly finding: string;
	/** The place that it is about. */
	readonly place: string;
	/** The cut-off in words: 截至2022年9月. */
	readonly period: string;
}

/** A cell whose number has its unit beside it, since rows of a list differ in it. */
function withUnit(cell: Cell, { definition, locale }: Context): Cell {
	return cell.value === null ? cell : { ...cell, unit: tableUnit(definition.unit, locale) };
}

function targetCell(context: Context): Cell {
	const { definition, locale } = context;
	const target = definition.target?.value;
	if (target === undefined) return wordsCell();
	const value = tableValue(definition.unit, target, locale);
	return withUnit({ text: tableCell(definition, target, locale), value, unit: null }, context);
}

function listRow(context: Context, place: Place): TableRow[] {
	const { definition, locale } = context;
	const reading = latestReading(context, place.code);
	if (!reading) return [];
	const whole = wholeOf(context, reading);
	const judgement = judgementView(definition, judgementOf(context, reading), locale);
	const cells = [
		...[
			inLocale(definition.name, locale),
			definition.id,
			placeName(place, locale),
			periodLabel(reading.period, locale),
		],
		withUnit(readingCell(definition, reading, locale), context),
		intervalCell(definition, reading, locale),
		changeCell(definition, comparisonOf(context, reading), locale),
		targetCell(context),
		positionText(positionOf(context, reading, whole), context),
		...[judgement.label, judgement.reason, sourceNames(context)],
	];
	return [
		tableRow(
			cells.map((cell) => (typeof cell === 'string' ? wordsCell(cell) : cell)),
			judgement.verdict === 'attention',
			reading,
		),
	];
}

function columnsOf(context: Context | undefined, locale: Locale): Figure['table']['columns'] {
	const than = thanText(context?.comparison ?? 'same_period_last_year', locale);
	const words = (head: string): { head: string; numeric: boolean } => ({ head, numeric: false });
	const number = (head: string): { head: string; numeric: boolean } => ({ head, numeric: true });
	return [
		words(m.column_indicator({}, { locale })),
		words(m.column_code({}, { locale })),
		words(m.table_place({}, { locale })),
		words(m.choice_cutoff({}, { locale })),
		number(m.column_value({}, { locale })),
		number(m.table_interval({}, { locale })),
		number(m.table_change({ than }, { locale })),
		number(m.column_target({}, { locale })),
		words(m.column_position({}, { locale })),
		words(m.column_judgement({}, { locale })),
		words(m.column_reason({}, { locale })),
		words(m.export_source({}, { locale })),
	];
}

/**
 * Several indicators as one table that can leave: each with its own period, unit, source and basis. It has no drawing, as its
 * rows are of different units.
 * @param placeOf Where an indicator is read.
 */
export function listFigure(
	contexts: readonly Context[],
	placeOf: (context: Context) => Place,
	words: ListWords,
): Figure {
	const [first] = contexts;
	const locale = first?.locale ?? 'zh-CN';
	const rows = contexts.flatMap((context) => listRow(context, placeOf(context)));
	const version = first?.manifest.dataVersion ?? '';
	const basis = nameList(
		basesOf(rows).map((each) => basisText(each, locale).label),
		locale,
	);
	const title = words.finding.replace(/[。.]$/u, '');
	return {
		id: words.id,
		title,
		unitLine: m.list_unit_line({ n: String(rows.length) }, { locale }),
		chart: null,
		table: { caption: title, columns: columnsOf(first, locale), rows },
		source: m.list_source({ version }, { locale }),
		notes: [],
		citation: m.list_cite({ name: words.name, place: words.place, period: words.period, version, basis }, { locale }),
		alt: title,
	};
}
