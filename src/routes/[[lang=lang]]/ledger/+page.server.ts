import { localeOfParam, type Locale } from '#lib/i18n/locale.ts';
import { writeLedger } from '#lib/domain/ledger/file/write.ts';
import { ledgerFile } from '#lib/indicators/ledger/file.ts';
import type { LedgerContext } from '#lib/indicators/ledger/lines.ts';
import { ledgerPage } from '#lib/indicators/ledger/page.ts';
import type { LedgerView } from '#lib/indicators/ledger/view.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readContext, readManifest, readView } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The ledger with what the indicators of its issues say of them. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<LedgerView>('ledger');
	if (!view) return { page: null, file: '' };
	const manifest = await readManifest();
	const named = new Set(view.issues.map(({ indicator }) => indicator));
	const indicators = [...bundledCatalogue().values()].filter(({ definition }) => named.has(definition.id));
	const contextIn = async (locale: Locale): Promise<LedgerContext> => {
		const contexts = await Promise.all(
			indicators.map(async (each) => [each.definition.id, await readContext(each, manifest, locale)] as const),
		);
		return { view, contexts: new Map(contexts), manifest, locale };
	};
	return {
		page: ledgerPage(await contextIn(localeOfParam(params.lang))),
		// One file for both languages, so that copies of either merge.
		file: writeLedger(ledgerFile(await contextIn('zh-CN'))),
	};
};
