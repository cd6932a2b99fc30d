import { dateLabel } from '#lib/domain/period-label.ts';
import type { Text } from '#lib/domain/definition.ts';
import { inLocale } from '#lib/domain/sentence.ts';
import * as m from '#lib/i18n/generated/messages.js';
import { localeOfParam, type Locale } from '#lib/i18n/locale.ts';
import { aboutSections } from '#lib/i18n/prose/about.ts';
import { openingPlace } from '#lib/indicators/context.ts';
import { programVersion, readContexts, readManifest } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

function both(write: (locale: Locale) => string): Text {
	return { zh: write('zh-CN'), en: write('en') };
}

/** What this is, and what an error report names. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const manifest = await readManifest();
	const contexts = await readContexts(locale);
	const { report, notice, licence } = manifest;
	const sections = aboutSections({
		notice,
		report:
			report && both((locale) => m.claims_source({ ...report, date: dateLabel(report.date, locale) }, { locale })),
		licence: both((locale) => m.licence_line({ licence }, { locale })),
	});
	const inThis = (text: Text): string => inLocale(text, locale);
	return {
		sections: sections.map(({ id, title, paragraphs, lists = [] }) => ({
			id,
			title: inThis(title),
			paragraphs: paragraphs.map(inThis),
			lists: lists.map((list) => ({ title: inThis(list.title), points: list.points.map(inThis) })),
		})),
		versions: [
			{ name: m.about_program({}, { locale }), value: await programVersion() },
			{ name: m.about_package({}, { locale }), value: `${inThis(manifest.title)} (${manifest.name})` },
			{ name: m.recheck_version({}, { locale }), value: manifest.dataVersion },
			{ name: m.recheck_hash({}, { locale }), value: manifest.file.sha256 },
			{ name: m.recheck_engine({}, { locale }), value: `DuckDB ${manifest.engine}` },
		],
		programVersion: await programVersion(),
		opens: Object.fromEntries(contexts.map((context) => [context.definition.id, openingPlace(context).code])),
	};
};
