import type { View } from '#lib/domain/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Context } from '#lib/indicators/context.ts';
import type { LiveData } from './live-data.ts';

/** All indicators in the city and its units as a view shows them, from the fetched cubes. @throws LiveDataError */
export async function liveContexts(live: LiveData, locale: Locale, view: View): Promise<Context[]> {
	const [definitions, manifest, cubes, { contextsOf }] = await Promise.all([
		live.definitions(),
		live.manifest(),
		live.units(),
		import('#lib/indicators/contexts.ts'),
	]);
	return contextsOf(definitions, cubes, manifest, locale, view);
}
