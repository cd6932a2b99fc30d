import type { Drawing } from '#lib/charts/draw.ts';
import { unpackCube } from '#lib/domain/cube.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { View } from '#lib/domain/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { placeOf } from '#lib/indicators/context.ts';
import { indicatorPage, type IndicatorPage } from '#lib/indicators/indicator-page.ts';
import { slicedQuery } from '#lib/indicators/query.ts';
import type { RecheckSubject } from '#lib/indicators/recheck.ts';
import { slicedDefinition } from '#lib/indicators/slice.ts';
import type { EngineSession } from './engine-session.ts';
import type { LiveData } from './live-data.ts';

/** What an indicator's page shows for one view, and what computed it. `page` is null when nothing is held up to the cut-off. */
export interface IndicatorAnswer {
	readonly page: IndicatorPage | null;
	readonly drawings: { readonly trend: Drawing | null; readonly units: Drawing | null };
	readonly subject: RecheckSubject;
	readonly sliced: boolean;
}

/** What the answer needs from the page. */
export interface IndicatorQuestion {
	readonly subject: RecheckSubject;
	readonly place: PlaceCode;
	readonly locale: Locale;
	readonly live: LiveData;
	readonly session: EngineSession;
	readonly onProgress: (share: number) => void;
}

/** Another period or comparison from the readings; a slice from the rows, by the browser's engine. */
export async function indicatorAnswer(question: IndicatorQuestion, view: View): Promise<IndicatorAnswer> {
	const { subject, locale, live, session, onProgress } = question;
	const [manifest, { draw }] = await Promise.all([live.manifest(), import('#lib/charts/draw.ts')]);
	const { slices } = view;
	const sliced = Object.keys(slices).length > 0;
	const definition = slicedDefinition(subject.definition, manifest, slices);
	const sql = slicedQuery(subject.sql, slices);
	const rowset = sliced
		? await (await session.engine(onProgress)).query(sql)
		: unpackCube(await live.cube(subject.definition.id));
	// The report's figures are about the whole: a part is never called calibrated to them.
	const known = sliced ? { ...manifest, claims: [] } : manifest;
	const context = contextOf(definition, rowset, known, locale, view);
	const page = indicatorPage(context, placeOf(manifest, question.place));
	const drawing = (figure: Figure) => (figure.chart ? draw(figure.chart, figure.id) : null);
	return {
		page,
		drawings: { trend: page ? drawing(page.trend) : null, units: page ? drawing(page.units) : null },
		subject: { ...subject, definition, sql, claims: sliced ? [] : subject.claims },
		sliced,
	};
}
