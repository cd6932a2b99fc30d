import { describe, expect, it } from 'vitest';
import { dropAtGuarantee, reformed, resourcesByMonth } from '#lib/domain/benefit-reform.ts';
import { changesRules, cliffQuery, parseCliffSetting, parseReform } from '#lib/domain/cliff-setting.ts';
import { edgeCost, exitCost, spanOf, spanOfCosts, taperCost } from '#lib/domain/reform-cost.ts';
import { cliffs, netResources } from '#lib/domain/statistics/marginal-rate.ts';

/** 700 yuan and 250 yuan linked to dibao, edge up to 1.5 times; in fen. */
const PLAIN = { guarantee: 70_000, linked: [{ amount: 25_000, from: 0, until: 70_000 }] };
const LIMIT = 105_000;

describe('reformed', () => {
	it('with nothing set is the present schedule', () => {
		expect(reformed(PLAIN, LIMIT, { taper: 0, edge: 0 })).toEqual(PLAIN);
	});

	it('with 150 yuan at the edge has cliffs of 100 at 700 and 150 at 1050', () => {
		expect(cliffs(reformed(PLAIN, LIMIT, { taper: 0, edge: 15_000 }))).toEqual([
			{ threshold: 70_000, drop: 10_000, breakEven: 80_000 },
			{ threshold: 105_000, drop: 15_000, breakEven: 120_000 },
		]);
	});

	it('with a taper of 500 yuan has no cliff, and 1075 yuan at 950', () => {
		const schedule = reformed(PLAIN, LIMIT, { taper: 50_000, edge: 0 });
		expect(cliffs(schedule)).toEqual([]);
		expect(netResources(schedule, 95_000)).toBe(107_500);
	});

	it('with both tapers what the edge leaves, and keeps the cliff where the edge ends', () => {
		const schedule = reformed(PLAIN, LIMIT, { taper: 50_000, edge: 15_000 });
		// 700: 700 + 150 + 100; 950: 950 + 150 + 50; at 1050 the 150 end, and 30 of the taper stay.
		expect([70_000, 95_000, 104_999, 105_000].map((income) => netResources(schedule, income))).toEqual([
			95_000, 115_000, 122_999, 108_000,
		]);
		// 1080 and 0.8 for each yuan up to 1200, where it is 1200; 1230 are made up at 1230.
		expect(cliffs(schedule)).toEqual([{ threshold: 105_000, drop: 15_000, breakEven: 123_000 }]);
	});

	it('with more at the edge than is lost has nothing to taper', () => {
		const schedule = reformed(PLAIN, LIMIT, { taper: 50_000, edge: 30_000 });
		expect(dropAtGuarantee(schedule)).toBe(0);
		expect(schedule.tapers).toBeUndefined();
		expect(cliffs(schedule)).toEqual([{ threshold: 105_000, drop: 30_000, breakEven: 135_000 }]);
	});
});

describe('resourcesByMonth', () => {
	it('A gradual exit of three months moves the drop, which stays as large.', () => {
		expect(resourcesByMonth(PLAIN, 95_000, 3, 5)).toEqual([95_000, 95_000, 95_000, 70_000, 70_000]);
		expect(resourcesByMonth(PLAIN, 95_000, 0, 2)).toEqual([70_000, 70_000]);
	});
});

describe('what a reform costs', () => {
	it('An edge benefit of 150 yuan reaches 200 to 600 families for 1000 on dibao.', () => {
		expect(edgeCost(1000, 15_000)).toEqual({
			households: { lower: 200, upper: 600 },
			each: { lower: 15_000, upper: 15_000 },
			fen: { lower: 3_000_000, upper: 9_000_000 },
		});
	});

	it('A taper over half the edge reaches half of them, each with half of what is lost.', () => {
		expect(taperCost(1000, { guarantee: 70_000, edgeLimit: LIMIT, drop: 25_000, taper: 17_500 })).toEqual({
			households: { lower: 100, upper: 300 },
			each: { lower: 12_500, upper: 12_500 },
			fen: { lower: 1_250_000, upper: 3_750_000 },
		});
	});

	it.each([
		[35_000, 12_500],
		[70_000, 18_750],
		[500_000, 24_125],
	])('A taper of %d fen reaches no more than the edge holds, each with %d fen.', (taper, each) => {
		const cost = taperCost(1000, { guarantee: 70_000, edgeLimit: LIMIT, drop: 25_000, taper });
		expect(cost.households).toEqual({ lower: 200, upper: 600 });
		expect(cost.each.lower).toBeCloseTo(each);
		expect(cost.fen.upper).toBeCloseTo(600 * each);
	});

	it('A taper of nothing reaches nobody, and does not make one of those reached cheaper.', () => {
		const [none, some] = [0, 25_000].map((drop) =>
			taperCost(1000, { guarantee: 70_000, edgeLimit: LIMIT, drop, taper: 17_500 }),
		);
		if (!none || !some) throw new Error('expected two costs');
		expect(none.households).toEqual({ lower: 0, upper: 0 });
		expect(spanOfCosts([none, some])).toEqual({
			households: { lower: 0, upper: 300 },
			each: { lower: 12_500, upper: 12_500 },
			fen: { lower: 0, upper: 3_750_000 },
		});
		expect(spanOfCosts([none]).each).toEqual({ lower: 0, upper: 0 });
	});

	it('A gradual exit of 3 months has 30 households of 120 exits a year at a time.', () => {
		expect(exitCost(120, 3, { lower: 20_000, upper: 25_000 })).toEqual({
			households: { lower: 30, upper: 30 },
			each: { lower: 20_000, upper: 25_000 },
			fen: { lower: 600_000, upper: 750_000 },
		});
	});

	it('A span holds all ranges; of none there is no span.', () => {
		expect(
			spanOf([
				{ lower: 2, upper: 5 },
				{ lower: 1, upper: 3 },
			]),
		).toEqual({ lower: 1, upper: 5 });
		expect(() => spanOf([])).toThrow(RangeError);
	});
});

describe('the setting in an address', () => {
	const OPENING = { place: '350400', type: 'one_person', taper: 0, edge: 0, exit: 0 };
	const CHOICES = { places: ['350400', '350404'], types: ['one_person', 'three_pupil'] };

	it('comes back from its query', () => {
		const setting = { place: '350404', type: 'three_pupil', taper: 500, edge: 100, exit: 3 };
		const query = cliffQuery(setting, OPENING);
		expect(query).toBe('?v=1&in=350404&type=three_pupil&taper=500&edge=100&exit=3');
		expect(parseCliffSetting(query, OPENING, CHOICES)).toEqual({ setting, faults: [] });
	});

	it('is no query as the page opens', () => {
		expect(cliffQuery(OPENING, OPENING)).toBe('');
		expect(parseCliffSetting('', OPENING, CHOICES)).toEqual({ setting: OPENING, faults: [] });
	});

	it('takes the opening one for each part that cannot be followed, and names it', () => {
		const { setting, faults } = parseCliffSetting('?in=999999&type=x&taper=lots&edge=2001&exit=25', OPENING, CHOICES);
		expect(setting).toEqual(OPENING);
		expect(faults).toEqual([
			{ part: 'place', found: '999999' },
			{ part: 'type', found: 'x' },
			{ part: 'taper', found: 'lots' },
			{ part: 'edge', found: '2001' },
			{ part: 'exit', found: '25' },
		]);
	});

	it.each([
		['taper', '５００', 500],
		['taper', '5001', null],
		['edge', ' 0 ', 0],
		['exit', '2.5', null],
		['exit', '-1', null],
	] as const)('%s reads “%s” as %s', (part, text, expected) => {
		expect(parseReform(part, text)).toBe(expected);
	});

	it('changes the rules as soon as one part is above 0', () => {
		expect(changesRules(OPENING)).toBe(false);
		expect(changesRules({ ...OPENING, exit: 1 })).toBe(true);
	});
});
