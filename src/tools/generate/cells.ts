import { LEAST_CELL } from './random.ts';
import { SYNTHETIC, TableRows, type CsvCell } from './table.ts';

/** A count that may be shown: 0 or at least 5. */
export function safe(count: number): number {
	const whole = Math.round(count);
	return whole <= 0 ? 0 : Math.max(LEAST_CELL, whole);
}

/** A part of a count such that neither it nor the rest is 1 to 4. */
export function safePart(whole: number, part: number): number {
	const kept = Math.min(safe(part), whole);
	const rest = whole - kept;
	return rest > 0 && rest < LEAST_CELL ? whole : kept;
}

/** A fact table whose rows all hold synthetic values. */
export class SyntheticTable extends TableRows {
	constructor(name: string, columns: readonly string[]) {
		super(name, [...columns, 'value_state', 'state_reason', 'basis']);
	}

	/** Adds one row without its closing cells. */
	put(...cells: CsvCell[]): void {
		this.add(...cells, ...SYNTHETIC);
	}
}
