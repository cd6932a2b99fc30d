import { firedRules } from '#lib/indicators/alerts/page.ts';
import { overview } from '#lib/indicators/overview.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { readAlertFile, readContexts } from '../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The overview at the end of the data. */
export const load: PageServerLoad = async ({ params }) => ({
	overview: overview(await readContexts(localeOfParam(params.lang))),
	alerts: firedRules((await readAlertFile()).tests),
});
