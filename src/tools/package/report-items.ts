import type { Text } from '#lib/domain/definition.ts';
import { REPORT_VIEWS, type ReportItem } from '#lib/domain/report-item.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import type { Descriptor } from './descriptor.ts';

/** The items of the report in its order; none where the package belongs to no report. */
export async function reportItems(engine: NativeEngine, descriptor: Descriptor): Promise<ReportItem[]> {
	const labels = new Map(descriptor['tuodi:codes']['report_part']?.map(({ code, zh, en }) => [code, { zh, en }]));
	const { rows } = await engine.query('SELECT * FROM report_item ORDER BY row_no');
	return rows.map((row) => {
		const text = (column: string): Text => ({
			zh: String(row[`${column}_zh`] ?? ''),
			en: String(row[`${column}_en`] ?? ''),
		});
		const part = String(row['part']);
		const needs = text('needs');
		return {
			id: String(row['item']),
			part: labels.get(part) ?? { zh: part, en: part },
			title: text('title'),
			view: REPORT_VIEWS.find((view) => view === row['view']) ?? null,
			needs: needs.zh === '' ? null : needs,
		};
	});
}
