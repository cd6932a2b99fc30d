import * as m from '../i18n/generated/messages.js';
import type { Table } from '../domain/figure.ts';
import { groupedNumber } from '../domain/number.ts';
import type { Manifest, TableInfo } from '../domain/package.ts';
import { dateLabel } from '../domain/period-label.ts';
import { inLocale } from '../domain/sentence.ts';
import type { Locale } from '../i18n/locale.ts';
import { tablesOf, type Context } from './context.ts';

/** Tables with their issuing department and date. */
export function tableNames(tables: readonly TableInfo[], locale: Locale): string {
	const names = tables.map((table) =>
		m.source_line(
			{
				department: inLocale(table.department, locale),
				table: inLocale(table.title, locale),
				date: dateLabel(table.asOf, locale),
			},
			{ locale },
		),
	);
	return names.join(locale === 'en' ? '; ' : '；');
}

/** Every table that an indicator reads, with its issuing department and date. */
export function sourceNames(context: Context): string {
	return tableNames(tablesOf(context), context.locale);
}

/** Tables and the version of the data as a sentence: derived, never typed. */
export function tablesLine(tables: readonly TableInfo[], { dataVersion }: Manifest, locale: Locale): string {
	const sources = tableNames(tables, locale);
	const version = m.source_version({ version: dataVersion }, { locale });
	return sources === '' ? version : m.source_sentence({ sources, version }, { locale });
}

/** The tables read and the version of the data. */
export function sourceLine(context: Context): string {
	return tablesLine(tablesOf(context), context.manifest, context.locale);
}

/** The tables read, with department, date, size and what is synthetic in them. */
export function sourceTable(context: Context): Table {
	const { locale } = context;
	return {
		caption: m.source_title({}, { locale }),
		columns: [
			{ head: m.source_table({}, { locale }), numeric: false },
			{ head: m.source_department({}, { locale }), numeric: false },
			{ head: m.source_as_of({}, { locale }), numeric: false },
			{ head: m.source_rows({}, { locale }), numeric: true },
			{ head: m.source_nature({}, { locale }), numeric: false },
		],
		rows: tablesOf(context).map((table) => ({
			cells: [
				inLocale(table.title, locale),
				inLocale(table.department, locale),
				dateLabel(table.asOf, locale),
				groupedNumber(table.rows),
				inLocale(table.synthetic, locale),
			],
			strong: false,
		})),
	};
}
