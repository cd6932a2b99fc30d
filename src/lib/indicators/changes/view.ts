import { parsePlaceCode, type PlaceCode } from '../../domain/place.ts';
import type { Row } from '../../domain/rowset.ts';

/** A county that has not reported a table for its last month. */
export interface Silent {
	readonly table: string;
	readonly place: PlaceCode;
	/** `YYYY-MM`. */
	readonly month: string;
}

/** What the page of changes needs beside the readings of all indicators. */
export interface ChangesView {
	readonly silent: readonly Silent[];
}

/** The view from its query (`queries/views/changes`). Never null: changes are those of whatever indicators a package holds. */
export function changesView(silent: readonly Row[]): ChangesView {
	return {
		silent: silent.map((row) => {
			const place = parsePlaceCode(String(row['place']));
			if (!place) throw new TypeError(`expected a place code, found ${String(row['place'])}`);
			return { table: String(row['table_name']), place, month: String(row['period']) };
		}),
	};
}
