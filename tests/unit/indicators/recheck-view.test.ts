import { describe, expect, it } from 'vitest';
import type { Reading } from '#lib/domain/reading.ts';
import type { Row } from '#lib/domain/rowset.ts';
import type { Recheck, RecheckInput, RecheckResult } from '#lib/indicators/recheck.ts';
import { recheckView, ROWS_SHOWN, type RecheckView } from '#lib/indicators/recheck-view.ts';
import { countOf, loadOf, read } from '../../fixtures/domain/definitions.ts';

const definition = countOf();
const HASH = 'a'.repeat(64);
const reading = read(definition, { numerator: 12_345, denominator: null });

const INPUT: RecheckInput = {
	definition,
	sql: 'SELECT 1',
	reading,
	claims: [],
	dataVersion: 'abcdef012345',
	file: { path: 'data/made-up.duckdb', sha256: HASH, bytes: 1 },
};

const ORIGINS = ['page', 'cube', 'query', 'sum'] as const;

/** Four results that agree, but for those that a test replaces. */
function results(others: Partial<Record<RecheckResult['origin'], Reading | null>> = {}): RecheckResult[] {
	return ORIGINS.map((origin) => {
		const other = others[origin];
		return { origin, reading: other === undefined ? reading : other, same: other === undefined };
	});
}

function outcome(changes: Partial<Recheck> = {}): Recheck {
	return {
		agrees: true,
		results: results(),
		cubeVersion: 'abcdef012345',
		engineVersion: 'v1.5.6',
		used: { columns: [], rows: [] },
		leftOut: [],
		...changes,
	};
}

const viewed = (changes: Partial<Recheck> = {}, hash = HASH, input = INPUT): RecheckView =>
	recheckView(outcome(changes), input, hash, 'zh-CN');

describe('the outcome of a recheck', () => {
	it('is 一致 when all four agree, and 不一致 when they do not, in either language', () => {
		expect(viewed()).toMatchObject({ agrees: true, headline: expect.stringMatching(/^一致：/) as string });
		expect(viewed({ agrees: false })).toMatchObject({
			agrees: false,
			headline: expect.stringMatching(/^不一致：/) as string,
		});
		expect(recheckView(outcome({ agrees: false }), INPUT, HASH, 'en').headline).toMatch(/^不一致 Disagreement/);
	});

	it('lists the four results, each against the page', () => {
		expect(viewed().results.rows.map(({ cells }) => cells)).toEqual([
			['页面', '12345户', '12,345', '—', '—'],
			['预先算好的结果', '12345户', '12,345', '—', '相同'],
			['查询重算', '12345户', '12,345', '—', '相同'],
			['逐行相加', '12345户', '12,345', '—', '相同'],
		]);
	});

	it('marks what differs and what is not held', () => {
		const other = read(definition, { numerator: 12_346, denominator: null });
		const { rows } = viewed({ agrees: false, results: results({ cube: null, sum: other }) }).results;
		expect(rows[1]).toEqual({ cells: ['预先算好的结果', '—', '—', '—', '不同'], strong: true });
		expect(rows[3]).toEqual({ cells: ['逐行相加', '12346户', '12,346', '—', '不同'], strong: true });
		expect(rows.map(({ strong }) => strong)).toEqual([false, true, false, true]);
	});

	it('shows no count of a reading that is hidden, and both of one without staff', () => {
		const hidden = read(definition, { state: 'suppressed', reason: 'small_cell', numerator: 3, denominator: 7 });
		expect(viewed({ results: results({ page: hidden }) }).results.rows[0]?.cells).toEqual([
			'页面',
			'已隐去，以保护个人',
			'—',
			'—',
			'—',
		]);
		const load = loadOf();
		const nobody = read(load, { numerator: 412, denominator: 0 });
		const input = { ...INPUT, definition: load };
		expect(viewed({ results: results({ page: nobody }) }, HASH, input).results.rows[0]?.cells).toEqual([
			'页面',
			'无专人',
			'412',
			'0',
			'—',
		]);
	});
});

describe('the rows of a recheck', () => {
	it('are listed as they are, numbers grouped, halves with two decimals, gaps as a dash', () => {
		const used = {
			columns: ['row_id', 'numerator', 'fte', 'open'],
			rows: [
				{ row_id: 'caseload:1', numerator: 12_345, fte: null, open: true },
				{ row_id: 'caseload:2', numerator: 7, fte: 2.5, open: null },
			],
		};
		const { table, count } = { table: viewed({ used }).used, count: viewed({ used }).usedCount };
		expect(table.columns).toEqual([
			{ head: 'row_id', numeric: false },
			{ head: 'numerator', numeric: true },
			{ head: 'fte', numeric: true },
			{ head: 'open', numeric: false },
		]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['caseload:1', '12,345', '—', 'true'],
			['caseload:2', '7', '2.50', '—'],
		]);
		expect([table.caption, count]).toEqual(['用到的行（2）', 2]);
	});

	it('are counted all, though only the first 200 are listed', () => {
		const rows = Array.from({ length: 201 }, (_, index): Row => ({ row_id: `r${index}` }));
		const view = viewed({ used: { columns: ['row_id'], rows } });
		expect(ROWS_SHOWN).toBe(200);
		expect(view.used.rows).toHaveLength(200);
		expect(view.used.rows.at(-1)?.cells).toEqual(['r199']);
		expect([view.usedCount, view.used.caption]).toEqual([201, '用到的行（201）']);
	});

	it('that were left out are counted by reason, in words where the reason has any', () => {
		const leftOut = [
			{ reason: 'missing:not_reported', rows: 10_000 },
			{ reason: 'other_stage', rows: 3 },
			{ reason: 'never_seen', rows: 1 },
		];
		const view = viewed({ leftOut });
		expect(view.leftOut.rows.map(({ cells }) => cells)).toEqual([
			['当期未报送', '10,000'],
			['另一阶段', '3'],
			['never_seen', '1'],
		]);
		expect(view.leftOutCount).toBe(10_004);
	});
});

describe('the technical facts', () => {
	it('say that file, data and engine are those of the page', () => {
		expect(viewed().facts).toEqual([
			{ label: '数据文件SHA-256', value: HASH, note: '与页面登记的相同' },
			{ label: '数据版本', value: 'abcdef012345', note: '相同' },
			{ label: '计算引擎', value: '浏览器内DuckDB v1.5.6', note: '' },
		]);
	});

	it('say what differs, and from what', () => {
		const { facts } = viewed({ cubeVersion: '000000000000' }, 'b'.repeat(64));
		expect(facts[0]).toMatchObject({ value: 'b'.repeat(64), note: `不同于页面登记的${HASH}` });
		expect(facts[1]).toMatchObject({ value: '000000000000', note: '不同' });
	});
});
