import { SYNTHETIC, TableRows } from '../table.ts';
import { CITY, FIRST, LAST, MONTHS, UNITS } from './places.ts';

const STATE = ['value_state', 'state_reason', 'basis'] as const;
/** Months of the reviews, each with the first month of its cycle. */
const CYCLES = [
	['2023-06', FIRST],
	['2023-12', '2023-07'],
	['2024-06', '2024-01'],
] as const;
const RETURNS = ['2023-12', '2024-06'];
/** Months after failure in which half of the households leave, and after which the others count as hard. */
const LEAVE = 4;
const HARD = 5;

function age(from: string, to: string): number {
	return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** Households that fail one review of a unit, half of whom leave; always five or more of each. */
function failures(unit: number): { leave: number; stay: number } {
	return { leave: 6 + unit, stay: 5 + unit };
}

function stageAt(months: number): 'decided' | 'notified' | 'within_term' | 'hard' {
	if (months === 0) return 'decided';
	if (months <= 2) return 'notified';
	return months <= HARD ? 'within_term' : 'hard';
}

/** Counts of a unit in a month by stage. */
function countsOf(unit: number, month: string): Record<string, number> {
	const { leave, stay } = failures(unit);
	const counts: Record<string, number> = {
		opening: 0,
		failed: 0,
		decided: 0,
		notified: 0,
		within_term: 0,
		hard: 0,
		voluntary_exit: 0,
		enforced: 0,
		closing: 0,
	};
	const add = (stage: string, households: number): void => {
		counts[stage] = (counts[stage] ?? 0) + households;
	};
	for (const [failed] of CYCLES) {
		const months = age(failed, month);
		if (months < 0) continue;
		const open = months < LEAVE ? leave + stay : stay;
		if (months === 0) add('failed', leave + stay);
		else add('opening', months <= LEAVE ? leave + stay : stay);
		if (months === LEAVE) add('voluntary_exit', leave);
		add(stageAt(months), open);
		add('closing', open);
	}
	return counts;
}

/** Writes the units' counts and the city's total of a month. */
function withTotal(write: (code: string, households: number) => void, countOf: (unit: number) => number): void {
	const counts = UNITS.map((_, unit) => countOf(unit));
	UNITS.forEach(({ code }, unit) => {
		write(code, counts[unit] ?? 0);
	});
	const total = counts.reduce((a, b) => a + b, 0);
	write(CITY, total);
}

function makeReview(): TableRows {
	const table = new TableRows('housing_review', [
		...['div_code', 'month', 'cycle_start', 'reviewed', 'passed', 'failed', 'pending'],
		...STATE,
	]);
	for (const [month, start] of CYCLES) {
		withTotal(
			(code, failed) => {
				const passed = code === CITY ? UNITS.length * 220 : 220;
				table.add(code, month, start, passed + failed, passed, failed, 0, ...SYNTHETIC);
			},
			(unit) => failures(unit).leave + failures(unit).stay,
		);
	}
	return table;
}

function makeCaseTable(): TableRows {
	const table = new TableRows('housing_case', [
		...['case_no', 'area', 'cohort', 'months', 'stage', 'exit_mode', 'hard_flag'],
	]);
	let number = 0;
	for (const [failed] of CYCLES) {
		const cohort = `${failed.slice(0, 4)}-H${failed.endsWith('-06') ? 1 : 2}`;
		const months = age(failed, LAST);
		UNITS.forEach(({ code }, unit) => {
			const { leave, stay } = failures(unit);
			const stage = stageAt(months);
			for (let each = 0; each < leave + stay; each++) {
				number += 1;
				const left = each < leave && months >= LEAVE;
				if (left) table.add(number, code, cohort, LEAVE, 'cleared', 'voluntary', false);
				else table.add(number, code, cohort, months, stage, '', stage === 'hard');
			}
		});
	}
	return table;
}

/** All tables of public rental housing from the same failures. */
export function makeHousing(): TableRows[] {
	const stock = new TableRows('housing_stock', [
		...['div_code', 'month', 'in_tenure_households', 'waiting_households'],
		...STATE,
	]);
	const clearance = new TableRows('housing_clearance', ['div_code', 'month', 'stage', 'households', ...STATE]);
	for (const [index, month] of MONTHS.entries()) {
		UNITS.forEach(({ code, registered }) => {
			stock.add(code, month, Math.round(registered * 0.004) + index * 2, 30 + index, ...SYNTHETIC);
		});
		for (const stage of Object.keys(countsOf(0, month))) {
			withTotal(
				(code, households) => {
					clearance.add(code, month, stage, households, ...SYNTHETIC);
				},
				(unit) => countsOf(unit, month)[stage] ?? 0,
			);
		}
	}
	const returned = new TableRows('housing_return', [
		...['div_code', 'month', 'hard_households', 'value_qualifier'],
		...STATE,
	]);
	for (const month of RETURNS) {
		withTotal(
			(code, households) => {
				returned.add(code, month, households, 'exact', ...SYNTHETIC);
			},
			(unit) => countsOf(unit, month)['hard'] ?? 0,
		);
	}
	return [stock, makeReview(), clearance, returned, makeCaseTable()];
}
