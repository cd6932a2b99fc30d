import type { Interval } from './statistics/interval.ts';

/**
 * Families with an income from the dibao line to the limit of the edge for each family on dibao: not known, so assumed, from a fifth
 * to three fifths, evenly spread over that band. An assumption of this product, no figure of a source.
 */
export const NEAR_LINE: Interval = { lower: 0.2, upper: 0.6 };

/** How many households a measure would reach and what it would cost each month, in fen: for one of them, and for all. */
export interface ReformCost {
	readonly households: Interval;
	readonly each: Interval;
	readonly fen: Interval;
}

const times = ({ lower, upper }: Interval, factor: number): Interval => ({
	lower: lower * factor,
	upper: upper * factor,
});

/** The span of several ranges. @throws RangeError for none. */
export function spanOf(ranges: readonly Interval[]): Interval {
	if (ranges.length === 0) throw new RangeError('expected at least one range, found none');
	return {
		lower: Math.min(...ranges.map(({ lower }) => lower)),
		upper: Math.max(...ranges.map(({ upper }) => upper)),
	};
}

/**
 * The span of what a measure costs if all households were of one type, for each type. What one costs is that of the types of which
 * any is reached. @throws RangeError for none.
 */
export function spanOfCosts(costs: readonly ReformCost[]): ReformCost {
	const reached = costs.filter(({ households }) => households.upper > 0);
	return {
		households: spanOf(costs.map(({ households }) => households)),
		each: spanOf((reached.length > 0 ? reached : costs).map(({ each }) => each)),
		fen: spanOf(costs.map(({ fen }) => fen)),
	};
}

/** A benefit for every family at the edge. 1000 on dibao, 150 yuan: 200 to 600 families, 30000 to 90000 yuan a month. */
export function edgeCost(dibaoHouseholds: number, edge: number): ReformCost {
	const households = times(NEAR_LINE, dibaoHouseholds);
	return { households, each: { lower: edge, upper: edge }, fen: times(households, edge) };
}

/**
 * A taper of what is lost at the line: the families at the edge that are in its band, each with half of what is lost on average;
 * where the taper goes beyond the limit of the edge all of them and no more, each with more than half. Families beyond that limit
 * are in no assumption and not counted. 1000 on dibao, guarantee 700 yuan, edge up to 1050, drop of 250: a taper of 175 is half the
 * band, 100 to 300 families with 125 yuan each, 12500 to 37500 yuan a month; one of 700 is all, 200 to 600 with 187.50 yuan each.
 * Where nothing is lost none is reached. @param taper Width of the taper in fen, above 0.
 */
export function taperCost(
	dibaoHouseholds: number,
	{ guarantee, edgeLimit, drop, taper }: { guarantee: number; edgeLimit: number; drop: number; taper: number },
): ReformCost {
	const width = edgeLimit - guarantee;
	const covered = Math.min(taper, width);
	const households = times(NEAR_LINE, drop > 0 ? (dibaoHouseholds * covered) / width : 0);
	const each = drop * (1 - covered / (2 * taper));
	return { households, each: { lower: each, upper: each }, fen: times(households, each) };
}

/**
 * A gradual exit: those who left for higher income within twelve months, each for the months that it lasts; what it costs for each is
 * at least what the rules take at the line, as the top-up that is kept comes to it. 120 exits, 3 months, 250 yuan: 30 households at
 * a time, 7500 yuan a month.
 */
export function exitCost(exitsOfYear: number, months: number, drop: Interval): ReformCost {
	const households = (exitsOfYear / 12) * months;
	return { households: { lower: households, upper: households }, each: drop, fen: times(drop, households) };
}
