import { localeOfParam } from '#lib/i18n/locale.ts';
import { clearancePage } from '#lib/indicators/clearance/page.ts';
import type { ClearanceView } from '#lib/indicators/clearance/view.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readManifest, readView } from '../../../site-data.server.ts';
import { viewDrawings } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The clearance of public rental housing: every figure with its drawing; null where the package holds none of it. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<ClearanceView>('clearance');
	if (!view) return { page: null, drawings: new Map() };
	const definitions = [...bundledCatalogue().values()].map(({ definition }) => definition);
	const housing = new Set(definitions.filter(({ group }) => group === 'housing').map(({ id }) => id));
	const page = clearancePage({ view, manifest: await readManifest(), locale: localeOfParam(params.lang) }, housing);
	return { page, drawings: viewDrawings(page) };
};
