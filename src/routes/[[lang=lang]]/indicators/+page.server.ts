import { inLocale } from '#lib/domain/sentence.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { lackingText } from '#lib/indicators/lacking.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { overviewRow } from '#lib/indicators/overview.ts';
import { readContexts, readManifest } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Every indicator with its meaning, for finding one. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const contexts = await readContexts(locale);
	const manifest = await readManifest();
	return {
		lacking: [...bundledCatalogue().values()].flatMap(({ definition }) => {
			const reason = lackingText(definition, manifest, locale);
			return reason === null ? [] : [{ id: definition.id, name: inLocale(definition.name, locale), reason }];
		}),
		items: contexts.flatMap((context) => {
			const row = overviewRow(context);
			if (!row) return [];
			const { definition } = context;
			const { id, name, place, period, value, sentence, judgement, basis, basisLabel } = row;
			const summary = { id, name, place, period, value, sentence, judgement, basis, basisLabel };
			return [{ ...summary, group: definition.group, meaning: inLocale(definition.meaning, locale) }];
		}),
	};
};
