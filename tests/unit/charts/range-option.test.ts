import { describe, expect, it } from 'vitest';
import { SCREEN_PALETTE } from '#lib/charts/palette.ts';
import { rangeOption } from '#lib/charts/range-option.ts';
import type { RangeSpec } from '#lib/domain/figure.ts';

type Row = RangeSpec['rows'][number];

const FRAME = { width: 580, height: 320, type: 14 };

interface Reference {
	readonly xAxis: number;
	readonly lineStyle: { readonly type: string | readonly number[] };
	readonly label: { readonly formatter: string; readonly align: string; readonly distance: number };
}

/** The parts of an option that these tests look at. */
interface Option {
	readonly grid: { readonly left: number; readonly right: number; readonly top: number };
	readonly xAxis: { readonly min: number; readonly max: number; readonly interval: number };
	readonly yAxis: readonly {
		readonly data: readonly string[];
		readonly inverse: boolean;
		readonly axisLabel: { readonly formatter?: (value: string, index: number) => string };
	}[];
	readonly series: readonly [
		{ readonly type: string; readonly data: readonly (readonly number[])[] },
		{
			readonly type: string;
			readonly data: readonly { value: unknown; itemStyle: { color: string } }[];
			readonly markLine: { readonly data: readonly Reference[] };
		},
	];
}

function rowOf(label: string, value: number | null, changes: Partial<Row> = {}): Row {
	return {
		label,
		value,
		lower: null,
		upper: null,
		text: value === null ? '已隐去' : `${value}%`,
		strong: false,
		...changes,
	};
}

function drawn(rows: readonly Row[], changes: Partial<RangeSpec> = {}, width = FRAME.width): Option {
	const spec: RangeSpec = {
		kind: 'range',
		unit: '%',
		decimals: 1,
		rows,
		whole: null,
		target: null,
		fromZero: false,
		...changes,
	};
	return rangeOption(spec, { ...FRAME, width }, SCREEN_PALETTE) as unknown as Option;
}

const ROWS = [rowOf('三元区', 82, { lower: 78, upper: 86 }), rowOf('沙县区', 64), rowOf('明溪县', null)];

describe('places beside each other', () => {
	it('has no tick between whole numbers where the values are counted in them', () => {
		const ranks = [1, 4, 10].map((rank) => rowOf(`第${rank}`, rank));
		expect(drawn(ranks, { unit: '名', decimals: 0 }).xAxis).toMatchObject({ min: 0, max: 10, interval: 5 });
		expect(drawn(ranks, { unit: '名', decimals: 1 }).xAxis.interval).toBe(2.5);
	});

	it('take at most half of a narrow drawing for their names: a longer one breaks, and the values stay whole', () => {
		const long = drawn([rowOf('three persons, one severely disabled', 383.5)], {}, 344);
		expect(long.yAxis[0]).toMatchObject({ axisLabel: { width: 185, overflow: 'break' } });
		expect(long.grid).toMatchObject({ left: 197 });
		expect(drawn(ROWS, {}, 344).yAxis[0]).not.toMatchObject({ axisLabel: { overflow: 'break' } });
	});

	it('stand in the order of the figure, the first on top, with their values at the right', () => {
		const [names, values] = drawn(ROWS).yAxis;
		expect(names).toMatchObject({ inverse: true, data: ['三元区', '沙县区', '明溪县'] });
		expect(values).toMatchObject({ inverse: true, data: ['82%', '64%', '已隐去'] });
	});

	it('are dots for ratios and bars from zero for amounts, and nothing where there is no value', () => {
		const [, dots] = drawn(ROWS).series;
		expect(dots.type).toBe('scatter');
		expect(dots.data.map(({ value }) => value)).toEqual([
			[82, 0],
			[64, 1],
			['-', 2],
		]);
		const amounts = drawn(ROWS, { fromZero: true, unit: '户' });
		expect(amounts.series[1].type).toBe('bar');
		expect(amounts.series[1].data.map(({ value }) => value)).toEqual([82, 64, '-']);
		expect(amounts.xAxis.min).toBe(0);
	});

	it('have an interval only where there is one', () => {
		expect(drawn(ROWS).series[0].data).toEqual([[78, 86, 0]]);
		expect(drawn([rowOf('三元区', 82, { lower: 78 })]).series[0].data).toEqual([]);
	});

	it('are all in the focus colour, or all grey but the one in focus', () => {
		const colours = (rows: readonly Row[]): string[] =>
			drawn(rows).series[1].data.map(({ itemStyle }) => itemStyle.color);
		expect(colours(ROWS)).toEqual(ROWS.map(() => 'var(--series-1)'));
		expect(colours([rowOf('三元区', 82), rowOf('沙县区', 64, { strong: true })])).toEqual([
			'var(--series-rest)',
			'var(--series-1)',
		]);
	});

	it('print the value of the one in focus in a stronger type', () => {
		const [, values] = drawn([rowOf('三元区', 82), rowOf('沙县区', 64, { strong: true })]).yAxis;
		expect([0, 1, 2].map((index) => values?.axisLabel.formatter?.('', index))).toEqual([
			'{plain|82%}',
			'{strong|64%}',
			'',
		]);
	});
});

describe('the scale', () => {
	it('holds intervals, the whole and the target', () => {
		const { xAxis } = drawn([rowOf('三元区', 50, { lower: 42, upper: 58 })], {
			whole: { value: 30, label: '全市 30%' },
			target: { value: 90, label: '目标 90%' },
		});
		// 30 to 90: four steps of 15, rounded up to 20.
		expect(xAxis).toMatchObject({ min: 20, max: 100, interval: 20 });
	});

	it('has two or three ticks where the plot is narrow', () => {
		const wide = drawn([rowOf('三元区', 0), rowOf('沙县区', 80)]);
		const narrow = drawn([rowOf('三元区', 0), rowOf('沙县区', 80)], {}, 300);
		expect(wide.xAxis.interval).toBe(20);
		expect(narrow.xAxis.interval).toBe(50);
	});

	it('leaves room for the widest name at the left and the widest value at the right', () => {
		// 建宁县溪口镇: 6 × 14 + 12; 人数过少: 4 × 14 + 18.
		const { grid } = drawn([rowOf('建宁县溪口镇', 82), rowOf('三元区', null, { text: '人数过少' })]);
		expect([grid.left, grid.right]).toEqual([96, 74]);
	});
});

describe('the whole and the stated target', () => {
	const marks = { whole: { value: 70, label: '全市 70%' }, target: { value: 100, label: '目标 100%' } };
	const references = (changes: Partial<RangeSpec>): readonly Reference[] =>
		drawn([rowOf('三元区', 40), rowOf('沙县区', 80)], changes).series[1].markLine.data;

	it('are labelled lines, the target dashed', () => {
		expect(references(marks).map(({ xAxis, lineStyle, label }) => [xAxis, lineStyle.type, label.formatter])).toEqual([
			[70, 'solid', '全市 70%'],
			[100, [6, 4], '目标 100%'],
		]);
		expect(references({})).toEqual([]);
	});

	it('have a row each above the plot, and a target alone has the first', () => {
		const [whole = 0, target = 0] = references(marks).map(({ label }) => label.distance);
		expect(target - whole).toBeGreaterThanOrEqual(FRAME.type);
		expect(references({ target: marks.target })[0]?.label.distance).toBe(whole);
		const top = (changes: Partial<RangeSpec>): number => drawn(ROWS, changes).grid.top;
		expect([top(marks) - top({ whole: marks.whole }), top({ whole: marks.whole }) - top({})]).toEqual([22, 22]);
	});

	it('have labels that grow inwards where an edge of the drawing would cut them off', () => {
		const align = (value: number, label: string): string | undefined =>
			references({ whole: { value, label } })[0]?.label.align;
		// The plot of 40 to 80 lies from 54 to 538 of 580 pixels; the long label is 116 wide, the short one 28.
		expect([40, 60, 80].map((value) => align(value, '报告所述目标100%'))).toEqual(['left', 'center', 'right']);
		expect([40, 60, 80].map((value) => align(value, '全市'))).toEqual(['center', 'center', 'center']);
	});
});
