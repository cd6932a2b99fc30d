import type { Xmr } from './xmr.ts';

/** So many points in a row on one side of the centre, or rising or falling throughout, are a signal. */
const RUN = 7;

/** The rules in the order in which a point that breaks several is named by one. */
export const RULES = ['beyond', 'trend', 'near', 'side'] as const;

/** beyond: outside the limits; trend: rising or falling throughout; near: two of three near a limit; side: a run on one side. */
export type Rule = (typeof RULES)[number];

/** By rule the indices of the points that break it, ascending. */
export type Signals = Readonly<Record<Rule, readonly number[]>>;

type Series = readonly (number | null)[];

/** Every index from `from` up to and without `to`. */
function span(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The indices where a list of marks −1, 0 and 1 holds the same mark, not 0, at least `least` times in a row. */
function runs(marks: readonly number[], least: number): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	let from = 0;
	for (let i = 1; i <= marks.length; i++) {
		if (i < marks.length && marks[i] === marks[from]) continue;
		if (marks[from] !== 0 && i - from >= least) found.push({ from, to: i });
		from = i;
	}
	return found;
}

function sides(values: Series, centre: number): number[] {
	return values.map((value) => (value === null ? 0 : Math.sign(value - centre)));
}

/** Points outside the limits; on a limit is inside. beyondLimits([0, 9], limits 0 to 8) = [1]. */
export function beyondLimits(values: Series, { limits }: Pick<Xmr, 'limits'>): number[] {
	return span(0, values.length).filter((i) => {
		const value = values[i] ?? null;
		return value !== null && (value < limits.lower || value > limits.upper);
	});
}

/**
 * All points of runs of 7 or more on one side of the centre; a point on the centre or an absent one ends a run.
 * Method: as NHSRplotthedots. oneSide(eight times 1, then −1; centre 0) = 0 to 7.
 */
export function oneSide(values: Series, { centre }: Pick<Xmr, 'centre'>): number[] {
	return runs(sides(values, centre), RUN).flatMap(({ from, to }) => span(from, to));
}

/**
 * All points of stretches of 7 or more points that rise throughout or fall throughout; two equal ones or an absent one end it.
 * Method: as NHSRplotthedots. trend([1, 2, 3, 4, 5, 6, 7]) = 0 to 6; trend([1, 2, 3, 3, 4, 5, 6]) has none.
 */
export function trend(values: Series): number[] {
	const steps = values.slice(1).map((value, i) => {
		const before = values[i] ?? null;
		return value === null || before === null ? 0 : Math.sign(value - before);
	});
	const points = runs(steps, RUN - 1).flatMap(({ from, to }) => span(from, to + 1));
	return [...new Set(points)];
}

/**
 * Points between near limit and limit that are two of three neighbours on one side of the centre, all three on that side.
 * Method: as NHSRplotthedots; a point beyond the limits is not counted as near.
 * nearLimit([1, 1, 5, 1, 5, 1, 1], centre 0, near limits ±4, limits ±6) = [2, 4].
 */
export function nearLimit(values: Series, { centre, near, limits }: Pick<Xmr, 'centre' | 'near' | 'limits'>): number[] {
	const isNear = values.map((value) => {
		if (value === null || value < limits.lower || value > limits.upper) return false;
		return value < near.lower || value > near.upper;
	});
	const side = sides(values, centre);
	const found = span(0, Math.max(0, values.length - 2)).flatMap((i) => {
		const three = span(i, i + 3);
		const together = side[i] !== 0 && three.every((k) => side[k] === side[i]);
		const close = three.filter((k) => isNear[k]);
		return together && close.length >= 2 ? close : [];
	});
	return [...new Set(found)];
}

/** All four rules on one stretch of a series against its chart: see each rule. */
export function runRules(values: Series, chart: Xmr): Signals {
	return {
		beyond: beyondLimits(values, chart),
		trend: trend(values),
		near: nearLimit(values, chart),
		side: oneSide(values, chart),
	};
}

/** The rule that names a point when it breaks several, or null: beyond before trend before near before side. */
export function ruleAt(signals: Signals, index: number): Rule | null {
	return RULES.find((rule) => signals[rule].includes(index)) ?? null;
}
