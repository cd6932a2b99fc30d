import { describe, expect, it } from 'vitest';
import { labelWidth, tickWidth, valueAxis } from '#lib/charts/axis.ts';
import { SCREEN_PALETTE } from '#lib/charts/palette.ts';

const FRAME = { width: 580, height: 320, type: 14 };

describe('the width of a label', () => {
	it.each([
		['', 0],
		['全市', 28],
		['（示例）', 56],
		// 5 × 0.56 × 14 = 39.2
		['82.7%', 40],
		// (2 × 1 + 2 × 0.56) × 14 = 43.68
		['近30户', 44],
	])('of “%s” at 14 pixels is %i: a Chinese character is as wide as the type is high', (text, width) => {
		expect(labelWidth(text, 14)).toBe(width);
	});

	it('grows with the type', () => {
		expect(labelWidth('全市', 24)).toBe(48);
	});
});

describe('a value axis', () => {
	const scale = { min: 0, max: 20_000, step: 5000, decimals: 0 };
	const axis = valueAxis(scale, SCREEN_PALETTE, FRAME) as {
		axisLabel: { formatter: (value: number) => string; color: string; fontSize: number };
		splitLine: { lineStyle: { color: string } };
	};

	it('has the ends and steps of its scale and no line of its own', () => {
		expect(axis).toMatchObject({
			min: 0,
			max: 20_000,
			interval: 5000,
			axisLine: { show: false },
			axisTick: { show: false },
		});
	});

	it('writes its ticks as a table does', () => {
		expect([0, 5000, 10_000].map(axis.axisLabel.formatter)).toEqual(['0', '5000', '10,000']);
		const fine = valueAxis({ ...scale, decimals: 1 }, SCREEN_PALETTE, FRAME) as typeof axis;
		expect(fine.axisLabel.formatter(-2.5)).toBe('−2.5');
	});

	it('has faint ticks of the frame’s type and a fainter grid', () => {
		expect(axis.axisLabel).toMatchObject({ color: 'var(--ink-3)', fontSize: 14 });
		expect(axis.splitLine.lineStyle.color).toBe('var(--grid)');
	});

	it('keeps room for its widest tick: 20,000 is 6 × 0.56 × 14 = 47.04', () => {
		expect(tickWidth(scale, 14)).toBe(48);
		expect(tickWidth({ ...scale, min: -20_000, max: 0 }, 14)).toBe(55);
	});
});
