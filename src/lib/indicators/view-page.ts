import type { Figure, TableRow } from '../domain/figure.ts';
import type { Manifest } from '../domain/package.ts';
import { monthLabel } from '../domain/period-label.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Basis, IndicatorId } from '../domain/reading.ts';
import { basisText, nameList, placeName } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { basesOf } from './citation.ts';
import { placeOf } from './context.ts';
import type { Headline } from './indicator-page.ts';
import { tablesLine } from './source.ts';

/** Running text below the figures: what is lacking, what to mind, by what rule. */
export interface ViewNotes {
	readonly id: string;
	readonly title: string;
	readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/** Everything that a page made of several indicators prints, in one language. */
export interface ViewPage {
	readonly name: string;
	/** The cut-off as an id and in words. */
	readonly cutoff: string;
	readonly period: string;
	readonly lead: string;
	readonly basis: Basis;
	readonly basisLabel: string;
	readonly basisNote: string;
	readonly headlines: readonly Headline[];
	/** Figures as wide as the page, above the others. */
	readonly wide: readonly Figure[];
	/** Two columns of figures, about equally long. */
	readonly columns: readonly (readonly Figure[])[];
	/** Ids of the figures whose table stands open below its drawing; one without a drawing is always open. */
	readonly openTables: readonly string[];
	readonly notes: readonly ViewNotes[];
	/** Indicators that the page says the same of, to be linked. */
	readonly related?: readonly { readonly id: IndicatorId; readonly name: string }[];
}

/** What a view of any kind is printed with. */
export interface ViewContext {
	readonly manifest: Manifest;
	readonly locale: Locale;
	/** Name of the view, for the citation. */
	readonly name: string;
	/** Last month that the view tells of. */
	readonly cutoff: string;
}

/** What a figure of a view is made of; all else is the same for each. */
export interface ViewFigureParts extends Pick<Figure, 'id' | 'title' | 'unitLine' | 'chart' | 'alt' | 'notes'> {
	readonly columns: Figure['table']['columns'];
	readonly rows: readonly TableRow[];
	/** Names of the tables read. */
	readonly tables: readonly string[];
}

/** A figure of a view with its source and citation; its bases are those of its rows. */
export function viewFigure(
	{ columns, rows, tables, ...parts }: ViewFigureParts,
	{ manifest, locale, name, cutoff }: ViewContext,
): Figure {
	const read = manifest.tables.filter((table) => tables.includes(table.name));
	return {
		...parts,
		table: { caption: parts.title, columns, rows },
		source: tablesLine(read, manifest, locale),
		citation: m.list_cite(
			{
				name,
				place: placeName(placeOf(manifest, manifest.city), locale),
				period: m.list_until({ month: monthLabel(cutoff, locale) }, { locale }),
				version: manifest.dataVersion,
				basis: nameList(
					basesOf(rows).map((basis) => basisText(basis, locale).label),
					locale,
				),
			},
			{ locale },
		),
	};
}

/** The basis of a row from that of its cells: synthetic as soon as one is. */
export function rowBasis(bases: readonly Basis[]): Basis {
	return bases.find((basis) => basis === 'synthetic') ?? bases[0] ?? 'synthetic';
}

/** Codes of the city and its counties in the order of the package, the city first. */
export function cityAndCounties({ city, places }: Manifest): readonly PlaceCode[] {
	return [city, ...places.filter(({ level }) => level === 'county').map(({ code }) => code)];
}
