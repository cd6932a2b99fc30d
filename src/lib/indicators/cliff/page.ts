import { monthLabel } from '../../domain/period-label.ts';
import { basisText, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Headline } from '../indicator-page.ts';
import { rowBasis, type ViewNotes, type ViewPage } from '../view-page.ts';
import { lossesOf, openingSetting, rulesOf, worstType } from './rules.ts';
import { lineName, money, nameOf, tagOf, typeName, yuan, type CliffContext } from './words.ts';

function leadOf(context: CliffContext): string {
	const { view, locale } = context;
	const place = rulesOf(view, openingSetting(view).place);
	const worst = worstType(view, place);
	if (!worst) return sentenceList([m.cliff_curve_unknown({}, { locale })], locale);
	const { rules, cliff } = worst;
	return sentenceList(
		[
			m.cliff_lead(
				{
					type: typeName(rules.household.type, context),
					place: nameOf(rulesOf(view, openingSetting(view).place).place, context),
					line: lineName(cliff.threshold === rules.present.guarantee ? 'dibao' : 'edge', locale),
					at: money(cliff.threshold, locale),
					drop: money(cliff.drop, locale),
					even: money(cliff.breakEven, locale),
				},
				{ locale },
			) + tagOf(place, locale),
		],
		locale,
	);
}

function headlinesOf(context: CliffContext): Headline[] {
	const { view, locale } = context;
	const worst = worstType(view, rulesOf(view, openingSetting(view).place));
	if (!worst) return [];
	const { rules, cliff } = worst;
	const place = nameOf(rulesOf(view, openingSetting(view).place).place, context);
	const ofCity = (text: string): string => m.cliff_head_rules({ place, text }, { locale });
	const edge = lossesOf(rules).find(({ line }) => line === 'edge');
	return [
		{
			value: money(cliff.drop, locale),
			label: m.cliff_head_drop({}, { locale }),
			detail: ofCity(typeName(rules.household.type, context)),
		},
		{
			value: m.cliff_money(
				{ n: m.staff_range({ low: yuan(cliff.threshold), high: yuan(cliff.breakEven - 1) }, { locale }) },
				{ locale },
			),
			label: m.cliff_head_zone({}, { locale }),
			detail: ofCity(m.cliff_head_zone_detail({}, { locale })),
		},
		...(edge?.cliff
			? [
					{
						value: money(edge.cliff.drop, locale),
						label: m.cliff_head_edge({ at: money(edge.threshold, locale) }, { locale }),
						detail: ofCity(m.cliff_head_edge_detail({}, { locale })),
					},
				]
			: []),
		{
			value: '100%',
			label: m.cliff_head_rate({}, { locale }),
			detail: m.cliff_head_rate_detail({}, { locale }),
		},
	];
}

/** Counties with rules of their own, in words; empty where there is none. */
function ownRules(context: CliffContext): ViewNotes['texts'] {
	const { view, locale } = context;
	const own = view.places
		.slice(1)
		.map(({ place, validFrom }) =>
			m.cliff_rules({ place: nameOf(place, context), month: monthLabel(validFrom, locale) }, { locale }),
		);
	if (own.length === 0) return [];
	return [{ id: 'own', text: m.cliff_note_own({ list: own.join(locale === 'en' ? '; ' : '；') }, { locale }) }];
}

function notesOf(context: CliffContext): ViewNotes[] {
	const { view, locale } = context;
	return [
		{
			id: 'lacking',
			title: m.clearance_lacking_title({}, { locale }),
			texts: [
				{ id: 'near', text: m.cliff_lacking_near({}, { locale }) },
				{ id: 'mix', text: m.cliff_lacking_mix({}, { locale }) },
				{ id: 'deductions', text: m.cliff_lacking_deductions({}, { locale }) },
				...(view.beyondIncome > 0 ? [{ id: 'tekun', text: m.cliff_lacking_tekun({}, { locale }) }] : []),
			],
		},
		{
			id: 'rules',
			title: m.cliff_rules_title({}, { locale }),
			texts: [
				{ id: 'resources', text: m.cliff_rule_resources({}, { locale }) },
				{ id: 'taper', text: m.cliff_rule_taper({}, { locale }) },
				{ id: 'behaviour', text: m.cliff_rule_behaviour({}, { locale }) },
				...ownRules(context),
			],
		},
	];
}

/** The page of the cliff as far as it does not follow what a reader sets: the rules of the city. */
export function cliffPage(context: CliffContext): ViewPage {
	const { view, locale } = context;
	const basis = rowBasis(view.places.map((place) => place.basis));
	const { label, note } = basisText(basis, locale);
	return {
		name: m.cliff_name({}, { locale }),
		cutoff: view.month,
		period: m.list_until({ month: monthLabel(view.month, locale) }, { locale }),
		lead: leadOf(context),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: headlinesOf(context),
		wide: [],
		columns: [],
		openTables: [],
		notes: notesOf(context),
	};
}
