import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/domain/package.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { claimLines, claimTable, reportTable, type ClaimLine } from '#lib/indicators/claims.ts';
import { claimOf, contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { code, countOf, period, row, shareOf } from '../../fixtures/domain/definitions.ts';

type Cells = Record<string, Cell>;

/** The lines of the report's claims beside one row, which prints 85.0%. */
function linesOf(claims: readonly Claim[], cells: Cells = {}, locale: Locale = 'zh-CN'): ClaimLine[] {
	const { definition, readings, manifest } = contextOf(shareOf(), [row(cells)], manifestOf({ claims }));
	return claimLines(definition, readings, manifest, locale);
}

describe('a figure of the report beside the computed one', () => {
	it.each<[string, Cells, Partial<Claim>, string, string]>([
		['stated by the report', { basis: 'published' }, {}, 'published', '报告原数'],
		['made to give it', { basis: 'synthetic' }, {}, 'calibrated', '按报告校准'],
		['measured alike', {}, {}, 'match', '相符'],
		['measured alike, but for blanks', {}, { valueText: ' 85.0 %' }, 'match', '相符'],
		['measured otherwise by one', { numerator: 86 }, {}, 'mismatch', '不符'],
		['published otherwise', { basis: 'published', numerator: 86 }, {}, 'mismatch', '不符'],
		['made to give it, in vain', { basis: 'synthetic', numerator: 86 }, {}, 'mismatch', '不符'],
		['with other digits', {}, { valueText: '85%' }, 'mismatch', '不符'],
		['of a place without rows', {}, { place: code('350421') }, 'not_held', '没有明细'],
		['of a period without rows', {}, { period: period('2019') }, 'not_held', '没有明细'],
	])('is %s', (_, cells, claim, state, label) => {
		expect(linesOf([claimOf(claim)], cells)).toMatchObject([{ state, stateLabel: label }]);
	});

	it('that is calibrated is never called an agreement, in either language', () => {
		for (const locale of ['zh-CN', 'en'] as const) {
			const lines = linesOf([claimOf(), claimOf({ kind: 'statement' })], { basis: 'synthetic' }, locale);
			const tables = JSON.stringify([claimTable(lines, locale)?.rows, reportTable(lines, locale)?.rows]);
			expect(lines).toHaveLength(2);
			expect(tables).not.toMatch(/一致|相符|agree/i);
		}
	});

	it.each<[string, Partial<Claim>]>([
		['another indicator', { indicator: 'other' as IndicatorId }],
		['a target', { kind: 'target' }],
		['no period', { period: null }],
	])('has no line when the claim is about %s', (_, claim) => {
		expect(linesOf([claimOf(claim)])).toEqual([]);
	});

	it('has names and words of its language', () => {
		const claim = claimOf({ note: { zh: '含补发', en: 'with arrears' } });
		expect(linesOf([claim])).toMatchObject([
			{ indicator: '参保率', place: '三元区', period: '2022年', computed: '85.0%', note: '含补发' },
		]);
		expect(linesOf([claim], {}, 'en')).toMatchObject([
			{ indicator: 'Insured share', place: 'Sanyuan', period: '2022', stateLabel: 'Agrees', note: 'with arrears' },
		]);
	});

	it('keeps the code of a place that the package does not name, and a dash for what it does not hold', () => {
		expect(linesOf([claimOf({ place: code('350999') })])).toMatchObject([{ place: '350999', computed: '—' }]);
	});
});

describe('近 in the report', () => {
	it('agrees with a count that is approximated as well, and not with the bare number', () => {
		const claims = [claimOf({ valueText: '近30户', qualifier: 'approx_below' })];
		const state = (cells: Cells): unknown => {
			const rows = [row({ numerator: 30, denominator: null, ...cells })];
			const { definition, readings, manifest } = contextOf(countOf(), rows, manifestOf({ claims }));
			return claimLines(definition, readings, manifest, 'zh-CN')[0]?.state;
		};
		expect(state({ qualifier: 'approx_below' })).toBe('match');
		expect(state({})).toBe('mismatch');
	});
});

describe('the claims as a table', () => {
	const lines = linesOf([claimOf({ valueText: '86.0%' }), claimOf({ note: { zh: '含补发', en: '' } })]);

	it('of one indicator tell place and period, both figures, their relation, section and note', () => {
		expect(claimTable(lines, 'zh-CN')?.rows).toEqual([
			{ cells: ['2022年三元区', '86.0%', '85.0%', '不符', '第一部分', '—'], strong: true },
			{ cells: ['2022年三元区', '85.0%', '85.0%', '相符', '第一部分', '含补发'], strong: false },
		]);
	});

	it('of the whole report name the indicator first', () => {
		expect(reportTable(lines, 'zh-CN')?.rows[0]).toEqual({
			cells: ['参保率', '2022年三元区', '86.0%', '85.0%', '不符'],
			strong: true,
		});
	});

	it('have a head for every cell', () => {
		for (const table of [claimTable(lines, 'zh-CN'), reportTable(lines, 'zh-CN')]) {
			const width = table?.columns.length;
			expect(table?.rows.map(({ cells }) => cells.length)).toEqual([width, width]);
		}
	});

	it('are no table when there are none', () => {
		expect([claimTable([], 'zh-CN'), reportTable([], 'en')]).toEqual([null, null]);
	});
});
