import { describe, expect, it } from 'vitest';
import type { Table } from '#lib/domain/figure.ts';
import { breaksWords, columnWidths, isCrowded, splitColumns } from '#lib/output/deck/column-widths.ts';
import { chineseNumber, legalDeck, ordinal, stampOf } from '#lib/output/deck/parts.ts';
import { deckOf, hostileDeck, itemWith } from '../../../fixtures/output/made-up-deck.ts';

function tableOf(heads: readonly [string, boolean][], rows: readonly string[][]): Table {
	return {
		caption: '表',
		columns: heads.map(([head, numeric]) => ({ head, numeric })),
		rows: rows.map((cells) => ({ cells, strong: false })),
	};
}

describe('numbers of headings', () => {
	it.each([
		[1, '一'],
		[9, '九'],
		[10, '十'],
		[11, '十一'],
		[20, '二十'],
		[35, '三十五'],
		[99, '九十九'],
	])('%i is %s', (value, words) => {
		expect(chineseNumber(value)).toBe(words);
		expect(ordinal(value, 'zh-CN')).toBe(words);
		expect(ordinal(value, 'en')).toBe(String(value));
	});

	it('refuses what it has no word for, and counts on in digits', () => {
		expect(() => chineseNumber(0)).toThrow(RangeError);
		expect(() => chineseNumber(1.5)).toThrow(RangeError);
		expect(ordinal(100, 'zh-CN')).toBe('100');
	});
});

describe('what stands on every sheet', () => {
	it('is snapshot, versions and notice', () => {
		const stamp = stampOf(deckOf(itemWith(null), itemWith(null)), 'zh-CN');
		expect(stamp).toMatchObject({ versions: 'abcdef012345', notice: '示例数据：合成' });
		expect(stamp.id).toMatch(/^[0-9a-f]{12}$/);
	});

	it('a legal deck has no character that XML forbids, and no line end', () => {
		const texts = JSON.stringify(legalDeck(hostileDeck()));
		expect(JSON.stringify(hostileDeck())).toMatch(/\\u0001|\\ud800/);
		expect(texts).not.toMatch(/\\u0001|\\ud800|\\r|\\n/);
	});
});

describe('columns of a table', () => {
	const table = tableOf(
		[
			['地区', false],
			['数值', true],
			['理由', false],
		],
		[
			['三元区', '12,345', '短'],
			['沙县区', '9', '长'.repeat(60)],
			['永安市', '9', '长'.repeat(60)],
		],
	);

	it('add up to the width, and no number is broken', () => {
		const widths = columnWidths(table, 10, 300);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300, 6);
		expect(widths[1]).toBeGreaterThan('12,345'.length * 5);
		expect(widths[2]).toBeGreaterThan(widths[0] ?? 0);
	});

	it('one long remark does not widen a column for all', () => {
		const rows = Array.from({ length: 20 }, (_, at) => ['甲', at === 0 ? '很长的说明'.repeat(6) : '1']);
		const heads: [string, boolean][] = [
			['名', false],
			['数', true],
		];
		expect(columnWidths(tableOf(heads, rows), 10, 300)[1]).toBeLessThan(200);
	});

	it('need a sheet across when words would be broken', () => {
		const heads = Array.from({ length: 8 }, (): [string, boolean] => ['households', true]);
		expect(breaksWords(tableOf(heads, []), 10, 600)).toBe(false);
		expect(breaksWords(tableOf(heads, []), 10, 400)).toBe(true);
	});

	it('leave out the longest words when rows get too high, never the first column and never a number', () => {
		expect(isCrowded(table, 10, 300, 2)).toBe(true);
		const { kept, rest } = splitColumns(table, 10, 300, 2);
		expect(kept.columns.map(({ head }) => head)).toEqual(['地区', '数值']);
		expect(rest?.columns.map(({ head }) => head)).toEqual(['地区', '理由']);
		expect(rest?.rows[0]?.cells).toEqual(['三元区', '短']);
		expect(splitColumns(table, 10, 2000, 2).rest).toBeNull();
	});
});
