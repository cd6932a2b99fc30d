import { changeInterval } from '../comparison.ts';
import type { Definition } from '../definition.ts';
import { isSmall, PERCENT_MINIMUM, tableCell } from '../format.ts';
import { comparePeriods } from '../period.ts';
import type { Reading, ValueReading } from '../reading.ts';

/** What an indicator says of an issue: `reached` is at the stated target, `unclear` a change that chance could have made. */
export type Movement = 'reached' | 'improved' | 'unchanged' | 'unclear' | 'worse';

/** Why an indicator cannot judge. `no_reading`: nothing held around the session; `not_yet`: nothing newer than the session. */
export type Unjudged =
	| 'neutral'
	| 'no_reading'
	| 'not_yet'
	| 'suppressed'
	| 'missing'
	| 'not_applicable'
	| 'unbounded'
	| 'approximate'
	| 'few';

export type Outcome = Movement | Unjudged;

const MOVEMENTS: readonly Outcome[] = ['reached', 'improved', 'unchanged', 'unclear', 'worse'];

/** Whether an outcome is a judgement. */
export function isMovement(outcome: Outcome): outcome is Movement {
	return MOVEMENTS.includes(outcome);
}

/** Whether an indicator bears an issue out. */
export function bearsOut(outcome: Outcome): boolean {
	return outcome === 'reached' || outcome === 'improved';
}

/** Why these two readings cannot be set beside each other; null where they can. */
function obstacle(definition: Definition, from: ValueReading, to: ValueReading): Unjudged | null {
	if (from.qualifier !== 'exact' || to.qualifier !== 'exact') return 'approximate';
	if (isSmall(definition, from) || isSmall(definition, to)) return 'few';
	return definition.interval === 'poisson' && from.numerator < PERCENT_MINIMUM ? 'few' : null;
}

/** A target is a floor, as in the rules of judgement. */
function isWantedUp({ direction }: Definition): boolean {
	return direction !== 'down';
}

/**
 * Whether an indicator has moved as it should from one reading to a later one. In this order: a neutral indicator never judges;
 * a reading that is not there, not newer, or without an exact value on enough cases cannot; at the stated target is `reached`; the
 * same printed number is `unchanged`; a change whose 95 % interval (Newcombe for shares, exact ratio for counts of events) holds 0
 * is `unclear`; else its sign decides. Censuses and money have no interval.
 */
export function movement(definition: Definition, from: Reading | null, to: Reading | null): Outcome {
	if (definition.direction === 'neutral') return 'neutral';
	if (!from || !to) return 'no_reading';
	if (comparePeriods(from.period, to.period) >= 0) return 'not_yet';
	if (to.state !== 'value') return to.state;
	if (from.state !== 'value') return from.state;
	const found = obstacle(definition, from, to);
	if (found) return found;
	if (definition.target && to.value >= definition.target.value) return 'reached';
	if (tableCell(definition, from.value, 'zh-CN') === tableCell(definition, to.value, 'zh-CN')) return 'unchanged';
	const interval = changeInterval(definition, to, from);
	if (interval && interval.lower <= 0 && interval.upper >= 0) return 'unclear';
	return to.value > from.value === isWantedUp(definition) ? 'improved' : 'worse';
}
