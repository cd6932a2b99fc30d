import { describe, expect, it } from 'vitest';
import { draw } from '#lib/charts/draw.ts';
import { SCREEN_PALETTE } from '#lib/charts/palette.ts';
import { panelColumns, survivalHeight, survivalOption } from '#lib/charts/survival-option.ts';
import type { SurvivalPanel, SurvivalSpec } from '#lib/domain/figure.ts';

function panelOf(label: string, changes: Partial<SurvivalPanel> = {}): SurvivalPanel {
	return {
		label,
		detail: '119户·中位11个月',
		points: [
			{ time: 2, value: 90, lower: 85, upper: 95 },
			{ time: 11, value: 40, lower: 30, upper: 52 },
		],
		until: 13,
		marks: [{ time: 8, value: 90 }],
		risk: ['119', '60', '<5', '', ''],
		...changes,
	};
}

function specOf(count: number): SurvivalSpec {
	return {
		kind: 'survival',
		panels: Array.from({ length: count }, (_, index) => panelOf(`地区${index + 1}`)),
		reference: { points: [{ time: 4, value: 60, lower: null, upper: null }], until: 17 },
		ticks: [0, 6, 12, 18, 24],
		riskLabel: '仍在观察',
	};
}

interface Option {
	readonly xAxis: readonly { readonly max: number; readonly axisLabel: { formatter: (value: number) => string } }[];
	readonly series: readonly { readonly type: string; readonly data: readonly (readonly number[])[] }[];
}

function optionOf(spec: SurvivalSpec, width = 580): Option {
	const frame = { width, type: 14, height: survivalHeight(spec, { width, type: 14 }) };
	return survivalOption(spec, frame, SCREEN_PALETTE) as unknown as Option;
}

function words(svg: string): string[] {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('a survival drawing', () => {
	it('steps level, then down, from 100 % at 0 to where the curve ends', () => {
		const [curve] = optionOf({ ...specOf(1), reference: null }).series.filter(({ type }) => type === 'line');
		expect(curve?.data).toEqual([
			[0, 100],
			[2, 100],
			[2, 90],
			[11, 90],
			[11, 40],
			[13, 40],
		]);
	});

	it('draws the reference in every panel', () => {
		const lines = optionOf(specOf(4)).series.filter(({ type }) => type === 'line');
		expect(lines).toHaveLength(8);
		expect(lines.filter(({ data }) => data.at(-1)?.[0] === 17)).toHaveLength(4);
	});

	it('prints below each month how many are followed, nothing after the curve', () => {
		const { formatter } = optionOf(specOf(1)).xAxis[0]?.axisLabel ?? { formatter: () => '' };
		expect([0, 6, 12, 24].map(formatter)).toEqual([
			'{tick|0}\n{risk|119}',
			'{tick|6}\n{risk|60}',
			'{tick|12}\n{risk|<5}',
			'{tick|24}\n{risk|}',
		]);
	});

	it('shows names, medians and numbers as words', () => {
		const { wide, narrow } = draw(specOf(7), 'areas');
		for (const svg of [wide, narrow]) {
			expect(words(svg)).toEqual(
				expect.arrayContaining(['地区1', '地区7', '119户·中位11个月', '119', '&lt;5', '100%']),
			);
		}
		expect(words(draw(specOf(1), 'one').wide)).toContain('仍在观察');
	});

	it('takes as many columns as keep room for a name, and one for one group', () => {
		expect([720, 580, 344].map((width) => panelColumns(specOf(7), { width, type: 14 }))).toEqual([4, 3, 2]);
		expect(panelColumns(specOf(1), { width: 580, type: 14 })).toBe(1);
		expect(panelColumns(specOf(2), { width: 580, type: 14 })).toBe(2);
	});

	it('is as high as its rows', () => {
		const height = (count: number): number => survivalHeight(specOf(count), { width: 580, type: 14 });
		expect(height(7)).toBe(height(9));
		expect(height(4)).toBeCloseTo((height(7) * 2) / 3, 0);
	});

	it('draws the band under the curve and open strokes where some were last seen', () => {
		const { wide } = draw({ ...specOf(1), reference: null }, 'one');
		expect(wide).toMatch(/fill="var\(--series-1\)"[^>]*fill-opacity="0\.16"|opacity="0\.16"/);
	});
});
