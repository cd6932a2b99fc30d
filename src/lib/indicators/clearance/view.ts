import { guardedCurve, type GuardedCurve } from '../../domain/guarded-curve.ts';
import { parsePeriod, type Period } from '../../domain/period.ts';
import { parsePlaceCode, type PlaceCode } from '../../domain/place.ts';
import type { Basis, Reading } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';
import {
	bandTable,
	isFew,
	roundedCount,
	shownCount,
	type BandTable,
	type ShownCount,
} from '../../domain/small-cells.ts';
import { kaplanMeier, restrictedMean, type FollowedCase } from '../../domain/statistics/kaplan-meier.ts';
import { stockWindows, type StockWindow } from '../../domain/stock-windows.ts';

/** The steps from tenure to the exit, in their order. */
export const STEPS = [
	'in_tenure',
	'reviewed',
	'failed_last',
	'failed',
	'decided',
	'notified',
	'within_term',
	'hard',
	'cleared',
] as const;
export type Step = (typeof STEPS)[number];

/** The steps that together are the households still open. */
export const OPEN_STEPS: readonly Step[] = ['decided', 'notified', 'within_term', 'hard'];

/** Months at which it is said how many are still followed. */
export const RISK_MONTHS = [0, 6, 12, 18, 24] as const;

/** Open cases by months since the failed review: 0–6, 7–12, 13–24, more than 24. */
const AGE_STARTS = [0, 7, 13, 25] as const;

/** Months up to which the restricted mean looks. */
export const HORIZON = 12;

/** How many households are at a step; null with a state that says why. */
export interface StepCell {
	readonly state: Reading['state'];
	readonly households: number | null;
	readonly basis: Basis;
}

/** One place with its cells in the order of the steps. */
export interface StepRow {
	readonly place: PlaceCode;
	readonly cells: readonly StepCell[];
}

/** The households of one area that failed a review, as far as they may be shown. */
export interface CaseGroup {
	/** Code of a county, or what the case table calls the others together; null for the city. */
	readonly area: string | null;
	readonly count: number;
	/** How many have left; null where that, or how many have not, is 1 to 4. */
	readonly left: number | null;
	readonly curve: GuardedCurve | null;
	/** Months that a household stays on average, up to the horizon; null where the followed time does not reach it. */
	readonly mean: number | null;
	/**
	 * How many are followed for as long as each of the months or longer, as far as the curve goes. Those of an area are rounded to
	 * 5 but for the first, which is the count: with exact ones the ages of few open cases could be had by subtraction.
	 */
	readonly risk: readonly ShownCount[];
}

/** What the view of clearance holds, in no language; counts of 1 to 4 are no longer in it. */
export interface ClearanceView {
	/** The last month of the clearance table. */
	readonly cutoff: string;
	readonly basis: Basis;
	/** Households open at the cut-off; null where they are absent. */
	readonly open: number | null;
	/** Period of each step. */
	readonly periods: readonly Period[];
	readonly rows: readonly StepRow[];
	readonly windows: readonly StockWindow[];
	/** The city first, then the areas; empty without a case table. */
	readonly groups: readonly CaseGroup[];
	/** Months that the open cases of each area are old, rows in the order of the areas; null where nothing may be shown. */
	readonly ages: BandTable | null;
}

function text(row: Row, column: string): string {
	const cell = row[column];
	if (typeof cell !== 'string') throw new TypeError(`expected text in column “${column}”, found ${String(cell)}`);
	return cell;
}

function numberOrNull(row: Row, column: string): number | null {
	const cell = row[column] ?? null;
	if (cell !== null && typeof cell !== 'number') {
		throw new TypeError(`expected a number in column “${column}”, found ${String(cell)}`);
	}
	return cell;
}

function cellOf(row: Row | undefined): StepCell {
	if (!row) return { state: 'missing', households: null, basis: 'synthetic' };
	const households = numberOrNull(row, 'households');
	return { state: text(row, 'state') as StepCell['state'], households, basis: text(row, 'basis') as Basis };
}

function stepRows(rows: readonly Row[]): StepRow[] {
	const codes = [...new Set(rows.map((row) => text(row, 'place')))];
	return codes.flatMap((code): StepRow[] => {
		const place = parsePlaceCode(code);
		const ofPlace = rows.filter((row) => row['place'] === code);
		return place ? [{ place, cells: STEPS.map((step) => cellOf(ofPlace.find((row) => row['step'] === step))) }] : [];
	});
}

function periodOf(step: Step, rows: readonly Row[]): Period {
	const found = rows.find((row) => row['step'] === step);
	const period = found && parsePeriod(text(found, 'period'));
	if (!period) throw new TypeError(`expected a period of the step ${step}, found ${String(found?.['period'])}`);
	return period;
}

/** Every household of a row of the case query. */
function casesOf(row: Row): FollowedCase[] {
	const time = numberOrNull(row, 'months') ?? 0;
	const some = (column: string, event: boolean): FollowedCase[] =>
		Array.from({ length: numberOrNull(row, column) ?? 0 }, () => ({ time, event }));
	return [...some('left_then', true), ...some('open_then', false)];
}

/** How many reach each of the risk months, up to the last month of a curve. */
function riskOf(cases: readonly FollowedCase[], until: number, isExact: boolean): ShownCount[] {
	return RISK_MONTHS.filter((month) => month <= until).map((month) => {
		const count = cases.filter(({ time }) => time >= month).length;
		return isExact || month === 0 ? shownCount(count) : roundedCount(count);
	});
}

function groupOf(area: string | null, cases: readonly FollowedCase[]): CaseGroup {
	const steps = kaplanMeier(cases);
	const curve = guardedCurve(cases);
	const left = cases.filter(({ event }) => event).length;
	return {
		area,
		count: cases.length,
		left: isFew(left) || isFew(cases.length - left) ? null : left,
		curve,
		mean: steps && restrictedMean(steps, HORIZON),
		risk: curve ? riskOf(cases, curve.until, area === null) : [],
	};
}

function caseGroups(rows: readonly Row[]): Pick<ClearanceView, 'groups' | 'ages'> {
	const areas = [...new Set(rows.map((row) => text(row, 'area')))];
	const cases = areas.map((area) => rows.filter((row) => row['area'] === area).flatMap(casesOf));
	const all = cases.flat();
	if (all.length === 0) return { groups: [], ages: null };
	return {
		groups: [groupOf(null, all), ...areas.map((area, index) => groupOf(area, cases[index] ?? []))],
		ages: bandTable(
			cases.map((each) => each.filter(({ event }) => !event).map(({ time }) => time)),
			AGE_STARTS,
		),
	};
}

/**
 * The view of clearance from its three queries (`queries/views/clearance`), with everything left out that would tell of 1 to 4
 * households; null when the package holds no clearance of the city.
 */
export function clearanceView(
	pipeline: readonly Row[],
	flows: readonly Row[],
	cases: readonly Row[],
): ClearanceView | null {
	const last = flows.at(-1);
	if (!last || pipeline.length === 0) return null;
	const months = flows.map((row) => ({
		month: text(row, 'month'),
		opening: numberOrNull(row, 'opening'),
		entered: numberOrNull(row, 'failed'),
		exits: [numberOrNull(row, 'voluntary_exit'), numberOrNull(row, 'enforced')],
		closing: numberOrNull(row, 'closing'),
	}));
	return {
		cutoff: text(last, 'month'),
		basis: text(last, 'basis') as Basis,
		open: numberOrNull(last, 'closing'),
		periods: STEPS.map((step) => periodOf(step, pipeline)),
		rows: stepRows(pipeline),
		windows: stockWindows(months),
		...caseGroups(cases),
	};
}
