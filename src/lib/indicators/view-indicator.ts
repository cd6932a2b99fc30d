import type { Figure } from '../domain/figure.ts';
import { readingText } from '../domain/format.ts';
import type { Reading } from '../domain/reading.ts';
import { changeClause, inLocale } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import { comparisonOf, latestReading, placeOf, type Context } from './context.ts';
import type { Headline } from './indicator-page.ts';
import { unitsFigure } from './units-figure.ts';

/** The latest reading of the city; null where the package holds none. */
export function cityReading(context: Context): Reading | null {
	return latestReading(context, context.manifest.city);
}

/** A share of the city as a number with its change. */
export function shareHeadline(context: Context | undefined): Headline[] {
	const reading = context && cityReading(context);
	if (!context || reading?.state !== 'value') return [];
	const { definition, locale } = context;
	const comparison = comparisonOf(context, reading);
	return [
		{
			value: readingText(definition, reading, locale),
			label: inLocale(definition.name, locale),
			detail: comparison ? changeClause(definition, comparison, locale) : '',
		},
	];
}

/** An indicator by county for its latest period; nothing where the package holds none. */
export function indicatorFigure(context: Context | undefined): Figure[] {
	const reading = context && cityReading(context);
	if (!context || !reading) return [];
	const figure = unitsFigure(context, reading.period, placeOf(context.manifest, context.manifest.city));
	const name = inLocale(context.definition.name, context.locale);
	const locale = context.locale;
	const title = m.export_line({ label: name, text: figure.title }, { locale });
	return [{ ...figure, id: context.definition.id, title, alt: title }];
}
