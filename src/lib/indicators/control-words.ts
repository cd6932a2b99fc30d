import { ruleAt, type Rule } from '../domain/statistics/run-rules.ts';
import type { ControlChart } from '../domain/control-series.ts';
import { periodLabel } from '../domain/period-label.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** Which way a signal goes: above or below the centre, or a trend up or down. */
export type SignalSide = 'up' | 'down';

/** A point that is a signal: the rule that names it, and its side. */
export interface Signal {
	readonly index: number;
	readonly rule: Rule;
	readonly side: SignalSide;
}

/** Neighbouring points named by one rule on one side. */
export interface SignalRun {
	readonly rule: Rule;
	readonly side: SignalSide;
	readonly from: number;
	readonly to: number;
}

/** Every point that is a signal, in the order of time. */
export function signalsOf({ segments, points }: ControlChart): Signal[] {
	const valueAt = (index: number): number => {
		const reading = points[index];
		return reading?.state === 'value' ? reading.value : NaN;
	};
	return segments.flatMap(({ from, to, chart, signals }) =>
		points.slice(from, to).flatMap((_, offset): Signal[] => {
			const index = from + offset;
			const rule = ruleAt(signals, index);
			if (rule === null || chart === null) return [];
			// Within a trend every step goes one way; its first point looks ahead.
			const isFirst = rule === 'trend' && !signals.trend.includes(index - 1);
			const rise = isFirst ? valueAt(index + 1) - valueAt(index) : valueAt(index) - valueAt(index - 1);
			const height = rule === 'trend' ? rise : valueAt(index) - chart.centre;
			return [{ index, rule, side: height > 0 ? 'up' : 'down' }];
		}),
	);
}

/** Signals that stand side by side under one rule, as one. */
export function runsOf(signals: readonly Signal[]): SignalRun[] {
	const runs: SignalRun[] = [];
	for (const { index, rule, side } of signals) {
		const last = runs.at(-1);
		const goesOn = last?.rule === rule && last.side === side && last.to === index - 1;
		if (goesOn) runs[runs.length - 1] = { ...last, to: index };
		else runs.push({ rule, side, from: index, to: index });
	}
	return runs;
}

/** A signal in a cell of the table: 高于上限. */
export function signalText({ rule, side }: Pick<Signal, 'rule' | 'side'>, locale: Locale): string {
	const isUp = side === 'up';
	switch (rule) {
		case 'beyond':
			return isUp ? m.control_above({}, { locale }) : m.control_below({}, { locale });
		case 'trend':
			return isUp ? m.control_rising({}, { locale }) : m.control_falling({}, { locale });
		case 'near':
			return isUp ? m.control_near_upper({}, { locale }) : m.control_near_lower({}, { locale });
		case 'side':
			return isUp ? m.control_side_above({}, { locale }) : m.control_side_below({}, { locale });
	}
}

/** What a shape in the drawing means, and how many points carry it. */
export function legendText(rule: Rule, n: number, locale: Locale): string {
	const count = { n: String(n) };
	switch (rule) {
		case 'beyond':
			return m.control_legend_beyond(count, { locale });
		case 'trend':
			return m.control_legend_trend(count, { locale });
		case 'near':
			return m.control_legend_near(count, { locale });
		case 'side':
			return m.control_legend_side(count, { locale });
	}
}

/** A run of signals as a clause of a sentence: 2022年7月高于上限, 2022年3月至2022年9月连续偏高. */
export function runText({ points }: ControlChart, run: SignalRun, locale: Locale): string {
	const label = (index: number): string => {
		const point = points[index];
		return point ? periodLabel(point.period, locale) : '';
	};
	const [from, to] = [label(run.from), label(run.to)];
	const when = run.from === run.to ? from : m.period_span({ from, to }, { locale });
	return m.control_when({ when, what: signalText(run, locale) }, { locale });
}
