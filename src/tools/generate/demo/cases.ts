import { allocate, allocateSafely, type Random } from '../random.ts';
import { SYNTHETIC, TableRows } from '../table.ts';
import { MONTHS, QUARTERS, UNITS } from './places.ts';

const STATE = ['value_state', 'state_reason', 'basis'] as const;

/** Persons and households. */
interface Stock {
	readonly households: number;
	readonly persons: number;
}

/** The tables of recipients, and the stocks that payments and care build on: `code month program`. */
export interface DemoCases {
	readonly tables: readonly TableRows[];
	readonly stock: ReadonlyMap<string, Stock>;
}

/** Stocks of dibao that follow from entries and exits, with the townships of every month; tekun stocks hardly move. */
export function makeCases(random: Random): DemoCases {
	const caseload = new TableRows('caseload', ['div_code', 'month', 'program', 'households', 'persons', ...STATE]);
	const flow = new TableRows('case_flow', [
		...['div_code', 'month', 'program', 'flow_type', 'reason', 'households', 'persons'],
		...STATE,
	]);
	const stock = new Map<string, Stock>();
	for (const { code, registered, townships } of UNITS) {
		let now: Stock = { households: Math.round(registered * 0.011), persons: Math.round(registered * 0.018) };
		const tekun = Math.round(registered * 0.0045);
		for (const month of MONTHS) {
			const [enter, death, income, review] = [30, 12, 8, 5].map((base) => base + random.whole(0, 4));
			const out = [death ?? 0, income ?? 0, review ?? 0];
			const households = now.households + (enter ?? 0) - out.reduce((a, b) => a + b, 0);
			const persons = now.persons + (enter ?? 0) * 2 - out.reduce((a, b) => a + b, 0) * 2;
			now = { households, persons };
			flow.add(code, month, 'dibao', 'enter', 'application', enter ?? 0, (enter ?? 0) * 2, ...SYNTHETIC);
			['death_or_move', 'income_rise', 'review'].forEach((reason, index) => {
				flow.add(code, month, 'dibao', 'exit', reason, out[index] ?? 0, (out[index] ?? 0) * 2, ...SYNTHETIC);
			});
			const cells = [
				['dibao', now],
				['tekun', { households: tekun - 8, persons: tekun }],
			] as const;
			for (const [program, cell] of cells) {
				stock.set(`${code} ${month} ${program}`, cell);
				caseload.add(code, month, program, cell.households, cell.persons, ...SYNTHETIC);
				const weights = townships.map((_, index) => 3 - index * 0.7);
				const below = allocate(cell.households, weights);
				const more = allocate(cell.persons - cell.households, weights);
				townships.forEach(([number], index) => {
					const count = below[index] ?? 0;
					caseload.add(code + number, month, program, count, count + (more[index] ?? 0), ...SYNTHETIC);
				});
			}
		}
	}
	return { tables: [caseload, flow], stock };
}

/** Payments per month; one month of one county was not reported. */
export function makePayments(random: Random, { stock }: DemoCases): TableRows {
	const table = new TableRows('disbursement', [
		...['div_code', 'month', 'program', 'payment_kind', 'amount_fen', 'persons_paid', 'households_paid'],
		...STATE,
	]);
	for (const { code } of UNITS) {
		for (const month of MONTHS) {
			for (const [program, fen] of [
				['dibao', month < '2024-01' ? 46_000 : 50_500],
				['tekun', 112_000],
			] as const) {
				const { households, persons } = stock.get(`${code} ${month} ${program}`) ?? { households: 0, persons: 0 };
				if (code === '990103' && month === '2023-11' && program === 'dibao') {
					table.add(code, month, program, 'regular', null, null, null, 'missing', 'not_reported', 'synthetic');
				} else {
					const paid = Math.round(persons * fen * random.around(0.03));
					table.add(code, month, program, 'regular', paid, persons, households, ...SYNTHETIC);
				}
			}
			if (!month.endsWith('-01')) continue;
			const { households } = stock.get(`${code} ${month} dibao`) ?? { households: 0 };
			table.add(code, month, 'dibao', 'one_off', households * 20_000, households, households, ...SYNTHETIC);
		}
	}
	return table;
}

/** Tekun persons by ability and place of care at quarter ends, and their wishes. */
export function makeCare({ stock }: DemoCases): TableRows[] {
	const care = new TableRows('tekun_care', ['div_code', 'month', 'ability', 'care_mode', 'persons', ...STATE]);
	const willing = new TableRows('tekun_willing', [
		...['div_code', 'month', 'dependent_persons', 'willing_concentrated', 'willing_placed'],
		...STATE,
	]);
	UNITS.forEach(({ code }, unit) => {
		QUARTERS.forEach((month, quarter) => {
			const persons = stock.get(`${code} ${month} tekun`)?.persons ?? 0;
			const unable = Math.round(persons * 0.44);
			const placed = Math.round(unable * (0.62 + quarter * 0.02 + unit * 0.03));
			const [inPublic = 0, inPrivate = 0] = allocateSafely(placed, [0.8, 0.2]);
			const add = (mode: string, count: number): void => {
				const [partly = 0, fully = 0] = allocateSafely(count, [0.55, 0.45]);
				care.add(code, month, 'partly_lost', mode, partly, ...SYNTHETIC);
				care.add(code, month, 'fully_lost', mode, fully, ...SYNTHETIC);
			};
			add('concentrated_public', inPublic);
			add('concentrated_private', inPrivate);
			add('dispersed', unable - placed);
			const [home = 0, inside = 0] = allocateSafely(persons - unable, [0.9, 0.1]);
			care.add(code, month, 'able', 'concentrated_public', inside, ...SYNTHETIC);
			care.add(code, month, 'able', 'concentrated_private', 0, ...SYNTHETIC);
			care.add(code, month, 'able', 'dispersed', home, ...SYNTHETIC);
			const waiting = Math.round((unable - placed) / 2);
			willing.add(code, month, unable, placed + waiting, placed, ...SYNTHETIC);
		});
	});
	return [care, willing];
}
