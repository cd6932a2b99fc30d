import { draw } from '#lib/charts/draw.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { clearancePage } from '#lib/indicators/clearance/page.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readClearanceView, readManifest } from '../../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The clearance of public rental housing: every figure with its drawing; null where the package holds none of it. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const view = await readClearanceView();
	if (!view) return { page: null, columns: [] };
	const definitions = [...bundledCatalogue().values()].map(({ definition }) => definition);
	const housing = new Set(definitions.filter(({ group }) => group === 'housing').map(({ id }) => id));
	const manifest = await readManifest();
	const page = clearancePage({ view, manifest, locale }, housing);
	const drawn = (figures: readonly (Figure | null)[]) =>
		figures
			.filter((figure) => figure !== null)
			.map((figure) => ({ figure, drawing: figure.chart ? draw(figure.chart, figure.id) : null }));
	// Two columns about equally long: how many, and how long.
	return { page, columns: [drawn([page.bridge, page.ages]), drawn([page.survival, page.areas])] };
};
