import type { Interval } from './statistics/interval.ts';

/**
 * Families with an income from the dibao line to the limit of the edge for each family on dibao: not known, so assumed, from a fifth
 * to three fifths, evenly spread over that band. An assumption of this product, no figure of a source.
 */
export const NEAR_LINE: Interval = { lower: 0.2, upper: 0.6 };

/** How many households a measure would reach and what it would cost each month, in fen. */
export interface ReformCost {
	readonly households: Interval;
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

/** A benefit for every family at the edge. 1000 on dibao, 150 yuan: 200 to 600 families, 30000 to 90000 yuan a month. */
export function edgeCost(dibaoHouseholds: number, edge: number): ReformCost {
	const households = times(NEAR_LINE, dibaoHouseholds);
	return { households, fen: times(households, edge) };
}

/**
 * A taper of what is lost at the line: families in its band, each with half of it on average. As many as the edge holds for the
 * width of its band, beyond its limit as densely. 1000 on dibao, guarantee 700 yuan, edge up to 1050, taper of 175 and drop of 250:
 * half the band, 100 to 300 families, 12500 to 37500 yuan a month.
 */
export function taperCost(
	dibaoHouseholds: number,
	{ guarantee, edgeLimit, drop, taper }: { guarantee: number; edgeLimit: number; drop: number; taper: number },
): ReformCost {
	const households = times(NEAR_LINE, (dibaoHouseholds * taper) / (edgeLimit - guarantee));
	return { households, fen: times(households, drop / 2) };
}

/**
 * A gradual exit: those who left for higher income within twelve months, each for the months that it lasts; what it costs for each is
 * at least what the rules take at the line, as the top-up that is kept comes to it. 120 exits, 3 months, 250 yuan: 30 households at
 * a time, 7500 yuan a month.
 */
export function exitCost(exitsOfYear: number, months: number, drop: Interval): ReformCost {
	const households = (exitsOfYear / 12) * months;
	return { households: { lower: households, upper: households }, fen: times(drop, households) };
}
