import { inLocale } from '#lib/domain/sentence.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { overviewRow } from '#lib/indicators/overview.ts';
import { readContexts } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Every indicator with its meaning, for finding one. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const contexts = await readContexts(locale);
	return {
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
