/** How often a rule set that finds nothing but chance fires. */
export interface FalseAlarmRate {
	/** xmr_point, xmr_chart, run_point, run_chart; funnel_proportion, funnel_rate; proportion_change; exact_lower. */
	readonly rule: string;
	/** Points of the series; null for rules that look at one period. */
	readonly points: number | null;
	/** Screening of moving ranges; null where there are none. */
	readonly screened: boolean | null;
	readonly rate: number;
	readonly standardError: number;
	/** Looks that the rate counts. */
	readonly runs: number;
}

/** The tracked result of `src/tools/simulate.ts`. */
export interface FalseAlarms {
	readonly seed: number;
	readonly package: string;
	readonly rates: readonly FalseAlarmRate[];
}
