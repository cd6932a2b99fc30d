import { claimLines, reportTable } from '#lib/indicators/claims.ts';
import { GROUPS } from '#lib/indicators/catalogue.ts';
import { indicatorSummary } from '#lib/indicators/indicator-page.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readContext, readManifest } from '../site-data.server.ts';
import { localeOfParam } from '#lib/i18n/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Every indicator that the package holds, by group, and the report's own figures beside the computed ones. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const manifest = await readManifest();
	const contexts = await Promise.all(
		[...bundledCatalogue().values()].map((indicator) => readContext(indicator, manifest, locale)),
	);
	const summaries = contexts.flatMap((context) => indicatorSummary(context) ?? []);
	const groups = GROUPS.map((group) => ({ group, summaries: summaries.filter((item) => item.group === group) }));
	const lines = contexts.flatMap(({ definition, readings }) => claimLines(definition, readings, manifest, locale));
	return {
		groups: groups.filter((group) => group.summaries.length > 0),
		count: summaries.length,
		attention: summaries.filter(({ judgement }) => judgement.verdict === 'attention'),
		report: manifest.report,
		claims: reportTable(lines, locale),
	};
};
