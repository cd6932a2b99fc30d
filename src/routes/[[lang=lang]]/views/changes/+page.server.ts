import { localeOfParam } from '#lib/i18n/locale.ts';
import { changesPage } from '#lib/indicators/changes/page.ts';
import type { ChangesView } from '#lib/indicators/changes/view.ts';
import { readContexts, readManifest, readView } from '../../../site-data.server.ts';
import { viewDrawings } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What changed, of every indicator in the city and its units, and what the browser needs to make the full list. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const view = (await readView<ChangesView>('changes')) ?? { silent: [] };
	const page = changesPage({ view, contexts: await readContexts(locale), manifest: await readManifest(), locale });
	return { view, page, drawings: viewDrawings(page) };
};
