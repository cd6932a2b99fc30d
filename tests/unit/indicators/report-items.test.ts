import { describe, expect, it } from 'vitest';
import type { ReportItem } from '#lib/domain/report-item.ts';
import { itemList } from '#lib/indicators/report-items.ts';
import { shareOf } from '../../fixtures/domain/definitions.ts';

const PART = { zh: '一', en: 'one' };
const item = (id: string, changes: Partial<ReportItem> = {}): ReportItem => ({
	id,
	part: PART,
	title: { zh: `条目${id}`, en: `item ${id}` },
	view: null,
	needs: null,
	...changes,
});
const definition = shareOf({ items: ['R01', 'R03'] });
const held = new Set<string>([definition.id]);

describe('the items of a report', () => {
	it('stand in their order by part, with the indicators that name them, and are counted', () => {
		const needs = { zh: '合同', en: 'contracts' };
		const items = [
			item('R01'),
			item('R02', { needs }),
			item('R03', { part: { zh: '二', en: 'two' }, needs }),
			item('R04', { part: { zh: '二', en: 'two' }, view: 'overview' }),
		];
		const { parts, count, answered } = itemList(items, [definition], held, 'en');
		expect(parts.map(({ name, lines }) => [name, lines.map(({ id }) => id)])).toEqual([
			['one', ['R01', 'R02']],
			['two', ['R03', 'R04']],
		]);
		expect(parts[0]?.lines[0]?.indicators).toEqual([{ id: definition.id, name: definition.name.en }]);
		expect(parts[0]?.lines[1]).toMatchObject({ indicators: [], needs: 'contracts' });
		expect([count, answered]).toEqual([4, 3]);
	});

	it('are not answered by an indicator that the package holds nothing for', () => {
		const items = [item('R01', { needs: { zh: '参保', en: 'insured' } })];
		expect(itemList(items, [definition], new Set(), 'zh-CN').answered).toBe(0);
	});

	it('without an answer and without a named gap stop the build', () => {
		expect(() => itemList([item('R02')], [definition], held, 'zh-CN')).toThrow('report_item R02');
	});
});
