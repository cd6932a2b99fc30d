import type { CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { rulesOf } from './rules.ts';
import type { HouseholdType, TiedBenefit } from './view.ts';
import {
	absentCell,
	labelOf,
	moneyCell,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	typeName,
	unitLineOf,
	type CliffContext,
} from './words.ts';

/** Whether two rows of rules are about one benefit of one status. */
function isOne(a: TiedBenefit, b: TiedBenefit): boolean {
	return a.benefit === b.benefit && a.tiedTo === b.tiedTo;
}

/** Each benefit of each status once: those of dibao first, in the order of the package. */
function benefitsOf(types: readonly HouseholdType[]): TiedBenefit[] {
	const all = types.flatMap(({ benefits }) => benefits);
	const once = all.filter((each, index) => all.findIndex((other) => isOne(each, other)) === index);
	return [...once.filter(({ tiedTo }) => tiedTo === 'dibao'), ...once.filter(({ tiedTo }) => tiedTo === 'edge')];
}

/** What hangs on which status and is lost where it ends: value by type of household, and how it was valued. */
export function benefitsFigure(context: CliffContext, setting: CliffSetting): Figure {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const benefits = benefitsOf(place.types);
	const countOf = (status: TiedBenefit['tiedTo']): string =>
		String(benefits.filter(({ tiedTo }) => tiedTo === status).length);
	const title =
		m.cliff_benefits_title({ dibao: countOf('dibao'), edge: countOf('edge') }, { locale }) + tagOf(place, locale);
	const cellOf = (household: HouseholdType, benefit: TiedBenefit): Cell => {
		const own = household.benefits.find((each) => isOne(each, benefit));
		if (!own) return wordsCell();
		return own.fen === null ? absentCell(locale) : moneyCell(own.fen);
	};
	return viewFigure(
		{
			id: 'benefits',
			title,
			unitLine: unitLineOf(m.cliff_benefits_unit({}, { locale }), null, setting, context),
			chart: null,
			alt: title,
			columns: [
				{ head: m.cliff_column_benefit({}, { locale }), numeric: false },
				{ head: m.cliff_column_status({}, { locale }), numeric: false },
				...place.types.map(({ type }) => ({ head: typeName(type, context), numeric: true })),
				{ head: m.cliff_column_valuation({}, { locale }), numeric: false },
			],
			rows: benefits.map((benefit) =>
				rowOf(
					[
						wordsCell(labelOf('benefit', benefit.benefit, context)),
						wordsCell(labelOf('tied_status', benefit.tiedTo, context)),
						...place.types.map((household) => cellOf(household, benefit)),
						wordsCell(labelOf('valuation', benefit.valuation, context)),
					],
					place,
				),
			),
			tables: RULE_TABLES,
			notes: [m.cliff_note_benefits({}, { locale })],
		},
		printedWith(context),
	);
}
