import { describe, expect, it } from 'vitest';
import type { Table } from '#lib/domain/figure.ts';
import { sheetOf } from '#lib/output/sheet.ts';
import { countOf, row } from '../../fixtures/domain/definitions.ts';
import { pageOf } from '../../fixtures/output/documents.ts';

/** What a sheet says, number or words. */
function contents(table: Table): (string | number)[][] {
	return sheetOf(table, 'zh-CN').rows.map((cells) =>
		cells.map((cell) => (cell.kind === 'number' ? cell.value : cell.text)),
	);
}

describe('a sheet', () => {
	it('has a printed table’s own columns when there are words alone', () => {
		const table = {
			caption: '',
			columns: [{ head: '甲', numeric: false }],
			rows: [{ cells: ['一'], strong: false }],
		};
		expect(sheetOf(table, 'zh-CN')).toEqual({ heads: ['甲'], rows: [[{ kind: 'words', text: '一' }]] });
	});

	it('takes both ends of a range apart, with the digits that are printed for each', () => {
		const table: Table = {
			caption: '',
			columns: [{ head: '95%区间', numeric: true }],
			rows: [{ cells: ['80.5%～84.7%'], strong: false, values: [[80.51, 84.66]], units: ['%'] }],
		};
		expect(sheetOf(table, 'zh-CN')).toEqual({
			heads: ['95%区间下限（%）', '95%区间上限（%）'],
			rows: [
				[
					{ kind: 'number', value: 80.51, text: '80.5%' },
					{ kind: 'number', value: 84.66, text: '84.7%' },
				],
			],
		});
	});

	it('gives units that differ within a column a column of their own', () => {
		const rows = [
			row({ place: '350400', period: '2020', numerator: 5 }),
			row({ place: '350400', period: '2021', numerator: 20 }),
			row({ place: '350400', period: '2022', numerator: 15 }),
		];
		const { table } = pageOf(countOf(), rows).trend;
		expect(sheetOf(table, 'zh-CN').heads).toEqual([
			'期间',
			'在保户数（户）',
			'比上年同期',
			'比上年同期的单位',
			'性质',
			'地区代码',
			'状态（代码）',
		]);
		expect(contents(table)).toEqual([
			['2022年', 15, -25, '%', '实测', '350400', 'value'],
			['2021年', 20, 15, '户', '实测', '350400', 'value'],
			['2020年', 5, '—', '', '实测', '350400', 'value'],
		]);
	});

	it('writes the digits that a person sees, not those of binary fractions', () => {
		const rows = [row({ place: '350400', period: '2022', numerator: 827, denominator: 1000 })];
		expect(contents(pageOf(undefined, rows).trend.table)).toEqual([['2022年', 82.7, '—', '实测', '350400', 'value']]);
	});
});
