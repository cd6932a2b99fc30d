import { dateLabel } from '#lib/domain/period-label.ts';
import { inLocale } from '#lib/domain/sentence.ts';
import * as m from '#lib/i18n/generated/messages.js';
import { localeOfParam } from '#lib/i18n/locale.ts';
import { claimLines, reportFigure, reportTable } from '#lib/indicators/claims.ts';
import { readContexts, readManifest } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The report's figures beside the computed ones, and the warnings about reading the report. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const manifest = await readManifest();
	const contexts = await readContexts(locale);
	const lines = contexts.flatMap(({ definition, readings }) => claimLines(definition, readings, manifest, locale));
	const source = manifest.report
		? m.claims_source({ ...manifest.report, date: dateLabel(manifest.report.date, locale) }, { locale })
		: '';
	return {
		count: lines.length,
		claims: reportTable(lines, locale),
		figure: reportFigure(lines, source, manifest.dataVersion, locale),
		source,
		warnings: manifest.warnings.map(({ id, text }) => ({ id, text: inLocale(text, locale) })),
	};
};
