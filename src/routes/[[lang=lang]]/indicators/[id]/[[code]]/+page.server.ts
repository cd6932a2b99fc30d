import { error } from '@sveltejs/kit';
import { draw, drawNarrow } from '#lib/charts/draw.ts';
import { termNotes } from '#lib/domain/glossary.ts';
import { parsePlaceCode } from '#lib/domain/place.ts';
import { inLocale, placeName } from '#lib/domain/sentence.ts';
import { termsIn } from '#lib/domain/term-marks.ts';
import { LOCALES, localeOfParam } from '#lib/i18n/locale.ts';
import { openingPlace, placeOf } from '#lib/indicators/context.ts';
import { indicatorPage } from '#lib/indicators/indicator-page.ts';
import type { LedgerView } from '#lib/indicators/ledger/view.ts';
import { noteTexts } from '#lib/indicators/marked-notes.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import type { RecheckSubject } from '#lib/indicators/recheck.ts';
import { sliceCodes } from '#lib/indicators/slice.ts';
import { pageDrawings } from '../../../../indicator-answer.ts';
import {
	pagePlaces,
	readContext,
	readContexts,
	readManifest,
	readView,
	recheckBytes,
} from '../../../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = async () => {
	const contexts = await readContexts('zh-CN');
	return LOCALES.flatMap((locale) =>
		contexts.flatMap((context) => {
			const { id } = context.definition;
			// An indicator that the package holds nothing for has no page.
			const places = pagePlaces(context).map(({ code }) => code);
			return (places.length === 0 ? [] : ['', ...places]).map((code) => ({
				lang: locale === 'en' ? 'en' : '',
				id,
				code,
			}));
		}),
	);
};

/**
 * One indicator in one place: every number, table and drawing, and what its recheck and slices need. The place is not tracked: a
 * browser that holds the page of one place computes another from the readings, and fetches nothing.
 */
export const load: PageServerLoad = async ({ params, untrack }) => {
	const ofPlace = untrack(() => params.code);
	const indicator = bundledCatalogue().get(params.id);
	if (!indicator) error(404, params.id);
	const manifest = await readManifest();
	const locale = localeOfParam(params.lang);
	const context = await readContext(indicator, manifest, locale);
	const code = parsePlaceCode(ofPlace ?? '');
	const places = pagePlaces(context);
	if (ofPlace && !places.some((place) => place.code === code)) error(404, ofPlace);
	const ledger = await readView<LedgerView>('ledger');
	const page = indicatorPage(context, code ? placeOf(manifest, code) : openingPlace(context));
	if (!page) error(404, params.id);
	const drawOf = code === null ? draw : drawNarrow;
	const subject: RecheckSubject = {
		definition: indicator.definition,
		sql: indicator.sql,
		claims: manifest.claims.filter((claim) => claim.indicator === indicator.definition.id),
		dataVersion: manifest.dataVersion,
		file: manifest.file,
	};
	return {
		page,
		/** The place in the address that page and drawings were made for; null where it names none. */
		code: ofPlace ?? null,
		drawings: pageDrawings(page, drawOf),
		subject,
		terms: termsIn(noteTexts(page), termNotes(locale)),
		places: places.map((place) => ({
			code: place.code,
			name: placeName(place, locale),
			opens: place.code === openingPlace(context).code,
		})),
		slices: (indicator.definition.slices ?? []).map((slice) => ({
			column: slice.column,
			label: inLocale(slice.label, locale),
			codes: sliceCodes(slice, manifest).map((each) => ({ code: each.code, label: inLocale(each.label, locale) })),
		})),
		/** Issues of the ledger that it measures. */
		issues: (ledger?.issues ?? []).filter(({ indicator: id }) => id === params.id).map(({ id }) => id),
		recheckBytes: await recheckBytes(manifest),
	};
};
