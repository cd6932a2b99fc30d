import type { Series } from '../comparison.ts';
import { lastMonth } from '../period.ts';
import type { PlaceCode } from '../place.ts';
import { seriesOf, type AlertData } from './alert-data.ts';
import { batchLooks } from './kinds/batch.ts';
import { shareOverOneLooks, totalFallsLooks } from './kinds/contradiction.ts';
import { controlChartLooks } from './kinds/control-chart.ts';
import { divergenceLooks } from './kinds/divergence.ts';
import { exactLowerLooks } from './kinds/exact-lower.ts';
import { funnelLooks } from './kinds/funnel.ts';
import { levelLooks } from './kinds/level.ts';
import { multipleOfMedianLooks } from './kinds/multiple-of-median.ts';
import { noPaymentLooks } from './kinds/no-payment.ts';
import { partShareLooks } from './kinds/part-share.ts';
import { proportionChangeLooks } from './kinds/proportion-change.ts';
import { risingLooks } from './kinds/rising.ts';
import { shortfallLooks } from './kinds/shortfall.ts';
import { stateOf, type AlertState } from './state.ts';
import type { Look, UntestableReason } from './look.ts';
import { inputsOf, type AlertCondition, type AlertRule } from './rule.ts';

/** One condition of a rule for one input in one unit. */
export interface AlertTest {
	readonly rule: string;
	/** Position among the rule's conditions. */
	readonly condition: number;
	/** The input that was looked at. */
	readonly input: string;
	readonly place: PlaceCode;
	/** Looks that could be taken: of a chart its points. */
	readonly looks: number;
	/** Looks in the twelve months up to the latest, taken or not. */
	readonly looksPerYear: number;
	readonly state: AlertState;
}

function looksOf(condition: AlertCondition, input: string, place: PlaceCode, data: AlertData): Look[] {
	const at = (id: string, where = place): Series => seriesOf(data, id, where);
	switch (condition.kind) {
		case 'control_chart':
			return controlChartLooks(condition, at(input));
		case 'proportion_change':
			return proportionChangeLooks(condition, at(input));
		case 'funnel':
			return funnelLooks(condition, at(input), at(input, data.city));
		case 'level':
			return levelLooks(condition, at(input), data.inputs.get(input)?.target ?? null);
		case 'exact_lower':
			return exactLowerLooks(condition, at(input));
		case 'shortfall':
			return shortfallLooks(condition, at(input), data.lastMonth);
		case 'rising':
			return risingLooks(condition, at(input));
		case 'batch':
			return batchLooks(condition, at(input));
		case 'multiple_of_median': {
			const units = data.units.map((unit) => at(input, unit));
			return multipleOfMedianLooks(condition, at(input), units);
		}
		case 'divergence':
			return divergenceLooks(condition, at(condition.spend), at(condition.persons), at(condition.line));
		case 'part_share':
			return partShareLooks(condition, at(input));
		case 'no_payment':
			return noPaymentLooks(condition, at(input), at(condition.roll));
		case 'share_over_one':
			return shareOverOneLooks(condition, at(input));
		case 'total_falls':
			return totalFallsLooks(condition, at(input));
	}
}

/** The inputs for each of which a condition makes a test of its own. */
function testedInputs(condition: AlertCondition): readonly string[] {
	return 'inputs' in condition ? condition.inputs : inputsOf(condition).slice(0, 1);
}

function recent(looks: readonly Look[]): number {
	const last = looks.at(-1);
	if (!last) return 0;
	const end = lastMonth(last.period);
	const start = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
	return looks.filter(({ period }) => lastMonth(period) > start).length;
}

/**
 * Tests every condition of every rule in every unit, never below: from published readings alone, so that an alert cannot say more
 * than the figures that are shown. The same at build time and in the browser.
 */
export function evaluateAlerts(rules: readonly AlertRule[], data: AlertData): AlertTest[] {
	return rules.flatMap((rule) =>
		rule.conditions.flatMap((condition, index) =>
			testedInputs(condition).flatMap((input) =>
				data.units.map((place): AlertTest => {
					const needed = 'inputs' in condition ? [input] : inputsOf(condition);
					const isHeld = needed.every((id) => (data.inputs.get(id)?.readings.size ?? 0) > 0);
					const isEmpty = needed.some((id) => seriesOf(data, id, place).size === 0);
					const looks = isHeld && !isEmpty ? looksOf(condition, input, place, data) : [];
					const none = (reason: UntestableReason): AlertState => ({ kind: 'untestable', reason, period: null });
					const state = isHeld ? (isEmpty ? none('absent') : stateOf(looks, condition.persistence)) : none('not_held');
					return {
						rule: rule.id,
						condition: index,
						input,
						place,
						looks: looks.filter(({ holds }) => holds !== null).length,
						looksPerYear: recent(looks),
						state,
					};
				}),
			),
		),
	);
}
