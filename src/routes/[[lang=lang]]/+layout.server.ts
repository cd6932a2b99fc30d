import { monthLabel } from '#lib/domain/period-label.ts';
import { inLocale } from '#lib/domain/sentence.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { baseUrl } from '../base-url.server.ts';
import { readHeldViews, readManifest, readReviews } from '../site-data.server.ts';
import type { LayoutServerLoad } from './$types.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** What every page carries: its language, and what the data are. */
export const load: LayoutServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const manifest = await readManifest();
	const city = manifest.places.find(({ code }) => code === manifest.city);
	return {
		locale,
		notice: manifest.notice ? inLocale(manifest.notice, locale) : null,
		city: manifest.city,
		cityName: city ? inLocale(city, locale) : '',
		dataUntil: monthLabel(manifest.lastMonth, locale),
		firstMonth: manifest.firstMonth,
		lastMonth: manifest.lastMonth,
		dataVersion: manifest.dataVersion,
		licence: manifest.licence,
		baseUrl: baseUrl(),
		views: await readHeldViews(),
		reviews: (await readReviews()).map(({ id }) => id),
	};
};
