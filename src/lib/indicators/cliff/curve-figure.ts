import { changesLines, type CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure } from '../../domain/figure.ts';
import { cliffs, netResources, type BenefitSchedule, type Cliff } from '../../domain/statistics/marginal-rate.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { curveSpec, rangeOf } from './curve-spec.ts';
import { largestCliff, lossesOf, rulesOf, type TypeRules } from './rules.ts';
import { othersGrown } from './type-drops.ts';
import {
	absentCell,
	chosenRules,
	lineName,
	money,
	moneyCell,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	unitLineOf,
	yuan,
	type CliffContext,
} from './words.ts';

function largestLeft(schedule: BenefitSchedule): number {
	return Math.max(0, ...cliffs(schedule).map(({ drop }) => drop));
}

/** What the setting makes worse beside the largest drop: another line of the same type, and other types. */
function grownWords(rules: TypeRules, setting: CliffSetting, { view, locale }: CliffContext): string[] {
	const largest = largestLeft(rules.changed);
	const lines = lossesOf(rules)
		.filter(({ cliff, left }) => left > (cliff?.drop ?? 0) && left !== largest)
		.map(({ line, cliff, left }) =>
			m.cliff_curve_grown(
				{ line: lineName(line, locale), before: money(cliff?.drop ?? 0, locale), after: money(left, locale) },
				{ locale },
			),
		);
	const others = othersGrown(view, setting).length;
	return [...lines, ...(others > 0 ? [m.cliff_curve_others({ n: String(others) }, { locale })] : [])];
}

function titleOf(rules: TypeRules | null, setting: CliffSetting, main: Cliff | null, context: CliffContext): string {
	const { locale } = context;
	if (!rules) return m.cliff_curve_unknown({}, { locale });
	const before = money(main?.drop ?? 0, locale);
	if (changesLines(setting)) {
		const change = m.cliff_curve_changed({ before, after: money(largestLeft(rules.changed), locale) }, { locale });
		return [change, ...grownWords(rules, setting, context)].join(locale === 'en' ? '; ' : '；');
	}
	if (!main) return m.cliff_curve_none({}, { locale });
	return m.cliff_curve_title({ drop: before, even: money(main.breakEven, locale) }, { locale });
}

/** Incomes at which something happens, with what a household has just before where that is another amount. */
function rowsOf(rules: TypeRules, setting: CliffSetting): Cell[][] {
	const { present, changed } = rules;
	const schedules = changesLines(setting) ? [present, changed] : [present];
	const steps = schedules.flatMap((schedule) => cliffs(schedule));
	const ends = schedules.flatMap(({ tapers = [] }) => tapers.map(({ until }) => until));
	const thresholds = new Set(steps.map(({ threshold }) => threshold));
	const last = rangeOf(rules)[1];
	const incomes = new Set([
		0,
		present.guarantee,
		...thresholds,
		...steps.map(({ breakEven }) => breakEven),
		...ends,
		last,
	]);
	const cellsAt = (words: string, income: number): Cell[] => {
		const amounts = schedules.map((schedule) => netResources(schedule, income));
		const [now = 0, then] = amounts;
		return [
			{ text: words, value: income / 100, unit: null },
			...amounts.map(moneyCell),
			...(then === undefined ? [] : [moneyCell(then - now)]),
		];
	};
	return [...incomes]
		.sort((a, b) => a - b)
		.flatMap((income) => [
			...(thresholds.has(income) ? [cellsAt(yuan(income - 1), income - 1)] : []),
			cellsAt(yuan(income), income),
		]);
}

/** What a household of the chosen type has by its income, by the present rules and those of the setting. */
export function curveFigure(context: CliffContext, setting: CliffSetting): Figure {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const rules = chosenRules(context, setting);
	const main = rules && largestCliff(rules);
	const title = titleOf(rules, setting, main, context) + tagOf(place, locale);
	const heads = [
		m.cliff_column_income({}, { locale }),
		m.cliff_column_present({}, { locale }),
		...(changesLines(setting) ? [m.cliff_column_changed({}, { locale }), m.cliff_column_more({}, { locale })] : []),
	];
	const rows = rules ? rowsOf(rules, setting) : [[wordsCell('—'), absentCell(locale)]];
	return viewFigure(
		{
			id: 'curve',
			title,
			unitLine: unitLineOf(m.cliff_curve_unit({}, { locale }), setting.type, setting, context),
			chart: rules && curveSpec(rules, setting, main, locale),
			alt: title,
			columns: heads.map((head) => ({ head, numeric: true })),
			rows: rows.map((cells) => rowOf(cells, place)),
			tables: RULE_TABLES,
			notes: [m.cliff_note_axis({}, { locale }), m.cliff_note_ends({}, { locale })],
		},
		printedWith(context),
	);
}
