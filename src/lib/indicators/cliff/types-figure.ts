import type { CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure, RangeSpec } from '../../domain/figure.ts';
import { plainNumber } from '../../domain/number.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { lossesOf, rulesOf, typeRules, worstType, type LineLoss } from './rules.ts';
import type { HouseholdType } from './view.ts';
import {
	absentCell,
	benefitList,
	lineName,
	money,
	moneyCell,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	typeName,
	unitLineOf,
	valuationText,
	yuan,
	type CliffContext,
} from './words.ts';

/** Whether a setting changes what is lost: months alone do not. */
function changes({ taper, edge }: CliffSetting): boolean {
	return taper > 0 || edge > 0;
}

function lossCells(
	household: HouseholdType,
	{ threshold, line, cliff, left, ending }: LineLoss,
	setting: CliffSetting,
	context: CliffContext,
): Cell[] {
	const { locale } = context;
	const zone = cliff && { low: yuan(threshold), high: yuan(cliff.breakEven - 1) };
	return [
		wordsCell(typeName(household.type, context)),
		wordsCell(m.cliff_line_at({ line: lineName(line, locale), n: yuan(threshold) }, { locale })),
		moneyCell(cliff?.drop ?? 0),
		...(changes(setting) ? [moneyCell(left)] : []),
		cliff ? moneyCell(cliff.breakEven) : wordsCell('—'),
		zone
			? {
					text: m.staff_range(zone, { locale }),
					value: [threshold / 100, ((cliff.breakEven ?? 0) - 1) / 100],
					unit: null,
				}
			: wordsCell('—'),
		wordsCell(benefitList(ending, context)),
	];
}

function cellsOf(household: HouseholdType, setting: CliffSetting, context: CliffContext): Cell[][] {
	const { view, locale } = context;
	const rules = typeRules(view, rulesOf(view, setting.place), household, setting);
	if (rules) return lossesOf(rules).map((loss) => lossCells(household, loss, setting, context));
	const columns = changes(setting) ? 5 : 4;
	return [
		[
			wordsCell(typeName(household.type, context)),
			...Array.from({ length: columns }, () => absentCell(locale)),
			wordsCell(benefitList(household.benefits, context)),
		],
	];
}

function chartOf(setting: CliffSetting, context: CliffContext): RangeSpec | null {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const rows = place.types.flatMap((household) => {
		const rules = typeRules(view, place, household, setting);
		if (!rules) return [];
		const losses = lossesOf(rules);
		const size = (of: (loss: LineLoss) => number): number => Math.max(0, ...losses.map(of));
		const [now, then] = [size(({ cliff }) => cliff?.drop ?? 0), size(({ left }) => left)];
		const text = changes(setting)
			? m.cliff_from_to({ before: plainNumber(now / 100, 2), after: plainNumber(then / 100, 2) }, { locale })
			: plainNumber(now / 100, 2);
		return [
			{
				label: typeName(household.type, context),
				value: (changes(setting) ? then : now) / 100,
				lower: null,
				upper: null,
				text,
				strong: household.type === setting.type,
			},
		];
	});
	if (rows.length === 0) return null;
	return {
		kind: 'range',
		unit: m.cliff_unit({}, { locale }),
		decimals: 2,
		rows,
		whole: null,
		target: null,
		fromZero: true,
	};
}

/** What each type of household loses at each line, the benefits that end there, and what the setting leaves of it. */
export function typesFigure(context: CliffContext, setting: CliffSetting): Figure {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const worst = worstType(view, place);
	const title = worst
		? m.cliff_types_title(
				{ type: typeName(worst.rules.household.type, context), drop: money(worst.cliff.drop, locale) },
				{ locale },
			)
		: m.cliff_curve_unknown({}, { locale });
	const numbers = [
		m.cliff_column_drop({}, { locale }),
		...(changes(setting) ? [m.cliff_column_left({}, { locale })] : []),
		m.cliff_column_even({}, { locale }),
		m.cliff_column_zone({}, { locale }),
	];
	const all = place.types.flatMap(({ benefits }) => benefits);
	return viewFigure(
		{
			id: 'types',
			title: title + tagOf(place, locale),
			unitLine: unitLineOf(m.cliff_types_unit({}, { locale }), null, setting, context),
			chart: chartOf(setting, context),
			alt: title,
			columns: [
				{ head: m.cliff_column_type({}, { locale }), numeric: false },
				{ head: m.cliff_column_line({}, { locale }), numeric: false },
				...numbers.map((head) => ({ head, numeric: true })),
				{ head: m.cliff_column_ending({}, { locale }), numeric: false },
			],
			rows: place.types.flatMap((household) =>
				cellsOf(household, setting, context).map((cells) => rowOf(cells, place, household.type === setting.type)),
			),
			tables: RULE_TABLES,
			notes: [
				m.cliff_note_zone({}, { locale }),
				m.cliff_note_valuation({ list: valuationText(all, context) }, { locale }),
			],
		},
		printedWith(context),
	);
}
