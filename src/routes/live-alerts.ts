import type { View } from '#lib/domain/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { AlertsPage } from '#lib/indicators/alerts/page.ts';
import type { LiveData } from './live-data.ts';
import { liveContexts } from './live-contexts.ts';

/** The page of alerts at a cut-off: the same rules and the same function as the build, on the fetched cubes. @throws LiveDataError */
export async function liveAlerts(live: LiveData, locale: Locale, view: View): Promise<AlertsPage> {
	const [file, contexts, manifest, { alertTests }, { alertsPage }] = await Promise.all([
		live.alerts(),
		liveContexts(live, locale, view),
		live.manifest(),
		import('#lib/indicators/alerts/alert-file.ts'),
		import('#lib/indicators/alerts/page.ts'),
	]);
	const tests = alertTests(file, contexts, manifest, view.cutoff);
	return alertsPage(file, tests, contexts, manifest, locale, view.cutoff);
}
