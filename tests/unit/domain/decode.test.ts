import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import { decodeReading } from '#lib/domain/decode.ts';
import { countOf, loadOf, moneyOf, read, row, shareOf } from '../../fixtures/domain/definitions.ts';

const perHead = moneyOf({ unit: 'yuan_per_person', measure: 'per_head' });
const growth = moneyOf({ unit: 'growth', measure: 'growth', decimals: 1 });

describe('a row with a value', () => {
	it.each<[string, Definition, number, number | null, number]>([
		['an amount of 21400000012 fen', moneyOf(), 21_400_000_012, null, 214_000_000.12],
		['a count', countOf(), 2443, null, 2443],
		['a share of 1 in 4', shareOf(), 1, 4, 0.25],
		['a growth from 100 to 115.1', growth, 11_510, 10_000, 0.151],
		['2929.68万元 in fen for 53828 persons, per head', perHead, 2_929_680_000, 53_828, 544.266_93],
		['305 cases for 12.2 full-time workers', loadOf(), 305, 12.2, 25],
	])('gives %s in the unit of its definition', (_, definition, numerator, denominator, expected) => {
		const reading = read(definition, { numerator, denominator });
		if (reading.state !== 'value') throw new Error(`expected a value, found ${reading.state}`);
		expect(reading.value).toBeCloseTo(expected, 4);
		expect(reading).toMatchObject({ numerator, denominator, qualifier: 'exact', basis: 'measured' });
	});

	it('carries the parts that the definition names, and null where the query holds none', () => {
		const definition = countOf({ parts: { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } } });
		expect(read(definition, { part_a: 3, part_c: 9 }).parts).toEqual({ a: 3, b: null });
	});
});

describe('the interval of a value', () => {
	it('is Wilson’s for a share of people: 65 of 100 give 0.5525 to 0.7364', () => {
		const reading = read(shareOf(), { numerator: 65, denominator: 100 });
		if (reading.state !== 'value') throw new Error('expected a value');
		expect(reading.interval?.lower).toBeCloseTo(0.552_544_4, 6);
		expect(reading.interval?.upper).toBeCloseTo(0.736_357_5, 6);
	});

	it('is that of the count, divided as the value is: 65 cases for 13 workers give 50.163 ÷ 13 to 82.849 ÷ 13', () => {
		const reading = read(loadOf(), { numerator: 65, denominator: 13 });
		if (reading.state !== 'value') throw new Error('expected a value');
		expect(reading.interval?.lower).toBeCloseTo(3.858_707, 5);
		expect(reading.interval?.upper).toBeCloseTo(6.373_011, 5);
	});

	it('of an approximated count is what the word leaves open: 近30 is 25 to 30', () => {
		const definition = countOf({ interval: 'poisson' });
		expect(read(definition, { numerator: 30, denominator: null, qualifier: 'approx_below' })).toMatchObject({
			qualifier: 'approx_below',
			interval: { lower: 25, upper: 30 },
		});
	});

	it.each<[string, Definition, Record<string, number | string | null>]>([
		['money', moneyOf(), { denominator: null }],
		['a share without a sampling model', shareOf({ interval: 'none' }), {}],
		['an approximated share', shareOf(), { qualifier: 'approx_below' }],
	])('is not made up for %s', (_, definition, changes) => {
		expect(read(definition, changes)).toMatchObject({ state: 'value', interval: null });
	});
});

describe('a row without a value', () => {
	it.each(['suppressed', 'missing', 'not_applicable'])(
		'that is %s keeps its reason and drops every number',
		(state) => {
			const reading = read(shareOf(), { state, reason: 'small_cell', numerator: 3, denominator: 7 });
			expect(reading).toEqual({
				place: '350404',
				period: '2022',
				basis: 'measured',
				parts: {},
				state,
				reason: 'small_cell',
			});
		},
	);

	it.each<[string, Definition, number | null]>([
		['a share of none', shareOf(), 0],
		['a share of an unknown number', shareOf(), null],
		['an amount per head of nobody', perHead, 0],
		['a growth from nothing', growth, 0],
		['a load of an unknown number of workers', loadOf(), null],
	])('is %s: not applicable, for want of a denominator', (_, definition, denominator) => {
		expect(read(definition, { denominator })).toMatchObject({ state: 'not_applicable', reason: 'no_denominator' });
	});

	it('is unbounded when there are cases and nobody in post', () => {
		expect(read(loadOf(), { numerator: 412, denominator: 0 })).toMatchObject({
			state: 'unbounded',
			numerator: 412,
			denominator: 0,
		});
	});
});

describe('a row that breaks the contract is refused', () => {
	it.each<[string, Record<string, number | string | boolean | null>, RegExp]>([
		['a place that is none', { place: '3504' }, /place and period ids, found “3504”/],
		['a period that is none', { period: '2022-13' }, /found “350404” and “2022-13” in made_up/],
		['a number for the place', { place: 350404 }, /text in column “place”/],
		['a text for the numerator', { numerator: '85' }, /number in column “numerator”/],
		['no numerator', { numerator: null }, /numerator in made_up 350404 2022/],
		['no reason for its absence', { state: 'missing', reason: null }, /text in column “reason”/],
		['no basis', { basis: null }, /text in column “basis”/],
	])('with %s', (_, changes, message) => {
		expect(() => decodeReading(shareOf(), row(changes))).toThrow(message);
	});

	it.each<[string, string]>([
		['state', 'hidden'],
		['qualifier', 'about'],
		['basis', 'guessed'],
	])('with a %s that nobody has defined', (column, word) => {
		expect(() => decodeReading(shareOf(), row({ [column]: word }))).toThrow(TypeError);
	});
});
