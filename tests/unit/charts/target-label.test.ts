import { describe, expect, it } from 'vitest';
import { targetPlace, type Plot } from '#lib/charts/target-label.ts';
import type { LineSpec } from '#lib/domain/figure.ts';

const PLOT: Plot = { left: 40, right: 330, top: 40, bottom: 226, type: 14 };
const SCALE = { min: 0, max: 100, step: 25, decimals: 0 };
const LONG = 'Target stated by the report 80%';

function specOf(values: readonly number[]): LineSpec {
	return {
		kind: 'line',
		unit: '%',
		decimals: 0,
		points: values.map((value, index) => ({ label: String(2018 + index), value, text: `${value}%` })),
		events: [],
		target: { value: 80, label: LONG },
		fromZero: false,
	};
}

const place = (values: readonly number[], target = 80): string =>
	targetPlace(specOf(values), LONG, target, SCALE, PLOT);

describe('the label of a target', () => {
	it('stands in the middle above its line when nothing is there', () => {
		expect(place([20, 25, 30])).toBe('insideMiddleTop');
	});

	it('goes below a line that the series runs along, where no value is printed', () => {
		expect(place([80, 80, 80])).toBe('insideMiddleBottom');
	});

	it('never leaves the plot below', () => {
		expect(place([50, 60, 70], 2)).toMatch(/Top$/);
	});
});
