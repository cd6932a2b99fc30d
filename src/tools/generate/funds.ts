import { safe, SyntheticTable } from './cells.ts';
import { codesOf, months } from './places.ts';
import { allocate, type Random } from './random.ts';

const LAST = '2022-09';

/** Sources of the money spent on aid, with their share of it and how fast that share moves in a year. */
const SOURCES = [
	['central', 0.412, 0.004],
	['provincial', 0.232, 0.003],
	['municipal', 0.071, 0],
	['county', 0.252, -0.008],
	['lottery', 0.021, 0],
	['charity', 0.006, 0.0008],
	['enterprise', 0.004, 0.0004],
	['volunteer_value', 0.002, 0.0003],
] as const;
const FIRST_YEAR = 2019;

/** Money spent by source and year: fiscal funds from four levels, the welfare lottery, and what society gives. */
export function makeFunding(random: Random): SyntheticTable {
	const table = new SyntheticTable('funding', ['div_code', 'year', 'source', 'spent_fen']);
	for (const year of [2019, 2020, 2021]) {
		for (const { code, unit, share } of codesOf(`${year}-12`)) {
			const total =
				unit.registered * unit.dibaoRate * share * 680_000 * (1 + (year - FIRST_YEAR) * 0.07) * random.around(0.05);
			const weights = SOURCES.map(([, part, drift]) => (part + drift * (year - FIRST_YEAR)) * random.around(0.12));
			allocate(Math.round(total / 100), weights).forEach((yuan, index) => {
				table.put(code, String(year), SOURCES[index]?.[0] ?? '', yuan * 100);
			});
		}
	}
	return table;
}

/** Temporary aid by month, kind and who decided: a peak before the Spring Festival, and one in the spring of 2022. */
export function makeTemporaryAid(random: Random): SyntheticTable {
	const table = new SyntheticTable('temporary_aid', [
		'div_code',
		'month',
		'temporary_kind',
		'decided_by',
		'households',
		'person_times',
		'amount_fen',
	]);
	const season: Readonly<Record<string, number>> = { '01': 2.1, '02': 1.7, '12': 1.4 };
	for (const month of months('2019-01', LAST)) {
		const delegated = 0.36 + (Number(month.slice(0, 4)) - 2019) * 0.09;
		const epidemic = month >= '2022-03' && month <= '2022-05' ? 1.5 : 1;
		for (const { code, unit, share } of codesOf(month)) {
			for (const [kind, part, fen] of [
				['emergency', 0.42, 98_000],
				['expense', 0.58, 176_000],
			] as const) {
				const cases =
					unit.registered * share * 0.00042 * part * (season[month.slice(5)] ?? 1) * epidemic * random.around(0.18);
				const byTownship = safe(cases * delegated * random.around(0.1));
				for (const [level, households] of [
					['township', byTownship],
					['county', safe(cases - byTownship)],
				] as const) {
					const times = safe(households * 1.35 * random.around(0.05));
					const yuan = Math.round((households * fen * random.around(0.08) * (level === 'township' ? 0.7 : 1.2)) / 100);
					table.put(code, month, kind, level, households, Math.max(times, households), yuan * 100);
				}
			}
		}
	}
	return table;
}

/** Months in which prices rose so far that the linkage was triggered. */
const TRIGGERED = [
	'2019-09',
	'2019-10',
	'2019-11',
	'2019-12',
	'2020-01',
	'2020-02',
	'2020-03',
	'2020-04',
	'2022-08',
	'2022-09',
];

/** Price subsidies by month; a month without trigger has a row with zeros. */
export function makePriceLinkage(random: Random): SyntheticTable {
	const table = new SyntheticTable('price_linkage', ['div_code', 'month', 'triggered', 'persons', 'amount_fen']);
	for (const month of months('2019-01', LAST)) {
		const triggered = TRIGGERED.includes(month);
		for (const { code, unit, share } of codesOf(month)) {
			const persons = triggered ? safe(unit.registered * (unit.dibaoRate + 0.0033) * share) : 0;
			table.put(code, month, triggered, persons, persons * random.whole(21, 29) * 100);
		}
	}
	return table;
}

const MODES = [
	['premium', 0.0042, 32_000],
	['outpatient', 0.0021, 41_000],
	['inpatient', 0.0013, 268_000],
	['one_off', 0.00011, 520_000],
] as const;

/** Medical aid by month in its four modes: premiums are paid around the turn of the year. */
export function makeMedicalAid(random: Random): SyntheticTable {
	const table = new SyntheticTable('medical_aid', ['div_code', 'month', 'aid_mode', 'person_times', 'amount_fen']);
	for (const month of months('2019-01', LAST)) {
		const growth = 1 + (Number(month.slice(0, 4)) - 2019) * 0.05;
		for (const { code, unit, share } of codesOf(month)) {
			for (const [mode, rate, fen] of MODES) {
				const season = mode === 'premium' ? (['01', '02', '12'].includes(month.slice(5)) ? 3.4 : 0) : 1;
				const times = safe(unit.registered * share * rate * growth * season * random.around(0.15));
				table.put(code, month, mode, times, Math.round((times * fen * random.around(0.07)) / 100) * 100);
			}
		}
	}
	return table;
}
