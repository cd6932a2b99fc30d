import { describe, expect, it } from 'vitest';
import { bridgeOption } from '#lib/charts/bridge-option.ts';
import { draw } from '#lib/charts/draw.ts';
import { SCREEN_PALETTE } from '#lib/charts/palette.ts';
import type { BridgeSpec } from '#lib/domain/figure.ts';

/** 127 + 230 − 101 − 25 = 231. */
const SPEC: BridgeSpec = {
	kind: 'bridge',
	unit: '户',
	rows: [
		{ label: '2021年8月底在途', from: 0, to: 127, text: '127', part: 'stock' },
		{ label: '新增不通过', from: 127, to: 357, text: '+230', part: 'entry' },
		{ label: '主动腾退', from: 357, to: 256, text: '−101', part: 'exit' },
		{ label: '依法清退', from: 256, to: 231, text: '−25', part: 'exit' },
		{ label: '2022年8月底在途', from: 0, to: 231, text: '231', part: 'stock' },
	],
};

interface Option {
	readonly grid: { readonly left: number; readonly right: number };
	readonly xAxis: { readonly min: number; readonly max: number };
	readonly yAxis: readonly { readonly data: readonly string[]; readonly inverse: boolean }[];
	readonly series: readonly { readonly data: readonly (readonly number[])[] }[];
}

const option = bridgeOption(SPEC, { width: 580, height: 188, type: 14 }, SCREEN_PALETTE) as unknown as Option;

/** Bars of a drawing: those that are filled with a colour of the series or outlined with it. */
function bars(svg: string): { fill: string; x: number[] }[] {
	return [...svg.matchAll(/<path d="M([\d.]+) [\d.]+l([\d.]+) 0l0 [\d.]+[^"]*" fill="([^"]+)"/g)].map(
		([, x = '', width = '', fill = '']) => ({ fill, x: [Number(x), Number(x) + Number(width)] }),
	);
}

describe('a bridge', () => {
	it('starts at zero and holds the highest point on the way', () => {
		expect([option.xAxis.min, option.xAxis.max]).toEqual([0, 400]);
	});

	it('stands in the order of the rows, with the values in a column of their own', () => {
		expect(option.yAxis.map(({ data }) => data)).toEqual([
			SPEC.rows.map(({ label }) => label),
			['127', '+230', '−101', '−25', '231'],
		]);
		expect(option.yAxis.every(({ inverse }) => inverse)).toBe(true);
		expect(option.series[0]?.data[2]).toEqual([357, 256, 2]);
	});

	it('tells stocks, entries and exits apart by their fill, which greyscale keeps', () => {
		const fills = bars(draw(SPEC, 'bridge').wide).map(({ fill }) => fill);
		expect(fills).toEqual(
			['--series-1', '--series-rest', '--ground', '--ground', '--series-1'].map((name) => `var(${name})`),
		);
	});

	it('begins each bar where the one before has ended, and stocks at zero', () => {
		const [first, entry, voluntary, enforced, last] = bars(draw(SPEC, 'bridge').wide).map(({ x }) => x);
		expect(entry?.[0]).toBeCloseTo(first?.[1] ?? 0, 1);
		expect(voluntary?.[1]).toBeCloseTo(entry?.[1] ?? 0, 1);
		expect(enforced?.[1]).toBeCloseTo(voluntary?.[0] ?? 0, 1);
		expect(last?.[1]).toBeCloseTo(enforced?.[0] ?? 0, 1);
		expect(last?.[0]).toBeCloseTo(first?.[0] ?? 0, 1);
	});
});
