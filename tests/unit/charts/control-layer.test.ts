import { describe, expect, it } from 'vitest';
import { drawForFile } from '#lib/charts/draw.ts';
import { signalShapes } from '#lib/charts/control-layer.ts';
import type { ControlLayer, LineSpec } from '#lib/domain/figure.ts';
import { explainedMarks } from '#lib/domain/line-marks.ts';

const FRAME = { width: 580, height: 320, type: 14 };

function specOf(values: readonly number[], control: Partial<ControlLayer> = {}): LineSpec {
	return {
		kind: 'line',
		unit: '户',
		decimals: 0,
		points: values.map((value, index) => ({ label: String(2001 + index), value, text: `${value}` })),
		events: [{ value: 2, label: '提标' }],
		target: null,
		fromZero: false,
		control: {
			limits: [
				{ from: 0, to: 3, lower: 2, centre: 10, upper: 18 },
				{ from: 4, to: 7, lower: 32, centre: 40, upper: 48 },
			],
			labels: { upper: '上限48', centre: '中心线40', lower: '下限32' },
			signals: [
				{ index: 2, kind: 'beyond' },
				{ index: 6, kind: 'side' },
			],
			legend: [
				{ kind: 'beyond', label: '在控制限以外（1期）' },
				{ kind: 'side', label: '同一侧（1期）' },
			],
			...control,
		},
	};
}

const VALUES = [9, 11, 30, 10, 39, 41, 45, 40];
const dashed = (svg: string): number => (svg.match(/stroke-dasharray/g) ?? []).length;

describe('the layer of a control chart', () => {
	it('gives each signal the shape of its rule, and other points none', () => {
		const shapes = signalShapes(specOf(VALUES), FRAME);
		expect([...shapes.keys()]).toEqual([2, 6]);
		expect([shapes.get(2)?.symbol, shapes.get(6)?.symbol]).toEqual(['diamond', 'circle']);
		expect(signalShapes({ ...specOf(VALUES), control: undefined as never }, FRAME).size).toBe(0);
	});

	it('draws two dashed limits for every stretch, and names those of the last', () => {
		const { elements } = drawForFile(specOf(VALUES));
		expect(dashed(elements)).toBe(4);
		for (const text of ['上限48', '中心线40', '下限32']) expect(elements).toContain(text);
		expect(dashed(drawForFile(specOf(VALUES, { limits: [] })).elements)).toBe(0);
	});

	it('leaves out the name of the centre where limits leave it no room', () => {
		const narrow = [{ from: 0, to: 7, lower: 24, centre: 24.5, upper: 25 }];
		const { elements } = drawForFile(specOf(VALUES, { limits: narrow }));
		expect(elements).toContain('上限48');
		expect(elements).not.toContain('中心线40');
	});

	it('has its limits on the axis, also where no point reaches them', () => {
		const far = [{ from: 0, to: 7, lower: -500, centre: 0, upper: 500 }];
		expect(drawForFile(specOf(VALUES, { limits: far })).elements).toContain('>500<');
	});

	it('explains shapes and numbers below the drawing, shapes first', () => {
		expect(explainedMarks(specOf(VALUES))).toEqual([
			{ sign: '◆', label: '在控制限以外（1期）' },
			{ sign: '●', label: '同一侧（1期）' },
			{ sign: '①', label: '提标' },
		]);
		expect(explainedMarks(null)).toEqual([]);
	});
});
