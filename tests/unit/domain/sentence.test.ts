import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '#lib/domain/comparison.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import {
	basisText,
	changeClause,
	findingSentence,
	leftOutText,
	placeName,
	reasonText,
	ruleText,
	sampleTag,
	verdictText,
} from '#lib/domain/sentence.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { CITY, countOf, loadOf, moneyOf, read, SANYUAN, shareOf } from '../../fixtures/domain/definitions.ts';

type Cells = Record<string, Cell>;

const n = (numerator: number, denominator: number | null = null): Cells => ({ numerator, denominator });

function compared(definition: Definition, now: Cells, base: Cells | null): Comparison | null {
	if (!base) return null;
	const before = read(definition, { period: '2021', ...base });
	return compare(definition, read(definition, now), new Map([[before.period, before]]));
}

function sentence(definition: Definition, now: Cells, base: Cells | null, locale: Locale, place = SANYUAN): string {
	return findingSentence(definition, read(definition, now), compared(definition, now, base), place, locale);
}

describe('the sentence of a reading', () => {
	it.each<[string, string, Definition, Cells, Cells | null]>([
		[
			'2022年三元区公租房在保2443户',
			'The number of households housed in Sanyuan was 2443 households (2022)',
			countOf(),
			n(2443),
			null,
		],
		[
			'2022年三元区发放低保金2.14亿元，同比增长15.1%',
			'The dibao paid in Sanyuan was CNY 214 million (2022), up 15.1% on a year earlier',
			moneyOf(),
			n(21_400_000_000),
			n(18_592_528_236),
		],
		[
			'2022年三元区参保率82.7%，比上年同期提高4.9个百分点',
			'The insured share in Sanyuan was 82.7% (2022), up 4.9 percentage points on a year earlier',
			shareOf(),
			n(8270, 10_000),
			n(7780, 10_000),
		],
		[
			'2022年三元区参保率：已隐去，以保护个人',
			'The insured share in Sanyuan, 2022: hidden to protect people',
			shareOf(),
			{ state: 'suppressed' },
			null,
		],
	])('is “%s”, in English “%s”', (zh, en, definition, now, base) => {
		expect(sentence(definition, now, base, 'zh-CN')).toBe(zh);
		expect(sentence(definition, now, base, 'en')).toBe(en);
	});

	it('calls the city 全市, and every other place by its name', () => {
		expect(sentence(countOf(), n(5), null, 'zh-CN', CITY)).toBe('2022年全市公租房在保5户');
		expect(placeName(CITY, 'en')).toBe('the city');
		expect(placeName(SANYUAN, 'en')).toBe('Sanyuan');
	});

	it('of an office is its posts alone', () => {
		const office = countOf({ unit: 'staff', composite: 'staffing' });
		expect(sentence(office, n(2), n(9), 'zh-CN')).toBe('2022年三元区民政工作人员2人，兼职专职情况未说明');
	});
});

describe('示例 stands in the sentence itself', () => {
	const synthetic = { basis: 'synthetic' };

	it.each<[string, Definition, Cells, Cells | null]>([
		['with a value', countOf(), { ...n(5), ...synthetic }, null],
		['with a change', countOf(), { ...n(25), ...synthetic }, { ...n(20), ...synthetic }],
		['without a value', countOf(), { state: 'missing', ...synthetic }, null],
		['of an office', countOf({ composite: 'staffing' }), { ...n(5), ...synthetic }, null],
		['that is measured, when its base is synthetic', countOf(), n(25), { ...n(20), ...synthetic }],
	])('%s', (_, definition, now, base) => {
		expect(sentence(definition, now, base, 'zh-CN')).toMatch(/（示例）$/);
		expect(sentence(definition, now, base, 'en')).toMatch(/ \(sample\)$/);
	});

	it.each(['published', 'measured'])('but not when every row is %s', (basis) => {
		expect(sentence(countOf(), { ...n(25), basis }, { ...n(20), basis }, 'zh-CN')).not.toContain('示例');
	});

	it('nor when the figure is calibrated, which has a label of its own', () => {
		expect(sampleTag('calibrated', 'zh-CN')).toBe('');
		expect(basisText('calibrated', 'zh-CN').label).toBe('按报告校准');
		expect(basisText('calibrated', 'zh-CN').note).not.toContain('一致');
	});
});

describe('the clause of a change', () => {
	it.each<[string, Definition, Cells, Cells]>([
		['比上年同期下降20.0个百分点', shareOf(), n(60, 100), n(80, 100)],
		['与上年同期相比尚不能区分', shareOf(), n(78, 100), n(80, 100)],
		['与上年同期持平', shareOf(), n(80, 100), n(80, 100)],
		['与上年同期持平', shareOf({ interval: 'none' }), n(80_001, 100_000), n(80_000, 100_000)],
		['同比下降15.1%', moneyOf(), n(849), n(1000)],
		['比上年同期增加3户', countOf(), n(12), n(9)],
		['比上年同期减少3户', countOf(), n(6), n(9)],
	])('is %s', (clause, definition, now, base) => {
		const comparison = compared(definition, now, base);
		expect(comparison && changeClause(definition, comparison, 'zh-CN')).toBe(clause);
	});

	it.each<[string, Cells, Cells]>([
		['now', n(0, 9), n(80, 100)],
		['the year before', n(80, 100), n(0, 9)],
	])('gives no percentage points when the share stands on fewer than 10 %s', (_, now, base) => {
		expect(sentence(shareOf(), now, base, 'zh-CN')).not.toMatch(/个百分点/);
	});

	it('says 持平 when what is printed is no change, whatever the unit', () => {
		const load = loadOf({ interval: 'none' });
		const comparison = compared(load, n(504, 100), n(500, 100));
		expect(comparison && changeClause(load, comparison, 'zh-CN')).toBe('与上年同期持平');
	});
});

describe('codes in words', () => {
	it.each([
		['not_reported', '当期未报送'],
		['system_migration', '系统迁移期间未形成数据'],
		['small_cell', '人数在1至4之间或与此类单元格相关，为保护个人信息隐去'],
		['not_stated', '报告未说明'],
		['no_rows', '没有可用的记录'],
		['no_denominator', '没有可作分母的数'],
		['not_reached', '超过一半还没有退出，中位数未达到'],
		['unknown', '原因未注明'],
		['never_seen', 'never_seen'],
	])('the reason %s is %s', (reason, zh) => {
		expect(reasonText(reason, 'zh-CN')).toBe(zh);
	});

	it.each([
		['suppressed:small_cell', '人数在1至4之间或与此类单元格相关，为保护个人信息隐去'],
		['missing:not_reported', '当期未报送'],
		['other_residence', '另一种人口口径'],
		['replaced_by_newer', '已有更新的标准'],
		['able_to_care_for_self', '生活能够自理'],
		['never_seen:at_all', 'never_seen:at_all'],
	])('a row left out for %s is %s', (reason, zh) => {
		expect(leftOutText(reason, 'zh-CN')).toBe(zh);
	});

	it('verdicts are the four words, and 不作判断 where there is none', () => {
		const verdicts = (['attention', 'verify', 'calm', 'insufficient', null] as const).map((each) =>
			verdictText(each, 'zh-CN'),
		);
		expect(verdicts).toEqual(['需关注', '待核实', '无异常', '不足以判断', '不作判断']);
	});

	it('every rule has a sentence of its own in both languages', () => {
		const rules = [
			...(['missing', 'suppressed', 'small_n', 'failed_check', 'nobody'] as const),
			...(['target_missed', 'outside_limits', 'worse_than_last_year', 'none', null] as const),
		];
		expect(new Set(rules.map((rule) => ruleText(rule, 'zh-CN'))).size).toBe(10);
		expect(new Set(rules.map((rule) => ruleText(rule, 'en'))).size).toBe(10);
		for (const rule of rules) expect(ruleText(rule, 'zh-CN')).toMatch(/。$/);
	});
});
