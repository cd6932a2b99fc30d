import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import { OPENING_SETTING } from '#lib/domain/staff-setting.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { changesPage } from '#lib/indicators/changes/page.ts';
import { clearancePage } from '#lib/indicators/clearance/page.ts';
import type { ClearanceView } from '#lib/indicators/clearance/view.ts';
import type { Context } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { district } from '#lib/indicators/district.ts';
import { indicatorPage } from '#lib/indicators/indicator-page.ts';
import { lackingText } from '#lib/indicators/lacking.ts';
import { overview } from '#lib/indicators/overview.ts';
import { sharingPage } from '#lib/indicators/sharing/page.ts';
import type { SharingView } from '#lib/indicators/sharing/view.ts';
import { staffAnswer } from '#lib/indicators/staff/answer.ts';
import { staffPage } from '#lib/indicators/staff/page.ts';
import type { StaffView } from '#lib/indicators/staff/view.ts';
import { tileFigures } from '#lib/indicators/tiles.ts';
import { buildData } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { buildFigures } from '../../src/tools/command-figures.ts';
import { readDescriptor } from '../../src/tools/package/descriptor.ts';

const LINHE = join(ROOT, 'data', 'linhe-demo');
/** What belongs to the first package alone: its places, codes, years, report and examples. */
const FOREIGN =
	/三明|三元|沙县|梅列|溪口|翠绿|Sanming|Sanyuan|Shaxian|Xikou|\b3504\d\d\b|(?:201\d|202[0-2])(?:年|-\d)|(?:in|since|of|before) (?:201\d|202[0-2])\b|近30户|《关于我市/;

/** Tables that another city may not have, and the indicators that then fall away. */
const ABSENT = {
	staffing: [
		'civil_affairs_staffing',
		'part_time_share',
		'staff_to_case_ratio',
		'temp_staff_share',
		'dedicated_staff_gap',
	],
	disaster_relief: ['disaster_relief_amount', 'disaster_relief_person_times', 'disaster_relief_per_person_time'],
};

/** Ids of the indicators whose tables the package holds, in the order of the catalogue: it holds fewer than the sample. */
async function heldIds(): Promise<string[]> {
	const { resources } = await readDescriptor(LINHE);
	const tables = new Set(resources.map(({ name }) => name));
	const held = [...(await readCatalogue())].filter(([, { definition }]) =>
		definition.tables.every((name) => tables.has(name)),
	);
	return held.map(([id]) => id);
}

let out: string;
let manifest: Manifest;
let clearance: ClearanceView | null;
let staff: StaffView | null;
let sharing: SharingView | null;
const contexts = new Map<Locale, Context[]>();

beforeAll(async () => {
	out = await mkdtemp(join(tmpdir(), 'tuodi-second-'));
	await buildData({ dataDir: LINHE, outDir: out });
	manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
	clearance = JSON.parse(await readFile(join(out, 'views', 'clearance.json'), 'utf8')) as ClearanceView | null;
	staff = JSON.parse(await readFile(join(out, 'views', 'staff.json'), 'utf8')) as StaffView | null;
	sharing = JSON.parse(await readFile(join(out, 'views', 'sharing.json'), 'utf8')) as SharingView | null;
	const definitions = [...(await readCatalogue()).values()].map(({ definition }) => definition);
	for (const locale of LOCALES) {
		const made = definitions.map(async (definition) => {
			const cube = JSON.parse(await readFile(join(out, 'cube', `${definition.id}.json`), 'utf8')) as CubeFile;
			return contextOf(definition, unpackCube(cube), manifest, locale, DEFAULT_VIEW);
		});
		contexts.set(locale, await Promise.all(made));
	}
});
afterAll(() => rm(out, { recursive: true }));

function contextsIn(locale: Locale): Context[] {
	return contexts.get(locale) ?? [];
}

/** Everything that the pages of a language print, by page. */
function pagesIn(locale: Locale): Map<string, unknown> {
	const all = contextsIn(locale);
	const units = manifest.places.filter(({ level }) => level === 'county');
	return new Map<string, unknown>([
		['overview', overview(all)],
		['places', tileFigures(all, units)],
		['clearance', clearance && clearancePage({ view: clearance, manifest, locale }, new Set())],
		['staff', staff && staffPage({ view: staff, manifest, locale }, new Map(), new Set())],
		['sharing', sharing && sharingPage({ view: sharing, manifest, locale }, new Map())],
		['changes', changesPage({ view: { silent: [] }, contexts: all, manifest, locale })],
		['staff answer', staff && staffAnswer({ view: staff, manifest, locale }, OPENING_SETTING)],
		...units.map((place): [string, unknown] => [place.code, district(all, place)]),
		...all.flatMap((context) =>
			[manifest.places[0], ...units].flatMap((place): [string, unknown][] =>
				place ? [[`${context.definition.id} ${place.code}`, indicatorPage(context, place)]] : [],
			),
		),
	]);
}

describe('the package of an invented city', () => {
	it('has a page of clearance with every figure, its one year of flows closing', () => {
		expect(clearance?.windows.map(({ gap }) => gap)).toEqual([0]);
		const page = clearance && clearancePage({ view: clearance, manifest, locale: 'zh-CN' }, new Set());
		for (const figure of [page?.bridge, page?.survival, page?.areas, page?.ages])
			expect(figure?.title).toContain('（示例）');
	});

	it('has a page of staff with every township and the gap of its city', () => {
		expect(staff?.offices).toHaveLength(9);
		expect(staff?.city.state).toBe('value');
		const answer = staff && staffAnswer({ view: staff, manifest, locale: 'zh-CN' }, OPENING_SETTING);
		for (const figure of [answer?.townships, answer?.gaps, answer?.loads]) expect(figure?.title).toContain('（示例）');
	});

	it('has a page of its data items and none of overlap and gaps, as it lacks those tables', async () => {
		expect(sharing?.items.map(({ name }) => name.zh)).toEqual(['户籍', '死亡注销', '不动产', '社会保险']);
		expect(JSON.parse(await readFile(join(out, 'views', 'overlap.json'), 'utf8'))).toBeNull();
	});

	it('is sound, and every indicator whose tables it holds has a figure from it', async () => {
		const records = JSON.parse(await buildFigures(LINHE, { all: false }, 'json')) as { state: string; place: string }[];
		expect(records.map(({ state, place }) => `${state} ${place}`)).toEqual((await heldIds()).map(() => 'value 990100'));
	});

	it('says of every other indicator which table is lacking, and of these none', async () => {
		const held = await heldIds();
		expect(held.length).toBeGreaterThan(30);
		const definitions = [...(await readCatalogue()).values()].map(({ definition }) => definition);
		const reasons = definitions.map((definition) => [definition.id, lackingText(definition, manifest, 'zh-CN')]);
		expect(reasons.filter(([, reason]) => reason === null).map(([id]) => id)).toEqual(held);
		expect(Object.fromEntries(reasons)).toMatchObject({ fiscal_share: '本数据包没有funding表，所以没有数字。' });
	});

	it('names four units and their townships by its own codes, and each unit has the three others as peers', () => {
		expect(manifest.city).toBe('990100');
		expect(manifest.places.every(({ code }) => code.startsWith('9901'))).toBe(true);
		expect(Object.values(manifest.peers).map((peers) => peers.length)).toEqual([3, 3, 3, 3]);
		expect([manifest.former, manifest.claims, manifest.warnings, manifest.report]).toEqual([[], [], [], null]);
	});

	it('has no word of another city in anything that the build writes', async () => {
		for (const name of [
			'manifest.json',
			'units.json',
			...(await readdir(join(out, 'cube'))).map((each) => `cube/${each}`),
		]) {
			expect(FOREIGN.exec(await readFile(join(out, name), 'utf8'))?.[0], name).toBeUndefined();
		}
		expect(FOREIGN.exec(await buildFigures(LINHE, { all: true }, 'csv'))?.[0]).toBeUndefined();
	});

	it.each(LOCALES)('has no word of another city, and no target, in any page in %s', (locale) => {
		const pages = pagesIn(locale);
		expect(pages.size).toBeGreaterThan(100);
		for (const [name, page] of pages) {
			const text = JSON.stringify(page);
			expect(FOREIGN.exec(text)?.[0], name).toBeUndefined();
			expect(/报告所述目标|stated by the report|按报告校准|Calibrated/.exec(text)?.[0], name).toBeUndefined();
		}
	});

	it('is judged by no target: what is judged by nothing else is not judged', () => {
		const stated = contextsIn('zh-CN').filter(({ definition }) => definition.target !== undefined);
		expect(stated).toEqual([]);
		const row = overview(contextsIn('zh-CN')).groups.flatMap(({ rows }) => rows);
		expect(row.find(({ id }) => id === 'dibao_to_minwage_ratio')?.judgement.verdict).toBeNull();
		expect(row.map(({ target }) => target).filter((target) => target !== '—')).toEqual([]);
	});

	it('may have tables without rows: their indicators are left out, the others stand', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'tuodi-sparse-'));
		try {
			await cp(LINHE, folder, { recursive: true });
			for (const table of Object.keys(ABSENT)) {
				const path = join(folder, `${table}.csv`);
				await writeFile(path, `${(await readFile(path, 'utf8')).split('\n')[0] ?? ''}\n`);
			}
			const records = JSON.parse(await buildFigures(folder, { all: false }, 'json')) as { indicator: string }[];
			const absent = Object.values(ABSENT).flat();
			const held = (await heldIds()).filter((id) => !absent.includes(id));
			expect(records.map(({ indicator }) => indicator)).toEqual(held);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
