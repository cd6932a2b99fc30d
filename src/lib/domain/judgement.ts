import type { Comparison } from './comparison.ts';
import type { Definition } from './definition.ts';
import { isSmall } from './format.ts';
import type { Reading, ValueReading } from './reading.ts';
import { funnelPosition, proportionLimits, type Position } from './statistics/funnel.ts';
import { dispersedLimits, dispersedRatioLimits } from './statistics/funnel-dispersion.ts';
import type { Interval } from './statistics/interval.ts';
import { countInterval } from './statistics/poisson.ts';
import type { UnitSpread } from './unit-spread.ts';

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
	/** How much the units differ beyond sampling; null where limits are not widened. */
	readonly spread: UnitSpread | null;
	/** Failed data checks and doubtful sources that touch the indicator's tables, by name. */
	readonly failedChecks: readonly string[];
}

/** Two-sided confidence of the limits outside which a unit is called different: 11 units raise about 0.02 false alarms. */
export const UNIT_CONFIDENCE = 0.998;

function worseSide(definition: Definition, side: UnitPosition): boolean {
	return (definition.direction === 'up' && side === 'below') || (definition.direction === 'down' && side === 'above');
}

/**
 * Where a unit lies against the whole. usual: outside the limits that sampling alone gives, inside those widened by the spread between
 * units.
 */
export type UnitPosition = 'below' | 'above' | 'inside' | 'usual';

/** Limits in the definition's unit, widened by the spread between units. */
function widenedLimits(
	definition: Definition,
	denominator: number,
	target: number,
	{ phi, tau2 }: UnitSpread,
): Interval {
	if (definition.interval === 'wilson') return dispersedLimits({ target, phi, tau2 }, denominator, UNIT_CONFIDENCE);
	const ratio = dispersedRatioLimits(tau2, target * denominator, UNIT_CONFIDENCE);
	return { lower: target * ratio.lower, upper: target * ratio.upper };
}

/** Where a unit lies against the whole by sampling alone: outside its 99.8 % limits or inside them. */
function plainPosition(definition: Definition, reading: ValueReading, whole: Reading): Position {
	if (whole.state !== 'value' || reading.denominator === null || whole.denominator === null) return 'inside';
	if (definition.interval === 'wilson') {
		return funnelPosition(reading.value, proportionLimits(whole.value, reading.denominator, UNIT_CONFIDENCE));
	}
	if (definition.interval === 'poisson') {
		const { lower, upper } = countInterval(reading.numerator, UNIT_CONFIDENCE);
		const expected = whole.value * reading.denominator;
		return upper < expected ? 'below' : lower !== null && lower > expected ? 'above' : 'inside';
	}
	return 'inside';
}

/**
 * Where a unit lies against the whole: outside its 99.8 % limits or inside them. Where units differ by more than sampling gives, a unit
 * is outside only if the widened limits say so too: a spread never puts outside what plain limits hold.
 */
export function unitPosition(
	definition: Definition,
	reading: ValueReading,
	whole: Reading,
	spread: UnitSpread | null,
): UnitPosition {
	const plain = plainPosition(definition, reading, whole);
	if (plain === 'inside' || spread === null || whole.state !== 'value' || !reading.denominator) return plain;
	const widened = widenedLimits(definition, reading.denominator, whole.value, spread);
	return funnelPosition(reading.value, widened) === plain ? plain : 'usual';
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
		applies: (definition, reading, { whole, spread }) =>
			definition.funnel &&
			reading.state === 'value' &&
			whole !== null &&
			worseSide(definition, unitPosition(definition, reading, whole, spread)),
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
