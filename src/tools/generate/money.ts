import { allocate, type Random } from './random.ts';
import { CITY, codesOf, months, UNITS } from './places.ts';
import type { Caseload } from './caseload.ts';
import { SYNTHETIC, TableRows, type CsvCell } from './table.ts';

/** Net dibao paid January to September in fen: 2022 prints 2.14亿元 and grows 15.1 % on 2021. */
const YEAR_TO_DATE: Readonly<Record<string, number>> = { '2022': 21_394_731_856, '2021': 18_587_022_631 };
/** City average top-up of a year in fen per person and month, for years without a calibrated total. */
const TOPUP: Readonly<Record<string, number>> = { '2019': 31_800, '2020': 37_900, '2021': 39_800, '2022': 45_200 };
const LOST = '350425 2019-11';

interface Payment {
	code: string;
	month: string;
	kind: string;
	fen: number;
	persons: number;
}

function irregular(random: Random, code: string, month: string, persons: number): Payment[] {
	const payments: Payment[] = [];
	const pay = (kind: string, count: number, fenEach: number): void => {
		if (count >= 5)
			payments.push({ code, month, kind, persons: count, fen: Math.round(count * fenEach * random.around(0.04)) });
	};
	if (random.chance(0.35)) pay('arrears', Math.round(persons * 0.01 * random.around(0.5)), 88_000);
	if (month.endsWith('-01')) pay('one_off', Math.round(persons * 0.35), 20_000);
	if (['2020-02', '2020-03', '2020-04', '2020-05'].includes(month)) pay('price_linkage', persons, 4_600);
	if (random.chance(0.12)) pay('recovery', Math.round(persons * 0.004), -61_000);
	return payments;
}

function calibrated(payments: Payment[], year: string): void {
	const target = YEAR_TO_DATE[year];
	if (target === undefined) return;
	const inRange = payments.filter(({ month }) => month >= `${year}-01` && month <= `${year}-09`);
	const regular = inRange.filter(({ kind }) => kind === 'regular');
	const others = inRange.filter(({ kind }) => kind !== 'regular').reduce((sum, { fen }) => sum + fen, 0);
	const shares = allocate(
		target - others,
		regular.map(({ fen }) => fen),
	);
	regular.forEach((payment, index) => {
		payment.fen = shares[index] ?? 0;
	});
}

/** Payments of dibao and tekun. January holds the advance payment and the one-off of the spring festival. */
export function makeDisbursement(random: Random, { stock }: Caseload): TableRows {
	const table = new TableRows('disbursement', [
		'div_code',
		'month',
		'program',
		'payment_kind',
		'amount_fen',
		'persons_paid',
		'households_paid',
		'value_state',
		'state_reason',
		'basis',
	]);
	const payments: Payment[] = [];
	const level = new Map(UNITS.map(({ code }) => [code, random.around(0.09)]));
	for (const month of months('2019-01', '2022-09')) {
		for (const { code, unit } of codesOf(month)) {
			const persons = stock.get(`${code} ${month} dibao`)?.persons ?? 0;
			const season = month.endsWith('-01') ? 1.06 : month.endsWith('-02') ? 0.97 : 1;
			const topup =
				(TOPUP[month.slice(0, 4)] ?? 0) * (level.get(unit.code) ?? 1) * season * (month >= '2022-07' ? 1.05 : 1);
			payments.push({ code, month, kind: 'regular', persons, fen: Math.round(persons * topup * random.around(0.015)) });
			payments.push(...irregular(random, code, month, persons));
		}
	}
	calibrated(payments, '2021');
	calibrated(payments, '2022');
	for (const { code, month, kind, fen, persons } of payments) {
		const cells: CsvCell[] = [fen, persons, Math.max(Math.round(persons / 1.62), 5)];
		if (`${code} ${month}` === LOST) {
			if (kind === 'regular')
				table.add(code, month, 'dibao', kind, null, null, null, 'missing', 'not_reported', 'synthetic');
		} else {
			table.add(code, month, 'dibao', kind, ...cells, ...SYNTHETIC);
		}
		if (kind !== 'regular') continue;
		const tekun = stock.get(`${code} ${month} tekun`) ?? { persons: 0, households: 0 };
		const rate = 98_000 + (Number(month.slice(0, 4)) - 2019) * 9_000;
		table.add(
			code,
			month,
			'tekun',
			'regular',
			Math.round(tekun.persons * rate * random.around(0.01)),
			tekun.persons,
			tekun.households,
			...SYNTHETIC,
		);
	}
	return table;
}

/** Dibao lines and minimum wages in fen per month; all wage tiers are synthetic. */
export function makeStandard(): TableRows {
	const table = new TableRows('standard', [
		'div_code',
		'standard_type',
		'effective_from',
		'value_fen',
		'tier',
		'value_state',
		'state_reason',
		'basis',
	]);
	const lines = [
		['2018-01', 60_000],
		['2019-07', 63_500],
		['2020-01', 72_000],
		['2022-07', 81_000],
	] as const;
	for (const type of ['dibao_urban', 'dibao_rural']) {
		for (const [from, fen] of lines) table.add(CITY, type, from, fen, '', ...SYNTHETIC);
	}
	const tiers = {
		A: [
			['2018-01', 145_000],
			['2020-01', 160_000],
			['2022-04', 180_000],
		],
		B: [
			['2018-01', 128_000],
			['2020-01', 142_000],
			['2022-04', 166_000],
		],
	} as const;
	const wage = (code: string, tier: 'A' | 'B', keep: (from: string) => boolean): void => {
		for (const [from, fen] of tiers[tier])
			if (keep(from)) table.add(code, 'min_wage_month', from, fen, tier, ...SYNTHETIC);
	};
	wage(CITY, 'A', () => true);
	for (const unit of UNITS) {
		const tier = ['350404', '350405', '350481'].includes(unit.code) ? 'A' : 'B';
		const former = unit.former.map(([code]) => code).filter((code) => code !== unit.code);
		if (former.length === 0) wage(unit.code, tier, () => true);
		for (const code of former) wage(code, tier, (from) => from < '2021-01');
		if (former.length > 0) {
			table.add(unit.code, 'min_wage_month', '2021-01', tiers[tier][1][1], tier, ...SYNTHETIC);
			wage(unit.code, tier, (from) => from >= '2021-01');
		}
	}
	return table;
}

/** Registered and resident population. The resident total of 2020 is the census figure; its split and all else are synthetic. */
export function makePopulation(random: Random): TableRows {
	const table = new TableRows('population', [
		'div_code',
		'year',
		'residence',
		'persons',
		'value_state',
		'state_reason',
		'basis',
	]);
	const leaving = new Map(
		UNITS.map(({ code }) => [code, ['350404', '350405', '350481'].includes(code) ? 1.06 : 0.78 * random.around(0.06)]),
	);
	for (const year of ['2018', '2019', '2020', '2021', '2022']) {
		const codes = codesOf(`${year}-12` > '2022-09' ? '2022-09' : `${year}-12`);
		const registered = codes.map(({ unit, share }) =>
			Math.round(unit.registered * share * (1 + (Number(year) - 2020) * 0.0015)),
		);
		const residentTotal = 2_486_450 + (Number(year) - 2020) * 1_730;
		const resident = allocate(
			residentTotal,
			codes.map(({ unit, share }) => unit.registered * share * (leaving.get(unit.code) ?? 1)),
		);
		codes.forEach(({ code }, index) => {
			table.add(code, year, 'registered', registered[index] ?? 0, ...SYNTHETIC);
			table.add(code, year, 'resident', resident[index] ?? 0, ...SYNTHETIC);
		});
		table.add(
			CITY,
			year,
			'registered',
			registered.reduce((a, b) => a + b, 0),
			...SYNTHETIC,
		);
		table.add(CITY, year, 'resident', residentTotal, 'value', '', year === '2020' ? 'published' : 'synthetic');
	}
	return table;
}
