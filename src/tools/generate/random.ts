import { SeededRandom } from '#lib/domain/seeded-random.ts';

/** The same with what the generators draw. */
export class Random extends SeededRandom {
	/** A factor around 1, evenly spread within ± `spread`. */
	around(spread: number): number {
		return 1 + (this.next() * 2 - 1) * spread;
	}

	/** A whole number from `low` to `high`, both included. */
	whole(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}
}

/** Shares a whole total out by weights, so that the parts are whole and add up exactly (largest remainder). */
export function allocate(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (total * weight) / sum);
	const parts = exact.map(Math.floor);
	const order = exact
		.map((value, index) => ({ index, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.index - b.index);
	let left = total - parts.reduce((a, b) => a + b, 0);
	for (const { index } of order) {
		if (left <= 0) break;
		parts[index] = (parts[index] ?? 0) + 1;
		left -= 1;
	}
	return parts;
}

/** The least count of people or households that a cell may show. */
export const LEAST_CELL = 5;

/** Shares a count out by weights so that every part is 0 or at least 5: parts of 1 to 4 join the largest one. */
export function allocateSafely(total: number, weights: readonly number[]): number[] {
	const parts = allocate(total, weights);
	const largest = parts.indexOf(Math.max(...parts));
	parts.forEach((part, index) => {
		if (index !== largest && part > 0 && part < LEAST_CELL) {
			parts[largest] = (parts[largest] ?? 0) + part;
			parts[index] = 0;
		}
	});
	return parts;
}
