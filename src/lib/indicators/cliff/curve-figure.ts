import type { CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure, ScheduleCurve, ScheduleSpec } from '../../domain/figure.ts';
import {
	cliffs,
	netResources,
	resourceBands,
	type BenefitSchedule,
	type Cliff,
} from '../../domain/statistics/marginal-rate.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { largestCliff, rulesOf, type TypeRules } from './rules.ts';
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

/** The drawing begins at this part of the guarantee and ends as far beyond the last line. */
const MARGIN = 0.35;

/** Whether the courses differ, so that the changed one is drawn. */
function differs({ taper, edge }: CliffSetting): boolean {
	return taper > 0 || edge > 0;
}

function rangeOf({ present, changed, edgeLimit }: TypeRules): [number, number] {
	const ends = [present, changed].flatMap((schedule) => [
		...schedule.linked.map(({ until }) => until),
		...(schedule.tapers ?? []).map(({ until }) => until),
		...cliffs(schedule).map(({ breakEven }) => breakEven),
	]);
	const { guarantee } = present;
	const round = (fen: number): number => Math.round(fen / 10_000) * 10_000;
	return [round(guarantee * (1 - MARGIN)), round(Math.max(edgeLimit, ...ends) + guarantee * MARGIN)];
}

/** Straight pieces of a schedule within a range, in yuan; a new one begins where it steps. */
function piecesOf(schedule: BenefitSchedule, [low, high]: readonly [number, number]): [number, number][][] {
	const pieces: [number, number][][] = [];
	for (const band of resourceBands(schedule, high)) {
		if (band.until <= low) continue;
		const from = Math.max(band.from, low);
		const start = from === band.from ? band.start : netResources(schedule, from);
		const corners: [number, number][] = [
			[from / 100, start / 100],
			[band.until / 100, band.end / 100],
		];
		const last = pieces.at(-1);
		if (last?.at(-1)?.[1] === start / 100) last.push(...corners.slice(1));
		else pieces.push(corners);
	}
	return pieces;
}

function curveOf(
	label: string,
	role: ScheduleCurve['role'],
	schedule: BenefitSchedule,
	range: readonly [number, number],
	locale: Locale,
): ScheduleCurve {
	return {
		label,
		role,
		pieces: piecesOf(schedule, range),
		drops: cliffs(schedule).map(({ threshold, drop }) => {
			const to = netResources(schedule, threshold);
			const text = m.cliff_less({ amount: money(drop, locale) }, { locale });
			return { x: threshold / 100, from: (to + drop) / 100, to: to / 100, text };
		}),
	};
}

/** Straight parts of a piece that the present rules do not give, joined again where they meet. */
function ownParts(piece: readonly (readonly [number, number])[], present: BenefitSchedule): [number, number][][] {
	const parts: [number, number][][] = [];
	piece.slice(1).forEach(([x, y], index) => {
		const [fromX, fromY] = piece[index] ?? [x, y];
		const middle = netResources(present, Math.round((fromX + x) * 50)) / 100;
		// The fen that a taper is rounded to is no difference.
		if (Math.abs((fromY + y) / 2 - middle) <= 0.01) return;
		const last = parts.at(-1);
		if (last?.at(-1)?.[0] === fromX) last.push([x, y]);
		else
			parts.push([
				[fromX, fromY],
				[x, y],
			]);
	});
	return parts;
}

/** The changed course where the present rules do not give the same: where both are one, one is drawn. */
function apartFrom(curve: ScheduleCurve, own: ScheduleCurve, present: BenefitSchedule): ScheduleCurve {
	const isSame = (drop: ScheduleCurve['drops'][number]): boolean =>
		own.drops.some(({ x, from, to }) => x === drop.x && from === drop.from && to === drop.to);
	return {
		...curve,
		pieces: curve.pieces.flatMap((piece) => ownParts(piece, present)),
		drops: curve.drops.filter((drop) => !isSame(drop)),
	};
}

function specOf(rules: TypeRules, setting: CliffSetting, main: Cliff | null, locale: Locale): ScheduleSpec {
	const { present, changed, edgeLimit } = rules;
	const range = rangeOf(rules);
	const own = curveOf(m.cliff_present({}, { locale }), 'present', present, range, locale);
	const other = curveOf(m.cliff_changed({}, { locale }), 'changed', changed, range, locale);
	const atEdge = [present, changed].some((schedule) =>
		schedule.linked.some(({ from, until, amount }) => from > 0 && until === edgeLimit && amount > 0),
	);
	return {
		kind: 'schedule',
		xLabel: m.cliff_axis_income({}, { locale }),
		xRange: [range[0] / 100, range[1] / 100],
		curves: differs(setting) ? [apartFrom(other, own, present), own] : [own],
		lines: [
			{ value: present.guarantee / 100, label: lineName('dibao', locale) },
			...(atEdge ? [{ value: edgeLimit / 100, label: lineName('edge', locale) }] : []),
		],
		reach: main && {
			from: main.threshold / 100,
			to: main.breakEven / 100,
			y: (netResources(present, main.threshold) + main.drop) / 100,
			text: m.cliff_even_at({ amount: money(main.breakEven, locale) }, { locale }),
		},
	};
}

function largestLeft(schedule: BenefitSchedule): number {
	return Math.max(0, ...cliffs(schedule).map(({ drop }) => drop));
}

function titleOf(rules: TypeRules | null, setting: CliffSetting, main: Cliff | null, locale: Locale): string {
	if (!rules) return m.cliff_curve_unknown({}, { locale });
	const before = money(main?.drop ?? 0, locale);
	if (differs(setting)) {
		return m.cliff_curve_changed({ before, after: money(largestLeft(rules.changed), locale) }, { locale });
	}
	if (!main) return m.cliff_curve_none({}, { locale });
	return m.cliff_curve_title({ drop: before, even: money(main.breakEven, locale) }, { locale });
}

/** Incomes at which something happens, with what a household has just before where that is another amount. */
function rowsOf(rules: TypeRules, setting: CliffSetting, locale: Locale): Cell[][] {
	const { present, changed } = rules;
	const schedules = differs(setting) ? [present, changed] : [present];
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
	const title = titleOf(rules, setting, main, locale) + tagOf(place, locale);
	const heads = [
		m.cliff_column_income({}, { locale }),
		m.cliff_column_present({}, { locale }),
		...(differs(setting) ? [m.cliff_column_changed({}, { locale }), m.cliff_column_more({}, { locale })] : []),
	];
	const rows = rules ? rowsOf(rules, setting, locale) : [[wordsCell('—'), absentCell(locale)]];
	return viewFigure(
		{
			id: 'curve',
			title,
			unitLine: unitLineOf(m.cliff_curve_unit({}, { locale }), setting.type, setting, context),
			chart: rules && specOf(rules, setting, main, locale),
			alt: title,
			columns: heads.map((head) => ({ head, numeric: true })),
			rows: rows.map((cells) => rowOf(cells, place)),
			tables: RULE_TABLES,
			notes: [m.cliff_note_axis({}, { locale }), m.cliff_note_ends({}, { locale })],
		},
		printedWith(context),
	);
}
