import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { rateOf, type FalseAlarms } from '#lib/indicators/alerts/false-alarms.ts';
import { RESULT, RUNS, simulate } from '../../../../src/tools/alerts/simulate.ts';
import { binomialTable, drawCount, poissonTable } from '../../../../src/tools/alerts/draws.ts';
import { Random } from '../../../../src/tools/generate/random.ts';

const tracked = JSON.parse(await readFile(RESULT, 'utf8')) as FalseAlarms;

function rate(rule: string, points?: number, screened?: boolean): number {
	const found = tracked.rates.filter(
		(each) => each.rule === rule && each.settings.points === points && each.settings.screened === screened,
	);
	expect(found.length, rule).toBeGreaterThan(0);
	return Math.max(...found.map((each) => each.rate));
}

describe('the simulation of false alarms', () => {
	it('run again gives the tracked file, digit by digit', async () => {
		expect(await simulate()).toEqual(tracked);
	}, 60_000);

	it('has at least 20,000 runs of everything, with the error of its rate', () => {
		expect(RUNS).toBeGreaterThanOrEqual(20_000);
		for (const each of tracked.rates) {
			expect(each.runs).toBeGreaterThanOrEqual(20_000);
			expect(each.standardError).toBeCloseTo(Math.sqrt((each.rate * (1 - each.rate)) / each.runs), 12);
			expect(each.rate).toBeGreaterThan(0);
		}
	});

	it('a funnel with exact limits raises at most 0.2 % in each unit', () => {
		expect(rate('funnel_proportion')).toBeLessThanOrEqual(0.002);
		expect(rate('funnel_rate')).toBeLessThanOrEqual(0.002);
	});

	it('a change of a share and a lower limit raise at most 0.1 %, being on one side', () => {
		expect(rate('change')).toBeLessThanOrEqual(0.001);
		expect(rate('exact_lower')).toBeLessThanOrEqual(0.001);
	});

	it.each([12, 24, 45])('with %d points the latest is above its limit in less than 0.7 %% of charts', (points) => {
		for (const screened of [false, true]) expect(rate('xmr_point', points, screened)).toBeLessThan(0.007);
	});

	it('screening narrows limits and raises more; run rules raise more than limits alone; longer charts more than short ones', () => {
		for (const points of [12, 24, 45]) {
			expect(rate('xmr_chart', points, true)).toBeGreaterThan(rate('xmr_chart', points, false));
			for (const screened of [false, true]) {
				expect(rate('run_chart', points, screened)).toBeGreaterThan(rate('xmr_chart', points, screened));
			}
		}
		expect(rate('xmr_chart', 45, false)).toBeGreaterThan(rate('xmr_chart', 24, false));
		expect(rate('xmr_chart', 24, false)).toBeGreaterThan(rate('xmr_chart', 12, false));
	});

	it('a long chart comes near the 0.27 % a point that known limits would give', () => {
		// 2 × (1 − Φ(3)) = 0.0027 a point; over 45 points 1 − 0.9973^45 = 0.114.
		expect(rate('xmr_chart', 45, false)).toBeGreaterThan(0.08);
		expect(rate('xmr_chart', 45, false)).toBeLessThan(0.13);
	});
});

describe('the rate of a condition', () => {
	const chart = {
		kind: 'control_chart',
		input: 'x',
		side: 'above',
		screened: true,
		leastN: null,
		persistence: 1,
	} as const;

	it('of a chart is that of the next shorter series', () => {
		expect(rateOf(chart, 12, tracked)?.settings.points).toBe(12);
		expect(rateOf(chart, 23, tracked)?.settings.points).toBe(12);
		expect(rateOf(chart, 41, tracked)?.settings.points).toBe(24);
		expect(rateOf(chart, 99, tracked)?.settings.points).toBe(45);
		expect(rateOf(chart, 11, tracked)).toBeNull();
	});

	it('is not given for other settings than were simulated', () => {
		const funnel = {
			kind: 'funnel',
			input: 'x',
			model: 'rate',
			side: 'both',
			confidence: 0.998,
			leastN: 20,
			persistence: 1,
		} as const;
		expect(rateOf(funnel, 1, tracked)?.rule).toBe('funnel_rate');
		expect(rateOf({ ...funnel, confidence: 0.95 }, 1, tracked)).toBeNull();
	});
});

describe('counts drawn from a table', () => {
	it('have the mean and variance of their distribution', () => {
		const random = new Random(7);
		const check = (draw: () => number, mean: number, variance: number): void => {
			const drawn = Array.from({ length: 20_000 }, draw);
			const found = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
			const spread = drawn.reduce((sum, x) => sum + (x - found) ** 2, 0) / drawn.length;
			// Five standard errors of a mean of 20,000.
			expect(Math.abs(found - mean)).toBeLessThan(5 * Math.sqrt(variance / drawn.length));
			expect(Math.abs(spread / variance - 1)).toBeLessThan(0.06);
		};
		const [binomial, poisson] = [binomialTable(289, 0.15), poissonTable(4.2)];
		check(() => drawCount(random, binomial), 289 * 0.15, 289 * 0.15 * 0.85);
		check(() => drawCount(random, poisson), 4.2, 4.2);
	});
});
