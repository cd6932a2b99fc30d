import { cliffs, netResources, type BenefitSchedule } from './statistics/marginal-rate.ts';

/** What would be added to the present rules, in whole fen a month and household. */
export interface BenefitReform {
	/** Width of the band of income above the guarantee in which what is lost at it is withdrawn evenly; 0 for none. */
	readonly taper: number;
	/** A benefit for families at the edge, from the guarantee to its limit, on top of what they have; 0 for none. */
	readonly edge: number;
}

/** What a household loses as its income passes the guarantee, in fen; 0 where it does not lose. */
export function dropAtGuarantee(schedule: BenefitSchedule): number {
	return cliffs(schedule).find(({ threshold }) => threshold === schedule.guarantee)?.drop ?? 0;
}

/**
 * The schedule with a reform: first the benefit at the edge, then the taper of what is still lost at the guarantee, so that nothing
 * is lost there at once. A cliff at the limit of the edge remains and grows by the new benefit.
 * Guarantee 700 yuan, 250 yuan below it, edge limit 1050: with 150 at the edge cliffs of 100 at 700 and 150 at 1050; with a taper
 * of 500 none, and 950 + (income − 700) ÷ 2 yuan up to 1200.
 * @param edgeLimit Income in fen at which the edge ends, above the guarantee. @throws RangeError as `netResources`.
 */
export function reformed(
	schedule: BenefitSchedule,
	edgeLimit: number,
	{ taper, edge }: BenefitReform,
): BenefitSchedule {
	const { guarantee, linked } = schedule;
	const withEdge = {
		...schedule,
		linked: edge > 0 ? [...linked, { amount: edge, from: guarantee, until: edgeLimit }] : linked,
	};
	const drop = dropAtGuarantee(withEdge);
	if (taper === 0 || drop === 0) return withEdge;
	return { ...withEdge, tapers: [{ amount: drop, from: guarantee, until: guarantee + taper }] };
}

/**
 * What a household has by months after its income has risen to the guarantee and stays there, in fen: with a gradual exit all as
 * before for `months` months, then what the schedule gives. It moves the drop in time and does not change it.
 * Guarantee 700 yuan, 250 yuan below it, 3 months: 950, 950, 950, then 700.
 */
export function resourcesByMonth(schedule: BenefitSchedule, before: number, months: number, last: number): number[] {
	const after = netResources(schedule, schedule.guarantee);
	return Array.from({ length: last }, (_, month) => (month < months ? before : after));
}
