import { beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import { RULES } from '#lib/domain/judgement.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import { conventionTable } from '#lib/indicators/conventions.ts';
import { UNVERIFIED } from '#lib/i18n/prose/benchmarks.ts';
import { methods } from '#lib/indicators/methods.ts';
import { readCatalogue } from '../../../src/tools/catalogue.ts';
import { countOf, ratioOf, SANYUAN, shareOf } from '../../fixtures/domain/definitions.ts';
import { claimOf, manifestOf } from '../../fixtures/domain/contexts.ts';

const target = { value: 1, section: { zh: '报告第一部分', en: 'report, part 1' } };

/** A package that holds the report's statement of a target of 100 %. */
const stating = manifestOf({ claims: [claimOf({ kind: 'target', value: 1, period: null })] });

function entry(definition: Definition, manifest = stating) {
	const { groups } = methods([definition], manifest, 'zh-CN');
	const [found] = groups.flatMap(({ entries }) => entries);
	if (!found) throw new Error('expected an entry');
	return found;
}

describe('an indicator on the methods page', () => {
	it('says what the catalogue says', () => {
		expect(entry(countOf())).toMatchObject({ id: 'made_up', name: '在保户数', meaning: '含义', formula: '算法' });
	});

	it.each([
		['up', '越高越好。'],
		['down', '越低越好。'],
		['target', '只与报告所述目标相比。'],
		['neutral', '这个指标没有好坏方向，只供了解。'],
	] as const)('of direction %s says %s', (direction, text) => {
		expect(entry(countOf({ direction, target })).direction).toBe(text);
	});

	it('names the statistics of its interval, and the limits where units are compared by them', () => {
		expect(entry(countOf()).statistics).toEqual([]);
		expect(entry(shareOf()).statistics).toEqual(['wilson', 'newcombe', 'funnel']);
		expect(entry(countOf({ interval: 'poisson' })).statistics).toEqual(['poisson', 'poisson_ratio']);
	});

	it('names its target with its source, or says that there is none', () => {
		expect(entry(ratioOf({ target })).target).toBe('报告所述目标100%（报告第一部分）。');
		expect(entry(countOf()).target).toBe('没有写明的目标，这里也不另设。');
	});

	it('has no target, and no direction of one, in a package that states none', () => {
		expect(entry(ratioOf({ target }), manifestOf())).toMatchObject({
			target: '没有写明的目标，这里也不另设。',
			direction: '这个指标没有好坏方向，只供了解。',
		});
	});

	it('carries the caveats of the catalogue and those of the package about it', () => {
		const of = (indicator: string) => ({
			text: { zh: `关于${indicator}`, en: indicator },
			indicators: [indicator as IndicatorId],
		});
		const manifest = manifestOf({ caveats: [of('made_up'), of('other')] });
		const definition = countOf({ caveats: [{ zh: '目录所写', en: 'catalogue' }] });
		expect(entry(definition, manifest).caveats).toEqual(['目录所写', '关于made_up']);
	});

	it('names the tables that it reads by their titles', () => {
		expect(entry(countOf()).tables).toBe('参保名单');
	});
});

describe('the methods page', () => {
	let definitions: Definition[];
	beforeAll(async () => {
		definitions = [...(await readCatalogue()).values()].map(({ definition }) => definition);
	});

	it('lists all 68 indicators, each once', () => {
		const { groups } = methods(definitions, manifestOf(), 'zh-CN');
		const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
		expect(new Set(ids).size).toBe(68);
		expect(ids).toHaveLength(68);
	});

	it('prints the rules of judgement in the order in which they are tried, after that for neutral indicators', () => {
		const { rules } = methods(definitions, manifestOf(), 'zh-CN');
		expect(rules.rows).toHaveLength(RULES.length + 1);
		expect(rules.rows.map(({ cells }) => cells.at(-1))).toEqual([
			'不作判断',
			...Array<string>(3).fill('不足以判断'),
			'待核实',
			...Array<string>(4).fill('需关注'),
			'不足以判断',
			'无异常',
		]);
	});

	it('takes its numbers from the rules: 99.8%, 10, and the false alarms among the units', () => {
		const { statistics } = methods(definitions, manifestOf(), 'zh-CN');
		const text = (id: string): string => statistics.find((each) => each.id === id)?.text ?? '';
		// Four counties in the made-up manifest: 4 × 0.002 and 4 × 0.05.
		expect(text('funnel')).toContain('99.8%');
		expect(text('funnel')).toContain('0.01个误报');
		expect(text('funnel')).toContain('0.20个');
		expect(text('poisson')).toContain('不足10的');
	});

	it('explains each statistic in two sentences with a reference, in both languages', () => {
		for (const [locale, sentence] of [
			['zh-CN', /。/g],
			['en', /\.(?=\s|$)/g],
		] as const) {
			for (const { id, text, references } of methods(definitions, manifestOf(), locale).statistics) {
				expect(text.match(sentence), `${id} ${locale}`).toHaveLength(2);
				expect(references.length).toBeGreaterThan(0);
			}
		}
	});

	it('explains every basis, and that agreement of calibrated figures proves nothing', () => {
		const { bases, benchmarks, unverified } = methods(definitions, manifestOf(), 'zh-CN');
		expect(benchmarks.rows.map(({ cells }) => cells[0])).toEqual(['法定', '规划目标', '报告所述目标', '同类中位数']);
		expect(unverified.rows.map(({ cells }) => cells[1])).toHaveLength(UNVERIFIED.length);
		expect(bases.rows.map(({ cells }) => cells[0])).toEqual(['报告原数', '按报告校准', '示例合成', '实测']);
		expect(bases.rows[1]?.cells[2]).toContain('不能证明任何事');
	});

	it('lists former places with their successors, and no section when there are none', () => {
		const former = [{ code: '350402', zh: '梅列区', en: 'Meilie District', successor: SANYUAN.code, changed: '2021' }];
		expect(methods(definitions, manifestOf({ former }), 'zh-CN').former?.rows[0]?.cells).toEqual([
			'梅列区 350402',
			'三元区 350404',
		]);
		expect(methods(definitions, manifestOf(), 'zh-CN').former).toBeNull();
	});

	it('lists the tables whose source the package itself doubts', () => {
		const [first, ...others] = manifestOf().tables;
		if (!first) throw new Error('expected a table');
		const doubtful = { zh: '部门自报', en: 'own return' };
		const tables = [{ ...first, doubtful }, ...others];
		expect(methods(definitions, manifestOf({ tables }), 'zh-CN').doubtful).toEqual([
			{ table: '别的表', reason: '部门自报' },
		]);
	});

	it('lists only tables that an indicator reads', () => {
		const { tables } = methods([countOf()], manifestOf(), 'zh-CN');
		expect(tables.rows.map(({ cells }) => cells[0])).toEqual(['参保名单']);
	});

	it('gives every rule of writing numbers an example that the formatter has written', () => {
		const rows = (locale: 'zh-CN' | 'en') => conventionTable(definitions, locale).rows.map(({ cells }) => cells[1]);
		expect(rows('zh-CN').slice(0, 7)).toEqual([
			'12345人 / 12,345',
			'123.45万元 / 1.23亿元',
			'98700人次 / 12.34万人次',
			'+4.0个百分点',
			'100% / >99.9% / <0.1% / 0%',
			'4人中2人',
			'近50户',
		]);
		for (const example of rows('en')) expect(example).not.toBe('');
	});
});
