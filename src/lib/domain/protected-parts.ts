import { isFew, LEAST_SHOWN } from './small-cells.ts';

/** Counts of the parts of one whole, as far as they may be shown; `total` is null where even the sum would tell too much. */
export interface ProtectedParts {
	readonly parts: readonly (number | null)[];
	readonly total: number | null;
}

/** The part that loses the least when it is hidden: the smallest above 0, else one of 0. */
function leastShown(parts: readonly (number | null)[]): number {
	const shown = parts.flatMap((count, index) => (count === null ? [] : [{ count, index }]));
	const least = shown.sort((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count)[0];
	return least?.index ?? -1;
}

/**
 * Hides parts of a sum until nobody who subtracts the shown ones from it finds a hidden one: what is left then belongs to at
 * least two parts and is at least five. Counts of 1 to 4 are hidden first; null stands for what is hidden already or not known.
 * With parts 12, 3 and 20 of 35 the 12 is hidden as well, as 35 − 12 − 20 would give the 3.
 */
export function protectedParts(counts: readonly (number | null)[], total: number | null): ProtectedParts {
	const parts = counts.map((count) => (count !== null && isFew(count) ? null : count));
	if (total === null) return { parts, total };
	for (;;) {
		const hidden = parts.filter((count) => count === null).length;
		const rest = parts.reduce<number>((left, count) => left - (count ?? 0), total);
		if (hidden === 0 || (hidden > 1 && rest >= LEAST_SHOWN)) return { parts, total: isFew(total) ? null : total };
		const least = leastShown(parts);
		if (least < 0) return { parts, total: null };
		parts[least] = null;
	}
}
