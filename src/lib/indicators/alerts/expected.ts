import type { AlertTest } from '../../domain/alerts/evaluate.ts';
import type { AlertRule } from '../../domain/alerts/rule.ts';
import { isByChance, rateOf, type FalseAlarmRate, type FalseAlarms } from './false-alarms.ts';

/** What one condition is expected to raise by chance in a year. */
export interface Expected {
	readonly rule: AlertRule;
	readonly condition: number;
	/** Null where no such settings were simulated. */
	readonly rate: FalseAlarmRate | null;
	/** Looks of all units in a year. */
	readonly looks: number;
	/** False alarms in a year; null without a rate. */
	readonly perYear: number | null;
}

/**
 * False alarms to expect in a year from every condition that judges by chance and can be tested: the simulated rate of one look,
 * units and looks multiplied. Persistence would lower it; that is not counted, so that the number is rather too high.
 */
export function expectedAlarms(
	rules: readonly AlertRule[],
	tests: readonly AlertTest[],
	simulated: FalseAlarms,
): Expected[] {
	return rules.flatMap((rule) =>
		rule.conditions.flatMap((condition, index) => {
			if (!isByChance(condition)) return [];
			const own = tests.filter(
				(test) => test.rule === rule.id && test.condition === index && test.state.kind !== 'untestable',
			);
			if (own.length === 0) return [];
			const rate = rateOf(condition, Math.min(...own.map(({ looks }) => looks)), simulated);
			const looks = own.reduce((sum, test) => sum + test.looksPerYear, 0);
			return [{ rule, condition: index, rate, looks, perYear: rate ? rate.rate * looks : null }];
		}),
	);
}
