import { allocate, allocateSafely, type Random } from './random.ts';
import { codesOf, months, type UnitSize } from './places.ts';
import { SYNTHETIC, TableRows } from './table.ts';

/** Stocks of the dibao and tekun programmes by code and month, for the tables that build on them. */
export interface Caseload {
	readonly caseload: TableRows;
	readonly flow: TableRows;
	/** `code month program` → households and persons. */
	readonly stock: ReadonlyMap<string, { households: number; persons: number }>;
}

const REASONS = ['death_or_move', 'income_rise', 'review'];

interface Stock {
	households: number;
	persons: number;
}

function flowOf(stock: Stock, share: number, persons: number): Stock {
	const households = Math.max(6, Math.round(stock.households * share));
	return { households, persons: Math.max(households, Math.round(households * persons)) };
}

function opening(unit: UnitSize, share: number, random: Random): Stock {
	const persons = Math.round(unit.registered * unit.dibaoRate * share * random.around(0.03) * 0.94);
	return { persons, households: Math.round(persons / 1.62) };
}

/** Dibao stocks that follow from entries and exits month by month; tekun stocks that move little. */
export function makeCaseload(random: Random, townships: ReadonlyMap<string, readonly string[]>): Caseload {
	const caseload = new TableRows('caseload', [
		'div_code',
		'month',
		'program',
		'households',
		'persons',
		'value_state',
		'state_reason',
		'basis',
	]);
	const flow = new TableRows('case_flow', [
		'div_code',
		'month',
		'program',
		'flow_type',
		'reason',
		'households',
		'persons',
		'value_state',
		'state_reason',
		'basis',
	]);
	const stock = new Map<string, Stock>();
	const weights = new Map([...townships.values()].flat().map((code) => [code, 0.5 + random.next() * 1.2]));
	const last = new Map<string, Stock>();
	for (const { code, unit, share } of codesOf('2018-12')) {
		const start = opening(unit, share, random);
		last.set(code, start);
		caseload.add(code, '2018-12', 'dibao', start.households, start.persons, ...SYNTHETIC);
	}
	for (const month of months('2019-01', '2022-09')) {
		for (const { code, unit, share } of codesOf(month)) {
			const before = sumOf(month === '2021-01' ? unit.former.map(([former]) => former) : [code], last);
			const review = month.endsWith('-06') || month.endsWith('-12') ? 1.7 : 1;
			const entry = flowOf(before, 0.0128 * random.around(0.3), 1.66);
			const exit = flowOf(before, 0.0098 * random.around(0.3) * review, 1.62);
			const now = {
				households: before.households + entry.households - exit.households,
				persons: before.persons + entry.persons - exit.persons,
			};
			last.set(code, now);
			stock.set(`${code} ${month} dibao`, now);
			flow.add(code, month, 'dibao', 'enter', 'application', entry.households, entry.persons, ...SYNTHETIC);
			const byReason = allocateSafely(exit.households, [0.45, 0.2, 0.35 * review]);
			const persons = allocate(
				exit.persons - exit.households,
				byReason.map((households) => households || 1e-9),
			);
			REASONS.forEach((reason, index) => {
				const households = byReason[index] ?? 0;
				flow.add(
					code,
					month,
					'dibao',
					'exit',
					reason,
					households,
					households === 0 ? 0 : households + (persons[index] ?? 0),
					...SYNTHETIC,
				);
			});
			const tekun = Math.round(unit.registered * 0.0033 * share * random.around(0.012));
			stock.set(`${code} ${month} tekun`, { households: Math.round(tekun * 0.97), persons: tekun });
			for (const program of ['dibao', 'tekun']) {
				const cell = stock.get(`${code} ${month} ${program}`) ?? now;
				caseload.add(code, month, program, cell.households, cell.persons, ...SYNTHETIC);
				if (month >= '2021-01') addTownships(caseload, townships.get(code) ?? [], month, program, cell, weights);
			}
		}
	}
	return { caseload, flow, stock };
}

function sumOf(codes: readonly string[], last: ReadonlyMap<string, Stock>): Stock {
	return codes.reduce(
		(sum, code) => ({
			households: sum.households + (last.get(code)?.households ?? 0),
			persons: sum.persons + (last.get(code)?.persons ?? 0),
		}),
		{ households: 0, persons: 0 },
	);
}

/** One township month that was never formed, while a system was being moved. */
const LOST = '350426204 2021-08';

function addTownships(
	table: TableRows,
	codes: readonly string[],
	month: string,
	program: string,
	county: Stock,
	weights: ReadonlyMap<string, number>,
): void {
	const shares = codes.map((code) => weights.get(code) ?? 1);
	const households = allocate(county.households, shares);
	const extra = allocate(county.persons - county.households, shares);
	codes.forEach((code, index) => {
		if (`${code} ${month}` === LOST) {
			table.add(code, month, program, null, null, 'missing', 'system_migration', 'synthetic');
			return;
		}
		const count = households[index] ?? 0;
		table.add(code, month, program, count, count + (extra[index] ?? 0), ...SYNTHETIC);
	});
}
