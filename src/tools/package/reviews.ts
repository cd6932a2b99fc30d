import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReview } from '#lib/domain/review/read.ts';
import type { ReviewText } from '#lib/domain/review/review.ts';

/** Everything that is wrong with a file of a review, as lines for whoever made the package. */
function faultsOf(name: string, text: string, id: string): string[] {
	const { review, faults } = readReview(text);
	const lines = faults.map(({ line, text: { zh, en } }) => `reviews/${name} ${line}: ${zh} / ${en}`);
	if (review && review.id !== id) lines.push(`reviews/${name}: expected the id “${id}”, found “${review.id}”`);
	return lines;
}

/** Reads the reviews of a package; none where it has no such folder. Faults are returned, not thrown, to be told together. */
export async function readReviews(folder: string): Promise<{ reviews: ReviewText[]; faults: string[] }> {
	const path = join(folder, 'reviews');
	if (!existsSync(path)) return { reviews: [], faults: [] };
	const names = (await readdir(path)).filter((name) => /^[a-z0-9-]+\.md$/.test(name)).sort();
	const faults: string[] = [];
	const reviews: ReviewText[] = [];
	for (const name of names) {
		const id = name.slice(0, -'.md'.length);
		const zh = await readFile(join(path, name), 'utf8');
		const other = join(path, `${id}.en.md`);
		const en = existsSync(other) ? await readFile(other, 'utf8') : null;
		faults.push(...faultsOf(name, zh, id), ...(en === null ? [] : faultsOf(`${id}.en.md`, en, id)));
		reviews.push({ id, zh, en });
	}
	return { reviews, faults };
}
