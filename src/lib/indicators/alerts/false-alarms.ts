import type { AlertCondition } from '../../domain/alerts/rule.ts';

/** A set of rules that was simulated. `point` is the latest point of a series, `chart` any point; `run` adds the run rules. */
export type SimulatedRule =
	| 'xmr_point'
	| 'xmr_chart'
	| 'run_point'
	| 'run_chart'
	| 'funnel_proportion'
	| 'funnel_rate'
	| 'change'
	| 'exact_lower';

/** What was simulated: points of the series, screening, confidence, least change, threshold and floor, as far as they apply. */
export interface Settings {
	readonly points?: number;
	readonly screened?: boolean;
	readonly confidence?: number;
	readonly least?: number;
	readonly above?: number;
	readonly floor?: number;
}

/** How often a rule set fires on data in which nothing happens but chance. */
export interface FalseAlarmRate {
	readonly rule: SimulatedRule;
	readonly settings: Settings;
	readonly rate: number;
	readonly standardError: number;
	/** Looks that the rate counts. */
	readonly runs: number;
}

/** The tracked result of `src/tools/alerts/simulate.ts`. */
export interface FalseAlarms {
	readonly seed: number;
	/** The package whose denominators were used. */
	readonly package: string;
	readonly rates: readonly FalseAlarmRate[];
}

function wanted(condition: AlertCondition, points: number): readonly [SimulatedRule, Settings] | null {
	switch (condition.kind) {
		case 'control_chart':
			return ['xmr_point', { points, screened: condition.screened }];
		case 'funnel': {
			const rule = condition.model === 'rate' ? 'funnel_rate' : 'funnel_proportion';
			return [rule, { confidence: condition.confidence }];
		}
		case 'proportion_change':
			return ['change', { confidence: condition.confidence, least: condition.least }];
		case 'exact_lower': {
			const { confidence, above, floor } = condition;
			return ['exact_lower', { confidence, above, floor }];
		}
		default:
			return null;
	}
}

/** Whether a condition judges by chance at all; the others count or compare. */
export function isByChance(condition: AlertCondition): boolean {
	return wanted(condition, 0) !== null;
}

/**
 * The simulated rate of one look of a condition: of a chart that of the next shorter series, which fires more. Null where nothing like
 * it was simulated. A limit on one side fires at most as often as the two sides that were simulated.
 */
export function rateOf(condition: AlertCondition, points: number, { rates }: FalseAlarms): FalseAlarmRate | null {
	const want = wanted(condition, points);
	if (!want) return null;
	const [rule, settings] = want;
	const { points: length, ...others } = settings;
	const fitting = rates.filter(
		(rate) =>
			rate.rule === rule &&
			(length === undefined || (rate.settings.points ?? Infinity) <= length) &&
			Object.entries(others).every(([key, value]) => rate.settings[key as keyof Settings] === value),
	);
	return fitting.at(-1) ?? null;
}
