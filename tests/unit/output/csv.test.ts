import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvFile, csvText, textCell } from '#lib/output/csv.ts';
import { documentOf, documentOfTable, hostilePage, HOSTILE, pageOf } from '../../fixtures/output/documents.ts';

/** The records of a CSV text as a program reads them. */
function records(text: string): string[][] {
	return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
}

/** Lines about the figure, then heads and rows. */
function split(text: string): { about: string[][]; table: string[][] } {
	const all = records(text);
	const empty = all.findIndex((record) => record.join('') === '');
	return { about: all.slice(0, empty), table: all.slice(empty + 1) };
}

describe('a text cell', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+8613800000000', "'+8613800000000"],
		['-1+1', "'-1+1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', '"\'\t=1"'],
		['\r=1', '"\'\r=1"'],
		['\n=1', '"\'\n=1"'],
		['  =1', "'  =1"],
		['＝1', "'＝1"],
		['＋1', "'＋1"],
		['－1', "'－1"],
		['＠A', "'＠A"],
		['=cmd|" /C calc"!A0', `"'=cmd|"" /C calc""!A0"`],
	])('%j cannot become a formula', (text, cell) => {
		expect(textCell(text)).toBe(cell);
	});

	it.each([
		['三元区', '三元区'],
		['—', '—'],
		['−12户', '−12户'],
		['a,b', '"a,b"'],
		['a;=1', '"a;=1"'],
		['说“好”', '说“好”'],
		['say "yes"', '"say ""yes"""'],
		['', ''],
	])('%j stays what it is', (text, cell) => {
		expect(textCell(text)).toBe(cell);
	});
});

describe('the CSV of a figure', () => {
	const text = csvText(documentOf());

	it('begins with the byte order mark and ends each line with CRLF', async () => {
		expect(text.startsWith('\ufeff# ')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const bytes = new Uint8Array(await csvFile(documentOf()).arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('says first what it is about, in lines that begin with #, then leaves a line empty', () => {
		const { about } = split(text);
		expect(about[0]).toEqual(['# 提示', '示例数据：合成']);
		expect(about.every((record) => record.length === 2 && record[0]?.startsWith('# '))).toBe(true);
	});

	it('holds heads with units, numbers unrounded and words where there is no number', () => {
		const { table } = split(text);
		expect(table[0]?.join('|')).toBe(
			'地区|参保率（%）|分子|分母|95%区间下限（%）|95%区间上限（%）|与全市相比|性质|地区代码|状态（代码）',
		);
		const without = (record: string[]): string[] => [...record.slice(0, 4), ...record.slice(6)];
		expect(table.slice(1).map(without)).toEqual([
			['全市', '90', '900', '1000', '—', '按报告校准', '350400', 'value'],
			['沙县区', '99.995', '19999', '20000', '明显高于', '示例合成', '350405', 'value'],
			['三元区', '70', '70', '100', '明显低于', '示例合成', '350404', 'value'],
			['建宁县', '2人中1人', '1', '2', '尚不能区分', '示例合成', '350430', 'value'],
			['明溪县', '已隐去，以保护个人', '—', '—', '—', '示例合成', '350421', 'suppressed'],
		]);
		// Wilson of 900 of 1000 is 0.880 to 0.917; too few and suppressed units have none.
		const intervals = table.slice(1).map((record) => record.slice(4, 6));
		expect(Number(intervals[0]?.[0])).toBeCloseTo(87.985, 2);
		expect(Number(intervals[0]?.[1])).toBeCloseTo(91.709, 2);
		expect(intervals.slice(3)).toEqual([
			['—', '—'],
			['—', '—'],
		]);
	});

	it('keeps a fall as a negative number with the sign that programs read', () => {
		const { table } = split(csvText(documentOf(pageOf(), 'trend')));
		expect(table[0]).toEqual(['期间', '参保率（%）', '比上年同期（个百分点）', '性质', '地区代码', '状态（代码）']);
		expect(Number(table[1]?.[2])).toBeCloseTo(-5, 9);
		expect(table[2]).toEqual(['2021年', '95', '—', '按报告校准', '350400', 'value']);
	});

	it('writes a negative number as a number, and a word with a minus as a word', () => {
		const table = {
			caption: '',
			columns: [
				{ head: '词', numeric: false },
				{ head: '数', numeric: true },
			],
			rows: [{ cells: ['-甲', '−1234.5'], strong: false, values: [null, -1234.5] }],
		};
		expect(csvText(documentOfTable(table)).trimEnd().split('\r\n').at(-1)).toBe("'-甲,-1234.5");
	});

	it('is read back cell by cell however hostile the names, and none of them begins like a formula', () => {
		const { about, table } = split(csvText(documentOf(hostilePage())));
		const all = [...about, ...table];
		const dangerous = all.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)));
		expect(dangerous).toEqual([]);
		expect(table.every((record) => record.length === table[0]?.length)).toBe(true);
		expect(all.flat()).toEqual(
			expect.arrayContaining([`'${HOSTILE.formula}`, HOSTILE.markup, "'+8613800000000", "'-含义 =1+1"]),
		);
	});
});
