import { error } from '@sveltejs/kit';
import { LOCALES, localeOfParam } from '#lib/i18n/locale.ts';
import { firedRules } from '#lib/indicators/alerts/page.ts';
import { district } from '#lib/indicators/district.ts';
import { readAlertFile, readContexts, readManifest } from '../../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = async () => {
	const { places } = await readManifest();
	return LOCALES.flatMap((locale) =>
		places.filter(({ level }) => level === 'county').map(({ code }) => ({ lang: locale === 'en' ? 'en' : '', code })),
	);
};

/** One unit: every indicator against the city and its peers. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const { places } = await readManifest();
	const place = places.find(({ code, level }) => code === params.code && level === 'county');
	if (!place) error(404, params.code);
	const { tests } = await readAlertFile();
	return { district: district(await readContexts(locale), place), alerts: firedRules(tests, place.code) };
};
