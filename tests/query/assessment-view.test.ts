import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import { plainNumber } from '#lib/domain/number.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { assessmentInputs } from '#lib/indicators/assessment/inputs.ts';
import { assessmentPage } from '#lib/indicators/assessment/page.ts';
import type { AssessmentView } from '#lib/indicators/assessment/view.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import type { ViewPage } from '#lib/indicators/view-page.ts';
import { buildData } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';

const folders: string[] = [];
let sample: string;
let linhe: string;

async function build(name: string): Promise<string> {
	const out = await mkdtemp(join(tmpdir(), 'tuodi-assessment-'));
	folders.push(out);
	await buildData({ dataDir: join(ROOT, 'data', name), outDir: out });
	return out;
}
beforeAll(async () => {
	[sample, linhe] = [await build('sanming-2022'), await build('linhe-demo')];
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function pageOf(out: string, locale: Locale, weigh: (count: number) => number[]): Promise<ViewPage> {
	const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(out, name), 'utf8')) as T;
	const manifest = await read<Manifest>('manifest.json');
	const contexts = await Promise.all(
		[...(await readCatalogue()).values()].map(async ({ definition }) => {
			const cube = unpackCube(await read<CubeFile>(`cube/${definition.id}.json`));
			return contextOf(definition, cube, manifest, locale, DEFAULT_VIEW);
		}),
	);
	const inputs = assessmentInputs(contexts);
	const view = await read<AssessmentView>('views/assessment.json');
	return assessmentPage({ ...inputs, view, weights: weigh(inputs.inputs.length), manifest, locale });
}
const equal = (count: number): number[] => Array.from({ length: count }, () => 1);

describe('the assessment of the sample', () => {
	it('says that no half is certain where the bands are wide, and who is left out', async () => {
		const page = await pageOf(sample, 'zh-CN', equal);
		const halves = page.wide[0]?.table.rows.map(({ cells }) => cells[3]) ?? [];
		// One district was left out, since it lacks a value, and is named.
		expect(halves).toHaveLength(10);
		expect(page.notes[0]?.texts.find(({ id }) => id === 'without')?.text).toMatch(/^缺数、不参加合成的：.+。$/);
		// With the intervals of the sample no half is certain, and the lead says no more than that.
		expect(new Set(halves)).toEqual(new Set(['分不开']));
		expect(page.lead).toBe('10项指标合起来看，10个县（市、区）没有一个能确定排在前半或后半，名次分不开（示例）。');
	});

	it('counts the districts whose half is certain where one input alone tells them apart', async () => {
		const page = await pageOf(sample, 'zh-CN', (count) => equal(count).map((_, at) => (at === 8 ? 1 : 0)));
		const halves = page.wide[0]?.table.rows.map(({ cells }) => cells[3]) ?? [];
		const count = (half: string): number => halves.filter((each) => each === half).length;
		expect(count('前半') + count('后半')).toBeGreaterThan(0);
		expect(page.lead).toBe(
			`1项指标合起来看，${halves.length}个县（市、区）中能确定排在前半的有${count('前半')}个、后半的有${count('后半')}个，其余${count('分不开')}个的名次分不开（示例）。`,
		);
	});

	it('prints its weights wherever it goes, and other weights give other scores', async () => {
		const page = await pageOf(sample, 'zh-CN', equal);
		const other = await pageOf(sample, 'zh-CN', (count) =>
			equal(count).map((one, at) => (at === 0 ? 9 : at === 9 ? 0 : one)),
		);
		expect(page.wide[0]?.unitLine).toContain('各项权重相等');
		expect(other.wide[0]?.unitLine).toContain('渐退占比9');
		expect(other.lead).toMatch(/^9项指标/);
		const scores = (of: ViewPage): string[] => of.wide[0]?.table.rows.map(({ cells }) => cells.join(' ')) ?? [];
		expect(scores(other)).not.toEqual(scores(page));
	});

	it('gives the marks of the three parties as the file has them', async () => {
		const page = await pageOf(sample, 'en', equal);
		const text = await readFile(join(ROOT, 'data', 'sanming-2022', 'assessment.csv'), 'utf8');
		const rows = parse<Record<string, string>>(text, { columns: true }).filter(
			({ year, div_code, assessor }) => year === '2021' && div_code === '350404' && assessor === 'recipients',
		);
		const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
		const marks = page.columns.flat().find(({ id }) => id === 'marks');
		const line = marks?.table.rows.find(({ place }) => place === '350404');
		expect(line?.cells[2]).toBe(
			`${plainNumber(sum('marks') / sum('assessments'), 1)} (n=${String(sum('assessments'))})`,
		);
	});
});

describe('the assessment of a package without marks', () => {
	it('has the score of what it holds, and no table of marks', async () => {
		const page = await pageOf(linhe, 'zh-CN', equal);
		expect(page.columns.flat().map(({ id }) => id)).toEqual(['inputs']);
		expect(page.wide[0]?.table.rows).toHaveLength(4);
		expect(page.lead).toContain('4个县（市、区）');
	});
});
