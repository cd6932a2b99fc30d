import { describe, expect, it } from 'vitest';
import { lineOption } from '#lib/charts/line-option.ts';
import { SCREEN_PALETTE } from '#lib/charts/palette.ts';
import type { LineSpec } from '#lib/domain/figure.ts';
import { markSign } from '#lib/domain/line-marks.ts';

const FRAME = { width: 580, height: 320, type: 14 };

/** The parts of an option that these tests look at. */
interface Option {
	readonly animation: boolean;
	readonly grid: { readonly right: number; readonly top: number };
	readonly xAxis: { readonly data: readonly string[] };
	readonly yAxis: { readonly min: number; readonly max: number };
	readonly series: readonly {
		readonly connectNulls: boolean;
		readonly data: readonly { value: number | string; label: { position: string } }[];
		readonly symbolSize: (value: unknown, at: { dataIndex: number }) => number;
		readonly lineStyle: { readonly color: string };
		readonly label: { readonly formatter: (at: { dataIndex: number }) => string };
		readonly markLine: {
			readonly data: readonly { xAxis?: number; yAxis?: number; label: { formatter: string } }[];
		};
	}[];
}

/** A point for each value; `null` is a gap. */
function specOf(values: readonly (number | null)[], changes: Partial<LineSpec> = {}): LineSpec {
	return {
		kind: 'line',
		unit: '户',
		decimals: 0,
		points: values.map((value, index) => ({
			label: String(2001 + index),
			value,
			text: value === null ? '缺报' : `${value}户`,
		})),
		events: [],
		target: null,
		fromZero: true,
		...changes,
	};
}

function drawn(spec: LineSpec): { option: Option; line: Option['series'][number] } {
	const option = lineOption(spec, FRAME, SCREEN_PALETTE) as unknown as Option;
	const [line] = option.series;
	if (!line) throw new Error('expected a series, found none');
	return { option, line };
}

const label = (line: Option['series'][number], length: number): string[] =>
	Array.from({ length }, (_, dataIndex) => line.label.formatter({ dataIndex }));

describe('a line over time', () => {
	it('leaves a gap where there is no value, and joins nothing across it', () => {
		const { option, line } = drawn(specOf([4, null, 8]));
		expect(line.data.map(({ value }) => value)).toEqual([4, '-', 8]);
		expect(line.connectNulls).toBe(false);
		expect(option.xAxis.data).toEqual(['2001', '2002', '2003']);
	});

	it('prints its first and its last value, and nothing where a gap stands at an end', () => {
		expect(label(drawn(specOf([4, 6, 8])).line, 3)).toEqual(['4户', '', '8户']);
		expect(label(drawn(specOf([null, 4, 6, 8, null])).line, 5)).toEqual(['', '4户', '', '8户', '']);
	});

	it('starts from zero only when told to', () => {
		// From 82 to 90 the span of 8 takes four steps of 2; from zero 90 takes four of 25.
		expect(drawn(specOf([82, 90])).option.yAxis).toMatchObject({ min: 0, max: 100 });
		expect(drawn(specOf([82, 90], { fromZero: false })).option.yAxis).toMatchObject({ min: 82, max: 90 });
	});

	it('makes room for a target that lies beyond its values, and labels it', () => {
		const { option, line } = drawn(specOf([10, 20], { target: { value: 80, label: '报告所述目标 80' } }));
		expect(option.yAxis).toMatchObject({ min: 0, max: 80 });
		expect(line.markLine.data).toMatchObject([{ yAxis: 80, label: { formatter: '报告所述目标 80' } }]);
	});

	it('marks events by number, those of one place on one line', () => {
		const events = [
			{ value: 1, label: '甲' },
			{ value: 2, label: '乙' },
			{ value: 1, label: '丙' },
		];
		const { option, line } = drawn(specOf([4, 6, 8], { events }));
		expect(line.markLine.data).toMatchObject([
			{ xAxis: 1, label: { formatter: '①③' } },
			{ xAxis: 2, label: { formatter: '②' } },
		]);
		expect(option.grid.top).toBeGreaterThan(drawn(specOf([4, 6, 8])).option.grid.top);
		expect([0, 1, 19].map(markSign)).toEqual(['①', '②', '⑳']);
	});

	it('has a marker on each of up to 14 points, beyond that on the last alone', () => {
		const sizes = (count: number): number[] => {
			const { line } = drawn(specOf(Array.from({ length: count }, (_, index) => index)));
			return Array.from({ length: count }, (_, dataIndex) => line.symbolSize(null, { dataIndex }));
		};
		expect(sizes(14).filter((size) => size > 1)).toHaveLength(14);
		expect(sizes(15).map((size) => size > 1)).toEqual([...Array.from({ length: 14 }, () => false), true]);
	});

	it('has its first label below a line that rises, above one that falls, and above one at the bottom', () => {
		const position = (...values: number[]): string | undefined => drawn(specOf(values)).line.data[0]?.label.position;
		expect(position(50, 90)).toBe('bottom');
		expect(position(90, 50)).toBe('top');
		expect(position(5, 90)).toBe('top');
	});

	it('keeps room at the right for half of its last label', () => {
		const long = specOf([4, 8]).points.map((point) => ({ ...point, text: '2022年一二三四五六七八九十' }));
		const room = (spec: LineSpec): number => drawn(spec).option.grid.right;
		// “2022年一…十”: 4 × 0.56 + 11 = 13.24 em, at 14 pixels 186; half of it and 4.
		expect(room(specOf([4, 8], { points: long }))).toBe(97);
		expect(room(specOf([4, 8]))).toBeLessThan(20);
	});

	it('is in the focus colour and does not move', () => {
		const { option, line } = drawn(specOf([4, 8]));
		expect(line.lineStyle.color).toBe('var(--series-1)');
		expect(option.animation).toBe(false);
	});
});
