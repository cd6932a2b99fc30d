import type { CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { lossesOf, rulesOf, typeRules, worstType, type LineLoss } from './rules.ts';
import type { HouseholdType } from './view.ts';
import {
	absentCell,
	lineName,
	moneyCell,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	typeName,
	unitLineOf,
	yuan,
	type CliffContext,
} from './words.ts';

function lossCells(household: HouseholdType, { threshold, line, cliff }: LineLoss, context: CliffContext): Cell[] {
	const { locale } = context;
	return [
		wordsCell(typeName(household.type, context)),
		wordsCell(m.cliff_line_at({ line: lineName(line, locale), n: yuan(threshold) }, { locale })),
		moneyCell(cliff?.drop ?? 0),
		cliff ? moneyCell(cliff.breakEven) : wordsCell('—'),
		cliff
			? {
					text: m.staff_range({ low: yuan(threshold), high: yuan(cliff.breakEven - 1) }, { locale }),
					value: [threshold / 100, (cliff.breakEven - 1) / 100],
					unit: null,
				}
			: wordsCell('—'),
	];
}

function cellsOf(household: HouseholdType, setting: CliffSetting, context: CliffContext): Cell[][] {
	const { view, locale } = context;
	const rules = typeRules(view, rulesOf(view, setting.place), household, setting);
	if (rules) return lossesOf(rules).map((loss) => lossCells(household, loss, context));
	return [[wordsCell(typeName(household.type, context)), ...Array.from({ length: 4 }, () => absentCell(locale))]];
}

/** What each type of household loses at each line by the present rules, whatever is set, and incomes that gain nothing. */
export function lossesFigure(context: CliffContext, { place: code, type }: CliffSetting): Figure {
	const { view, locale } = context;
	const setting = { place: code, type, taper: 0, edge: 0, exit: 0 };
	const place = rulesOf(view, setting.place);
	const worst = worstType(view, place);
	const title = worst
		? m.cliff_losses_title({ low: yuan(worst.cliff.threshold), high: yuan(worst.cliff.breakEven - 1) }, { locale })
		: m.cliff_curve_unknown({}, { locale });
	const numbers = [
		m.cliff_column_drop({}, { locale }),
		m.cliff_column_even({}, { locale }),
		m.cliff_column_zone({}, { locale }),
	];
	return viewFigure(
		{
			id: 'losses',
			title: title + tagOf(place, locale),
			unitLine: unitLineOf(m.cliff_losses_unit({}, { locale }), null, setting, context),
			chart: null,
			alt: title,
			columns: [
				{ head: m.cliff_column_type({}, { locale }), numeric: false },
				{ head: m.cliff_column_line({}, { locale }), numeric: false },
				...numbers.map((head) => ({ head, numeric: true })),
			],
			rows: place.types.flatMap((household) =>
				cellsOf(household, setting, context).map((cells) => rowOf(cells, place, household.type === setting.type)),
			),
			tables: RULE_TABLES,
			notes: [m.cliff_note_zone({}, { locale })],
		},
		printedWith(context),
	);
}
