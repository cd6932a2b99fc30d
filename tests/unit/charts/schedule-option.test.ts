import { describe, expect, it } from 'vitest';
import { draw } from '#lib/charts/draw.ts';
import { SCREEN_PALETTE } from '#lib/charts/palette.ts';
import { scheduleHeight, scheduleOption } from '#lib/charts/schedule-option.ts';
import type { ScheduleSpec } from '#lib/domain/figure.ts';

const SPEC: ScheduleSpec = {
	kind: 'schedule',
	xLabel: '家庭月收入（元）',
	xRange: [500, 1400],
	curves: [
		{
			label: '按设定',
			role: 'changed',
			pieces: [
				[
					[700, 950],
					[1200, 1200],
				],
			],
			drops: [],
		},
		{
			label: '现行规定',
			role: 'present',
			pieces: [
				[
					[500, 950],
					[700, 950],
				],
				[
					[700, 700],
					[1400, 1400],
				],
			],
			drops: [{ x: 700, from: 950, to: 700, text: '少250元' }],
		},
	],
	lines: [{ value: 700, label: '低保线' }],
	reach: { from: 700, to: 950, y: 950, text: '950元追平' },
};

interface Series {
	readonly type: string;
	readonly data: readonly unknown[];
	readonly lineStyle?: { readonly type: unknown };
	readonly markLine?: { readonly data: readonly { readonly xAxis: number }[] };
}

function seriesOf(spec: ScheduleSpec): readonly Series[] {
	const frame = { width: 580, type: 14, height: scheduleHeight({ type: 14 }) };
	return (scheduleOption(spec, frame, SCREEN_PALETTE) as { series: readonly Series[] }).series;
}

describe('a drawing of a schedule', () => {
	it('never joins two pieces: a hole stands where the rules step', () => {
		const present = seriesOf(SPEC).find(({ data }) => data.length === 5);
		expect(present?.data).toEqual([
			[500, 950],
			[700, 950],
			['-', '-'],
			[700, 700],
			[1400, 1400],
		]);
	});

	it('has an open ring where a piece ends and a full dot where the next begins', () => {
		const ends = seriesOf(SPEC).find(({ type, data }) => type === 'scatter' && data.length === 2)?.data;
		expect(ends).toMatchObject([
			{ value: [700, 950], itemStyle: { color: SCREEN_PALETTE.ground, borderColor: SCREEN_PALETTE.focus } },
			{ value: [700, 700], itemStyle: { color: SCREEN_PALETTE.focus }, label: { formatter: '少250元' } },
		]);
	});

	it('draws the present rules solid and a change of them dashed', () => {
		const styleTo = (last: string): unknown =>
			seriesOf(SPEC).find(({ data }) => JSON.stringify(data.at(-1)) === last)?.lineStyle?.type;
		expect(styleTo('[1400,1400]')).toBe('solid');
		expect(styleTo('[1200,1200]')).toEqual([7, 4]);
	});

	it('names its lines, and leaves the way to as much again out where it is beyond the scale', () => {
		expect(seriesOf(SPEC)[0]?.markLine?.data.map(({ xAxis }) => xAxis)).toEqual([700]);
		const count = seriesOf(SPEC).length;
		expect(seriesOf({ ...SPEC, reach: null })).toHaveLength(count - 1);
		expect(seriesOf({ ...SPEC, reach: { from: 700, to: 9000, y: 9000, text: '' } })).toHaveLength(count - 1);
	});

	it('has every word of its labels in both widths', () => {
		const { wide, narrow } = draw(SPEC, 'curve');
		for (const text of ['现行规定', '按设定', '少250元', '950元追平', '低保线', '家庭月收入（元）']) {
			expect(wide).toContain(text);
			expect(narrow).toContain(text);
		}
	});
});
