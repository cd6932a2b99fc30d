import * as m from '../i18n/generated/messages.js';
import type { TableInfo } from '../domain/package.ts';
import { inLocale } from '../domain/sentence.ts';
import type { Context } from './context.ts';

/** The tables that an indicator reads. */
export function tablesOf({ definition, manifest }: Context): TableInfo[] {
	return definition.tables.flatMap((name) => manifest.tables.filter((table) => table.name === name));
}

/** Issuing department, table and date of every table read, and the version of the data: derived, never typed. */
export function sourceLine(context: Context): string {
	const { locale, manifest } = context;
	const tables = tablesOf(context).map((table) =>
		m.source_line(
			{ department: inLocale(table.department, locale), table: inLocale(table.title, locale), date: table.asOf },
			{ locale },
		),
	);
	const joint = locale === 'en' ? ' ' : '';
	return [...tables, m.source_version({ version: manifest.dataVersion }, { locale })].join(joint);
}
