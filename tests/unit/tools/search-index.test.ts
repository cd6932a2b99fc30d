import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYDAY_WORDS } from '#lib/domain/everyday-words.ts';
import { glossaryGroups } from '#lib/domain/glossary-groups.ts';
import { TERMS } from '#lib/domain/glossary.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { search, type SearchEntry, type SearchIndex } from '#lib/domain/search.ts';
import { openPackage } from '../../../src/tools/build-data.ts';
import { readCatalogue } from '../../../src/tools/catalogue.ts';
import { makeManifest } from '../../../src/tools/package/manifest.ts';
import { syllablesOf } from '../../../src/tools/pinyin.ts';
import { searchIndex, type HeldIndicator } from '../../../src/tools/search-index.ts';
import { SAMPLE } from '../../fixtures/package/copies.ts';

describe('pinyin', () => {
	it.each([
		['低保标准', '', 'di bao biao zhun'],
		['覆盖率', '', 'fu gai lv'],
		['参保', '', 'can bao'],
		['兼职、专职（累计）', '', 'jian zhi zhuan zhi lei ji'],
		['95%区间', '', '95 qu jian'],
		['莘口镇', 'Xinkou Town', 'xin kou zhen'],
		['将乐县', 'Jiangle County', 'jiang le xian'],
		['永安市', "Yong'an City", 'yong an shi'],
		['三元区', 'Nonsense', 'san yuan qu'],
	])('of %s is that of its romanised name “%s”: %s', (text, romanised, expected) => {
		expect(syllablesOf(text, romanised)).toBe(expected);
	});
});

describe('the index', () => {
	let manifest: Manifest;
	let zh: SearchIndex;
	let en: SearchIndex;
	const held: HeldIndicator[] = [];
	beforeAll(async () => {
		const { engine, descriptor } = await openPackage(SAMPLE);
		manifest = await makeManifest(engine, descriptor, 'abcdef012345', { path: '', sha256: '', bytes: 0 });
		for (const { definition, sql } of (await readCatalogue()).values()) {
			const { rows } = await engine.query(sql);
			held.push({ definition, places: new Set(rows.map((row) => String(row['place']))) });
		}
		await engine.close();
		zh = searchIndex(manifest, held, ['clearance'], 'zh-CN');
		en = searchIndex(manifest, held, ['clearance'], 'en');
	});
	const of = (index: SearchIndex, kind: SearchEntry['kind']): SearchEntry[] =>
		index.entries.filter((entry) => entry.kind === kind);
	const place = (id: string): SearchEntry | undefined => zh.entries.find((entry) => entry.id === id);

	it('carries the version of the data and holds every indicator, view, place and term in both languages', () => {
		for (const index of [zh, en]) {
			expect(index.dataVersion).toBe('abcdef012345');
			expect(of(index, 'indicator')).toHaveLength(68);
			expect(of(index, 'view').map(({ id }) => id)).toEqual(['clearance']);
			expect(of(index, 'place')).toHaveLength(manifest.places.length);
			expect(of(index, 'term')).toHaveLength(TERMS.length);
		}
	});

	it('stays within a few dozen kB', () => {
		for (const index of [zh, en]) expect(Buffer.byteLength(JSON.stringify(index))).toBeLessThan(60_000);
	});

	it('leads townships and villages to their county, which it names', () => {
		expect(place('350404')?.at).toBeUndefined();
		expect(place('350404102')).toMatchObject({ zh: '莘口镇', at: '350404', detail: '三元区' });
		expect(place('350405002-01')).toMatchObject({ zh: '翠绿社区', at: '350405' });
		expect(place('350400')?.at).toBeUndefined();
	});

	it('spells every place as its English name does', () => {
		for (const { zh: name, en: english, pinyin } of of(zh, 'place')) {
			const romanised = (english.split(' ')[0] ?? '')
				.toLowerCase()
				.replaceAll('ü', 'v')
				.replace(/[^a-z]/g, '');
			expect(pinyin.replaceAll(' ', ''), name).toContain(romanised);
		}
	});

	it('has terms under each letter once, in the order of the alphabet', () => {
		for (const [index, locale] of [
			[zh, 'zh-CN'],
			[en, 'en'],
		] as const) {
			const letters = glossaryGroups(index.entries, locale).map(({ letter }) => letter);
			expect(letters).toEqual([...new Set(letters)].sort());
			const shown = glossaryGroups(index.entries, locale).flatMap(({ terms }) => terms.map(({ id }) => id));
			expect(shown).toEqual(of(index, 'term').map(({ id }) => id));
		}
	});

	it.each([
		['dbbz', 'dibao_standard'],
		['gzf', 'housing_in_tenure'],
		['xk', '350404102'],
		['syq', '350404'],
		['小单元格', 'small_cell'],
		['特困', 'tekun_dependent_concentrated_rate'],
	])('answers %s with %s first', (text, id) => {
		expect(search(zh.entries, text)[0]?.entries[0]?.id).toBe(id);
	});

	const found = (index: SearchIndex, text: string): SearchEntry[] =>
		search(index.entries, text, 99).flatMap(({ entries }) => entries);
	/** Addresses of the indicators' pages in one place that come before everything else. */
	const inPlaces = (text: string): string[] => {
		const all = found(zh, text);
		const end = all.findIndex(({ kind, at }) => kind !== 'indicator' || at === undefined);
		return all.slice(0, end < 0 ? all.length : end).map(({ id, at }) => `${id}/${at ?? ''}`);
	};
	const CLEARANCE = [
		'clearance_km_median_days',
		'eviction_backlog',
		'eviction_backlog_age_p50',
		'eviction_backlog_age_p90',
		'hard_clearance_households',
		'hard_clearance_share',
	].map((id) => `${id}/350404`);

	it.each([
		'清退 三元',
		'清退\u3000三元',
		'三元区清退',
		'三元区的清退',
		'清退三元区',
		'三元区应搬未搬',
		'clearance sanyuan',
		'Sanyuan District clearance',
		'not moved out in Sanyuan',
		'qingtui syq',
		'sanyuanqingtui',
		'350404 清退',
	])('answers “%s” with the pages of clearance in the district first', (text) => {
		expect(inPlaces(text).sort()).toEqual(CLEARANCE);
	});

	it('answers “public housing sanyuan”, and words of one thing in the city', () => {
		expect(inPlaces('public housing sanyuan')).toEqual(['housing_in_tenure/350404']);
		expect(inPlaces('三明市低保标准')[0]).toBe('dibao_standard/350400');
		expect(inPlaces('di bao biao zhun sm')[0]).toBe('dibao_standard/350400');
	});

	it('titles such a page by place and indicator', () => {
		expect(found(zh, '三元 清退在途')[0]).toMatchObject({
			zh: '三元区 · 公租房清退在途户数',
			en: 'Sanyuan District · Open clearance cases',
		});
	});

	it.each([
		'三元',
		'低保标准',
		'di bao biao zhun',
		'san yuan',
		'district dibao',
		'housing',
		'莘口镇 清退',
		'三元区 没有的词',
	])('offers no such page for “%s”', (text) => {
		expect(inPlaces(text)).toEqual([]);
	});

	it('combines words: each has to answer', () => {
		const ids = (text: string): string[] => found(zh, text).map(({ id }) => id);
		for (const text of ['公租房 没搬走', '没搬走 公租房', '公租房　应搬未搬']) {
			expect(ids(text).slice(0, 2).sort(), text).toEqual(['eviction_backlog', 'hard_clearance_households']);
		}
		expect(ids('公租房 没有的词')).toEqual([]);
	});

	it.each([
		['应搬未搬', 'eviction_backlog'],
		['该退未退', 'eviction_backlog'],
		['吃低保', 'dibao_standard'],
		['五保户', 'tekun_dependent_concentrated_rate'],
		['敬老院', 'tekun_dependent_concentrated_rate'],
		['医保', 'medical_insurance_coverage'],
		['人手', 'staff_to_case_ratio'],
		['evictions', 'eviction_backlog'],
		['welfare', 'dibao_standard'],
	])('understands the everyday “%s”', (text, id) => {
		expect(found(zh, text).map((entry) => entry.id)).toContain(id);
	});

	it.each(Object.keys(EVERYDAY_WORDS))('has a name with “%s”, which everyday words stand for', (word) => {
		expect(found(zh, word).some(({ zh: name, en: english }) => `${name} ${english.toLowerCase()}`.includes(word))).toBe(
			true,
		);
	});

	it('offers no page that is not built: neither of an indicator without readings nor in a place without them', () => {
		const some = held.map(({ definition, places }) => ({
			definition,
			places:
				definition.id === 'eviction_backlog'
					? new Set([...places].filter((code) => code !== '350404'))
					: CLEARANCE.includes(`${definition.id}/350404`)
						? new Set<string>()
						: places,
		}));
		const { entries } = searchIndex(manifest, some, [], 'zh-CN');
		const indicators = (text: string): string[] =>
			search(entries, text).flatMap((group) => (group.kind === 'indicator' ? group.entries.map(({ id }) => id) : []));
		expect(indicators('三元区清退')).toEqual([]);
		expect(indicators('沙县区清退')).toEqual(['eviction_backlog']);
		expect(indicators('清退')).toEqual(['eviction_backlog']);
	});
});
