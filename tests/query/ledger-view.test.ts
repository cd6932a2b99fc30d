import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, packCube } from '#lib/domain/cube.ts';
import { mergeLedgers } from '#lib/domain/ledger/file/merge.ts';
import { readLedger } from '#lib/domain/ledger/file/read.ts';
import { writeLedger } from '#lib/domain/ledger/file/write.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { ledgerFile } from '#lib/indicators/ledger/file.ts';
import { ledgerPage, type LedgerPage } from '#lib/indicators/ledger/page.ts';
import type { LedgerView } from '#lib/indicators/ledger/view.ts';
import { ledgerFrames } from '#lib/output/meeting/ledger-frames.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeManifest } from '../../src/tools/package/manifest.ts';
import { makeView } from '../../src/tools/views.ts';

const SANMING = join(ROOT, 'data', 'sanming-2022');

async function csv(name: string): Promise<Record<string, string>[]> {
	return parse(await readFile(join(SANMING, `${name}.csv`), 'utf8'), { columns: true });
}

describe('the ledger of the sample', () => {
	let engine: NativeEngine;
	let view: LedgerView;
	let manifest: Manifest;
	let written = '';
	const pages = new Map<Locale, LedgerPage>();
	beforeAll(async () => {
		const opened = await openPackage(SANMING);
		engine = opened.engine;
		manifest = await makeManifest(engine, opened.descriptor, 'v', { path: '', sha256: '', bytes: 0 });
		const made = await makeView(engine, 'ledger');
		if (!made) throw new Error('expected the sample to hold a ledger, found none');
		view = made;
		const catalogue = await readCatalogue();
		const named = [...new Set(view.issues.map(({ indicator }) => indicator))];
		for (const locale of LOCALES) {
			const contexts = new Map(
				await Promise.all(
					named.map(async (id) => {
						const found = catalogue.get(id);
						if (!found) throw new Error(`expected an indicator, found “${id}”`);
						const rows = unpackCube(packCube(id, 'v', await engine.query(found.sql)));
						return [id, contextOf(found.definition, rows, manifest, locale, DEFAULT_VIEW)] as const;
					}),
				),
			);
			const context = { view, contexts, manifest, locale };
			if (locale === 'zh-CN') written = writeLedger(ledgerFile(context));
			pages.set(locale, ledgerPage(context));
		}
	});
	afterAll(() => engine.close());

	it('has every row of the file', async () => {
		const rows = await csv('review_issue');
		expect(view.issues.map(({ id }) => id)).toEqual(rows.map((row) => row['issue_id']));
		expect(view.issues.map(({ closed }) => closed ?? '')).toEqual(rows.map((row) => row['closed_month']));
		expect(view.votes).toHaveLength((await csv('satisfaction_vote')).length);
	});

	it('sets each issue beside its indicator: at the session, now, and whether it followed', () => {
		const line = (id: string) => pages.get('zh-CN')?.lines.find((each) => each.id === id);
		expect(line('2020-01')).toMatchObject({
			before: '77.2%（2020年9月底）',
			now: '82.7%（2021年12月底）',
			outcome: 'improved',
		});
		expect(line('2020-03')).toMatchObject({
			before: '66户（2020年10月底）',
			now: '231户（2022年8月底）',
			marks: ['reopened', 'overdue'],
		});
		expect(line('2020-05')).toMatchObject({ outcome: 'neutral', marks: ['in_progress', 'overdue'] });
		expect(line('2020-06')).toMatchObject({ outcome: 'no_reading', marks: ['closed'] });
		expect(line('2020-08')).toMatchObject({ marks: ['closed', 'insufficient'] });
		expect(line('2022-02')).toMatchObject({ outcome: 'not_yet', marks: ['todo'] });
	});

	it('says the same counts in lead, headlines and lists, with 示例', () => {
		for (const page of pages.values()) {
			const having = (mark: string): number =>
				page.lines.filter(({ marks }) => marks.some((each) => each === mark)).length;
			for (const mark of ['closed', 'overdue', 'insufficient']) expect(page.lead).toContain(String(having(mark)));
			for (const { table } of Object.values(page.lists)) expect(table.rows).toHaveLength(page.lines.length);
		}
		expect(pages.get('zh-CN')?.lead).toContain('（示例）');
		expect(pages.get('en')?.lead).not.toMatch(/[\u4e00-\u9fff]/u);
	});

	it('has no Chinese on the English page, and every step of every issue on both', () => {
		const page = pages.get('en');
		// The department of a line is the key of the filter, the same in both languages.
		const lines = page?.lines.map((line) => ({ ...line, department: '' }));
		expect(JSON.stringify({ ...page, lines, departments: page?.departments.map(({ label }) => label) })).not.toMatch(
			/[\u4e00-\u9fff]/u,
		);
		for (const page of pages.values()) {
			for (const { steps } of page.lines) {
				expect(steps).toHaveLength(9);
				for (const { text: said } of steps) expect(said).not.toBe('');
			}
		}
	});

	it('names the indicator wherever its numbers stand: a gap that grew is no staff that grew', () => {
		for (const [locale, name] of [
			['zh-CN', '专职人员缺口'],
			['en', 'Gap of dedicated staff'],
		] as const) {
			const page = pages.get(locale);
			if (!page) throw new Error('expected a page, found none');
			const line = page.lines.find(({ id }) => id === '2020-05');
			expect(line?.indicator?.name).toBe(name);
			const { columns, rows } = page.lists.measures.table;
			const row = rows.find(({ cells }) => cells[0] === '2020-05');
			const before = row?.cells.indexOf(line?.before ?? '') ?? 0;
			expect(row?.cells[before - 1]).toBe(name);
			expect(row?.cells).toHaveLength(columns.length);
			const shown = ledgerFrames(page, page.lines, 'source', locale).flatMap(({ table }) => table?.rows ?? []);
			expect(shown.find(({ under }) => under.includes('2020-05'))?.under).toContain(name);
		}
	});

	it('says of an issue closed after its due month that it was late', () => {
		const closing = (id: string) =>
			pages
				.get('zh-CN')
				?.lines.find((each) => each.id === id)
				?.steps.at(-1)?.text;
		expect(closing('2020-04')).toContain('2022年9月逾期销号（期限2022年3月）');
		expect(closing('2020-07')).toContain('2022年6月销号');
	});

	it('says of the vote that the rules disagree, and prints each share', () => {
		const [vote] = pages.get('zh-CN')?.votes ?? [];
		expect(vote?.about).toBe('2020-10');
		expect(vote?.figure.title).toContain('要看用哪条规则');
		expect(vote?.figure.table.rows.map(({ cells }) => cells.slice(3))).toEqual([
			['48.4%', '未过半'],
			['57.7%', '过半'],
			['74.2%', '过半'],
			['88.5%', '过半'],
		]);
	});

	it('is carried whole by its file: every row, every reading, and the vote', () => {
		const read = readLedger(written);
		expect(writeLedger(read)).toBe(written);
		expect(read.records).toHaveLength(view.issues.length + view.votes.length);
		expect(read.head.get('data_version')).toBe(manifest.dataVersion);
		for (const issue of view.issues) {
			const fields = read.records.find(({ id }) => id === issue.id)?.fields;
			const line = pages.get('zh-CN')?.lines.find(({ id }) => id === issue.id);
			expect(fields?.get('status')).toBe(issue.status);
			expect(fields?.get('closed')).toBe(issue.closed ?? '');
			expect(fields?.get('problem_en')).toBe(issue.problem.en);
			expect([fields?.get('before'), fields?.get('now')]).toEqual([line?.before, line?.now]);
		}
		expect(mergeLedgers(read, read, null)).toMatchObject({ conflicts: [], taken: [], added: [], lacking: [] });
	});

	it('goes to a meeting: finding, table, each issue to look at, vote', () => {
		for (const [locale, page] of pages) {
			const frames = ledgerFrames(page, page.lines, 'source', locale);
			expect(frames[0]?.title).toBe(page.lead);
			expect(frames.filter(({ title }) => title.startsWith('2020-')).length).toBeGreaterThanOrEqual(3);
			expect(frames.some(({ table }) => table?.rows.some(({ cells }) => cells.includes('48.4%')))).toBe(true);
		}
	});
});

it('is nothing for a package without its tables', async () => {
	const { engine } = await openPackage(join(ROOT, 'data', 'linhe-demo'));
	expect(await makeView(engine, 'ledger')).toBeNull();
	await engine.close();
});
