import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '#lib/domain/comparison.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import { countOf, loadOf, moneyOf, read, shareOf } from '../../fixtures/domain/definitions.ts';

type Cells = Record<string, Cell>;

/** The reading of 2022 beside that of 2021, each given by the cells in which it differs. */
function compared(definition: Definition, now: Cells, base: Cells): Comparison | null {
	const before = read(definition, { period: '2021', ...base });
	return compare(definition, read(definition, now), new Map([[before.period, before]]));
}

/** The comparison, which must be there. */
function comparisonOf(definition: Definition, now: Cells, base: Cells): Comparison {
	const comparison = compared(definition, now, base);
	if (!comparison) throw new Error('expected a comparison, found none');
	return comparison;
}

const events = countOf({ interval: 'poisson' });
const growth = moneyOf({ unit: 'growth', measure: 'growth', decimals: 1 });
const n = (numerator: number, denominator: number | null = null): Cells => ({ numerator, denominator });

describe('a reading beside the same period of the year before', () => {
	it.each<[string, Definition, Cells, Cells, string, number]>([
		['a share in points', shareOf(), n(827, 1000), n(778, 1000), 'share_point', 0.049],
		['a growth in points', growth, n(115, 100), n(120, 100), 'share_point', -0.05],
		['money as a fraction', moneyOf(), n(11_510), n(10_000), 'fraction', 0.151],
		[
			'money per head as a fraction, small as it is',
			moneyOf({ unit: 'yuan_per_person' }),
			n(400),
			n(500),
			'fraction',
			-0.2,
		],
		['a count from 10 on as a fraction', countOf(), n(12), n(10), 'fraction', 0.2],
		['a count below 10 as it is', countOf(), n(12), n(9), 'same', 3],
		['a count from 0 as it is', countOf(), n(4), n(0), 'same', 4],
	])('changes: %s', (_, definition, now, base, unit, change) => {
		const comparison = comparisonOf(definition, now, base);
		expect(comparison).toMatchObject({ kind: 'same_period_last_year', period: '2021', changeUnit: unit });
		expect(comparison.change).toBeCloseTo(change, 12);
	});

	it('tells the value and the basis of the year before', () => {
		expect(compared(shareOf(), n(80, 100), { ...n(70, 100), basis: 'synthetic' })).toMatchObject({
			value: 0.7,
			basis: 'synthetic',
		});
	});

	it('is not compared with another period, nor with nothing', () => {
		const other = read(shareOf(), { period: '2020' });
		expect(compare(shareOf(), read(shareOf()), new Map([[other.period, other]]))).toBeNull();
		expect(compare(shareOf(), read(shareOf()), new Map())).toBeNull();
	});

	it.each<[string, Definition, Cells, Cells]>([
		['the reading is suppressed', shareOf(), { state: 'suppressed' }, {}],
		['the year before is missing', shareOf(), {}, { state: 'missing' }],
		['there was nobody in post', loadOf(), n(30, 2), n(30, 0)],
		['money starts from nothing', moneyOf(), n(100), n(0)],
		['money starts below nothing', moneyOf(), n(100), n(-100)],
	])('is not compared when %s', (_, definition, now, base) => {
		expect(compared(definition, now, base)).toBeNull();
	});

	it.each<[string, Cells, Cells]>([
		['now', { ...n(30), qualifier: 'approx_below' }, n(36)],
		['the year before', n(36), { ...n(30), qualifier: 'approx_below' }],
	])('is not compared when it is approximated %s: 近30 cannot serve as 30 in a difference', (_, now, base) => {
		expect(compared(events, now, base)).toBeNull();
	});
});

describe('the interval of a change', () => {
	it('of a share is Newcombe’s: 56 of 70 against 48 of 80 give 0.0524 to 0.3339', () => {
		const { interval } = comparisonOf(shareOf(), n(56, 70), n(48, 80));
		expect(interval?.lower).toBeCloseTo(0.052_431_5, 6);
		expect(interval?.upper).toBeCloseTo(0.333_872_7, 6);
	});

	it.each<[string, Definition]>([
		['events per worker', loadOf()],
		['a share of events', shareOf({ interval: 'poisson' })],
	])(
		'of %s that changes in points is that of the ratio less 1, times the base: 11 by 800 against 21 by 3011 give 0.8584 to 4.2773',
		(_, definition) => {
			const { interval, value, change } = comparisonOf(definition, n(11, 800), n(21, 3011));
			expect((interval?.lower ?? 0) / value).toBeCloseTo(-0.141_573_6, 6);
			expect((interval?.upper ?? 0) / value).toBeCloseTo(3.277_265_9, 6);
			expect(interval?.lower).toBeLessThan(change);
			expect(interval?.upper).toBeGreaterThan(change);
		},
	);

	it('of a count that changes as a fraction is that of the ratio less 1', () => {
		const { interval, changeUnit } = comparisonOf(events, n(30), n(20));
		expect(changeUnit).toBe('fraction');
		expect(interval?.lower).toBeLessThan(0.5);
		expect(interval?.upper).toBeGreaterThan(0.5);
	});

	it.each<[string, Definition, Cells, Cells]>([
		['money', moneyOf(), n(11_510), n(10_000)],
		['a share without a sampling model', shareOf({ interval: 'none' }), n(80, 100), n(70, 100)],
		['events that were fewer than 10', events, n(30), n(9)],
		['events of which there are none now', events, n(0), n(30)],
	])('is not made up for %s', (_, definition, now, base) => {
		expect(comparisonOf(definition, now, base).interval).toBeNull();
	});

	it('of events starts with 10 of them', () => {
		expect(comparisonOf(events, n(30), n(10)).interval).not.toBeNull();
	});
});

describe('a reading beside something else', () => {
	const at = (period: string, numerator: number) => read(countOf(), { period, numerator });
	const seriesOf = (...readings: ReturnType<typeof at>[]) => new Map(readings.map((each) => [each.period, each]));

	it('of the period before takes the latest held of the same kind, whatever lies between', () => {
		const now = at('@2022-09', 30);
		const series = seriesOf(at('@2022-03', 20), at('@2022-06', 24), at('2022', 99), now);
		expect(compare(countOf(), now, series, 'previous_period')).toMatchObject({ period: '@2022-06', change: 0.25 });
	});

	it('has no period before for a running total, which holds the one before in it', () => {
		const now = at('2022-01/2022-09', 30);
		expect(compare(countOf(), now, seriesOf(at('2022-01/2022-08', 27), now), 'previous_period')).toBeNull();
	});

	it('of the whole is given for shares, without an interval, and not for counts', () => {
		const own = read(shareOf(), { numerator: 90, denominator: 100 });
		const whole = read(shareOf(), { place: '350400', numerator: 800, denominator: 1000 });
		const comparison = compare(shareOf(), own, new Map(), 'whole', whole);
		expect(comparison).toMatchObject({ kind: 'whole', value: 0.8, changeUnit: 'share_point', interval: null });
		expect(comparison?.change).toBeCloseTo(0.1, 12);
		expect(compare(countOf(), own, new Map(), 'whole', whole)).toBeNull();
		expect(compare(shareOf(), own, new Map(), 'whole', null)).toBeNull();
	});
});
