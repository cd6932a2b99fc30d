/** Edit distance by characters (Levenshtein, Wagner–Fischer). `distance('350404', '350403')` is 1. */
export function distance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/** The three candidates nearest to a text, nearest first. */
export function nearest(text: string, candidates: readonly string[]): string[] {
	return [...candidates].sort((a, b) => distance(text, a) - distance(text, b) || (a < b ? -1 : 1)).slice(0, 3);
}
