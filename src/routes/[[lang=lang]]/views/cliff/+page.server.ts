import { localeOfParam } from '#lib/i18n/locale.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { inLocale } from '#lib/domain/sentence.ts';
import { answerFigures, cliffAnswer } from '#lib/indicators/cliff/answer.ts';
import { cliffPage } from '#lib/indicators/cliff/page.ts';
import { openingSetting } from '#lib/indicators/cliff/rules.ts';
import type { CliffView } from '#lib/indicators/cliff/view.ts';
import { CLIFF_CODES, COST_TABLES, type CliffContext } from '#lib/indicators/cliff/words.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readManifest, readView } from '../../../site-data.server.ts';
import { drawingsOf } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Of a manifest only what the figures of this page read, as the page carries it to the browser. */
function carried(manifest: Manifest, view: CliffView): Manifest {
	const tables: readonly string[] = COST_TABLES;
	const places = view.places.map(({ place }): string => place);
	return {
		...manifest,
		tables: manifest.tables.filter(({ name }) => tables.includes(name)),
		places: manifest.places.filter(({ code }) => places.includes(code)),
		codes: Object.fromEntries(CLIFF_CODES.map((list) => [list, manifest.codes[list] ?? []])),
		...{ claims: [], events: [], former: [], warnings: [], caveats: [] },
		...{ tiles: {}, peers: {}, focus: {} },
	};
}

/** The cliff: what does not follow the reader, and the rules from which the browser makes what does. */
export const load: PageServerLoad = async ({ params }) => {
	const indicator = bundledCatalogue().get('cliff_size');
	const locale = localeOfParam(params.lang);
	const indicatorName = indicator ? inLocale(indicator.definition.name, locale) : '';
	const view = await readView<CliffView>('cliff');
	if (!view) return { page: null, context: null, drawings: drawingsOf([]), indicatorName };
	const manifest = await readManifest();
	const context: CliffContext = { view, manifest: carried(manifest, view), locale };
	const drawings = drawingsOf(answerFigures(cliffAnswer(context, openingSetting(view))));
	return { page: cliffPage({ view, manifest, locale }), context, drawings, indicatorName };
};
