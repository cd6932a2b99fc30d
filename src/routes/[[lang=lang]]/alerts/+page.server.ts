import { localeOfParam } from '#lib/i18n/locale.ts';
import { alertsPage } from '#lib/indicators/alerts/page.ts';
import { readAlertFile, readContexts, readManifest } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Every rule of the alerts at the end of the data. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const [file, contexts, manifest] = await Promise.all([readAlertFile(), readContexts(locale), readManifest()]);
	return { alerts: alertsPage(file, file.tests, contexts, manifest, locale, null) };
};
