import { error } from '@sveltejs/kit';
import { draw } from '#lib/charts/draw.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { LOCALES, localeOfParam } from '#lib/i18n/locale.ts';
import { indicatorPage } from '#lib/indicators/indicator-page.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import type { RecheckInput } from '#lib/indicators/recheck.ts';
import { readContext, readManifest, recheckBytes } from '../../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
	LOCALES.flatMap((locale) =>
		[...bundledCatalogue().keys()].map((id) => (locale === 'en' ? { lang: 'en', id } : { id })),
	);

/** One indicator's page: every number, table and drawing, and what its recheck needs. */
export const load: PageServerLoad = async ({ params }) => {
	const indicator = bundledCatalogue().get(params.id);
	if (!indicator) error(404, params.id);
	const manifest = await readManifest();
	const context = await readContext(indicator, manifest, localeOfParam(params.lang));
	const page = indicatorPage(context);
	if (!page) error(404, params.id);
	const drawing = (figure: Figure) => (figure.chart ? draw(figure.chart, figure.id) : null);
	const recheck: RecheckInput = {
		definition: indicator.definition,
		sql: indicator.sql,
		reading: page.reading,
		claims: manifest.claims.filter((claim) => claim.indicator === indicator.definition.id),
		dataVersion: manifest.dataVersion,
		file: manifest.file,
	};
	return {
		page,
		drawings: { trend: drawing(page.trend), units: drawing(page.units) },
		recheck,
		recheckBytes: await recheckBytes(manifest),
	};
};
