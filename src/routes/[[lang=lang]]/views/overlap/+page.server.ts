import { localeOfParam } from '#lib/i18n/locale.ts';
import { OVERLAP_INDICATORS, overlapPage } from '#lib/indicators/overlap/page.ts';
import type { OverlapView } from '#lib/indicators/overlap/view.ts';
import { readManifest, readView, readViewContexts } from '../../../site-data.server.ts';
import { viewDrawings } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Where aid overlaps and where it misses people; null where the package holds none of it. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<OverlapView>('overlap');
	if (!view) return { page: null, drawings: new Map() };
	const locale = localeOfParam(params.lang);
	const contexts = await readViewContexts(OVERLAP_INDICATORS, locale);
	const page = overlapPage({ view, manifest: await readManifest(), locale }, contexts);
	return { page, drawings: viewDrawings(page) };
};
