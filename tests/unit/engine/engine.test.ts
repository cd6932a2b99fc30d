import { describe, expect, it } from 'vitest';
import { decodeCell, QueryError } from '#lib/engine/engine.ts';

describe('a cell of an engine', () => {
	it.each<[string, unknown, string | number | boolean | null]>([
		['a text', '三元区', '三元区'],
		['an empty text', '', ''],
		['a number', 0.5, 0.5],
		['zero', 0, 0],
		['a boolean', false, false],
		['NULL', null, null],
		['nothing', undefined, null],
		['a BIGINT', 21_400_000_000n, 21_400_000_000],
		['a negative BIGINT', -5n, -5],
		['the largest integer that is exact', 9_007_199_254_740_991n, 9_007_199_254_740_991],
	])('that is %s stays what it says', (_, value, expected) => {
		expect(decodeCell(value, 'numerator')).toBe(expected);
	});

	it.each<[string, bigint]>([
		['2^53', 9_007_199_254_740_992n],
		['−2^53', -9_007_199_254_740_992n],
		['a HUGEINT', 170_141_183_460_469_231_731_687_303_715_884_105_727n],
	])('that is %s is refused, because it would lose digits', (_, value) => {
		expect(() => decodeCell(value, 'numerator')).toThrow(`below 2^53 in column “numerator”, found ${value}`);
	});

	it.each<[string, unknown]>([
		['a DATE', new Date(0)],
		['a LIST', [1]],
		['a STRUCT', { days: 1 }],
		['a BLOB', new Uint8Array(1)],
	])('that is %s is refused with its column, because engines return it differently', (_, value) => {
		expect(() => decodeCell(value, 'born')).toThrow(/column “born”, found object; cast it in the query/);
	});
});

describe('a query that failed', () => {
	it('tells cause, statement and parameters in one text', () => {
		const cause = new Error('Catalog Error: Table with name x does not exist!');
		const error = new QueryError(cause, 'SELECT * FROM x WHERE place = ?', ['350404', 3, null]);
		expect(error.name).toBe('QueryError');
		expect(error.cause).toBe(cause);
		expect(error.message).toBe(
			'Catalog Error: Table with name x does not exist!\n' +
				'Query: SELECT * FROM x WHERE place = ?\nParameters: ["350404",3,null]',
		);
	});

	it('tells a cause that is no Error as text', () => {
		expect(new QueryError('worker gone', 'SELECT 1', []).message).toMatch(/^worker gone\n/);
	});
});
