import { inLocale, placeName } from '#lib/domain/sentence.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { tileFigures } from '#lib/indicators/tiles.ts';
import { readContexts, readManifest } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The units as tiles: how many indicators need attention in each, and every indicator's values. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const manifest = await readManifest();
	const contexts = await readContexts(locale);
	const units = manifest.places.filter(({ level }) => level === 'county');
	return {
		units: units.map((place) => ({
			code: place.code,
			name: placeName(place, locale),
			at: manifest.tiles[place.code] ?? null,
		})),
		...tileFigures(contexts, units),
		names: contexts.map(({ definition }) => ({ id: definition.id, name: inLocale(definition.name, locale) })),
	};
};
