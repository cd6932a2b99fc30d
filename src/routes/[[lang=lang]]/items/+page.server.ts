import { localeOfParam } from '#lib/i18n/locale.ts';
import { itemList } from '#lib/indicators/report-items.ts';
import type { LedgerView } from '#lib/indicators/ledger/view.ts';
import { pagePlaces, readContexts, readReportItems, readView } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Every item of the report, with the indicators that answer it or the data that are lacking, and its issues in the ledger. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const contexts = await readContexts(locale);
	const held = contexts.filter((context) => pagePlaces(context).length > 0).map(({ definition }) => definition);
	const ledger = await readView<LedgerView>('ledger');
	const issues = (ledger?.issues ?? []).map(({ id, item }) => ({ id, item }));
	return { issues, items: itemList(await readReportItems(), held, new Set(held.map(({ id }) => id)), locale) };
};
