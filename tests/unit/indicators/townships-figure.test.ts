import { describe, expect, it } from 'vitest';
import { townshipsFigure } from '#lib/indicators/townships-figure.ts';
import { contextOf } from '../../fixtures/domain/contexts.ts';
import { CITY, countOf, JIANNING, period, row, SANYUAN } from '../../fixtures/domain/definitions.ts';

const ROWS = [row({ place: '350400', numerator: 12 }), row({ place: '350430102', numerator: 12, basis: 'synthetic' })];

describe('the townships of a place', () => {
	const context = contextOf(countOf(), ROWS);

	it('are a table without a drawing, with their county and the unit in the head', () => {
		const figure = townshipsFigure(context, period('2022'), CITY);
		expect(figure).toMatchObject({ id: 'townships', title: '全市1个乡镇（街道）（示例）', chart: null });
		expect(figure?.unitLine).toBe('在保户数（户），全市各乡镇（街道），2022年');
		expect(figure?.table.columns.map(({ head }) => head)).toEqual(['县（市、区）', '乡镇（街道）', '在保户数（户）']);
		expect(figure?.table.rows).toEqual([
			{
				cells: ['建宁县', '溪口镇', '12'],
				strong: false,
				values: [null, null, 12],
				basis: 'synthetic',
				place: '350430102',
				state: 'value',
			},
		]);
		expect(figure?.citation).toContain('全市各乡镇（街道），2022年，数据版本abcdef012345。示例合成。');
	});

	it('are those of their own county, and none where none is held', () => {
		expect(townshipsFigure(context, period('2022'), JIANNING)?.table.rows).toHaveLength(1);
		expect(townshipsFigure(context, period('2022'), SANYUAN)).toBeNull();
		expect(townshipsFigure(context, period('2021'), CITY)).toBeNull();
	});
});
