import { error } from '@sveltejs/kit';
import { drawNarrow, type Drawing } from '#lib/charts/draw.ts';
import { readReview } from '#lib/domain/review/read.ts';
import { localeOfParam, type Locale } from '#lib/i18n/locale.ts';
import type { Context } from '#lib/indicators/context.ts';
import { ledgerItems, ledgerLine } from '#lib/indicators/ledger/lines.ts';
import type { LedgerView } from '#lib/indicators/ledger/view.ts';
import { reviewPage } from '#lib/indicators/review/page.ts';
import { readContexts, readManifest, readReviews, readView } from '../../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = async () => {
	const reviews = await readReviews();
	return reviews.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);
};

async function issuesOf(contexts: ReadonlyMap<string, Context>, locale: Locale) {
	const [view, manifest] = await Promise.all([readView<LedgerView>('ledger'), readManifest()]);
	if (!view) return [];
	const context = { view, contexts, manifest, locale };
	return ledgerItems(context).map((item) => ledgerLine(item, context));
}

/** A review of the package, its figures beside the data, and the issues of the ledger that it names. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const [reviews, manifest, all] = await Promise.all([readReviews(), readManifest(), readContexts(locale)]);
	const found = reviews.find(({ id }) => id === params.id);
	if (!found) error(404, params.id);
	const text = locale === 'en' ? (found.en ?? found.zh) : found.zh;
	const { review } = readReview(text);
	if (!review) error(404, params.id);
	const contexts = new Map(all.map((context) => [context.definition.id as string, context]));
	const held = new Map([...contexts].filter(([, { readings }]) => readings.size > 0));
	const page = reviewPage(review, { contexts: held, manifest, locale });
	const drawings: Record<number, Drawing> = {};
	for (const { n, trend } of page.evidence) if (trend?.chart) drawings[n] = drawNarrow(trend.chart, trend.id);
	const unitCodes = manifest.places.filter(({ level }) => level === 'county').map(({ code }) => code as string);
	return { page, text, drawings, unitCodes, issues: await issuesOf(contexts, locale) };
};
