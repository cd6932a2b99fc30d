import { changesLines, type CliffSetting } from '../../domain/cliff-setting.ts';
import type { ScheduleCurve, ScheduleSpec } from '../../domain/figure.ts';
import {
	cliffs,
	netResources,
	resourceBands,
	type BenefitSchedule,
	type Cliff,
} from '../../domain/statistics/marginal-rate.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { TypeRules } from './rules.ts';
import { lineName, money } from './words.ts';

/** The drawing begins this part of the guarantee below it and ends as far beyond the last line, at hundreds or five hundreds of yuan. */
const MARGIN = 0.35;

/** Incomes in fen between which the courses are drawn. */
export function rangeOf({ present, changed, edgeLimit }: TypeRules): [number, number] {
	const ends = [present, changed].flatMap((schedule) => [
		...schedule.linked.map(({ until }) => until),
		...(schedule.tapers ?? []).map(({ until }) => until),
		...cliffs(schedule).map(({ breakEven }) => breakEven),
	]);
	const { guarantee } = present;
	const step = guarantee < 100_000 ? 10_000 : 50_000;
	return [
		Math.floor((guarantee * (1 - MARGIN)) / step) * step,
		Math.ceil((Math.max(edgeLimit, ...ends) + guarantee * MARGIN) / step) * step,
	];
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

/** The present course and, where the lines are changed, what the setting gives instead. @param main The largest present cliff. */
export function curveSpec(rules: TypeRules, setting: CliffSetting, main: Cliff | null, locale: Locale): ScheduleSpec {
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
		curves: changesLines(setting) ? [apartFrom(other, own, present), own] : [own],
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
