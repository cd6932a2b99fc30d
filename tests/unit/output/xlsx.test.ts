import { describe, expect, it } from 'vitest';
import { numberFormat, xlsxFile } from '#lib/output/xlsx.ts';
import { documentOf, documentOfTable, HOSTILE, hostilePage, pageOf } from '../../fixtures/output/documents.ts';
import { readWorkbook } from '../../fixtures/output/workbook.ts';
import { xmlFaults } from '../../fixtures/output/xml.ts';

describe('a number format', () => {
	it.each([
		['82.7', '0.0'],
		['12,345', '#,##0'],
		['9999', '0'],
		['−12,345.60', '#,##0.00'],
		['+4.9个百分点', '0.0'],
		['100', '0'],
		['>99.9', undefined],
		['<0.1', undefined],
		['—', undefined],
	])('shows what the page prints: %s', (printed, format) => {
		expect(numberFormat(printed)).toBe(format);
	});
});

describe('the workbook of a figure', () => {
	it('has a sheet of data and one about them', async () => {
		const { names, sheets } = await readWorkbook(await xlsxFile(documentOf()));
		expect(names).toEqual(['数据', '说明']);
		expect(sheets[1]?.[0]?.map(({ value }) => value)).toEqual(['提示', '示例数据：合成']);
		expect(sheets[1]?.flat().map(({ value }) => value)).toContain('abcdef012345');
	});

	it('has numbers as numbers with the page’s digits, and words as words', async () => {
		const { sheets } = await readWorkbook(await xlsxFile(documentOf()));
		const rows = sheets[0] ?? [];
		expect(rows[0]?.map(({ value }) => value).slice(0, 4)).toEqual(['地区', '参保率（%）', '分子', '分母']);
		expect(rows[2]?.slice(1, 4)).toEqual([
			{ value: 99.995, format: null, isFormula: false },
			{ value: 19_999, format: '#,##0', isFormula: false },
			{ value: 20_000, format: '#,##0', isFormula: false },
		]);
		expect(rows[3]?.[1]).toEqual({ value: 70, format: '0.0', isFormula: false });
		expect(rows[5]?.slice(1, 4).map(({ value }) => value)).toEqual(['已隐去，以保护个人', '—', '—']);
	});

	it('keeps a fall as a negative number', async () => {
		const { sheets } = await readWorkbook(await xlsxFile(documentOf(pageOf(), 'trend')));
		const cell = sheets[0]?.[1]?.[2];
		expect(cell).toMatchObject({ format: '0.0', isFormula: false });
		expect(cell?.value).toBeCloseTo(-5, 9);
	});

	it('holds hostile names as plain text, without a formula and without a broken part', async () => {
		const { sheets, parts } = await readWorkbook(await xlsxFile(documentOf(hostilePage())));
		const cells = sheets.flat(2);
		expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
		expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([HOSTILE.formula, HOSTILE.markup]));
		for (const [name, text] of parts)
			expect([name, xmlFaults(text.replace(/^\s*<\?xml[^?]*\?>/, ''))]).toEqual([name, []]);
	});

	it('says in English what it holds', async () => {
		const document = documentOf(pageOf(undefined, undefined, 'en'), 'units', { locale: 'en' });
		expect((await readWorkbook(await xlsxFile(document))).names).toEqual(['Data', 'About']);
	});

	it('can be made of a table without a row', async () => {
		const table = { caption: '', columns: [{ head: '甲', numeric: false }], rows: [] };
		const { sheets } = await readWorkbook(await xlsxFile(documentOfTable(table)));
		expect(sheets[0]?.length).toBe(1);
	});
});
