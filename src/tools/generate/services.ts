import type { Caseload } from './caseload.ts';
import { safe, safePart, SyntheticTable } from './cells.ts';
import { CITY, codesOf, quarterEnds, UNITS } from './places.ts';
import type { Random } from './random.ts';

const QUARTERS = quarterEnds('2021-03', '2022-09');

const SERVICES = [
	['care', 0.031],
	['counselling', 0.012],
	['visiting', 0.055],
	['inclusion', 0.009],
	['comfort', 0.021],
	['skills', 0.007],
	['daily_life', 0.026],
] as const;

/** Recipients who had a service in a quarter, by kind; kind `any` counts each person once. */
export function makeServiceAid(random: Random, { stock }: Caseload): SyntheticTable {
	const table = new SyntheticTable('service_aid', ['div_code', 'month', 'service_type', 'persons', 'hours_tenths']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code } of UNITS) {
			const persons =
				(stock.get(`${code} ${month} dibao`)?.persons ?? 0) + (stock.get(`${code} ${month} tekun`)?.persons ?? 0);
			const reach = (0.74 + index * 0.05) * random.around(0.15);
			const served = SERVICES.map(([type, rate]) => [type, safe(persons * rate * reach * random.around(0.2))] as const);
			for (const [type, count] of served)
				table.put(code, month, type, count, Math.round(count * 31 * random.around(0.2)));
			const most = Math.max(...served.map(([, count]) => count));
			const sum = served.reduce((total, [, count]) => total + count, 0);
			table.put(code, month, 'any', Math.max(most, safe(sum * 0.78)), 0);
		}
	}
	return table;
}

/** Needs published on the platform in a quarter, matched with somebody who helps, and the days that all matches took. */
export function makeNeedMatch(random: Random): SyntheticTable {
	const table = new SyntheticTable('need_match', ['div_code', 'month', 'need_kind', 'posted', 'matched', 'lag_days']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code, registered } of UNITS) {
			for (const [kind, rate, ease] of [
				['goods', 0.00011, 0.74],
				['money', 0.00006, 0.58],
				['service', 0.00008, 0.43],
			] as const) {
				const posted = safe(registered * rate * random.around(0.2));
				const matched = safePart(posted, posted * (ease + index * 0.01) * random.around(0.12));
				table.put(code, month, kind, posted, matched, Math.round(matched * 17 * random.around(0.3)));
			}
		}
	}
	return table;
}

/** Organisations that took part in aid in a quarter, the townships that they reached and the hours that they gave. */
export function makeSocialOrganisation(random: Random): SyntheticTable {
	const table = new SyntheticTable('social_organisation', [
		'div_code',
		'month',
		'organisation_kind',
		'organisations',
		'townships_reached',
		'hours_tenths',
	]);
	for (const [index, month] of QUARTERS.entries()) {
		for (const { code, registered } of UNITS) {
			for (const [kind, rate] of [
				['association', 0.000009],
				['service_agency', 0.000006],
				['foundation', 0.0000015],
				['enterprise', 0.000016],
				['volunteers', 0.000021],
			] as const) {
				const active = Math.round(registered * rate * (1 + index * 0.03) * random.around(0.25));
				table.put(code, month, kind, active, Math.min(active, random.whole(1, 9)), active * random.whole(300, 900));
			}
		}
	}
	return table;
}

/** Measures of trust and sanction in a quarter, of the whole city: counts by district would point at persons. */
export function makeCreditAction(random: Random): SyntheticTable {
	const table = new SyntheticTable('credit_action', ['div_code', 'month', 'credit_action', 'persons']);
	for (const [index, month] of QUARTERS.entries()) {
		for (const [action, usual] of [
			['warning', 34],
			['recover', 19],
			['list', 7],
			['repair', 8],
			['fast_track', 46],
		] as const) {
			table.put(CITY, month, action, safe(usual * (1 + index * 0.04) * random.around(0.25)));
		}
	}
	return table;
}

/** Marks out of 100 by who assesses and what, with the number of assessments; marks are sums, so that means add up. */
export function makeAssessment(random: Random): SyntheticTable {
	const table = new SyntheticTable('assessment', ['div_code', 'year', 'assessor', 'criterion', 'assessments', 'marks']);
	for (const year of ['2020', '2021']) {
		for (const { code } of codesOf(`${year}-12`)) {
			for (const [assessor, count, level] of [
				['government', 9, 86],
				['recipients', 64, 81],
				['third_party', 12, 77],
			] as const) {
				for (const criterion of ['speed', 'accuracy', 'attitude']) {
					const n = Math.round(count * random.around(0.2));
					table.put(code, year, assessor, criterion, n, Math.round(n * level * random.around(0.05)));
				}
			}
		}
	}
	return table;
}

/** Beds, residents and carers of institutions, summed over a unit, at quarter ends. */
export function makeCareFacility(random: Random): SyntheticTable {
	const table = new SyntheticTable('care_facility', [
		'div_code',
		'month',
		'beds',
		'nursing_beds',
		'residents',
		'carers_fte_tenths',
	]);
	for (const { code, registered } of UNITS) {
		const beds = Math.round(registered * 0.0034 * random.around(0.15));
		for (const [index, month] of QUARTERS.entries()) {
			const held = beds + index * 4;
			const residents = safe(held * (0.51 + index * 0.008) * random.around(0.05));
			table.put(
				code,
				month,
				held,
				Math.round(held * (0.48 + index * 0.012)),
				residents,
				Math.round((residents / 7.2) * 10 * random.around(0.08)),
			);
		}
	}
	return table;
}

/** Staff over the twelve months to a quarter end: mean number, leavers, trained, certified; villages with an assistant; work budget. */
export function makeStaffDevelopment(
	random: Random,
	townships: ReadonlyMap<string, readonly string[]>,
): SyntheticTable {
	const table = new SyntheticTable('staff_development', [
		'div_code',
		'month',
		'mean_staff',
		'leavers',
		'trained',
		'certified',
		'villages',
		'villages_with_assistant',
		'work_fund_fen',
	]);
	for (const { code, registered } of UNITS) {
		const offices = townships.get(code)?.length ?? 0;
		const villages = offices * 12 + random.whole(0, 11);
		for (const [index, month] of quarterEnds('2021-12', '2022-09').entries()) {
			const staff = Math.round(offices * 2.1 * random.around(0.06));
			const leaving = code === '350430' ? 0.41 : 0.19;
			table.put(
				code,
				month,
				staff,
				Math.round(staff * leaving * random.around(0.2)),
				Math.round(staff * Math.min(1, (0.58 + index * 0.05) * random.around(0.12))),
				Math.round(staff * 0.21 * random.around(0.25)),
				villages,
				Math.round(villages * Math.min(1, (0.78 + index * 0.03) * random.around(0.06))),
				Math.round(registered * 0.62 * random.around(0.2)) * 100,
			);
		}
	}
	return table;
}
