import { localeOfParam } from '#lib/i18n/locale.ts';
import { FUNDS_INDICATORS, fundsPage } from '#lib/indicators/funds/page.ts';
import type { FundsView } from '#lib/indicators/funds/view.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readContext, readManifest, readView } from '../../../site-data.server.ts';
import { viewDrawings } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Funds by source, services, needs and organisations, with their drawings; null where the package holds none of the tables. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<FundsView>('funds');
	if (!view) return { page: null, drawings: new Map() };
	const [locale, manifest] = [localeOfParam(params.lang), await readManifest()];
	const shown: readonly string[] = FUNDS_INDICATORS;
	const indicators = [...bundledCatalogue().values()].filter(({ definition }) => shown.includes(definition.id));
	const contexts = await Promise.all(
		indicators.map(async (each) => [each.definition.id, await readContext(each, manifest, locale)] as const),
	);
	const page = fundsPage({ view, manifest, locale }, new Map<string, (typeof contexts)[number][1]>(contexts));
	return { page, drawings: viewDrawings(page) };
};
