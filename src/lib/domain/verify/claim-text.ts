import type { Locale } from '../../i18n/locale.ts';
import type { Definition } from '../definition.ts';
import { readingText } from '../format.ts';
import type { ValueReading } from '../reading.ts';
import { facetValue } from './facet.ts';
import { findFigures } from './find.ts';
import { chosenCandidate } from './link.ts';
import type { PlaceNames } from './spot.ts';
import { agrees } from './verdict.ts';

/** Words that refer to the day of a report stand in no printed figure; any month does. */
const NO_REPORT = '2000-01';

/**
 * Whether a printed figure says what a reading holds, at the precision at which it is printed: 2.1亿元 and 2.14亿元 both agree with
 * 213948331元. Null where the text holds no figure of such an indicator. English is compared as the page itself prints it.
 */
export function agreesWithText(
	text: string,
	definition: Definition,
	reading: ValueReading,
	locale: Locale,
	names: PlaceNames,
): boolean | null {
	const normal = (printed: string): string => printed.replace(/[\s,，]/g, '');
	if (normal(readingText(definition, reading, locale)) === normal(text)) return true;
	if (locale === 'en') return /\d/.test(text) ? false : null;
	const [figure] = findFigures(text, names, NO_REPORT);
	const candidate = figure && chosenCandidate(figure, definition);
	if (!candidate) return null;
	const series = new Map([[reading.period, reading]]);
	const data = facetValue(definition, candidate.facet, series, reading, null, NO_REPORT);
	return typeof data === 'object' ? agrees(figure, data) : null;
}
