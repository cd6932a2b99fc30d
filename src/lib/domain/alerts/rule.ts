import type { Text } from '../definition.ts';

/** 重点, 关注, 提示: how soon a committee should ask. */
export type AlertSeverity = 'key' | 'watch' | 'hint';

/** The severities, the gravest first. */
export const ALERT_SEVERITIES: readonly AlertSeverity[] = ['key', 'watch', 'hint'];

interface Base {
	/** Below this count (persons, households, items: what the condition rests on) nothing is tested; null where none applies. */
	readonly leastN: number | null;
	/** So many looks in a row, up to the latest, must hold. */
	readonly persistence: number;
}

/** Latest point outside the limits of an XmR chart of all points held. */
export interface ControlChartCondition extends Base {
	readonly kind: 'control_chart';
	readonly input: string;
	/** A running total is taken apart into months. */
	readonly as?: 'month' | undefined;
	readonly side: 'above' | 'below';
	readonly screened: boolean;
	/** Months that the Spring Festival touches are no points. */
	readonly festival?: 'left_out' | undefined;
}

/** A share has moved since the year before, with the whole interval of the change on one side of 0. */
export interface ProportionChangeCondition extends Base {
	readonly kind: 'proportion_change';
	readonly input: string;
	readonly side: 'rise' | 'fall';
	/** Least change, as a fraction of 1. */
	readonly least: number;
	readonly confidence: number;
}

/** A unit outside the exact limits around the whole city. */
export interface FunnelCondition extends Base {
	readonly kind: 'funnel';
	readonly input: string;
	/** proportion: binomial, of people; rate: Poisson, of events. */
	readonly model: 'proportion' | 'rate';
	readonly side: 'above' | 'below' | 'both';
	readonly confidence: number;
}

/** A value beyond a number, or beyond the target that the package states. */
export interface LevelCondition extends Base {
	readonly kind: 'level';
	readonly input: string;
	readonly side: 'above' | 'below';
	/** In the unit of the input; shares as fractions. */
	readonly limit: number | 'target';
}

/** A rate above a number whose exact lower limit lies above a second one. */
export interface ExactLowerCondition extends Base {
	readonly kind: 'exact_lower';
	readonly input: string;
	readonly above: number;
	readonly floor: number;
	readonly confidence: number;
}

/** Somebody of the denominator is not in the numerator. */
export interface ShortfallCondition extends Base {
	readonly kind: 'shortfall';
	readonly input: string;
	/** Months after the begin of a period before it is looked at. */
	readonly graceMonths: number;
}

/** A stock that rises at every step. */
export interface RisingCondition extends Base {
	readonly kind: 'rising';
	readonly input: string;
	readonly stepMonths: number;
	readonly steps: number;
}

/** One month with more than this share of the twelve months that end with it. */
export interface BatchCondition extends Base {
	readonly kind: 'batch';
	readonly input: string;
	readonly share: number;
}

/** A load beyond a multiple of the median of the units, or cases without anybody. */
export interface MultipleOfMedianCondition extends Base {
	readonly kind: 'multiple_of_median';
	readonly input: string;
	readonly factor: number;
}

/** Payments that move otherwise than persons × line, on the year before. */
export interface DivergenceCondition extends Base {
	readonly kind: 'divergence';
	/** A running total, and the parts of it that count. */
	readonly spend: string;
	readonly parts: readonly string[];
	/** A stock whose numerator is persons. */
	readonly persons: string;
	/** Monthly, numerator the line. */
	readonly line: string;
	/** Of the difference of logarithms. */
	readonly limit: number;
}

/** A part of a month's total above a share of it. */
export interface PartShareCondition extends Base {
	readonly kind: 'part_share';
	readonly input: string;
	readonly part: string;
	readonly share: number;
}

/** A month without payment while persons are on the roll. */
export interface NoPaymentCondition extends Base {
	readonly kind: 'no_payment';
	readonly input: string;
	readonly roll: string;
}

/** A share above 100 %. */
export interface ShareOverOneCondition extends Base {
	readonly kind: 'share_over_one';
	readonly inputs: readonly string[];
}

/** A running total below that of the month before. */
export interface TotalFallsCondition extends Base {
	readonly kind: 'total_falls';
	readonly inputs: readonly string[];
}

/** When a rule fires; each kind has a file in `kinds/`. */
export type AlertCondition =
	| ControlChartCondition
	| ProportionChangeCondition
	| FunnelCondition
	| LevelCondition
	| ExactLowerCondition
	| ShortfallCondition
	| RisingCondition
	| BatchCondition
	| MultipleOfMedianCondition
	| DivergenceCondition
	| PartShareCondition
	| NoPaymentCondition
	| ShareOverOneCondition
	| TotalFallsCondition;

/** A rule of `data/alerts.json`: it fires in a unit when any of its conditions does. */
export interface AlertRule {
	readonly id: string;
	readonly name: Text;
	readonly severity: AlertSeverity;
	/** The department that is asked. */
	readonly owner: Text;
	readonly question: Text;
	/** What would close it. */
	readonly close: Text;
	/** The data that it waits for, where an input is held by nobody. */
	readonly needs?: Text | undefined;
	readonly conditions: readonly AlertCondition[];
}

/** The inputs that a condition reads: ids of indicators, or of `queries/alerts`. */
export function inputsOf(condition: AlertCondition): readonly string[] {
	switch (condition.kind) {
		case 'divergence':
			return [condition.spend, condition.persons, condition.line];
		case 'no_payment':
			return [condition.input, condition.roll];
		case 'share_over_one':
		case 'total_falls':
			return condition.inputs;
		default:
			return [condition.input];
	}
}
