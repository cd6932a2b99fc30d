import { describe, expect, it } from 'vitest';
import {
	cliffs,
	effectiveMarginalRate,
	netResources,
	resourceBands,
	type BenefitSchedule,
} from '#lib/domain/statistics/marginal-rate.ts';
import { seeded } from '../../fixtures/statistics/seeded.ts';

/** 700 yuan, 250 yuan linked to dibao, and 150 yuan for those at its edge up to 1.5 times the standard; in fen. */
const LINKED = { amount: 25_000, from: 0, until: 70_000 };
const EDGE = { amount: 15_000, from: 70_000, until: 105_000 };
const PLAIN: BenefitSchedule = { guarantee: 70_000, linked: [LINKED] };
const WITH_EDGE: BenefitSchedule = { guarantee: 70_000, linked: [LINKED, EDGE] };

const WRONG = [
	{ guarantee: 700.5, linked: [] },
	{ guarantee: -1, linked: [] },
	{ guarantee: 700, linked: [{ amount: -1, from: 0, until: 700 }] },
	{ guarantee: 700, linked: [{ amount: 0.1, from: 0, until: 700 }] },
	{ guarantee: 700, linked: [{ amount: 1, from: NaN, until: 700 }] },
	{ guarantee: 700, linked: [{ amount: 1, from: 700, until: 700 }] },
	{ guarantee: 700, linked: [{ amount: 1, from: 0, until: Infinity }] },
];

describe('netResources', () => {
	it.each([0, 30_000, 60_000, 69_900, 69_999])('At %d fen a household has 950 yuan.', (income) => {
		expect(netResources(PLAIN, income)).toBe(95_000);
	});

	it.each([
		[70_000, 70_000],
		[94_999, 94_999],
		[95_000, 95_000],
		[200_000, 200_000],
	])('At %d fen, where nothing is linked any more, it has %d.', (income, expected) => {
		expect(netResources(PLAIN, income)).toBe(expected);
	});

	it.each([-1, 0.5, NaN, Infinity])('An income of %d is refused.', (income) => {
		expect(() => netResources(PLAIN, income)).toThrow(RangeError);
	});

	it.each(WRONG)('%j is refused.', (schedule) => {
		expect(() => netResources(schedule, 0)).toThrow(RangeError);
	});
});

describe('effectiveMarginalRate', () => {
	it.each([
		[0, 30_000, 1],
		[30_000, 69_900, 1],
		[69_900, 70_000, 251],
		[70_000, 95_000, 0],
		[69_999, 70_000, 25_001],
	])('From %d to %d fen it is %d.', (from, to, expected) => {
		expect(effectiveMarginalRate(PLAIN, from, to)).toBe(expected);
	});

	it('Up to the break-even nothing is gained: the rate is 100 % on the whole way.', () => {
		expect(effectiveMarginalRate(PLAIN, 0, 95_000)).toBe(1);
	});

	it.each([
		[100, 100],
		[100, 99],
		[0.5, 100],
	])('From %d to %d is refused.', (from, to) => {
		expect(() => effectiveMarginalRate(PLAIN, from, to)).toThrow(RangeError);
	});
});

describe('cliffs', () => {
	it('The loss of 250 yuan at 700 is made up at 950.', () => {
		expect(cliffs(PLAIN)).toEqual([{ threshold: 70_000, drop: 25_000, breakEven: 95_000 }]);
	});

	it('A benefit at the edge makes the cliff lower and a second one where it ends.', () => {
		expect(cliffs(WITH_EDGE)).toEqual([
			{ threshold: 70_000, drop: 10_000, breakEven: 80_000 },
			{ threshold: 105_000, drop: 15_000, breakEven: 120_000 },
		]);
	});

	it('Dibao alone has no cliff, and neither has a step up.', () => {
		expect(cliffs({ guarantee: 70_000, linked: [] })).toEqual([]);
		expect(cliffs({ guarantee: 70_000, linked: [LINKED, { ...EDGE, amount: 30_000, until: 200_000 }] })).toMatchObject([
			{ threshold: 200_000, drop: 30_000 },
		]);
	});

	it('A benefit that ends inside dibao is not made up before dibao ends.', () => {
		expect(cliffs({ guarantee: 70_000, linked: [{ amount: 5_000, from: 0, until: 40_000 }] })).toEqual([
			{ threshold: 40_000, drop: 5_000, breakEven: 75_000 },
		]);
	});

	it('A loss may be made up by the next benefit, or only after the next cliff.', () => {
		const later = { amount: 20_000, from: 72_000, until: 90_000 };
		expect(cliffs({ guarantee: 70_000, linked: [{ ...LINKED, amount: 10_000 }, later] })[0]?.breakEven).toBe(72_000);
		expect(cliffs({ guarantee: 70_000, linked: [LINKED, { amount: 1_000, from: 70_000, until: 75_000 }] })[0]).toEqual({
			threshold: 70_000,
			drop: 24_000,
			breakEven: 95_000,
		});
	});

	it('For any schedule no whole income below the break-even has as much, and the break-even has.', () => {
		const random = seeded(71);
		const whole = (most: number): number => Math.floor(random() * most);
		let found = 0;
		for (let i = 0; i < 200; i++) {
			const linked = Array.from({ length: 1 + whole(4) }, () => {
				const from = whole(150);
				return { amount: whole(60), from, until: from + 1 + whole(100) };
			});
			const schedule = { guarantee: whole(120), linked };
			for (const { threshold, drop, breakEven } of cliffs(schedule)) {
				const before = netResources(schedule, threshold) + drop;
				for (let income = threshold; income < breakEven; income++) {
					expect(netResources(schedule, income)).toBeLessThan(before);
				}
				expect(netResources(schedule, breakEven)).toBeGreaterThanOrEqual(before);
				found += 1;
			}
		}
		expect(found).toBeGreaterThan(200);
	});

	it.each(WRONG)('%j is refused.', (schedule) => {
		expect(() => cliffs(schedule)).toThrow(RangeError);
	});
});

/** What is lost at 700 yuan withdrawn evenly up to 1200: 250 yuan at 700, 125 at 950, 0 at 1200. */
const TAPERED: BenefitSchedule = { ...PLAIN, tapers: [{ amount: 25_000, from: 70_000, until: 120_000 }] };

describe('a taper', () => {
	it.each([
		[69_999, 95_000],
		[70_000, 95_000],
		[70_001, 95_001],
		[70_002, 95_001],
		[95_000, 107_500],
		[119_999, 120_000],
		[120_000, 120_000],
	])('At %d fen a household has %d.', (income, expected) => {
		expect(netResources(TAPERED, income)).toBe(expected);
	});

	it('leaves no cliff', () => {
		expect(cliffs(TAPERED)).toEqual([]);
	});

	it('crossed by the end of another benefit leaves that cliff, made up along the taper', () => {
		const schedule = { ...TAPERED, linked: [LINKED, { amount: 1_000, from: 70_000, until: 80_000 }] };
		// At 800 yuan 10 are lost, and each yuan earned brings half: 820 yuan make up for it.
		expect(cliffs(schedule)).toEqual([{ threshold: 80_000, drop: 1_000, breakEven: 81_999 }]);
	});

	it('shorter than the loss is itself a way down: earning more brings less up to where it ends', () => {
		const steep = { ...PLAIN, tapers: [{ amount: 25_000, from: 70_000, until: 80_000 }] };
		expect(netResources(steep, 75_000)).toBe(87_500);
		expect(cliffs(steep)).toEqual([]);
	});
});

describe('resourceBands', () => {
	it('The rate is 1 inside dibao, 0 above, and nothing is said of the step between.', () => {
		expect(resourceBands(PLAIN, 100_000)).toEqual([
			{ from: 0, until: 70_000, start: 95_000, end: 95_000, rate: 1 },
			{ from: 70_000, until: 100_000, start: 70_000, end: 100_000, rate: 0 },
		]);
	});

	it('Two lines part three bands.', () => {
		expect(resourceBands(WITH_EDGE, 200_000).map(({ from, start, end }) => [from, start, end])).toEqual([
			[0, 95_000, 95_000],
			[70_000, 85_000, 120_000],
			[105_000, 105_000, 200_000],
		]);
	});

	it('Along a taper of 250 yuan over 500 the rate is 50 %.', () => {
		expect(resourceBands(TAPERED, 150_000).map(({ rate }) => rate)).toEqual([1, 0.5, 0]);
	});

	it('An end of 0 is refused.', () => {
		expect(() => resourceBands(PLAIN, 0)).toThrow(RangeError);
	});
});
