import { describe, expect, it } from 'vitest';
import { fallingTotals } from '#lib/domain/changes/falling-totals.ts';
import { changeLooks, type ChangeLook } from '#lib/domain/changes/look.ts';
import { byStrength, expectedByChance, signalGroups } from '#lib/domain/changes/order.ts';
import { intervalStrength, stepStrength } from '#lib/domain/changes/strength.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Period } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { IndicatorId, Reading, ValueReading } from '#lib/domain/reading.ts';
import { newcombe } from '#lib/domain/statistics/newcombe.ts';
import { moneyOf, shareOf } from '../../fixtures/domain/definitions.ts';

const PLACE = '350404' as PlaceCode;
const share = shareOf({ direction: 'up' });
const money = moneyOf({ direction: 'neutral' });

function valued(period: string, numerator: number, denominator: number | null, value: number): ValueReading {
	return {
		...{ place: PLACE, period: period as Period, state: 'value', basis: 'measured', parts: {} },
		...{ value, numerator, denominator, qualifier: 'exact', interval: null },
	};
}
const part = (period: string, x: number, n: number): ValueReading => valued(period, x, n, x / n);
const amount = (period: string, yuan: number): ValueReading => valued(period, yuan * 100, null, yuan);
const absent = (period: string): Reading => ({
	...{
		place: PLACE,
		period: period as Period,
		basis: 'measured',
		parts: {},
		state: 'suppressed',
		reason: 'small_cell',
	},
});
const series = (...readings: Reading[]) => new Map(readings.map((reading) => [reading.period, reading]));
const looksOf = (definition: Definition, ...readings: Reading[]): ChangeLook[] =>
	changeLooks(definition, PLACE, series(...readings));

describe('intervalStrength', () => {
	it('is 1 exactly where the 99.8 % interval touches no change, and the worked number elsewhere', () => {
		expect(intervalStrength(share, part('2022', 56, 70), part('2021', 48, 80))).toBeCloseTo(0.8566, 4);
		for (const [x, y] of [
			[600, 500],
			[540, 500],
			[470, 500],
		] as const) {
			const { lower, upper } = newcombe(x, 1000, y, 1000, 0.998);
			const isClear = lower > 0 || upper < 0;
			expect((intervalStrength(share, part('2022', x, 1000), part('2021', y, 1000)) ?? 0) > 1, `${x}`).toBe(isClear);
		}
	});

	it('grows with the denominators for the same change, and is 0 without one', () => {
		const of = (n: number) => intervalStrength(share, part('2022', 0.6 * n, n), part('2021', 0.5 * n, n)) ?? 0;
		expect(of(10_000)).toBeGreaterThan(3 * of(1000) * 0.9);
		expect(intervalStrength(share, part('2022', 50, 100), part('2021', 50, 100))).toBe(0);
	});
});

describe('stepStrength', () => {
	const calm = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0];

	it('is the last step over 3.267 mean earlier ones', () => {
		expect(stepStrength([...calm, 4])).toBeCloseTo(4 / 3.267, 9);
	});

	it('says nothing of fewer than 12 points, of a last point that is absent, or of a series that never moved', () => {
		expect(stepStrength([...calm.slice(1), 4])).toBeNull();
		expect(stepStrength([...calm, 4, null])).toBeNull();
		expect(stepStrength([...Array.from({ length: 12 }, () => 3), 4])).toBeNull();
	});

	it('does not call a steady drift a signal', () => {
		expect(stepStrength(Array.from({ length: 40 }, (_, at) => at))).toBeLessThan(1);
	});
});

describe('changeLooks', () => {
	it('holds a quarter against the quarter before and the year before, on its own clock', () => {
		const looks = looksOf(share, part('@2021-09', 500, 1000), part('@2022-06', 590, 1000), part('@2022-09', 600, 1000));
		expect(looks.map(({ kind, base, outcome, side }) => [kind, base, outcome, side])).toEqual([
			['previous_period', '@2022-06', 'noise', 'favourable'],
			['same_period_last_year', '@2021-09', 'signal', 'favourable'],
		]);
	});

	it('counts a year once, and a fall of what should rise as unfavourable', () => {
		const looks = looksOf(share, part('2021', 600, 1000), part('2022', 500, 1000));
		expect(looks).toHaveLength(1);
		expect(looks[0]).toMatchObject({ kind: 'same_period_last_year', outcome: 'signal', side: 'unfavourable' });
	});

	it('prints no number of what is withheld or too few, and calls it untestable in one word', () => {
		const hidden = looksOf(share, part('2021', 600, 1000), absent('2022'));
		expect(hidden[0]).toMatchObject({ gap: 'absent', now: null, before: null, change: null, strength: null });
		const few = looksOf(share, part('2021', 4, 7), part('2022', 5, 6));
		expect(few[0]).toMatchObject({ gap: 'small', now: null, before: null, change: null });
	});

	it('takes a running total of money apart into months and tests the last one against the steps before', () => {
		const months = Array.from({ length: 20 }, (_, at) => ({ year: 2021 + Math.floor(at / 12), month: (at % 12) + 1 }));
		const totals = months.map(({ year, month }, at) => {
			const last = at === months.length - 1 ? 500 : 0;
			return amount(`${year}-01/${year}-${String(month).padStart(2, '0')}`, 100 * month + (month % 2) * 10 + last);
		});
		const [step, year] = looksOf(money, ...totals);
		expect(step).toMatchObject({
			period: '2022-08',
			base: '2022-07',
			test: 'chart',
			outcome: 'signal',
			side: 'neutral',
		});
		expect(step?.now).toBeCloseTo(590, 9);
		expect(year).toMatchObject({ base: '2021-01/2021-08', outcome: 'untestable', gap: 'no_model' });
		expect(looksOf({ ...money, unit: 'person_time', measure: 'count' }, ...totals)[0]).toMatchObject({
			gap: 'running_total',
			now: null,
		});
	});
});

describe('the order of changes', () => {
	const made = (parts: Partial<ChangeLook>): ChangeLook => ({
		...{ indicator: 'a' as IndicatorId, place: PLACE, kind: 'previous_period', period: '2022' as Period, base: null },
		...{ now: 1, before: 1, change: 1, changeUnit: 'share_point', outcome: 'signal', test: 'interval', strength: 2 },
		...{ gap: null, side: 'neutral', basis: 'measured' },
		...parts,
	});

	it('puts weak unfavourable signals before strong favourable ones, these before neutral ones, charts after intervals', () => {
		const all = [
			made({ side: 'neutral', strength: 9 }),
			made({ side: 'favourable', strength: 8 }),
			made({ outcome: 'noise', side: 'unfavourable', strength: 0.9 }),
			made({ side: 'unfavourable', test: 'chart', strength: 5 }),
			made({ side: 'unfavourable', strength: 1.1 }),
			made({ side: 'unfavourable', strength: 3 }),
		];
		expect(byStrength(all).map(({ strength }) => strength)).toEqual([3, 1.1, 5, 8, 9, 0.9]);
	});

	it('has one line for an indicator, comparison and direction, with the strongest place and how many others', () => {
		const groups = signalGroups([
			made({ strength: 2 }),
			made({ strength: 4, place: '350405' as PlaceCode }),
			made({ strength: 3, change: -1 }),
			made({ outcome: 'noise', strength: 0.5 }),
		]);
		expect(groups.map(({ strongest, others }) => [strongest.strength, others])).toEqual([
			[4, 1],
			[3, 0],
		]);
		expect(expectedByChance([made({}), made({ test: 'chart' }), made({ test: null })])).toBeCloseTo(0.011, 9);
	});
});

it('a running total that falls is a trace of a correction; one of a new year is not', () => {
	const readings = [
		amount('2021-01/2021-12', 900),
		amount('2022-01/2022-01', 50),
		amount('2022-01/2022-02', 100),
		amount('2022-01/2022-03', 90),
	];
	expect(fallingTotals(money, series(...readings))).toEqual([
		{ period: '2022-01/2022-03', earlier: '2022-01/2022-02' },
	]);
});
