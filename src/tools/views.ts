import type { ViewName } from '#lib/domain/report-item.ts';
import type { Row } from '#lib/domain/rowset.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { assessmentView } from '#lib/indicators/assessment/view.ts';
import { changesView } from '#lib/indicators/changes/view.ts';
import { clearanceView } from '#lib/indicators/clearance/view.ts';
import { cliffView } from '#lib/indicators/cliff/view.ts';
import { overlapView } from '#lib/indicators/overlap/view.ts';
import { sharingView } from '#lib/indicators/sharing/view.ts';
import { fundsView } from '#lib/indicators/funds/view.ts';
import { ledgerView } from '#lib/indicators/ledger/view.ts';
import { staffView } from '#lib/indicators/staff/view.ts';
import { readQueries } from './catalogue.ts';

/** Rows of the queries of a view, by name without `.sql`. */
type RowsOf = (query: string) => readonly Row[];

/** Each view from its queries, with small counts left out already: what it gives is served. Null where the package holds none of it. */
const MAKERS = {
	changes: (rowsOf: RowsOf) => changesView(rowsOf('silent')),
	clearance: (rowsOf: RowsOf) => clearanceView(rowsOf('pipeline'), rowsOf('flows'), rowsOf('cases')),
	staff: (rowsOf: RowsOf) => staffView(rowsOf('cases'), rowsOf('posts')),
	cliff: (rowsOf: RowsOf) => cliffView(rowsOf('rules'), rowsOf('cases')),
	overlap: (rowsOf: RowsOf) => overlapView(rowsOf('pairs'), rowsOf('screening')),
	sharing: (rowsOf: RowsOf) => sharingView(rowsOf('items')),
	funds: (rowsOf: RowsOf) => fundsView(rowsOf('sources'), rowsOf('services'), rowsOf('needs'), rowsOf('organisations')),
	assessment: (rowsOf: RowsOf) => assessmentView(rowsOf('marks')),
	ledger: (rowsOf: RowsOf) => ledgerView(rowsOf('issues'), rowsOf('votes')),
} satisfies Record<ViewName, (rowsOf: RowsOf) => object | null>;

/** Runs the queries of a view (`queries/views/<name>`) and makes the view of their rows. @throws Error for a query that is not there. */
export async function makeView<N extends ViewName>(
	engine: NativeEngine,
	name: N,
): Promise<ReturnType<(typeof MAKERS)[N]>> {
	const rows = new Map<string, readonly Row[]>();
	for (const [file, sql] of Object.entries(await readQueries(`views/${name}`))) {
		rows.set(file.replace(/\.sql$/, ''), (await engine.query(sql)).rows);
	}
	return MAKERS[name]((query) => {
		const found = rows.get(query);
		if (!found) throw new Error(`view ${name}: expected queries/views/${name}/${query}.sql, found no such file`);
		return found;
	}) as ReturnType<(typeof MAKERS)[N]>;
}
