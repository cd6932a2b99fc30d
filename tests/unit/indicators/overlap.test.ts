import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import { overlapPage } from '#lib/indicators/overlap/page.ts';
import { overlapView } from '#lib/indicators/overlap/view.ts';
import type { ViewPage } from '#lib/indicators/view-page.ts';
import { overlapFrames } from '#lib/output/meeting/overlap-frames.ts';
import { manifestOf } from '../../fixtures/domain/contexts.ts';

const PLACES = ['350404', '350405'];
const label = (code: string, zh: string, en: string) => ({ code, label: { zh, en } });
const manifest = manifestOf({
	codes: {
		overlap_pair: [label('a', '甲与乙', 'a and b'), label('b', '丙与丁', 'c and d'), label('c', '戊与己', 'e and f')],
		pair_rule: [
			label('incompatible', '不得同享', 'not together'),
			label('conditional', '有条件同享', 'on conditions'),
			label('compatible', '可以同享', 'allowed together'),
		],
		screening_list: [label('disaster', '受灾', 'disaster')],
	},
});

/** Persons of a pair in both counties, now and a year before. */
function pairRows(code: string, rule: string | null, now: readonly (number | null)[], before: readonly number[] = []) {
	const row = (month: string) => (persons: number | null, index: number) => ({
		...{
			place: PLACES[index] ?? '',
			month,
			last_month: '2022-09',
			pair_code: code,
			incompatible: rule === 'incompatible',
		},
		...{
			rule,
			rule_zh: rule && '规则',
			rule_en: rule && 'a rule',
			decided_zh: rule && '民政',
			decided_en: rule && 'civil',
		},
		...{ state: persons === null ? 'suppressed' : 'value', persons, basis: 'synthetic' },
	});
	return [...now.map(row('2022-09')), ...before.map(row('2021-09'))];
}

function screeningRow(place: string, counts: readonly [number, number, number, number] | null) {
	const [flagged, checked, eligible, aided] = counts ?? [null, null, null, null];
	return {
		...{ place, month: '2022-09', list_source: 'disaster', state: counts ? 'value' : 'suppressed' },
		...{ flagged, checked, eligible, aided, basis: 'synthetic' },
	};
}

const PAIRS = [
	...pairRows('c', 'compatible', [900, 800]),
	...pairRows('b', 'conditional', [70, 60]),
	...pairRows('a', 'incompatible', [12, 20], [30, 12]),
];
const SCREENING = [screeningRow('350404', [200, 150, 60, 50]), screeningRow('350405', [300, 280, 90, 50])];

function pageOf(
	pairs: Parameters<typeof overlapView>[0],
	screening: typeof SCREENING,
	locale: Locale = 'zh-CN',
): ViewPage {
	const view = overlapView(pairs, screening);
	if (!view) throw new Error('expected a view');
	return overlapPage({ view, manifest, locale }, new Map());
}

const figure = (page: ViewPage, id: string) => [...page.wide, ...page.columns.flat()].find((each) => each.id === id);

describe('the page of overlap and gaps', () => {
	it('counts as overlap only what the rules do not allow, and says who was missed', () => {
		const page = pageOf(PAIRS, SCREENING);
		expect(page.lead).toBe(
			'2022年9月底，全市32人同时领取规定不得同享的两项救助，最多的是“甲与乙”（32人）（示例）；' +
				'到2022年9月底的一个季度里，名单查出符合条件的150人中，50人在30天内没有得到救助，占33.3%（示例）。',
		);
		expect(page.headlines[0]).toMatchObject({ value: '32人', detail: '比上年同期减少10人' });
		expect(figure(page, 'pairs')?.table.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
			['甲与乙', '不得同享', '32', '42'],
			['丙与丁', '有条件同享', '130', '缺报'],
			['戊与己', '可以同享', '1700', '缺报'],
		]);
	});

	it('says of each pair what the rule is and who decides', () => {
		const texts = pageOf(PAIRS, SCREENING).notes.find(({ id }) => id === 'rules')?.texts ?? [];
		expect(texts.map(({ text }) => text)).toEqual([
			'甲与乙（不得同享）：规则。由民政认定。',
			'丙与丁（有条件同享）：规则。由民政认定。',
			'戊与己（可以同享）：规则。由民政认定。',
		]);
	});

	it('takes the mark of the pairs where a package has no rules', () => {
		const rows = pairRows('a', null, [12, 20]).map((row) => ({ ...row, incompatible: true }));
		expect(figure(pageOf(rows, SCREENING), 'pairs')?.table.rows[0]?.cells.slice(1)).toEqual([
			...['不得同享', '32', '缺报', '沙县区（20人）'],
		]);
	});

	it('names the largest loss to ask about and never the result of a check', () => {
		const cascade = figure(pageOf(PAIRS, SCREENING), 'cascade');
		// 70 not checked, 280 not eligible, 50 not aided.
		expect(cascade?.title).toContain('“未核查”最多，为70人');
		expect(cascade?.table.rows.map(({ values }) => values?.[1])).toEqual([500, 70, 430, 280, 150, 50, 100]);
		expect(cascade?.notes.join()).toContain('至少50人');
		expect(cascade?.notes.join()).toContain('最多120人');
	});

	it('prints sums of several pairs or lists as entries, a single pair or list as persons', () => {
		const pairs = [...PAIRS, ...pairRows('b', 'incompatible', [7, 9])].filter(
			({ pair_code: code, rule }) => code !== 'b' || rule === 'incompatible',
		);
		const second = SCREENING.map((row) => ({ ...row, list_source: 'illness' }));
		const page = pageOf(pairs, [...SCREENING, ...second]);
		expect(page.lead).toContain('全市48人次同时领取规定不得同享的两项救助，最多的是“甲与乙”（32人）');
		expect(page.lead).toContain('符合条件的300人次中，100人次在30天内没有得到救助');
		expect(page.headlines[0]?.value).toBe('48人次');
		const heads = (id: string) => figure(page, id)?.table.columns.map(({ head }) => head);
		expect(heads('incompatible')).toEqual(expect.arrayContaining(['合计（人次）', '甲与乙（人）']));
		expect(heads('cascade')).toContain('数量（人次）');
		expect(figure(page, 'counties')?.unitLine).toContain('（人次）');
		expect(figure(page, 'cascade')?.notes.join()).toContain('至少100人次');
		expect(pageOf(pairs, [...SCREENING, ...second], 'en').headlines[0]?.value).toBe('48 person-entries');
	});

	it('names a county only where it is above the limits of the city', () => {
		// 40 of 90 against 50 of 150: limits at 90 are 0.333 ± 3.09·√(0.333·0.667 ÷ 90) = 0.180 to 0.487.
		expect(figure(pageOf(PAIRS, SCREENING), 'counties')?.title).toContain('“30天内未救助”占比各地都在全市（33.3%）');
		// 50 of 200 against 70 of 500, 14.0 % ± 7.6: above.
		expect(figure(pageOf(PAIRS, SCREENING), 'counties')?.title).toContain(
			'“未核查”占比明显高于全市（14.0%）的：三元区（25.0%）',
		);
	});

	it('shows no sum of what is withheld and says why', () => {
		const page = pageOf(pairRows('a', 'incompatible', [null, 20]), [
			...SCREENING.slice(0, 1),
			screeningRow('350405', null),
		]);
		expect(page.lead).toBe('2022年9月底，重复和盲区的人数都没有可以公布的数（示例）。');
		expect(figure(page, 'cascade')).toBeUndefined();
		expect(figure(page, 'counties')?.table.rows.map(({ cells }) => cells[1])).toEqual(['已隐去', '200', '已隐去']);
		expect(figure(page, 'pairs')?.notes.join()).toContain('已隐去');
	});

	it('stands with one of the two tables alone', () => {
		expect(pageOf(PAIRS, []).wide.map(({ id }) => id)).toEqual(['pairs']);
		const lists = pageOf([], SCREENING, 'en');
		expect(lists.lead).toMatch(/^In the quarter to the end of September 2022, of 150 people found eligible/);
		expect(lists.wide.map(({ id }) => id)).toEqual(['counties', 'lists']);
	});

	it('has a frame for each part, no more columns than a projector holds', () => {
		const page = pageOf(PAIRS, SCREENING);
		const frames = overlapFrames(page, 'source', 'zh-CN');
		const titles = frames.map(({ title }) => title);
		for (const id of ['pairs', 'cascade', 'counties', 'lists', 'incompatible']) {
			expect(
				titles.some((title) => title.startsWith(figure(page, id)?.title ?? '-')),
				id,
			).toBe(true);
		}
		expect(frames.every(({ table }) => (table?.heads.length ?? 0) <= 5)).toBe(true);
	});
});
