import { describe, expect, it } from 'vitest';
import { agreesWithText } from '#lib/domain/verify/claim-text.ts';
import { placeNames } from '#lib/domain/verify/spot.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { countOf, moneyOf, read, shareOf } from '../../fixtures/domain/definitions.ts';

const names = placeNames({ places: [], former: [], city: '350400' as never });

function agrees(text: string, definition: Definition, counts: Record<string, Cell>, locale: Locale): boolean | null {
	const reading = read(definition, counts);
	if (reading.state !== 'value') throw new Error('expected a value');
	return agreesWithText(text, definition, reading, locale, names);
}

describe('a printed figure and a reading', () => {
	it.each([
		['2.14亿元', 21_394_833_100, true],
		['2.1亿元', 21_394_833_100, true],
		['2.41亿元', 21_394_833_100, false],
		['约2亿元', 21_394_833_100, true],
		['没有数', 21_394_833_100, null],
	])('in Chinese at the precision printed: %s', (text, fen, expected) => {
		expect(agrees(text, moneyOf(), { numerator: fen }, 'zh-CN')).toBe(expected);
	});

	it.each([
		['CNY 214 million', 21_394_833_100, true],
		['CNY 2.1 billion', 21_394_833_100, false],
		['CNY 0.21 billion', 21_394_833_100, true],
		['no figure', 21_394_833_100, null],
	])('in English by its number and scale: %s', (text, fen, expected) => {
		expect(agrees(text, moneyOf(), { numerator: fen }, 'en')).toBe(expected);
	});

	it('in English whatever the word for the unit, with the zeros of a round number as not printed', () => {
		expect(agrees('53,828', countOf(), { numerator: 53_828 }, 'en')).toBe(true);
		expect(agrees('53,828 pupils', countOf(), { numerator: 53_827 }, 'en')).toBe(false);
		expect(agrees('133,500', countOf(), { numerator: 133_517 }, 'en')).toBe(true);
		expect(agrees('82.7%', shareOf(), { numerator: 827, denominator: 1000 }, 'en')).toBe(true);
		expect(agrees('82.8%', shareOf(), { numerator: 827, denominator: 1000 }, 'en')).toBe(false);
	});
});
