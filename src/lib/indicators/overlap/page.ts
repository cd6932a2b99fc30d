import type { Figure } from '../../domain/figure.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { basisText, inLocale, sentenceList, thanText } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Context } from '../context.ts';
import type { Headline } from '../indicator-page.ts';
import { indicatorFigure, shareHeadline } from '../view-indicator.ts';
import { rowBasis, warningsAbout, type ViewNotes, type ViewPage } from '../view-page.ts';
import { cascadeFigure, largestLoss } from './cascade-figure.ts';
import { incompatibleFigure, incompatibleOf, notAllowedIn, pairName, pairsFigure, ruleTexts } from './pairs-figures.ts';
import { countiesFigure, listsFigure } from './screening-figures.ts';
import { lossesOf, sumOf } from './view.ts';
import {
	countedOver,
	countedText,
	cutoffOf,
	personText,
	shareText,
	tagOf,
	whenOf,
	type OverlapContext,
} from './words.ts';

/** Indicators that the page stands beside: what overlaps, and whom aid misses. */
export const OVERLAP_INDICATORS = ['duplicate_aid_rate', 'blindspot_rate'] as const;

/** How many draw two programmes that are not allowed together, as a clause; null without a number. */
function overlapClause(context: OverlapContext): string | null {
	const { view, locale } = context;
	const [most] = incompatibleOf(view.pairs);
	const { count } = notAllowedIn(view.pairs);
	if (count === null || !most) return null;
	const persons = countedText(count, countedOver(incompatibleOf(view.pairs)), locale);
	const params = { when: whenOf(view.pairsMonth, locale), persons };
	if (count === 0 || most.city.count === null) return m.overlap_lead_none(params, { locale });
	return m.overlap_lead_pairs(
		{ ...params, pair: pairName(most, context), most: personText(most.city.count, locale) },
		{ locale },
	);
}

/** How many of those found eligible were not aided in time, as a clause; null without a number. */
function missedClause({ view, locale }: OverlapContext): string | null {
	const counts = view.city?.counts;
	if (!counts || counts.eligible === 0) return null;
	const { unaided } = lossesOf(counts);
	const counted = countedOver(view.lists);
	return m.overlap_lead_missed(
		{
			when: whenOf(view.screeningMonth, locale),
			eligible: countedText(counts.eligible, counted, locale),
			unaided: countedText(unaided, counted, locale),
			share: shareText(unaided, counts.eligible, counted, locale),
		},
		{ locale },
	);
}

function leadOf(context: OverlapContext): string {
	const { view, locale } = context;
	const tag = tagOf(basesOf(context), locale);
	const clauses = [overlapClause(context), missedClause(context)].filter((clause) => clause !== null);
	if (clauses.length === 0) {
		return sentenceList([m.overlap_lead_unknown({ when: whenOf(cutoffOf(view), locale) }, { locale }) + tag], locale);
	}
	return sentenceList(
		clauses.map((clause) => clause + tag),
		locale,
	);
}

function basesOf({ view }: OverlapContext): ViewPage['basis'][] {
	return [...view.pairs.map(({ basis }) => basis), ...(view.city ? [view.city.basis] : [])];
}

/** By how many persons or entries the pairs that are not allowed have changed in twelve months; empty where one of the two is absent. */
function pairsChange({ view, locale }: OverlapContext): string {
	const now = notAllowedIn(view.pairs).count;
	const before = sumOf(incompatibleOf(view.pairs).map((pair) => pair.before)).count;
	if (now === null || before === null) return '';
	const than = thanText('same_period_last_year', locale);
	const n = countedText(Math.abs(now - before), countedOver(incompatibleOf(view.pairs)), locale);
	if (now === before) return m.change_none({ than }, { locale });
	return now > before ? m.change_same_up({ n, than }, { locale }) : m.change_same_down({ n, than }, { locale });
}

function headlinesOf(context: OverlapContext, contexts: ReadonlyMap<string, Context>): Headline[] {
	const { view, locale } = context;
	const excluded = notAllowedIn(view.pairs).count;
	const counts = view.city?.counts;
	const loss = counts ? largestLoss(counts, context) : null;
	return [
		...(excluded === null || view.pairs.length === 0
			? []
			: [
					{
						value: countedText(excluded, countedOver(incompatibleOf(view.pairs)), locale),
						label: m.overlap_head_pairs({}, { locale }),
						detail: pairsChange(context),
					},
				]),
		...(counts && loss
			? [
					{
						value: loss.persons,
						label: m.overlap_head_loss({ name: loss.name }, { locale }),
						detail: m.overlap_head_list(
							{ list: countedText(counts.flagged, countedOver(view.lists), locale) },
							{ locale },
						),
					},
				]
			: []),
		...OVERLAP_INDICATORS.flatMap((id) => shareHeadline(contexts.get(id))),
	];
}

function questions({ view, locale }: OverlapContext): ViewNotes['texts'] {
	return [
		...(view.pairs.length > 0
			? [
					{ id: 'stopped', text: m.overlap_ask_stopped({}, { locale }) },
					{ id: 'reason', text: m.overlap_ask_reason({}, { locale }) },
				]
			: []),
		...(view.city
			? [
					{ id: 'unchecked', text: m.overlap_ask_unchecked({}, { locale }) },
					{ id: 'unaided', text: m.overlap_ask_unaided({}, { locale }) },
					{ id: 'lists', text: m.overlap_ask_lists({}, { locale }) },
				]
			: []),
	];
}

function definitions(context: OverlapContext, contexts: ReadonlyMap<string, Context>): ViewNotes['texts'] {
	const { locale } = context;
	return [
		{ id: 'rules', text: m.overlap_define_rules({}, { locale }) },
		{ id: 'steps', text: m.overlap_define_steps({}, { locale }) },
		...[...contexts.values()].map(({ definition }) => ({
			id: definition.id,
			text: m.export_line(
				{ label: inLocale(definition.name, locale), text: inLocale(definition.formula, locale) },
				{ locale },
			),
		})),
	];
}

function unsaid({ locale }: OverlapContext): ViewNotes['texts'] {
	return [
		{ id: 'outside', text: m.overlap_unsaid_outside({}, { locale }) },
		{ id: 'unknown', text: m.overlap_unsaid_unchecked({}, { locale }) },
		{ id: 'later', text: m.overlap_unsaid_later({}, { locale }) },
		{ id: 'money', text: m.overlap_unsaid_money({}, { locale }) },
	];
}

/** The page of overlap and gaps. @param contexts Of its indicators, by id, as far as the package holds them. */
export function overlapPage(context: OverlapContext, contexts: ReadonlyMap<string, Context>): ViewPage {
	const { view, manifest, locale } = context;
	const cutoff = cutoffOf(view);
	const basis = rowBasis(basesOf(context));
	const { label, note } = basisText(basis, locale);
	const held = (figures: readonly (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null);
	const definitionsHeld = [...contexts.values()].map(({ definition }) => definition);
	return {
		name: m.overlap_name({}, { locale }),
		cutoff,
		period: m.list_until({ month: monthLabel(cutoff, locale) }, { locale }),
		lead: leadOf(context),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: headlinesOf(context, contexts),
		wide: held([pairsFigure(context), countiesFigure(context), listsFigure(context)]),
		columns: [
			held([cascadeFigure(context), incompatibleFigure(context)]),
			[...OVERLAP_INDICATORS].reverse().flatMap((id) => indicatorFigure(contexts.get(id))),
		],
		openTables: ['cascade'],
		notes: [
			{ id: 'ask', title: m.overlap_ask_title({}, { locale }), texts: questions(context) },
			{ id: 'definitions', title: m.overlap_define_title({}, { locale }), texts: definitions(context, contexts) },
			{ id: 'rules', title: m.overlap_rules_title({}, { locale }), texts: ruleTexts(context) },
			{ id: 'unsaid', title: m.overlap_unsaid_title({}, { locale }), texts: unsaid(context) },
			{
				id: 'warnings',
				title: m.warnings_title({}, { locale }),
				texts: warningsAbout(manifest, new Set(definitionsHeld.map(({ id }) => id)), locale),
			},
		],
		indicators: definitionsHeld.map(({ id, name }) => ({ id, name: inLocale(name, locale) })),
	};
}
