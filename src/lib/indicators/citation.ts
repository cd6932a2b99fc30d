import * as m from '../i18n/generated/messages.js';
import { dateLabel } from '../domain/period-label.ts';
import type { Basis } from '../domain/reading.ts';
import { basisText, inLocale, nameList } from '../domain/sentence.ts';
import type { Context } from './context.ts';

/** Each basis once, in the order of their first row. */
export function basesOf(rows: readonly { readonly basis?: Basis }[]): Basis[] {
	return [...new Set(rows.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))];
}

/** How to cite an indicator for a place and period: the report, then this indicator with data version and basis. */
export function citation(
	{ definition, locale, manifest }: Context,
	place: string,
	period: string,
	bases: readonly Basis[],
): string {
	const { publisher, title, date } = manifest.report ?? { publisher: '', title: '', date: '' };
	const report = manifest.report
		? m.claims_source({ publisher, title, date: dateLabel(date, locale) }, { locale })
		: '';
	return m.cite_text(
		{
			report: report && locale === 'en' ? `${report} ` : report,
			name: inLocale(definition.name, locale),
			id: definition.id,
			place,
			period,
			version: manifest.dataVersion,
			basis: nameList(
				bases.map((basis) => basisText(basis, locale).label),
				locale,
			),
		},
		{ locale },
	);
}
