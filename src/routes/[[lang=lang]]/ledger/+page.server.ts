import { localeOfParam } from '#lib/i18n/locale.ts';
import { ledgerPage } from '#lib/indicators/ledger/page.ts';
import type { LedgerView } from '#lib/indicators/ledger/view.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readContext, readManifest, readView } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The ledger with what the indicators of its issues say of them. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<LedgerView>('ledger');
	if (!view) return { page: null };
	const [locale, manifest] = [localeOfParam(params.lang), await readManifest()];
	const named = new Set(view.issues.map(({ indicator }) => indicator));
	const indicators = [...bundledCatalogue().values()].filter(({ definition }) => named.has(definition.id));
	const contexts = await Promise.all(
		indicators.map(async (each) => [each.definition.id, await readContext(each, manifest, locale)] as const),
	);
	return { page: ledgerPage({ view, contexts: new Map(contexts), manifest, locale }) };
};
