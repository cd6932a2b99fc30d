import type { Comparison } from './comparison.ts';
import type { Definition } from './definition.ts';
import { isSmall } from './format.ts';
import type { Reading, ValueReading } from './reading.ts';
import { proportionLimits } from './statistics/funnel.ts';
import { countInterval } from './statistics/poisson.ts';

/** 需关注, 待核实, 无异常, 不足以判断; null for neutral indicators, which are never judged. */
export type Verdict = 'attention' | 'verify' | 'calm' | 'insufficient';

export type JudgementRule =
	| 'missing'
	| 'suppressed'
	| 'small_n'
	| 'failed_check'
	| 'nobody'
	| 'target_missed'
	| 'outside_limits'
	| 'worse_than_last_year'
	| 'untestable'
	| 'none';

export interface Judgement {
	readonly verdict: Verdict;
	readonly rule: JudgementRule;
}

/** What a judgement may look at besides the reading itself. */
export interface JudgementContext {
	readonly comparison: Comparison | null;
	/** The reading of the whole that the place is part of, for funnel limits; null for the whole itself. */
	readonly whole: Reading | null;
	/** Failed data checks and doubtful sources that touch the indicator's tables, by name. */
	readonly failedChecks: readonly string[];
}

/** Two-sided confidence of the limits outside which a unit is called different: 11 units raise about 0.02 false alarms. */
export const UNIT_CONFIDENCE = 0.998;

function worseSide(definition: Definition, side: 'below' | 'above' | 'inside'): boolean {
	return (definition.direction === 'up' && side === 'below') || (definition.direction === 'down' && side === 'above');
}

/** Where a unit lies against the whole: outside its 99.8 % limits or inside them. */
export function unitPosition(
	definition: Definition,
	reading: ValueReading,
	whole: Reading,
): 'below' | 'above' | 'inside' {
	if (whole.state !== 'value' || reading.denominator === null || whole.denominator === null) return 'inside';
	if (definition.interval === 'wilson') {
		const { lower, upper } = proportionLimits(whole.value, reading.denominator, UNIT_CONFIDENCE);
		return reading.value < lower ? 'below' : reading.value > upper ? 'above' : 'inside';
	}
	if (definition.interval === 'poisson') {
		const { lower, upper } = countInterval(reading.numerator, UNIT_CONFIDENCE);
		const expected = whole.value * reading.denominator;
		return upper < expected ? 'below' : lower !== null && lower > expected ? 'above' : 'inside';
	}
	return 'inside';
}

function missesTarget(definition: Definition, reading: ValueReading): boolean {
	const target = definition.target?.value;
	if (target === undefined) return false;
	const upper = reading.interval?.upper ?? reading.value;
	return upper < target;
}

function turnsWorse(definition: Definition, comparison: Comparison | null): boolean {
	if (!comparison?.interval) return false;
	const { lower, upper } = comparison.interval;
	return (definition.direction === 'up' && upper < 0) || (definition.direction === 'down' && lower > 0);
}

/** Whether any rule could have found something: a target, limits around the whole, or a change with its interval. */
function isTestable(definition: Definition, reading: Reading, { comparison, whole }: JudgementContext): boolean {
	const limits = definition.funnel && reading.state === 'value' && whole?.state === 'value';
	return definition.target !== undefined || limits || (comparison?.interval ?? null) !== null;
}

/** One rule: the verdict that it gives, and when it applies. */
export interface Rule extends Judgement {
	readonly applies: (definition: Definition, reading: Reading, context: JudgementContext) => boolean;
}

/** The rules in their order: the first that applies gives the verdict. The methods page prints them from here. */
export const RULES: readonly Rule[] = [
	{
		rule: 'suppressed',
		verdict: 'insufficient',
		applies: (_, { state }) => state === 'suppressed',
	},
	{
		rule: 'missing',
		verdict: 'insufficient',
		applies: (_, { state }) => state === 'missing' || state === 'not_applicable',
	},
	{
		rule: 'small_n',
		verdict: 'insufficient',
		applies: isSmall,
	},
	{
		rule: 'failed_check',
		verdict: 'verify',
		applies: (_definition, _reading, { failedChecks }) => failedChecks.length > 0,
	},
	{
		rule: 'nobody',
		verdict: 'attention',
		applies: (_, { state }) => state === 'unbounded',
	},
	{
		rule: 'target_missed',
		verdict: 'attention',
		applies: (definition, reading) => reading.state === 'value' && missesTarget(definition, reading),
	},
	{
		rule: 'outside_limits',
		verdict: 'attention',
		applies: (definition, reading, { whole }) =>
			definition.funnel &&
			reading.state === 'value' &&
			whole !== null &&
			worseSide(definition, unitPosition(definition, reading, whole)),
	},
	{
		rule: 'worse_than_last_year',
		verdict: 'attention',
		applies: (definition, _, { comparison }) => turnsWorse(definition, comparison),
	},
	{
		rule: 'untestable',
		verdict: 'insufficient',
		applies: (definition, reading, context) => !isTestable(definition, reading, context),
	},
	{
		rule: 'none',
		verdict: 'calm',
		applies: () => true,
	},
];

/** Judges a reading by the first of `RULES` that applies. Neutral indicators are never judged: null. */
export function judge(definition: Definition, reading: Reading, context: JudgementContext): Judgement | null {
	if (definition.direction === 'neutral') return null;
	const found = RULES.find(({ applies }) => applies(definition, reading, context));
	return found ? { verdict: found.verdict, rule: found.rule } : null;
}
