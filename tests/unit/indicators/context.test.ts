import { describe, expect, it } from 'vitest';
import {
	comparisonOf,
	judgementOf,
	latestReading,
	openingPlace,
	placeOf,
	tablesOf,
	wholeOf,
	type Context,
} from '#lib/indicators/context.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { CITY, code, row, SANYUAN, shareOf, SHAXIAN } from '../../fixtures/domain/definitions.ts';

const city = row({ place: '350400', numerator: 900, denominator: 1000 });

function latest(context: Context): Reading {
	const reading = latestReading(context, SANYUAN.code);
	if (!reading) throw new Error('expected a reading of 三元区, found none');
	return reading;
}

/** The manifest with one of its tables called doubtful. */
function doubting(name: string): Manifest {
	const manifest = manifestOf();
	const doubtful = { zh: '口径前后不一', en: 'definitions differ' };
	return {
		...manifest,
		tables: manifest.tables.map((table) => (table.name === name ? { ...table, doubtful } : table)),
	};
}

describe('the place at which a page opens', () => {
	it.each([
		['the focus of the package', { made_up: SHAXIAN.code }, [city, row(), row({ place: '350405' })], SHAXIAN],
		['the city, when the focus holds nothing', {}, [row(), city], CITY],
		['the first place that holds anything, when the city does not', {}, [row()], SANYUAN],
		['the first place too, when the focus holds nothing', { made_up: SHAXIAN.code }, [row(), city], SANYUAN],
		['the city, when nobody holds anything', {}, [], CITY],
	])('is %s', (_, focus, rows, place) => {
		expect(openingPlace(contextOf(shareOf(), rows, manifestOf({ focus })))).toBe(place);
	});

	it('is one of the package: any other is refused by name', () => {
		expect(placeOf(manifestOf(), SANYUAN.code)).toBe(SANYUAN);
		expect(() => placeOf(manifestOf(), code('999999'))).toThrow('found “999999”');
	});
});

describe('a reading among the others', () => {
	const context = contextOf(shareOf(), [city, row({ period: '2021', numerator: 60 }), row()]);

	it('is the latest of its place, or none where nothing is held', () => {
		expect(latest(context)).toMatchObject({ period: '2022', numerator: 85 });
		expect(latestReading(context, SHAXIAN.code)).toBeNull();
	});

	it('is compared with the year before in the same place', () => {
		expect(comparisonOf(context, latest(context))).toMatchObject({ period: '2021', value: 0.6 });
		const foreign = contextOf(shareOf(), [row({ place: '350405', period: '2021' }), row()]);
		expect(comparisonOf(foreign, latest(foreign))).toBeNull();
	});

	it('has the city of the same period as its whole, and the city has none', () => {
		expect(wholeOf(context, latest(context))).toMatchObject({ place: '350400', numerator: 900 });
		const whole = latestReading(context, CITY.code);
		expect(whole && wholeOf(context, whole)).toBeNull();
		const other = contextOf(shareOf(), [{ ...city, period: '2021' }, row()]);
		expect(wholeOf(other, latest(other))).toBeNull();
	});

	it('rests on the tables that its indicator reads, in the order of the definition', () => {
		const two = contextOf(shareOf({ tables: ['made_table', 'other_table', 'unknown'] }), [row()]);
		expect(tablesOf(two).map(({ name }) => name)).toEqual(['made_table', 'other_table']);
	});
});

describe('the judgement of a reading', () => {
	const verdict = (context: Context): unknown => judgementOf(context, latest(context));
	const below = [city, row({ numerator: 80 })];

	it('takes the city for its limits: 0.9 ± 0.0927', () => {
		expect(verdict(contextOf(shareOf(), [city, row({ numerator: 81 })]))).toEqual({ verdict: 'calm', rule: 'none' });
		expect(verdict(contextOf(shareOf(), below))).toEqual({ verdict: 'attention', rule: 'outside_limits' });
	});

	it('takes the year before for its change', () => {
		const rows = [row({ numerator: 60 }), row({ period: '2021', numerator: 80 })];
		expect(verdict(contextOf(shareOf(), rows))).toEqual({ verdict: 'attention', rule: 'worse_than_last_year' });
	});

	it('is 待核实 when the package doubts a table that the indicator reads, and no other', () => {
		expect(verdict(contextOf(shareOf(), below, doubting('made_table')))).toEqual({
			verdict: 'verify',
			rule: 'failed_check',
		});
		expect(verdict(contextOf(shareOf(), below, doubting('other_table')))).toMatchObject({ verdict: 'attention' });
	});

	it('on too few stays 不足以判断 when the source is doubtful as well', () => {
		const few = [row({ numerator: 1, denominator: 2 })];
		expect(verdict(contextOf(shareOf(), few, doubting('made_table')))).toEqual({
			verdict: 'insufficient',
			rule: 'small_n',
		});
	});

	it('is none for an indicator without direction, doubtful or not', () => {
		expect(verdict(contextOf(shareOf({ direction: 'neutral' }), below, doubting('made_table')))).toBeNull();
	});
});
