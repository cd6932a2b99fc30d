import type { CellValue, TableRow } from '../domain/figure.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Definition } from '../domain/definition.ts';
import {
	changeText,
	changeValue,
	isSmall,
	rangeText,
	readingText,
	tableCell,
	tableUnit,
	tableValue,
} from '../domain/format.ts';
import { groupedNumber } from '../domain/number.ts';
import type { Reading } from '../domain/reading.ts';
import { inLocale } from '../domain/sentence.ts';
import type { Locale } from '../i18n/locale.ts';

/** A cell with what its text stands for. */
export interface Cell {
	readonly text: string;
	readonly value: CellValue;
	/** The unit in the text, when the column's head does not name it. */
	readonly unit: string | null;
}

/** A cell of words alone; a dash where there is nothing to say. */
export function wordsCell(text = '—'): Cell {
	return { text, value: null, unit: null };
}

/** A count, or a dash. */
export function countCell(count: number | null): Cell {
	return count === null ? wordsCell() : { text: groupedNumber(count), value: count, unit: null };
}

/** A reading as a number in the unit of the column; in words where it has no exact value of its own (近30户, 2人中1人, 缺报). */
export function readingCell(definition: Definition, reading: Reading, locale: Locale): Cell {
	const isPlain =
		reading.state === 'value' &&
		!definition.composite &&
		reading.qualifier === 'exact' &&
		!isSmall(definition, reading);
	if (!isPlain) return wordsCell(readingText(definition, reading, locale));
	return {
		text: tableCell(definition, reading.value, locale),
		value: tableValue(definition.unit, reading.value, locale),
		unit: null,
	};
}

/** A signed change with its unit, or a dash. */
export function changeCell(definition: Definition, comparison: Comparison | null, locale: Locale): Cell {
	if (!comparison) return wordsCell();
	const { change, changeUnit } = comparison;
	return {
		text: changeText(definition, change, changeUnit, locale),
		...changeValue(definition, change, changeUnit, locale),
	};
}

/** The interval of a reading with its unit, or a dash. */
export function intervalCell(definition: Definition, reading: Reading, locale: Locale): Cell {
	const interval = reading.state === 'value' && !isSmall(definition, reading) ? reading.interval : null;
	if (!interval) return wordsCell();
	const { lower, upper } = interval;
	const inTable = (value: number): number => tableValue(definition.unit, value, locale);
	return {
		text: rangeText(definition, lower, upper, locale),
		value: [inTable(lower), inTable(upper)],
		unit: tableUnit(definition.unit, locale),
	};
}

/** The head of the column that holds an indicator's readings: its name with the unit. */
export function readingHead(definition: Definition, locale: Locale): string {
	const name = inLocale(definition.name, locale);
	if (definition.composite) return name;
	const unit = tableUnit(definition.unit, locale);
	return locale === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}

/** A row of a table about one reading, printed and in numbers. */
export function tableRow(cells: readonly Cell[], strong: boolean, { basis, place, state }: Reading): TableRow {
	const units = cells.map(({ unit }) => unit);
	return {
		cells: cells.map(({ text }) => text),
		strong,
		values: cells.map(({ value }) => value),
		...(units.some((unit) => unit !== null) ? { units } : {}),
		basis,
		place,
		state,
	};
}
