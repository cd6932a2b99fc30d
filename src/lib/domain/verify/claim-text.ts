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

const SCALES: Readonly<Record<string, number>> = { '%': 0.01, thousand: 1e3, million: 1e6, billion: 1e9 };
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(%|thousand|million|billion)?/gi;

/** The numbers of an English text with what one unit of their last printed digit is worth; of a whole number, its last that is no 0. */
function numbersIn(text: string): { readonly value: number; readonly step: number }[] {
	return [...text.matchAll(NUMBER)].map(([, digits = '', scale = '']) => {
		const plain = digits.replaceAll(',', '');
		const factor = SCALES[scale.toLowerCase()] ?? 1;
		const decimals = plain.split('.')[1]?.length ?? 0;
		const zeros = decimals === 0 ? (/0+$/.exec(plain)?.[0].length ?? 0) : -decimals;
		return { value: Number(plain) * factor, step: 10 ** zeros * factor };
	});
}

/** English words for units differ; the numbers must not: all of them as the page prints them, or one within its last digit. */
function agreesInEnglish(text: string, printed: string, value: number): boolean | null {
	const [own, theirs] = [numbersIn(text), numbersIn(printed)];
	const [only] = own;
	if (!only) return null;
	const same = own.length === theirs.length && own.every((each, index) => each.value === theirs[index]?.value);
	return same || (own.length === 1 && Math.abs(only.value - value) <= only.step / 2 + Math.abs(value) * 1e-12);
}

/**
 * Whether a printed figure says what a reading holds, at the precision at which it is printed: 2.1亿元 and 2.14亿元 both agree with
 * 213948331元. Null where the text holds no figure of such an indicator. English is compared by its numbers.
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
	if (locale === 'en') return agreesInEnglish(text, readingText(definition, reading, locale), reading.value);
	const [figure] = findFigures(text, names, NO_REPORT);
	const candidate = figure && chosenCandidate(figure, definition);
	if (!candidate) return null;
	const series = new Map([[reading.period, reading]]);
	const data = facetValue(definition, candidate.facet, series, reading, null, NO_REPORT);
	return typeof data === 'object' ? agrees(figure, data) : null;
}
