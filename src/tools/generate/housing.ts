import { allocateSafely, type Random } from './random.ts';
import { CITY, codesOf, months, UNITS } from './places.ts';
import {
	CUT_OFF,
	countStages,
	CYCLES,
	FIRST,
	makeCases,
	SMALL,
	STAGES,
	stagesAtCutOff,
	type Case,
} from './clearance.ts';
import { PUBLISHED, SYNTHETIC, TableRows } from './table.ts';

const IN_TENURE: Readonly<Record<string, number>> = {
	'350404': 2443,
	'350405': 1216,
	'350421': 402,
	'350423': 518,
	'350424': 957,
	'350425': 1034,
	'350426': 1187,
	'350428': 611,
	'350429': 455,
	'350430': 497,
	'350481': 1652,
};
const RETURN_MONTHS = ['2021-03', '2021-06', '2021-09', '2021-12', '2022-03', '2022-06', '2022-08'];
const HIDDEN = ['suppressed', 'small_cell', 'synthetic'] as const;

/** Households in public rental housing and waiting for it; 2443 in 350404 at the cut-off is the report's. */
export function makeHousingStock(random: Random): TableRows {
	const table = new TableRows('housing_stock', [
		'div_code',
		'month',
		'in_tenure_households',
		'waiting_households',
		'value_state',
		'state_reason',
		'basis',
	]);
	const all = months('2019-01', CUT_OFF);
	all.forEach((month, index) => {
		const growth = 1 - (all.length - 1 - index) * 0.0019;
		for (const { code, unit, share } of codesOf(month)) {
			const published = code === '350404' && month === CUT_OFF;
			const count = (IN_TENURE[unit.code] ?? 0) * share * growth;
			const tenure = published ? count : Math.round(count * random.around(0.004));
			table.add(
				code,
				month,
				Math.round(tenure),
				Math.round(count * 0.06 * random.around(0.2)) + 5,
				...(published ? PUBLISHED : SYNTHETIC),
			);
		}
	});
	return table;
}

/** Writes a column of counts for all codes of a month: small units hidden when any of them is not zero, then the protected total. */
function addColumn(counts: ReadonlyMap<string, number>, write: (code: string, count: number | null) => void): number {
	const hide = SMALL.some((code) => (counts.get(code) ?? 0) > 0);
	for (const [code, count] of counts) write(code, hide && SMALL.includes(code) ? null : count);
	return [...counts.values()].reduce((a, b) => a + b, 0);
}

/** Monthly counts per code and stage with the city's protected total, from the cases. */
export function makeClearance(cases: readonly Case[]): TableRows {
	const table = new TableRows('housing_clearance', [
		'div_code',
		'month',
		'stage',
		'households',
		'value_state',
		'state_reason',
		'basis',
	]);
	let before = '2019-12';
	for (const month of months(FIRST, CUT_OFF)) {
		const codes = codesOf(month).map(({ code }) => code);
		const counts = new Map(codes.map((code) => [code, countStages(cases, code, month, before)]));
		for (const stage of STAGES) {
			const column = new Map(codes.map((code) => [code, counts.get(code)?.[stage] ?? 0]));
			const total = addColumn(column, (code, count) => {
				if (count === null) table.add(code, month, stage, null, ...HIDDEN);
				else table.add(code, month, stage, count, ...SYNTHETIC);
			});
			table.add(CITY, month, stage, total, ...SYNTHETIC);
		}
		before = month;
	}
	return table;
}

/** Review cycles with what was reviewed, passed, failed and pending, from the same cases. */
export function makeReview(random: Random, cases: readonly Case[]): TableRows {
	const table = new TableRows('housing_review', [
		'div_code',
		'month',
		'cycle_start',
		'reviewed',
		'passed',
		'failed',
		'pending',
		'value_state',
		'state_reason',
		'basis',
	]);
	CYCLES.forEach((month) => {
		const start = month === CUT_OFF ? '2022-07' : `${month.slice(0, 4)}-${month.endsWith('-06') ? '01' : '07'}`;
		const codes = codesOf(month);
		const failed = new Map(
			codes.map(({ code }) => [
				code,
				cases.filter((each) => each.failed === month && (month < '2021-01' ? each.formerCode : each.unit) === code)
					.length,
			]),
		);
		const hide = SMALL.some((code) => (failed.get(code) ?? 0) > 0);
		const sums = [0, 0, 0, 0];
		for (const { code, unit, share } of codes) {
			const reviewed = Math.round((IN_TENURE[unit.code] ?? 0) * share * 0.42 * random.around(0.08));
			const pending = SMALL.includes(code)
				? Math.round(reviewed * 0.02) + 2
				: (allocateSafely(reviewed, [0.02, 0.98])[0] ?? 0);
			const fails = failed.get(code) ?? 0;
			const passed = reviewed - fails - pending;
			[reviewed, passed, fails, pending].forEach((count, index) => {
				sums[index] = (sums[index] ?? 0) + count;
			});
			if (hide && SMALL.includes(code)) table.add(code, month, start, null, null, null, null, ...HIDDEN);
			else table.add(code, month, start, reviewed, passed, fails, pending, ...SYNTHETIC);
		}
		table.add(CITY, month, start, ...(sums as [number, number, number, number]), ...SYNTHETIC);
	});
	return table;
}

/** The department's own return of households hard to clear; 近30户 of 350404 is the report's. */
export function makeReturn(cases: readonly Case[]): TableRows {
	const table = new TableRows('housing_return', [
		'div_code',
		'month',
		'hard_households',
		'value_qualifier',
		'value_state',
		'state_reason',
		'basis',
	]);
	for (const month of RETURN_MONTHS) {
		const counts = new Map(UNITS.map(({ code }) => [code, countStages(cases, code, month, month).hard]));
		const published = month === CUT_OFF;
		if (published) counts.set('350404', 30);
		const total = addColumn(counts, (code, count) => {
			if (count === null) table.add(code, month, null, 'exact', ...HIDDEN);
			else if (published && code === '350404') table.add(code, month, count, 'approx_below', ...PUBLISHED);
			else table.add(code, month, count, 'exact', ...SYNTHETIC);
		});
		table.add(CITY, month, total, published ? 'approx_below' : 'exact', ...SYNTHETIC);
	}
	return table;
}

function cohortOf(month: string): string {
	return `${month.slice(0, 4)}-H${Number(month.slice(5)) <= 6 ? 1 : 2}`;
}

function monthsBetween(from: string, to: string): number {
	return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** The case table: area, cohort, months, stage, exit and hard flag only; areas whose cohorts are too small are pooled. */
export function makeCaseTable(random: Random, cases: readonly Case[]): TableRows {
	const table = new TableRows('housing_case', [
		'case_no',
		'area',
		'cohort',
		'months',
		'stage',
		'exit_mode',
		'hard_flag',
	]);
	const pooled = new Set([...SMALL, '350423', '350428']);
	const stages = new Map(UNITS.flatMap(({ code }) => [...stagesAtCutOff(cases, code)]));
	const shuffled = cases.map((each) => ({ each, order: random.next() })).sort((a, b) => a.order - b.order);
	shuffled.forEach(({ each }, index) => {
		table.add(
			index + 1,
			pooled.has(each.unit) ? 'other' : each.unit,
			cohortOf(each.failed),
			monthsBetween(each.failed, each.exit ?? CUT_OFF),
			stages.get(each) ?? 'cleared',
			each.mode ?? '',
			each.hard && !each.exit,
		);
	});
	return table;
}

/** All housing tables from one set of cases, so that they agree. */
export function makeHousing(random: Random): TableRows[] {
	const cases = makeCases(random);
	return [
		makeHousingStock(random),
		makeReview(random, cases),
		makeClearance(cases),
		makeReturn(cases),
		makeCaseTable(random, cases),
	];
}
