import { monthLabel } from '../../domain/period-label.ts';
import { readingText } from '../../domain/format.ts';
import type { Table } from '../../domain/figure.ts';
import { basisText, inLocale, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Context } from '../context.ts';
import type { Headline } from '../indicator-page.ts';
import { cityReading, indicatorFigure, shareHeadline } from '../view-indicator.ts';
import { warningsAbout, type ViewNotes, type ViewPage } from '../view-page.ts';
import { cityFigure, firstPlace } from './city-figure.ts';
import { gridFigure } from './grid-figure.ts';
import { itemNames, listTable } from './items.ts';
import { cellIn, itemsWith } from './view.ts';
import { basisOfView, ownerName, tagOf, whenOf, type SharingContext } from './words.ts';

/** Indicators that the page stands beside: what is live, what is still checked by hand, what is disputed. */
export const SHARING_INDICATORS = ['data_sharing_coverage', 'manual_verification_share', 'dispute_rate'] as const;

/** The page of data sharing, and its grids as one list for a file. */
export interface SharingPage extends ViewPage {
	readonly list: Table;
}

function itemsClause(context: SharingContext): string {
	const { view, locale } = context;
	const place = firstPlace(context);
	const required = view.items.filter((item) => cellIn(item, place));
	const none = itemsWith(view, place, 'none');
	const params = {
		...{ when: whenOf(context), owner: ownerName(place, context), all: String(required.length) },
		...{ live: String(itemsWith(view, place, 'live').length), none: String(none.length) },
		names: itemNames(none, locale),
	};
	return none.length === 0 ? m.sharing_lead_connected(params, { locale }) : m.sharing_lead(params, { locale });
}

/** What is still checked by hand alone, as a clause; null where the package does not say. */
function manualClause(context: Context | undefined): string | null {
	const reading = context && cityReading(context);
	if (!context || reading?.state !== 'value') return null;
	const { definition, locale } = context;
	return m.sharing_lead_manual({ share: readingText(definition, reading, locale) }, { locale });
}

function leadOf(context: SharingContext, contexts: ReadonlyMap<string, Context>): string {
	const { locale } = context;
	const tag = tagOf(context);
	const clauses = [itemsClause(context), manualClause(contexts.get('manual_verification_share'))];
	return sentenceList(
		clauses.flatMap((clause) => (clause === null ? [] : [clause + tag])),
		locale,
	);
}

function headlinesOf(context: SharingContext, contexts: ReadonlyMap<string, Context>): Headline[] {
	const { view, locale } = context;
	const place = firstPlace(context);
	const none = itemsWith(view, place, 'none');
	const [coverage, ...others] = SHARING_INDICATORS.map((id) => shareHeadline(contexts.get(id)));
	return [
		...(coverage ?? []),
		{
			value: m.sharing_items({ n: String(none.length) }, { locale }),
			label: m.sharing_head_none({ owner: ownerName(place, context) }, { locale }),
			detail: itemNames(none, locale),
		},
		...others.flat(),
	];
}

function questions(locale: SharingContext['locale']): ViewNotes['texts'] {
	return [
		{ id: 'none', text: m.sharing_ask_none({}, { locale }) },
		{ id: 'stale', text: m.sharing_ask_stale({}, { locale }) },
		{ id: 'manual', text: m.sharing_ask_manual({}, { locale }) },
		{ id: 'used', text: m.sharing_ask_used({}, { locale }) },
		{ id: 'disputed', text: m.sharing_ask_disputed({}, { locale }) },
	];
}

function definitions(context: SharingContext, contexts: ReadonlyMap<string, Context>): ViewNotes['texts'] {
	const { locale } = context;
	return [
		{ id: 'own', text: m.sharing_define_own({}, { locale }) },
		...[...contexts.values()].map(({ definition }) => ({
			id: definition.id,
			text: m.export_line(
				{ label: inLocale(definition.name, locale), text: inLocale(definition.formula, locale) },
				{ locale },
			),
		})),
	];
}

function unsaid(locale: SharingContext['locale']): ViewNotes['texts'] {
	return [
		{ id: 'used', text: m.sharing_unsaid_used({}, { locale }) },
		{ id: 'quality', text: m.sharing_unsaid_quality({}, { locale }) },
		{ id: 'platform', text: m.sharing_unsaid_platform({}, { locale }) },
		{ id: 'visits', text: m.sharing_unsaid_visits({}, { locale }) },
	];
}

/** The page of data sharing. @param contexts Of its indicators, by id, as far as the package holds them. */
export function sharingPage(context: SharingContext, contexts: ReadonlyMap<string, Context>): SharingPage {
	const { view, manifest, locale } = context;
	const basis = basisOfView(view);
	const { label, note } = basisText(basis, locale);
	const held = [...contexts.values()].map(({ definition }) => definition);
	const figureOf = (id: string) => indicatorFigure(contexts.get(id));
	return {
		name: m.sharing_name({}, { locale }),
		cutoff: view.month,
		period: m.list_until({ month: monthLabel(view.month, locale) }, { locale }),
		lead: leadOf(context, contexts),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: headlinesOf(context, contexts),
		wide: [cityFigure(context), gridFigure(context)],
		columns: [figureOf('data_sharing_coverage'), figureOf('manual_verification_share')],
		openTables: [],
		notes: [
			{ id: 'ask', title: m.overlap_ask_title({}, { locale }), texts: questions(locale) },
			{ id: 'definitions', title: m.overlap_define_title({}, { locale }), texts: definitions(context, contexts) },
			{ id: 'unsaid', title: m.overlap_unsaid_title({}, { locale }), texts: unsaid(locale) },
			{
				id: 'warnings',
				title: m.warnings_title({}, { locale }),
				texts: warningsAbout(manifest, new Set(held.map(({ id }) => id)), locale),
			},
		],
		indicators: held.map(({ id, name }) => ({ id, name: inLocale(name, locale) })),
		list: listTable(context),
	};
}
