import { glossaryGroups } from '#lib/domain/glossary-groups.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { readSearchIndex } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The technical words, sorted as the search index has them. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	return { groups: glossaryGroups((await readSearchIndex(locale)).entries, locale) };
};
