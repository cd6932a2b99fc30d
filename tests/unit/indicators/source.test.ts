import { describe, expect, it } from 'vitest';
import { sourceLine, sourceTable } from '#lib/indicators/source.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { countOf } from '../../fixtures/domain/definitions.ts';

const definition = countOf({ tables: ['made_table', 'other_table'] });
const chinese = contextOf(definition, []);
const english = contextOf(definition, [], manifestOf(), 'en');

describe('the source of a figure', () => {
	it('names office, table and date of every table read, and the version of the data', () => {
		expect(sourceLine(chinese)).toBe(
			'来源：医保局《参保名单》（截至2022年8月31日）；民政局《别的表》（截至2022年9月30日）。数据版本abcdef012345。',
		);
		expect(sourceLine(english)).toBe(
			'Source: Insurance Bureau, “Register” (as of 31 August 2022); ' +
				'Civil Affairs Bureau, “Another table” (as of 30 September 2022). Data version abcdef012345.',
		);
	});

	it('is the version alone when the package holds none of the tables', () => {
		expect(sourceLine(contextOf(countOf({ tables: ['unknown'] }), []))).toBe('数据版本abcdef012345。');
	});

	it('as a table tells size and nature too', () => {
		const { rows, columns } = sourceTable(chinese);
		expect(columns.map(({ head }) => head)).toEqual(['数据表', '报送部门', '截至', '行数', '性质']);
		expect(rows).toEqual([
			{ cells: ['参保名单', '医保局', '2022年8月31日', '9876', '没有合成'], strong: false },
			{ cells: ['别的表', '民政局', '2022年9月30日', '12,345', '全部合成'], strong: false },
		]);
		expect(sourceTable(english).rows[0]?.cells).toEqual([
			'Register',
			'Insurance Bureau',
			'31 August 2022',
			'9876',
			'none',
		]);
	});
});
