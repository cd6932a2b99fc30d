import { checkWhole } from './preconditions.ts';

/** A benefit of one amount within a band of income. */
export interface LinkedBenefit {
	/** What it is worth a month, in whole fen. */
	readonly amount: number;
	/** Paid from this income on, in whole fen. */
	readonly from: number;
	/** Paid below this income and no longer at it, in whole fen. */
	readonly until: number;
}

/** What a type of household is entitled to by its income in a month, in whole fen. */
export interface BenefitSchedule {
	/** The income that dibao tops up to: standard × persons. */
	readonly guarantee: number;
	readonly linked: readonly LinkedBenefit[];
}

/** An income at which a household loses by earning more, in whole fen. */
export interface Cliff {
	readonly threshold: number;
	/** How much net resources drop there. */
	readonly drop: number;
	/** The least income from the threshold on with as much as just below it; from the threshold to it nobody gains by earning. */
	readonly breakEven: number;
}

function checkSchedule({ guarantee, linked }: BenefitSchedule): void {
	checkWhole('a guarantee in fen', guarantee);
	for (const { amount, from, until } of linked) {
		checkWhole('a benefit in fen', amount);
		checkWhole('an income in fen', from);
		checkWhole('an income in fen', until);
		if (until <= from) throw new RangeError(`expected a band of income that ends above ${from}, found ${until}`);
	}
}

function resources({ guarantee, linked }: BenefitSchedule, income: number): number {
	const paid = linked.filter(({ from, until }) => from <= income && income < until);
	return Math.max(income, guarantee) + paid.reduce((sum, { amount }) => sum + amount, 0);
}

/** Net resources as the income comes up to a threshold: the benefits of the band below it, the income of the threshold. */
function resourcesBelow({ guarantee, linked }: BenefitSchedule, threshold: number): number {
	const paid = linked.filter(({ from, until }) => from < threshold && threshold <= until);
	return Math.max(threshold, guarantee) + paid.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * What a household has in a month: income + dibao, which pays the difference to the guarantee (Measures on social assistance,
 * art. 12), + linked benefits, in whole fen. Guarantee 700 yuan, 250 yuan below it: 950 yuan at any income below 700, 700 at 700.
 * @throws RangeError for money that is not whole and at least 0, or a band that ends where it begins.
 */
export function netResources(schedule: BenefitSchedule, income: number): number {
	checkSchedule(schedule);
	checkWhole('an income in fen', income);
	return resources(schedule, income);
}

/**
 * Effective marginal rate between two incomes: 1 − change of net resources ÷ change of income, a fraction; 1 is 抵扣率 100 %,
 * which dibao has by design and is not a cliff. Across a threshold it depends on the step: show `cliffs` instead.
 * Guarantee 700 yuan, 250 yuan below it: 1 from 0 to 699 yuan, 251 from 699 to 700, 0 above.
 * @throws RangeError as `netResources`, or unless the second income is above the first.
 */
export function effectiveMarginalRate(schedule: BenefitSchedule, from: number, to: number): number {
	const [before, after] = [netResources(schedule, from), netResources(schedule, to)];
	if (to <= from) throw new RangeError(`expected an income above ${from}, found ${to}`);
	return 1 - (after - before) / (to - from);
}

function breakEvenFrom(
	schedule: BenefitSchedule,
	thresholds: readonly number[],
	start: number,
	needed: number,
): number {
	const steps = thresholds.filter((threshold) => threshold >= start);
	for (const [i, step] of steps.entries()) {
		const has = resources(schedule, step);
		if (has >= needed) return step;
		const income = step + needed - has;
		if (step >= schedule.guarantee && income < (steps[i + 1] ?? Infinity)) return income;
	}
	throw new Error(`expected a break-even above ${start}: above all bands resources rise with income`);
}

/**
 * Every income at which net resources drop (悬崖), ascending, with the income that makes up for it; in whole fen.
 * Guarantee 700 yuan, 250 yuan below it: one cliff at 700, drop 250, break-even 950. With 150 yuan more from 700 to 1050:
 * drop 100 at 700 (break-even 800) and drop 150 at 1050 (break-even 1200). A step up that outweighs a loss is no cliff.
 * @throws RangeError as `netResources`.
 */
export function cliffs(schedule: BenefitSchedule): Cliff[] {
	checkSchedule(schedule);
	const ends = schedule.linked.flatMap(({ from, until }) => [from, until]);
	const thresholds = [...new Set([schedule.guarantee, ...ends])].sort((a, b) => a - b);
	return thresholds.flatMap((threshold) => {
		const before = resourcesBelow(schedule, threshold);
		const drop = before - resources(schedule, threshold);
		if (threshold === 0 || drop <= 0) return [];
		return [{ threshold, drop, breakEven: breakEvenFrom(schedule, thresholds, threshold, before) }];
	});
}
