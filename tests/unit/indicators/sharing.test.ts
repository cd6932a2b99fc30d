import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import { sharingPage, type SharingPage } from '#lib/indicators/sharing/page.ts';
import { isOverdue, monthsOld, sharingView, type Connection, type DataItem } from '#lib/indicators/sharing/view.ts';
import { sharingFrames } from '#lib/output/meeting/sharing-frames.ts';
import { manifestOf } from '../../fixtures/domain/contexts.ts';

type State = Connection | null;
const PLACES = ['350400', '350404', '350405'];

function rows(code: string, states: readonly State[], fresh = 1) {
	const refreshed = (state: State): string | null =>
		state === null || state === 'none' ? null : state === 'live' ? '2022-09' : '2022-07';
	return states.map((connection, index) => ({
		...{ place: PLACES[index] ?? '', month: '2022-09', item_code: code, dept_code: `dept-${code}`, dept: '公安' },
		...{ dept_en: 'police', name_zh: `项${code}`, name_en: `item ${code}`, rule_zh: '条文', rule_en: 'article' },
		...{ fresh_months: fresh, state: connection === null ? 'missing' : 'value', connection: connection ?? 'none' },
		last_refresh: refreshed(connection),
		...{ records: connection === 'none' || connection === null ? 0 : 40, basis: 'synthetic' },
	}));
}

const ROWS = [
	...rows('a', ['live', 'live', 'live']),
	...rows('b', ['stale', 'batch', 'none']),
	...rows('c', ['manual', 'none', null], 6),
	...rows('d', ['none', 'none', 'none']),
];

function pageOf(given: typeof ROWS, locale: Locale = 'zh-CN'): SharingPage {
	const view = sharingView(given);
	if (!view) throw new Error('expected a view');
	return sharingPage({ view, manifest: manifestOf(), locale }, new Map());
}

const figure = (page: SharingPage, id: string) => page.wide.find((each) => each.id === id);

describe('the page of data sharing', () => {
	it('says of the city how many items are live and which are not connected', () => {
		expect(pageOf(ROWS).lead).toBe(
			'2022年9月底，市级核对要用的4项数据中，1项自动共享且当月更新，1项没有接通：项d（示例）。',
		);
		expect(pageOf(ROWS.slice(0, 6), 'en').lead).toBe(
			'At the end of September 2022, all 2 data items needed for checks (city bureaus) are connected, 1 of them automatic and fresh (sample).',
		);
	});

	it('has a word in every cell of both grids, and the wanted freshness beside the last refresh', () => {
		const page = pageOf(ROWS);
		expect(figure(page, 'grid')?.table.rows.map(({ cells }) => cells)).toEqual([
			['项a', '通', '通', '通', '3'],
			['项b', '旧', '批', '无', '0'],
			['项c', '人', '无', '缺', '0'],
			['项d', '无', '无', '无', '0'],
		]);
		expect(figure(page, 'grid')?.title).toBe('3处全部接通并更新的是：项a；一处也没有的是：项b、项c、项d（示例）');
		expect(figure(page, 'city')?.table.rows.map(({ cells }) => cells.slice(2, 7))).toEqual([
			['自动，当月更新', '2022年9月', '1个月', '按时', '40'],
			['自动，当月没有更新', '2022年7月', '1个月', '超期', '40'],
			['人工提供', '2022年7月', '6个月', '按时', '40'],
			['没有接通', '—', '1个月', '—', '0'],
		]);
		expect(figure(page, 'city')?.notes.at(-1)).toBe('条文：项a、项b、项c、项d。');
		expect(figure(page, 'city')?.title).toBe('市级没有接通：项d；超过时效：项b（示例）');
	});

	it('sets a cell no heavier than its word says', () => {
		expect(figure(pageOf(ROWS), 'grid')?.table.rows.map(({ strengths }) => strengths?.slice(1, 4))).toEqual([
			['full', 'full', 'full'],
			['part', 'part', 'empty'],
			['empty', 'empty', null],
			['empty', 'empty', 'empty'],
		]);
	});

	it('leaves as a list with the codes of department and item, a row for each item and place', () => {
		const { list } = pageOf(ROWS);
		expect(list.rows).toHaveLength(12);
		expect(list.rows[5]?.cells.slice(0, 6)).toEqual(['dept-b', 'b', '三元区', '项b', '公安', '批量提供']);
		expect(list.rows[5]).toMatchObject({ place: '350404', state: 'value' });
		expect(list.rows.find(({ state }) => state === 'missing')?.cells.slice(1, 3)).toEqual(['c', '沙县区']);
	});

	it('counts months over the turn of a year; one month wanted means every month', () => {
		const cell = {
			place: PLACES[0] as DataItem['cells'][number]['place'],
			connection: 'batch',
			records: 1,
			basis: 'synthetic',
		} as const;
		const old = { ...cell, lastRefresh: '2021-12' };
		expect(monthsOld(old, '2022-03')).toBe(3);
		const item = { freshMonths: 3 } as DataItem;
		expect(isOverdue(item, old, '2022-03')).toBe(true);
		expect(isOverdue(item, old, '2022-02')).toBe(false);
		expect(isOverdue({ ...item, freshMonths: 1 }, old, '2021-12')).toBe(false);
		expect(isOverdue(item, { ...cell, lastRefresh: null }, '2022-03')).toBeNull();
	});

	it('has frames for the finding and the city’s items', () => {
		const page = pageOf(ROWS);
		const frames = sharingFrames(page, 'source', 'zh-CN');
		expect(frames[0]?.title).toBe(page.lead);
		expect(frames[1]?.table?.heads).toEqual(['数据项', '部门', '怎么提供', '最近更新', '是否超期']);
		expect(frames.some(({ title }) => title.startsWith('可以追问'))).toBe(true);
	});
});
