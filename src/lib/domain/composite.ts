import { SeededRandom } from './seeded-random.ts';

/** One measured input of a place: its value and the half-width of its 95 % interval, 0 where it has none. */
export interface CompositeValue {
	readonly value: number;
	readonly halfWidth: number;
}

/** One input over all places; null where a place has no value. */
export interface CompositeInput {
	readonly weight: number;
	/** 1 when more is better, −1 when less is. */
	readonly direction: 1 | -1;
	readonly values: readonly (CompositeValue | null)[];
}

/** The standing of one place: the weighted mean of its standard scores, and the ranks that it can have. */
export interface Standing {
	readonly score: number;
	readonly rank: number;
	/** Middle 95 % of the ranks over the draws. */
	readonly best: number;
	readonly worst: number;
}

/** Draws of the simulation, and where they start. */
export const DRAWS = 2000;
const SEED = 350400;
const Z95 = 1.959964;

/** Fewer places than these are not ranked. */
export const LEAST_PLACES = 3;

/** Ranks from 1, the highest score first; equal scores share the better rank. */
function ranksOf(scores: readonly number[]): number[] {
	return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}

/** Mean and standard deviation (of the population) of numbers. */
function moments(values: readonly number[]): { mean: number; deviation: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

/**
 * Standings by the weighted mean of standard scores, as in the OECD handbook on composite indicators (2008), with rank bands by a
 * seeded simulation: each draw moves every value within its own uncertainty. A place that lacks a value of positive weight has no
 * standing (null). All null with fewer than three complete places or without a positive weight.
 */
export function standings(inputs: readonly CompositeInput[], places: number): (Standing | null)[] {
	const used = inputs.filter(({ weight }) => weight > 0);
	const total = used.reduce((sum, { weight }) => sum + weight, 0);
	const complete = Array.from({ length: places }, (_, place) => place).filter((place) =>
		used.every(({ values }) => values[place] != null),
	);
	if (total === 0 || complete.length < LEAST_PLACES) return Array.from({ length: places }, () => null);
	const columns = used.map(({ weight, direction, values }) => {
		const held = complete.map((place) => values[place] ?? { value: 0, halfWidth: 0 });
		const { mean, deviation } = moments(held.map(({ value }) => value));
		// Where all are equal the input tells nothing apart.
		const factor = deviation === 0 ? 0 : (direction * weight) / (deviation * total);
		return { held, mean, factor };
	});
	const scores = complete.map((_, row) =>
		columns.reduce((sum, { held, mean, factor }) => sum + factor * ((held[row]?.value ?? 0) - mean), 0),
	);
	const random = new SeededRandom(SEED);
	const drawn = complete.map(() => [] as number[]);
	for (let draw = 0; draw < DRAWS; draw++) {
		const moved = scores.map((score, row) =>
			columns.reduce((sum, { held, factor }) => {
				const half = held[row]?.halfWidth ?? 0;
				return half === 0 ? sum : sum + (factor * half * random.normal()) / Z95;
			}, score),
		);
		ranksOf(moved).forEach((rank, row) => drawn[row]?.push(rank));
	}
	const ranks = ranksOf(scores);
	const standing = new Map(
		complete.map((place, row) => {
			const sorted = (drawn[row] ?? []).sort((a, b) => a - b);
			const at = (share: number): number => sorted[Math.min(DRAWS - 1, Math.floor(share * DRAWS))] ?? 0;
			return [place, { score: scores[row] ?? 0, rank: ranks[row] ?? 0, best: at(0.025), worst: at(0.975) }];
		}),
	);
	return Array.from({ length: places }, (_, place) => standing.get(place) ?? null);
}
