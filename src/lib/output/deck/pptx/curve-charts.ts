import { corners } from '../../../charts/survival-option.ts';
import { chartTicks, ticks } from '../../../charts/ticks.ts';
import type { ScheduleCurve, ScheduleSpec, StepCurve, SurvivalPanel, SurvivalSpec } from '../../../domain/figure.ts';
import { dataNumber } from '../../../domain/number.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import { number, TYPE } from './category-charts.ts';
import { series, type NativeChart, type PointLabel, type Series, type Stroke } from './chart-model.ts';
import { COLOUR } from './look.ts';

type Point = readonly [number, number | null];

/** Size of type where several charts share a slide. */
const SMALL_TYPE = 11;

function scatter(name: string, points: readonly Point[], look: Partial<Series>): Series {
	return series({
		...{ name, kind: 'scatter' as const },
		xs: points.map(([x]) => dataNumber(x)),
		values: points.map(([, y]) => number(y)),
		...look,
	});
}

const label = (text: string, place: PointLabel['place']): PointLabel => ({ text, place, bold: false });

const line = (colour: string, width: number, dash: Stroke['dash'] = 'solid'): { stroke: Stroke } => ({
	stroke: { colour, width, dash },
});

/** A step curve, every corner a point. */
function steps(name: string, curve: StepCurve, of: 'value' | 'lower' | 'upper', look: Partial<Series>): Series {
	return scatter(name, corners(curve, of), look);
}

function panelChart(spec: SurvivalSpec, panel: SurvivalPanel, locale: Locale): NativeChart {
	const alone = spec.panels.length === 1;
	const hasBand = panel.points.some(({ lower }) => lower !== null);
	const band = line(COLOUR.rest, 1);
	const marks = panel.marks.map(({ time, value }): Point => [time, value]);
	return {
		categories: null,
		months: null,
		x: {
			min: 0,
			max: spec.ticks.at(-1) ?? 1,
			step: (spec.ticks[1] ?? 1) - (spec.ticks[0] ?? 0),
			decimals: 0,
			title: null,
		},
		y: { min: 0, max: 100, step: alone ? 25 : 50, decimals: 0, title: null },
		stacked: false,
		heading: alone ? [] : [panel.label, panel.detail],
		type: alone ? TYPE : SMALL_TYPE,
		series: [
			...(hasBand
				? [
						steps(m.deck_lower({}, { locale }), panel, 'lower', band),
						steps(m.deck_upper({}, { locale }), panel, 'upper', band),
					]
				: []),
			...(spec.reference
				? [steps(m.deck_reference({}, { locale }), spec.reference, 'value', line(COLOUR.faint, 1.25, 'dash'))]
				: []),
			steps(panel.label, panel, 'value', line(COLOUR.focus, alone ? 3 : 2.25)),
			...(marks.length > 0
				? [scatter(m.deck_still({}, { locale }), marks, { marker: { symbol: 'plus', size: 6, fill: COLOUR.focus } })]
				: []),
		],
	};
}

/** One chart for each group, all on the same axes. */
export function survivalCharts(spec: SurvivalSpec, locale: Locale): NativeChart[] {
	return spec.panels.map((panel) => panelChart(spec, panel, locale));
}

/** Straight pieces in one series: between two stands an x without a y, so that the line breaks and never slopes. */
function pieces({ pieces: parts }: ScheduleCurve): Point[] {
	return parts.flatMap((piece, index): Point[] => [
		...(index === 0 ? [] : [[piece[0]?.[0] ?? 0, null] as const]),
		...piece,
	]);
}

/** The steps of a curve as dotted upright lines, each with its size at its lower end. */
function dropSeries({ drops, label: name }: ScheduleCurve, locale: Locale): Series[] {
	if (drops.length === 0) return [];
	const points = drops.flatMap(({ x, from, to }, index): Point[] => [
		...(index === 0 ? [] : [[x, null] as const]),
		[x, from],
		[x, to],
	]);
	const labels = drops.map(({ text }, index): [number, PointLabel] => [index * 3 + 1, label(text, 'b')]);
	const title = m.deck_steps_of({ name }, { locale });
	return [scatter(title, points, { ...line(COLOUR.ink, 1.25, 'sysDot'), labels: new Map(labels) })];
}

/** What rules give by income or month: pieces, steps, the lines at which something ends, and how far it takes to catch up. */
export function scheduleChart(spec: ScheduleSpec, locale: Locale): NativeChart {
	const values = spec.curves.flatMap(({ pieces: parts }) => parts.flat().map(([, value]) => value));
	const y = chartTicks(values, '', false);
	const [low, high] = spec.xRange;
	const { step, decimals } = ticks(low, high, false, 7);
	const present = (curve: ScheduleCurve): boolean => curve.role === 'present';
	const { reach } = spec;
	return {
		categories: null,
		months: null,
		x: { min: low, max: high, step, decimals, title: spec.xLabel },
		y: { ...y, title: null },
		stacked: false,
		heading: [],
		type: TYPE,
		series: [
			...spec.curves.map((curve) =>
				scatter(curve.label, pieces(curve), present(curve) ? line(COLOUR.focus, 3) : line(COLOUR.ink, 2.25, 'dash')),
			),
			...spec.curves.flatMap((curve) => dropSeries(curve, locale)),
			...(reach
				? [
						scatter(
							reach.text,
							// The label stands above the middle, where no curve runs.
							[
								[reach.from, reach.y],
								[(reach.from + reach.to) / 2, reach.y],
								[reach.to, reach.y],
							],
							{ ...line(COLOUR.soft, 1.25, 'dash'), labels: new Map([[1, label(reach.text, 't')]]) },
						),
					]
				: []),
			...spec.lines.map((mark) =>
				scatter(
					mark.label,
					[
						[mark.value, y.min],
						[mark.value, y.max],
					],
					{ ...line(COLOUR.rule, 1), labels: new Map([[1, label(mark.label, 't')]]) },
				),
			),
		],
	};
}
