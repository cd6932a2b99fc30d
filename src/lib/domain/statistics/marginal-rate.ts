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

/** A benefit that is withdrawn evenly: the whole amount at `from`, nothing from `until` on; in whole fen. */
export type Taper = LinkedBenefit;

/** What a type of household is entitled to by its income in a month, in whole fen. */
export interface BenefitSchedule {
	/** The income that dibao tops up to: standard × persons. */
	readonly guarantee: number;
	readonly linked: readonly LinkedBenefit[];
	readonly tapers?: readonly Taper[];
}

/** An income at which a household loses by earning more, in whole fen. */
export interface Cliff {
	readonly threshold: number;
	/** How much net resources drop there. */
	readonly drop: number;
	/** The least income from the threshold on with as much as just below it; from the threshold to it nobody gains by earning. */
	readonly breakEven: number;
}

/** A band of income without a step inside, in whole fen: from one line to the next. */
export interface ResourceBand {
	readonly from: number;
	readonly until: number;
	/** Net resources at `from`, and as the income comes up to `until`. */
	readonly start: number;
	readonly end: number;
	/** Effective marginal rate within the band, a fraction. */
	readonly rate: number;
}

function checkSchedule({ guarantee, linked, tapers = [] }: BenefitSchedule): void {
	checkWhole('a guarantee in fen', guarantee);
	for (const { amount, from, until } of [...linked, ...tapers]) {
		checkWhole('a benefit in fen', amount);
		checkWhole('an income in fen', from);
		checkWhole('an income in fen', until);
		if (until <= from) throw new RangeError(`expected a band of income that ends above ${from}, found ${until}`);
	}
}

/** What is left of all tapers at an income, rounded once to the fen (halves up). */
function tapered({ tapers = [] }: BenefitSchedule, income: number): number {
	const left = tapers
		.filter(({ from, until }) => from <= income && income < until)
		.reduce((sum, { amount, from, until }) => sum + (amount * (until - income)) / (until - from), 0);
	return Math.round(left);
}

function resources(schedule: BenefitSchedule, income: number): number {
	const paid = schedule.linked.filter(({ from, until }) => from <= income && income < until);
	const sum = paid.reduce((all, { amount }) => all + amount, 0);
	return Math.max(income, schedule.guarantee) + sum + tapered(schedule, income);
}

/** Net resources as the income comes up to a line: the benefits of the band below it, the income of the line. */
function resourcesBelow({ guarantee, linked, tapers = [] }: BenefitSchedule, line: number): number {
	const paid = linked.filter(({ from, until }) => from < line && line <= until);
	const sum = paid.reduce((all, { amount }) => all + amount, 0);
	const left = tapered({ guarantee, linked, tapers: tapers.filter(({ from }) => from < line) }, line);
	return Math.max(line, guarantee) + sum + left;
}

/** Incomes at which something begins or ends, ascending. */
function linesOf({ guarantee, linked, tapers = [] }: BenefitSchedule): number[] {
	const ends = [...linked, ...tapers].flatMap(({ from, until }) => [from, until]);
	return [...new Set([guarantee, ...ends])].sort((a, b) => a - b);
}

/**
 * What a household has in a month: income + dibao, which pays the difference to the guarantee (Measures on social assistance,
 * art. 12), + linked benefits + what is left of tapers, in whole fen. Guarantee 700 yuan, 250 yuan below it: 950 yuan at any income below 700, 700 at 700.
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

/** The least whole income of `from` to `last` at which a household has enough; resources rise between them. */
function leastIncome(schedule: BenefitSchedule, from: number, last: number, needed: number): number {
	let [low, high] = [from, last];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (resources(schedule, middle) >= needed) high = middle;
		else low = middle + 1;
	}
	return low;
}

function breakEvenFrom(schedule: BenefitSchedule, lines: readonly number[], start: number, needed: number): number {
	const steps = lines.filter((line) => line >= start);
	for (const [i, step] of steps.entries()) {
		if (resources(schedule, step) >= needed) return step;
		// Above all lines a household has its income alone.
		const last = (steps[i + 1] ?? needed + 1) - 1;
		if (resources(schedule, last) >= needed) return leastIncome(schedule, step, last, needed);
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
	const thresholds = linesOf(schedule);
	return thresholds.flatMap((threshold) => {
		const before = resourcesBelow(schedule, threshold);
		const drop = before - resources(schedule, threshold);
		if (threshold === 0 || drop <= 0) return [];
		return [{ threshold, drop, breakEven: breakEvenFrom(schedule, thresholds, threshold, before) }];
	});
}

/**
 * The bands of income from 0 to `until`, with what a household has at both ends and the marginal rate between them: 1 inside dibao,
 * amount ÷ width along a taper, 0 where nothing is withdrawn. What happens at a line is a drop (`cliffs`), never a rate.
 * Guarantee 700 yuan, 250 yuan below it, up to 1000: 0 to 700 with 950 at both ends, rate 1; 700 to 1000 with 700 and 1000, rate 0.
 * @throws RangeError as `netResources`, or unless `until` is above 0.
 */
export function resourceBands(schedule: BenefitSchedule, until: number): ResourceBand[] {
	checkSchedule(schedule);
	checkWhole('an income in fen', until);
	if (until === 0) throw new RangeError('expected an income above 0, found 0');
	const inside = linesOf(schedule).filter((line) => line > 0 && line < until);
	return [0, ...inside].map((from, i) => {
		const to = inside[i] ?? until;
		const [start, end] = [resources(schedule, from), resourcesBelow(schedule, to)];
		return { from, until: to, start, end, rate: 1 - (end - start) / (to - from) };
	});
}
