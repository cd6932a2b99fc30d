import type { Drawing } from '#lib/charts/draw.ts';
import { unpackCube } from '#lib/domain/cube.ts';
import type { ChartSpec, Figure } from '#lib/domain/figure.ts';
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

/** The drawing of each figure of a page, null where it has none. */
export interface PageDrawings {
	readonly trend: Drawing | null;
	readonly control: Drawing | null;
	readonly units: Drawing | null;
}

/** The drawings of a page by one way of drawing. */
export function pageDrawings(
	page: IndicatorPage | null,
	drawOf: (chart: ChartSpec, id: string) => Drawing,
): PageDrawings {
	const drawing = (figure: Figure | null | undefined) => (figure?.chart ? drawOf(figure.chart, figure.id) : null);
	return { trend: drawing(page?.trend), control: drawing(page?.control), units: drawing(page?.units) };
}

/** What an indicator's page shows for one view, and what computed it. `page` is null when nothing is held up to the cut-off. */
export interface IndicatorAnswer {
	readonly page: IndicatorPage | null;
	readonly drawings: PageDrawings;
	readonly subject: RecheckSubject;
	readonly sliced: boolean;
}

/** What the answer needs from the page. */
export interface IndicatorQuestion {
	readonly subject: RecheckSubject;
	readonly place: PlaceCode;
	/** Whether the page is of one place by its address: its prerendered drawings are narrow at every width. */
	readonly ofPlace: boolean;
	readonly locale: Locale;
	readonly live: LiveData;
	readonly session: EngineSession;
	readonly onProgress: (share: number) => void;
}

/** Below this width a page shows its narrow drawings: `FigureBlock`'s style. */
const NARROW_WINDOW = '(max-width: 560px)';

/** Drawings made last: another comparison changes none of them, and readers go back and forth. */
const drawn = new Map<string, Drawing>();
const DRAWN_LIMIT = 24;

function remembered(key: string, make: () => Drawing): Drawing {
	const drawing = drawn.get(key) ?? make();
	drawn.delete(key);
	drawn.set(key, drawing);
	const [oldest] = drawn.keys();
	if (oldest !== undefined && drawn.size > DRAWN_LIMIT) drawn.delete(oldest);
	return drawing;
}

/** Another period or comparison from the readings; a slice from the rows, by the browser's engine. */
export async function indicatorAnswer(question: IndicatorQuestion, view: View): Promise<IndicatorAnswer> {
	const { subject, locale, live, session, onProgress } = question;
	const [manifest, { drawFirst, drawNarrow }] = await Promise.all([live.manifest(), import('#lib/charts/draw.ts')]);
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
	const isNarrow = matchMedia(NARROW_WINDOW).matches;
	const drawOf = (chart: ChartSpec, id: string): Drawing =>
		remembered(`${question.ofPlace} ${isNarrow} ${id} ${JSON.stringify(chart)}`, () =>
			question.ofPlace ? drawNarrow(chart, id) : drawFirst(chart, id, isNarrow),
		);
	return {
		page,
		drawings: pageDrawings(page, drawOf),
		subject: { ...subject, definition, sql, claims: sliced ? [] : subject.claims },
		sliced,
	};
}

/** The answer with the drawings of every width, for paper and for a window that changes its size. */
export async function withAllDrawings(answer: IndicatorAnswer): Promise<IndicatorAnswer> {
	const { draw } = await import('#lib/charts/draw.ts');
	return { ...answer, drawings: pageDrawings(answer.page, draw) };
}
