/** The largest weight that a reader can give; 0 leaves an input out. */
export const WEIGHT_LIMIT = 9;

/** Weights from an address, `1-2-0-1`, one digit an input; null when it is not that. */
export function parseWeights(text: string, count: number): number[] | null {
	const parts = text.split('-');
	if (parts.length !== count || !parts.every((part) => /^\d$/.test(part))) return null;
	const weights = parts.map(Number);
	return weights.some((weight) => weight > 0) ? weights : null;
}

/** What an address sets: the weights, equal ones where it names none or cannot be read, and whether it could not. */
export function weightsSetting(query: string, count: number): { weights: readonly number[]; isUnread: boolean } {
	const wanted = new URLSearchParams(query).get('w');
	const read = wanted === null ? null : parseWeights(wanted, count);
	return { weights: read ?? Array.from({ length: count }, () => 1), isUnread: wanted !== null && read === null };
}

/** Weights as an address has them; empty when all are 1, as the page opens. */
export function weightsQuery(weights: readonly number[]): string {
	return weights.every((weight) => weight === 1) ? '' : `?v=1&w=${weights.join('-')}`;
}
