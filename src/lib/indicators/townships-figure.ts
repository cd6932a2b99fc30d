import * as m from '../i18n/generated/messages.js';
import type { Figure, Table } from '../domain/figure.ts';
import { tableUnit } from '../domain/format.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Period } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import { inLocale, placeName, sampleTag } from '../domain/sentence.ts';
import { readingCell, readingHead, tableRow, wordsCell } from './cells.ts';
import { basesOf, citation } from './citation.ts';
import type { Context } from './context.ts';
import { sourceLine } from './source.ts';
import { unitsOf, type Unit } from './units-figure.ts';

function townshipTable(context: Context, units: readonly Unit[], caption: string): Table {
	const { definition, locale, manifest } = context;
	return {
		caption,
		columns: [
			{ head: m.column_county({}, { locale }), numeric: false },
			{ head: m.column_township({}, { locale }), numeric: false },
			{ head: readingHead(definition, locale), numeric: true },
		],
		rows: units.map(({ place, reading }) => {
			const parent = manifest.places.find(({ code }) => code === place.parent);
			return tableRow(
				[
					wordsCell(parent ? placeName(parent, locale) : '—'),
					wordsCell(placeName(place, locale)),
					readingCell(definition, reading, locale),
				],
				reading.state === 'unbounded',
				reading,
			);
		}),
	};
}

/** The townships of the city or of one unit for one period, as a table; null when none is held. */
export function townshipsFigure(context: Context, period: Period, place: Place): Figure | null {
	const { definition, locale, manifest } = context;
	const units = unitsOf(context, 'township', period).filter(
		({ place: { parent } }) => place.code === manifest.city || parent === place.code,
	);
	if (units.length === 0) return null;
	const all = m.townships_count({ place: placeName(place, locale), n: String(units.length) }, { locale });
	const where = m.townships_of({ place: placeName(place, locale) }, { locale });
	const isSynthetic = units.some(({ reading }) => reading.basis === 'synthetic');
	const title = all + sampleTag(isSynthetic ? 'synthetic' : 'measured', locale);
	const table = townshipTable(context, units, inLocale(definition.name, locale) + title.slice(all.length));
	return {
		id: 'townships',
		title,
		unitLine: m.unit_line(
			{
				name: inLocale(definition.name, locale),
				unit: tableUnit(definition.unit, locale),
				place: where,
				period: periodLabel(period, locale),
			},
			{ locale },
		),
		chart: null,
		table,
		source: sourceLine(context),
		notes: [],
		citation: citation(context, where, periodLabel(period, locale), basesOf(table.rows)),
		alt: title,
	};
}
