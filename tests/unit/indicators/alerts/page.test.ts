import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateAlerts } from '#lib/domain/alerts/evaluate.ts';
import type { AlertRule } from '#lib/domain/alerts/rule.ts';
import type { Series } from '#lib/domain/comparison.ts';
import { expectedAlarms } from '#lib/indicators/alerts/expected.ts';
import type { FalseAlarms } from '#lib/indicators/alerts/false-alarms.ts';
import { alertsPage, firedRules } from '#lib/indicators/alerts/page.ts';
import { ROOT } from '../../../../src/tools/catalogue.ts';
import { manifestOf } from '../../../fixtures/domain/contexts.ts';
import { absent, alertDataOf, series, value } from '../../../fixtures/domain/series.ts';

const SIMULATED = JSON.parse(await readFile(join(ROOT, 'data', 'alert-false-alarms.json'), 'utf8')) as FalseAlarms;
const manifest = manifestOf();
const units = manifest.places.filter(({ level }) => level === 'county').map(({ code }) => code);

const text = (zh: string) => ({ zh, en: zh });
function ruleOf(changes: Partial<AlertRule>): AlertRule {
	return {
		id: 'EW-01',
		name: text('一条规则'),
		severity: 'watch',
		owner: text('民政部门'),
		question: text('为什么？'),
		close: text('说明了。'),
		conditions: [{ kind: 'level', input: 'made_up', side: 'above', limit: 10, leastN: null, persistence: 1 }],
		...changes,
	};
}

/** The page of one rule with a series for every unit. */
function pageOf(rule: AlertRule, made: Series | null, locale: 'zh-CN' | 'en' = 'zh-CN') {
	const inputs = made ? { made_up: Object.fromEntries(units.map((code) => [code, made])) } : {};
	const tests = evaluateAlerts([rule], alertDataOf(inputs, { units, city: manifest.city }));
	return { tests, page: alertsPage({ rules: [rule], falseAlarms: SIMULATED }, tests, [], manifest, locale, null) };
}

describe('the page of alerts', () => {
	it('says that nothing fired, and keeps what was tested apart from what could not be', () => {
		const { page } = pageOf(ruleOf({}), series(value('@2022-09', 10)));
		expect(page.lead).toBe('截至2022年9月，1条规则中没有一条触发；1条检验过，0条无法检验。');
		expect(page.fired).toEqual([]);
		expect(page.calm.map(({ scope }) => scope)).toEqual([`${units.length}个县（市、区）`]);
	});

	it('puts the same words where values are withheld and where they are not reported', () => {
		const [hidden, missing] = [absent('@2022-09'), absent('@2022-09', 'missing', 'not_reported')].map(
			(reading) => pageOf(ruleOf({}), series(reading)).page,
		);
		expect(hidden).toEqual(missing);
		expect(hidden?.untestable[0]?.reason).toBe('没有可用的数值（没有报送、不予显示或者不适用）');
	});

	it('names the data that a rule waits for', () => {
		const { page } = pageOf(ruleOf({ needs: text('整改清单') }), null);
		expect(page.untestable[0]?.reason).toBe('缺少数据：整改清单');
		expect(page.lead).toContain('1条无法检验');
	});

	it('shows a fired rule with place, since when, value, threshold; the gravest rules first', () => {
		const made = series(value('@2022-03', 5), value('@2022-06', 11), value('@2022-09', 12));
		const { page, tests } = pageOf(ruleOf({ severity: 'key' }), made);
		expect(firedRules(tests)).toBe(1);
		expect(page.fired.map(({ title }) => title)).toEqual(['重点（1条）']);
		const [first] = page.fired[0]?.rules[0]?.cases ?? [];
		expect(first).toMatchObject({ since: '2022年6月底', why: 'made_up：2022年9月底为12.00，高于10.00', trial: false });
		expect(page.units.every(({ rules }) => rules.length === 1)).toBe(true);
	});

	it('carries 示例 where a reading is synthetic', () => {
		const made = series({ ...value('@2022-09', 12), basis: 'synthetic' });
		expect(pageOf(ruleOf({}), made).page.lead).toContain('（示例）。');
		expect(pageOf(ruleOf({}), made, 'en').page.lead).toContain('(sample).');
	});
});

describe('the false alarms to expect', () => {
	const funnel = ruleOf({
		conditions: [
			{
				kind: 'funnel',
				input: 'made_up',
				model: 'proportion',
				side: 'above',
				confidence: 0.998,
				leastN: null,
				persistence: 1,
			},
		],
	});
	const quarters = series(...['@2021-12', '@2022-03', '@2022-06', '@2022-09'].map((at) => value(at, 15, 100)));

	function expected(rule: AlertRule) {
		const inputs = { made_up: Object.fromEntries([...units, manifest.city].map((code) => [code, quarters])) };
		const tests = evaluateAlerts([rule], alertDataOf(inputs, { units, city: manifest.city }));
		return expectedAlarms([rule], tests, SIMULATED);
	}

	it('are the simulated rate times the units times the looks of a year', () => {
		const rate = SIMULATED.rates.find((each) => each.rule === 'funnel_proportion')?.rate ?? NaN;
		const [found] = expected(funnel);
		expect(found?.looks).toBe(units.length * 4);
		expect(found?.perYear).toBeCloseTo(rate * units.length * 4, 12);
	});

	it('are not given for rules that count, nor for settings that were not simulated', () => {
		expect(expected(ruleOf({}))).toEqual([]);
		const wider = ruleOf({
			conditions: funnel.conditions.map((each) => ({ ...each, confidence: 0.95 }) as typeof each),
		});
		expect(expected(wider)[0]?.perYear).toBeNull();
	});
});
