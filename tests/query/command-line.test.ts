import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { FigureRecord } from '#lib/indicators/record.ts';
import { tuodi, type Outcome } from '../fixtures/package/command.ts';

/** Section 4 of the brief: what the command line must print, from rows. */
const TABLE = [
	['dibao_disbursement_ytd', '350400', '2022-01/2022-09', '2.14亿元'],
	['dibao_disbursement_ytd_yoy', '350400', '2022-01/2022-09', '15.1%'],
	['dibao_to_minwage_ratio', '350400', '2020', '45%'],
	['dibao_urban_rural_ratio', '350400', '2018', '100%'],
	['tekun_dependent_concentrated_rate', '350400', '@2021-12', '82.7%'],
	['tekun_dependent_concentrated_rate', '350400', '@2020-12', '77.8%'],
	['medical_insurance_coverage', '350400', '2022', '100%'],
	['premium_subsidy_coverage', '350400', '2022', '100%'],
	['education_aid_recipients', '350400', '2022-spring', '53828人'],
	['education_aid_amount', '350400', '2022-spring', '2929.68万元'],
	['education_aid_per_capita', '350400', '2022-spring', '544.27元'],
	['education_aid_coverage', '350400', '2022-spring', '100%'],
	['leftbehind_children_recipients', '350400', '2022-spring', '29687人'],
	['leftbehind_children_amount', '350400', '2022-spring', '2906.65万元'],
	['disaster_relief_amount', '350400', '2019-01/2022-09', '1.27亿元'],
	['disaster_relief_person_times', '350400', '2019-01/2022-09', '13.35万人次'],
	['housing_in_tenure', '350404', '@2022-08', '2443户'],
	['housing_review_failed', '350404', '2020-01/2022-08', '119户'],
	['hard_clearance_households', '350404', '@2022-08', '近30户'],
	['temp_staff_share', '350430102', '@2022-09', '2人中1人'],
	['civil_affairs_staffing', '350405002-01', '@2022-09', '工作人员7人，1人兼职民政，专职0人'],
] as const;

const IDS =
	`dibao_disbursement_ytd dibao_disbursement_ytd_yoy dibao_per_capita_topup dibao_standard dibao_to_minwage_ratio
	dibao_urban_rural_ratio dibao_coverage_rate tekun_dependent_concentrated_rate medical_insurance_coverage
	premium_subsidy_coverage education_aid_recipients education_aid_amount education_aid_per_capita education_aid_coverage
	leftbehind_children_recipients leftbehind_children_amount leftbehind_children_per_capita disaster_relief_amount
	disaster_relief_person_times housing_in_tenure housing_review_failed eviction_backlog hard_clearance_households
	civil_affairs_staffing staff_to_case_ratio part_time_share temp_staff_share data_sharing_coverage
	fiscal_share charity_fund_share temporary_aid_amount township_approved_share price_subsidy_amount
	medical_aid_disbursement disaster_relief_per_person_time dibao_entry_rate dibao_exit_rate gradual_exit_share
	single_household_share tekun_self_care_mix dibao_standard_growth employment_aid_rate employment_service_reach
	manual_verification_share dispute_rate duplicate_aid_rate blindspot_rate service_aid_share charity_match_rate
	match_lag_days social_org_participation credit_action_count issue_rectification_rate assessment_score care_bed_occupancy care_staff_ratio
	staff_turnover_rate training_coverage social_worker_cert_share village_assistant_coverage work_fund_per_case
	dedicated_staff_gap housing_review_fail_ratio hard_clearance_share eviction_backlog_age_p50 eviction_backlog_age_p90
	clearance_km_median_days cliff_size`.split(/\s+/);

const count = v.nullable(v.pipe(v.number(), v.finite()));
const both = v.strictObject({
	zh: v.pipe(v.string(), v.minLength(1)),
	en: v.pipe(v.string(), v.regex(/^[^\u4e00-\u9fff]+$/)),
});
const RECORD = v.strictObject({
	indicator: v.picklist(IDS),
	place: v.pipe(v.string(), v.regex(/^(\d{6}|\d{9}|\d{9}-\d{2})$/)),
	period: v.pipe(v.string(), v.regex(/^(@?\d{4}-\d{2}|\d{4}-\d{2}\/\d{4}-\d{2}|\d{4}|\d{4}-(spring|autumn))$/)),
	state: v.picklist(['value', 'suppressed', 'missing', 'not_applicable', 'unbounded']),
	value: count,
	unit: v.picklist([
		'yuan',
		'yuan_per_person',
		'yuan_per_person_month',
		'yuan_per_person_time',
		'yuan_per_household',
		'person',
		'person_time',
		'household',
		'staff',
		'case_per_fte',
		'person_per_carer',
		'organisation',
		'month_count',
		'day',
		'score',
		'share',
		'growth',
	]),
	qualifier: v.picklist(['exact', 'approx_below']),
	numerator: count,
	denominator: count,
	lower: count,
	upper: count,
	comparison: v.nullable(
		v.strictObject({
			kind: v.string(),
			period: v.string(),
			value: v.number(),
			change: v.number(),
			change_unit: v.picklist(['same', 'fraction', 'share_point']),
			text: both,
		}),
	),
	text: both,
	basis: v.picklist(['published', 'calibrated', 'synthetic', 'measured']),
	source: v.strictObject({
		title: v.pipe(v.string(), v.minLength(1)),
		section: v.nullable(v.string()),
		date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
		data_version: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
	}),
});

let run: Outcome;
let all: FigureRecord[];
beforeAll(async () => {
	run = await tuodi('figures', '--all');
	all = JSON.parse(run.out) as FigureRecord[];
});

function figure(indicator: string, place: string, period: string): FigureRecord | undefined {
	return all.find((each) => each.indicator === indicator && each.place === place && each.period === period);
}

describe('every figure that the command line prints', () => {
	it('arrives without a word on the error stream', () => {
		expect({ status: run.status, err: run.err }).toEqual({ status: 0, err: '' });
	});

	it.each(TABLE)('of %s in %s at %s is the one of the table: %s', (indicator, place, period, text) => {
		expect(figure(indicator, place, period)).toMatchObject({ state: 'value', text: { zh: text } });
	});

	it('of care in institutions at the end of 2021 is compared with the year before', () => {
		const comparison = figure('tekun_dependent_concentrated_rate', '350400', '@2021-12')?.comparison;
		expect(comparison).toMatchObject({ period: '@2020-12', change_unit: 'share_point', text: { zh: '+4.9个百分点' } });
	});

	it('belongs to one of the 68 indicators, and each of them has one', () => {
		expect(new Set(all.map(({ indicator }) => indicator))).toEqual(new Set(IDS));
		expect(IDS).toHaveLength(68);
	});

	it('has all fields of the contract, no other, and of the right type', () => {
		for (const record of all) {
			const { issues } = v.safeParse(RECORD, record);
			const found = issues?.map(
				(issue) =>
					`${record.indicator} ${record.place} ${record.period} ${String(v.getDotPath(issue))}: ${issue.message}`,
			);
			expect(found).toBeUndefined();
		}
	});

	it('stands once', () => {
		expect(new Set(all.map(({ indicator, place, period }) => `${indicator} ${place} ${period}`)).size).toBe(all.length);
	});

	it('has a value exactly when its state says so, and no counts when they are hidden or missing', () => {
		for (const record of all) {
			expect(record.value !== null, JSON.stringify(record)).toBe(record.state === 'value');
			if (record.state === 'suppressed' || record.state === 'missing') {
				expect([record.numerator, record.denominator, record.lower, record.upper, record.comparison]).toEqual([
					null,
					null,
					null,
					null,
					null,
				]);
			}
		}
	});

	it('lies within its interval', () => {
		const ranged = all.filter(({ lower }) => lower !== null);
		expect(ranged.length).toBeGreaterThan(1000);
		for (const { value, lower, upper, indicator, place, period } of ranged) {
			expect((lower ?? 1) <= (value ?? 0) && (value ?? 1) <= (upper ?? 0), `${indicator} ${place} ${period}`).toBe(
				true,
			);
		}
	});

	it('that is a share is a fraction, and its counts give it', () => {
		for (const { unit, value, numerator, denominator, indicator } of all) {
			if (unit !== 'share' || value === null) continue;
			expect(value, indicator).toBeGreaterThanOrEqual(0);
			expect(value, indicator).toBeLessThanOrEqual(1);
			expect(value, indicator).toBeCloseTo((numerator ?? 0) / (denominator ?? 0), 12);
		}
	});

	it('that is money is in yuan', () => {
		expect(figure('education_aid_amount', '350400', '2022-spring')).toMatchObject({
			unit: 'yuan',
			value: 29_296_800,
			numerator: 29_296_800,
		});
		const perHead = figure('education_aid_per_capita', '350400', '2022-spring');
		expect(perHead).toMatchObject({ unit: 'yuan_per_person', numerator: 29_296_800, denominator: 53_828 });
		expect(perHead?.value).toBeCloseTo(29_296_800 / 53_828, 9);
		expect(figure('dibao_disbursement_ytd_yoy', '350400', '2022-01/2022-09')?.value).toBeCloseTo(0.151, 3);
	});

	it('changes by what its unit of change says', () => {
		for (const { value, comparison } of all) {
			if (comparison === null || value === null) continue;
			const change = comparison.change_unit === 'fraction' ? value / comparison.value - 1 : value - comparison.value;
			expect(comparison.change).toBeCloseTo(change, 9);
		}
	});

	it('of hidden cells is hidden, and the total of the city is shown', () => {
		expect(figure('eviction_backlog', '350421', '@2022-08')).toMatchObject({ state: 'suppressed', value: null });
		expect(figure('eviction_backlog', '350400', '@2022-08')?.state).toBe('value');
	});
});

describe('without arguments', () => {
	it('the figures are those of the city at the latest period of each indicator', async () => {
		const { status, out } = await tuodi('figures');
		const records = JSON.parse(out) as FigureRecord[];
		expect(status).toBe(0);
		expect(records.map(({ indicator }) => indicator).sort()).toEqual([...IDS].sort());
		for (const record of records) {
			const end = ({ period }: FigureRecord): string =>
				period.replace('@', '').replace(/^.*\//, '').replace('spring', '07');
			const held = all.filter(({ indicator, place }) => indicator === record.indicator && place === '350400').map(end);
			expect(record).toEqual(figure(record.indicator, '350400', record.period));
			expect(end(record), record.indicator).toBe(held.sort().at(-1));
		}
	});
});
