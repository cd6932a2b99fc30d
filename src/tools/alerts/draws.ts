import { normalQuantile } from '#lib/domain/statistics/normal-quantile.ts';
import type { Random } from '../generate/random.ts';

/** Standard normal values into an array, by inversion: one random number each. */
export function drawNormals(random: Random, into: Float64Array): void {
	for (let i = 0; i < into.length; i++) into[i] = normalQuantile(random.next() || Number.MIN_VALUE);
}

/** A distribution of counts, ready for drawing: the sums of its probabilities from `first` on. */
export interface CountTable {
	readonly first: number;
	readonly sums: Float64Array;
}

/** Probabilities around the mode, outwards until they no longer count, by the ratio of neighbours. */
function tableFrom(mode: number, most: number, ratio: (x: number) => number): CountTable {
	const up: number[] = [1];
	for (let x = mode + 1; x <= most && (up.at(-1) ?? 0) > 1e-18; x++) up.push((up.at(-1) ?? 0) * ratio(x));
	const down: number[] = [];
	for (let x = mode, p = 1; x > 0 && p > 1e-18; x--) down.push((p /= ratio(x)));
	const weights = [...down.reverse(), ...up];
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const sums = new Float64Array(weights.length);
	let sum = 0;
	weights.forEach((weight, i) => (sums[i] = sum += weight / total));
	return { first: mode - down.length, sums };
}

/** Counts of events among n. P(x) ÷ P(x − 1) = (n − x + 1)p ÷ x(1 − p). */
export function binomialTable(n: number, p: number): CountTable {
	return tableFrom(Math.min(n, Math.floor((n + 1) * p)), n, (x) => ((n - x + 1) * p) / (x * (1 - p)));
}

/** Counts of events where `mean` are expected. P(x) ÷ P(x − 1) = mean ÷ x. */
export function poissonTable(mean: number): CountTable {
	return tableFrom(Math.floor(mean), Infinity, (x) => mean / x);
}

/** A count drawn from a table by inversion: one random number. */
export function drawCount(random: Random, { first, sums }: CountTable): number {
	const u = random.next();
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 1) > u) high = middle;
		else low = middle + 1;
	}
	return first + low;
}
