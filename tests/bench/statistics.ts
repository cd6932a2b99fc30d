/** What is said of one series of samples. */
export interface Summary {
	readonly median: number;
	readonly p95: number;
	readonly min: number;
	readonly max: number;
	readonly samples: number;
}

/** Value below which a share of the samples lies, by nearest rank: always one that was measured. */
function quantile(sorted: readonly number[], share: number): number {
	const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
	if (value === undefined) throw new Error('expected samples, found none');
	return value;
}

export function summarise(samples: readonly number[]): Summary {
	const sorted = [...samples].sort((a, b) => a - b);
	return {
		median: quantile(sorted, 0.5),
		p95: quantile(sorted, 0.95),
		min: quantile(sorted, 0),
		max: quantile(sorted, 1),
		samples: sorted.length,
	};
}
