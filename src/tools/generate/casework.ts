import type { Caseload } from './caseload.ts';
import { safe, safePart, SyntheticTable } from './cells.ts';
import { codesOf, quarterEnds, UNITS } from './places.ts';
import { LEAST_CELL, type Random } from './random.ts';

const FIRST = '2021-03';
const LAST = '2022-09';
const QUARTERS = quarterEnds(FIRST, LAST);

/** Dibao persons in groups that the policy treats with more leniency, at quarter ends. */
export function makeDibaoCategory(random: Random, { stock }: Caseload): SyntheticTable {
	const table = new SyntheticTable('dibao_category', ['div_code', 'month', 'category', 'persons']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code } of UNITS) {
			const persons = stock.get(`${code} ${month} dibao`)?.persons ?? 0;
			for (const [category, share] of [
				['single_household', 0.11 + index * 0.006],
				['severe_disability', 0.23],
				['severe_illness', 0.17],
				['minor', 0.14],
			] as const) {
				table.put(code, month, category, safe(persons * share * random.around(0.1)));
			}
		}
	}
	return table;
}

/** Households that left dibao because income rose, by year, and those of them that were let out step by step. */
export function makeGradualExit(random: Random, { flow }: Caseload): SyntheticTable {
	const table = new SyntheticTable('gradual_exit', ['div_code', 'year', 'income_exits', 'gradual_exits']);
	const at = (name: string): number => flow.columns.indexOf(name);
	const exits = new Map<string, number>();
	for (const row of flow.rows) {
		if (row[at('reason')] !== 'income_rise') continue;
		const key = `${String(row[at('div_code')])} ${String(row[at('month')]).slice(0, 4)}`;
		exits.set(key, (exits.get(key) ?? 0) + Number(row[at('households')]));
	}
	for (const year of ['2019', '2020', '2021']) {
		const share = 0.24 + (Number(year) - 2019) * 0.13;
		for (const { code } of codesOf(`${year}-12`)) {
			const all = exits.get(`${code} ${year}`) ?? 0;
			table.put(code, year, all, safePart(all, all * share * random.around(0.25)));
		}
	}
	return table;
}

/** Employment aid at quarter ends: able and willing to work and without a job, served at least once, placed. */
export function makeEmploymentAid(random: Random): SyntheticTable {
	const table = new SyntheticTable('employment_aid', ['div_code', 'month', 'able_willing', 'served', 'placed']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code, registered } of UNITS) {
			const able = safe(registered * 0.00062 * random.around(0.1));
			const served = safePart(able, able * (0.71 + index * 0.015) * random.around(0.07));
			table.put(code, month, able, served, safePart(served, served * (0.46 + index * 0.012) * random.around(0.12)));
		}
	}
	return table;
}

/** How incomes were verified in a quarter: all checks, those resting on visits, neighbours or letters alone, those disputed. */
export function makeVerification(random: Random): SyntheticTable {
	const table = new SyntheticTable('verification', ['div_code', 'month', 'checks', 'only_manual', 'disputed']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code, registered } of UNITS) {
			const checks = safe(registered * 0.0021 * random.around(0.12));
			// In one unit the link to the tax office is down from 2022 on.
			const down = code === '350425' && month >= '2022-03' ? 0.17 : 0;
			const manual = safePart(checks, checks * (0.44 - index * 0.014 + down) * random.around(0.05));
			table.put(code, month, checks, manual, safePart(checks, checks * 0.019 * random.around(0.4)));
		}
	}
	return table;
}

/** Pairs of benefits that one person draws in the same month; whether the rules allow it is part of the table. */
const PAIRS = [
	['dibao_tekun', true, 0.0011],
	['dibao_disability_allowance', false, 0.148],
	['dibao_medical_aid', false, 0.213],
	['dibao_orphan_allowance', true, 0.0009],
	['tekun_medical_aid', false, 0.034],
	['temporary_repeat', true, 0.0024],
] as const;

/** Overlap of programmes at quarter ends, as record linkage outside counts it: only counts enter. */
export function makeOverlap(random: Random, { stock }: Caseload): SyntheticTable {
	const table = new SyntheticTable('overlap', ['div_code', 'month', 'pair_code', 'incompatible', 'persons_both']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code } of UNITS) {
			const persons =
				(stock.get(`${code} ${month} dibao`)?.persons ?? 0) + (stock.get(`${code} ${month} tekun`)?.persons ?? 0);
			for (const [pair, incompatible, rate] of PAIRS) {
				const trend = incompatible ? 1 - index * 0.06 : 1;
				table.put(code, month, pair, incompatible, safe(persons * rate * trend * random.around(0.25)));
			}
		}
	}
	return table;
}

/** Lists of other departments by which people are found who may need aid. */
const LISTS = [
	['serious_illness', 0.00052, 0.41],
	['severe_disability', 0.00034, 0.52],
	['unemployed', 0.00061, 0.18],
	['disaster', 0.00022, 0.33],
	['school_dropout', 0.00008, 0.45],
] as const;

/** Screening in a quarter: flagged by a list, checked, found eligible, aided within 30 days. */
export function makeScreening(random: Random): SyntheticTable {
	const table = new SyntheticTable('screening', [
		'div_code',
		'month',
		'list_source',
		'flagged',
		'checked',
		'eligible',
		'aided',
	]);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code, registered } of UNITS) {
			const slow = code === '350424' ? 0.12 : 0;
			for (const [list, rate, needy] of LISTS) {
				const flagged = safe(registered * rate * (1 + index * 0.05) * random.around(0.15));
				const checked = safePart(flagged, flagged * 0.87 * random.around(0.06));
				const eligible = safePart(checked, checked * needy * random.around(0.15));
				const missed = eligible * (0.15 - index * 0.008 + slow) * random.around(0.35);
				const aided = eligible - (missed < 1 ? 0 : Math.min(eligible, Math.max(LEAST_CELL, Math.round(missed))));
				table.put(code, month, list, flagged, checked, eligible, safePart(eligible, aided));
			}
		}
	}
	return table;
}
