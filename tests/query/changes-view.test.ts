import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { ChangeLook } from '#lib/domain/changes/look.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import { fullFigure } from '#lib/indicators/changes/figures.ts';
import { allLooks, type ChangesContext } from '#lib/indicators/changes/looks.ts';
import { changesPage } from '#lib/indicators/changes/page.ts';
import { tallies } from '#lib/indicators/changes/places-figure.ts';
import type { ChangesView } from '#lib/indicators/changes/view.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { changesFrames } from '#lib/output/meeting/changes-frames.ts';
import { buildData } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function contextIn(name: string): Promise<ChangesContext> {
	const out = await mkdtemp(join(tmpdir(), 'tuodi-changes-'));
	folders.push(out);
	await buildData({ dataDir: join(ROOT, 'data', name), outDir: out });
	const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(out, file), 'utf8')) as T;
	const manifest = await read<Manifest>('manifest.json');
	const contexts = await Promise.all(
		[...(await readCatalogue()).values()].map(async ({ definition }) => {
			const cube = unpackCube(await read<CubeFile>(`cube/${definition.id}.json`));
			return contextOf(definition, cube, manifest, 'zh-CN', DEFAULT_VIEW);
		}),
	);
	return { view: await read<ChangesView>('views/changes.json'), contexts, manifest, locale: 'zh-CN' };
}

describe('the changes of the sample', () => {
	let context: ChangesContext;
	let looks: ChangeLook[];
	beforeAll(async () => {
		context = await contextIn('sanming-2022');
		looks = allLooks(context);
	});

	it('compare only periods of one kind, the later with the earlier, with what the readings say', () => {
		const tested = looks.filter(({ outcome, test }) => outcome !== 'untestable' && test === 'interval');
		expect(tested.length).toBeGreaterThan(300);
		for (const { indicator, place, period, base, now, before } of tested) {
			const readings = context.contexts.find(({ definition }) => definition.id === indicator)?.readings.get(place);
			const [late, early] = [readings?.get(period), base === null ? undefined : readings?.get(base)];
			expect([late?.state === 'value' && late.value, early?.state === 'value' && early.value]).toEqual([now, before]);
			expect(period.startsWith('@')).toBe(base?.startsWith('@'));
			expect((base ?? '') < period).toBe(true);
		}
	});

	it('name whom to ask first: the unit with the strongest unfavourable signal, sought here by hand', () => {
		const page = changesPage(context);
		const unfavourable = looks.filter(
			({ place, outcome, side }) => place !== context.manifest.city && outcome === 'signal' && side === 'unfavourable',
		);
		const withInterval = unfavourable.filter(({ test }) => test === 'interval');
		const strongest = Math.max(...withInterval.map(({ strength }) => strength ?? 0));
		const worst = withInterval.find(({ strength }) => strength === strongest);
		const [city, first] = page.places?.table.rows ?? [];
		expect(city?.place).toBe(context.manifest.city);
		expect(first?.place).toBe(worst?.place);
		expect(first?.values?.[2]).toBe(strongest);
		const own = new Set(unfavourable.filter(({ place }) => place === worst?.place).map(({ indicator }) => indicator));
		expect(first?.values?.[3]).toBe(own.size);
		expect(page.lead).toMatch(
			/^宁化县先问：经办人员负担比\S+?上升25\.2%（2022年\S+?，比\S+?），在各县（市、区）的不利信号里最强（示例）/,
		);
		expect(page.lead.match(/（示例）/g)).toHaveLength(3);
	});

	it('list the units by their strongest unfavourable signal, those with an interval first', () => {
		const rows = changesPage(context).places?.table.rows.slice(1) ?? [];
		const strengths = rows.map(({ place }) => {
			const own = looks.filter(
				(look) => look.place === place && look.outcome === 'signal' && look.side === 'unfavourable',
			);
			return Math.max(0, ...own.map(({ strength, test }) => (strength ?? 0) + (test === 'interval' ? 1000 : 0)));
		});
		expect(new Set(strengths).size).toBeGreaterThan(3);
		expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
	});

	it('put a place with more unfavourable indicators first only where the strongest signals are equal', () => {
		const { manifest } = context;
		const [first, second] = manifest.places.filter(({ level }) => level === 'county').map(({ code }) => code);
		const [base] = looks.filter(({ outcome, side }) => outcome === 'signal' && side === 'unfavourable');
		if (!first || !second || !base) throw new Error('the sample has no two counties or no signal');
		const made = (place: ChangeLook['place'], indicator: string, strength: number): ChangeLook => ({
			...{ ...base, place, strength },
			indicator: indicator as ChangeLook['indicator'],
		});
		const order = (own: readonly ChangeLook[]) => tallies(own, context).map(({ place }) => place);
		const two = [made(second, 'a', 2), made(second, 'b', 1.1)];
		expect(order([made(first, 'a', 2), ...two])).toEqual([second, first]);
		expect(order([made(first, 'a', 2.1), ...two])).toEqual([first, second]);
	});

	it('stand ten in the open, unfavourable first, each with both periods, and all in the file', () => {
		const page = changesPage(context);
		const rows = page.wide[0]?.table.rows ?? [];
		expect(rows).toHaveLength(10);
		const sides = rows.map(({ cells }) => cells[1]);
		expect(sides).toEqual(
			[...sides].sort((a, b) => ['不利', '有利', '中性'].indexOf(a ?? '') - ['不利', '有利', '中性'].indexOf(b ?? '')),
		);
		expect(rows.every(({ cells }) => cells[3] !== cells[4] && /\d{4}/.test(cells[4] ?? ''))).toBe(true);
		expect(fullFigure(context).table.rows).toHaveLength(looks.length);
	});

	it('say that corrections cannot be told from changes, and that no total falls', () => {
		const page = changesPage(context);
		const texts = page.notes.find(({ id }) => id === 'revisions')?.texts ?? [];
		expect(texts[0]?.text).toContain(`数据版本${context.manifest.dataVersion}`);
		expect(texts[1]?.text).toContain('这里没有');
	});

	it('make frames of the lead, the signals, the places and the notes', () => {
		const page = changesPage(context);
		const frames = changesFrames(page, '', 'zh-CN');
		expect(frames[0]?.title).toBe(page.lead);
		const named = frames.flatMap(({ table }) => table?.rows.map(({ name }) => name) ?? []);
		expect(named).toEqual(expect.arrayContaining(['全市', '三元区']));
	});
});

it('a package with few indicators has a page of these, and one without any says so', async () => {
	const context = await contextIn('linhe-demo');
	const page = changesPage(context);
	expect(page.lead).toMatch(/能检验的\d+项次变化里/);
	const none = changesPage({ ...context, contexts: [] });
	expect(none.lead).toBe('没有能检验的变化：数据包只有一期，或没有能比的上期和上年同期。');
	expect([none.wide, none.places, none.rest]).toEqual([[], null, null]);
});
