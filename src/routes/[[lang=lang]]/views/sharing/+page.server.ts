import { localeOfParam } from '#lib/i18n/locale.ts';
import { SHARING_INDICATORS, sharingPage } from '#lib/indicators/sharing/page.ts';
import type { SharingView } from '#lib/indicators/sharing/view.ts';
import { readManifest, readView, readViewContexts } from '../../../site-data.server.ts';
import { viewDrawings } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The data items that departments share for checks; null where the package holds none of it. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<SharingView>('sharing');
	if (!view) return { page: null, drawings: new Map() };
	const locale = localeOfParam(params.lang);
	const contexts = await readViewContexts(SHARING_INDICATORS, locale);
	const page = sharingPage({ view, manifest: await readManifest(), locale }, contexts);
	return { page, drawings: viewDrawings(page) };
};
