import type { Random } from '../random.ts';
import { SYNTHETIC, TableRows } from '../table.ts';
import { CITY, QUARTERS, UNITS } from './places.ts';

const STATE = ['value_state', 'state_reason', 'basis'] as const;

/** Civil-affairs posts of the townships at quarter ends. */
export function makeStaffing(random: Random): TableRows {
	const table = new TableRows('staffing', [
		...['div_code', 'month', 'all_staff', 'civil_affairs_staff', 'dedicated', 'part_time', 'temporary'],
		...['fte_tenths', 'synthetic_columns', 'note'],
		...STATE,
	]);
	for (const { code, townships } of UNITS) {
		for (const [number] of townships) {
			const dedicated = random.whole(1, 3);
			for (const month of QUARTERS) {
				const part = random.whole(0, 2);
				const staff = dedicated + part;
				const tenths = dedicated * 10 + part * 4;
				table.add(code + number, month, null, staff, dedicated, part, random.whole(0, 1), tenths, '', '', ...SYNTHETIC);
			}
		}
	}
	return table;
}

/** Data items of the invented city, with their departments. */
export const ITEMS = [
	['household_registration', '公安'],
	['death', '公安'],
	['real_estate', '自然资源'],
	['social_insurance', '人社'],
] as const;

/** Data items that other departments owe to the check of recipients, at quarter ends. */
export function makeDataSharing(random: Random): TableRows {
	const table = new TableRows('data_sharing', [
		...['div_code', 'month', 'item_code', 'dept', 'required', 'mode', 'last_refresh', 'records_checked'],
		...STATE,
	]);
	for (const code of [CITY, ...UNITS.map((unit) => unit.code)]) {
		for (const [index, [item, department]] of ITEMS.entries()) {
			for (const [quarter, month] of QUARTERS.entries()) {
				const mode = index <= quarter / 2 + 0.5 ? 'auto' : index === 3 ? 'none' : 'batch';
				const connected = mode !== 'none';
				const checked = connected ? random.whole(60, 400) : 0;
				table.add(...[code, month, item, department, true, mode], ...[connected ? month : '', checked], ...SYNTHETIC);
			}
		}
	}
	return table;
}
