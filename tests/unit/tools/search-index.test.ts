import { beforeAll, describe, expect, it } from 'vitest';
import { glossaryGroups } from '#lib/domain/glossary-groups.ts';
import { TERMS } from '#lib/domain/glossary.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { search, type SearchEntry, type SearchIndex } from '#lib/domain/search.ts';
import { openPackage } from '../../../src/tools/build-data.ts';
import { readCatalogue } from '../../../src/tools/catalogue.ts';
import { makeManifest } from '../../../src/tools/package/manifest.ts';
import { syllablesOf } from '../../../src/tools/pinyin.ts';
import { searchIndex } from '../../../src/tools/search-index.ts';
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
	beforeAll(async () => {
		const { engine, descriptor } = await openPackage(SAMPLE);
		manifest = await makeManifest(engine, descriptor, 'abcdef012345', { path: '', sha256: '', bytes: 0 });
		await engine.close();
		const definitions = [...(await readCatalogue()).values()].map(({ definition }) => definition);
		zh = searchIndex(manifest, definitions, 'zh-CN');
		en = searchIndex(manifest, definitions, 'en');
	});
	const of = (index: SearchIndex, kind: SearchEntry['kind']): SearchEntry[] =>
		index.entries.filter((entry) => entry.kind === kind);
	const place = (id: string): SearchEntry | undefined => zh.entries.find((entry) => entry.id === id);

	it('carries the version of the data and holds every indicator, place and term in both languages', () => {
		for (const index of [zh, en]) {
			expect(index.dataVersion).toBe('abcdef012345');
			expect(of(index, 'indicator')).toHaveLength(28);
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
		['median', 'median'],
		['特困', 'tekun_dependent_concentrated_rate'],
	])('answers %s with %s first', (text, id) => {
		expect(search(zh.entries, text)[0]?.entries[0]?.id).toBe(id);
	});
});
