import type { ReviewFault } from '#lib/domain/review/read.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Context } from '#lib/indicators/context.ts';
import type { ReviewPage } from '#lib/indicators/review/page.ts';
import type { LiveData } from './live-data.ts';

/** A text beside the data of this release, and what is wrong with the text. */
export interface ReviewAnswer {
	/** Null where the text does not say that it is a review. */
	readonly page: ReviewPage | null;
	readonly faults: readonly ReviewFault[];
}

/** Reads a review and holds every figure of it against the readings of this release. @throws LiveDataError */
export async function reviewAnswer(text: string, live: LiveData, locale: Locale): Promise<ReviewAnswer> {
	const [{ readReview }, { claimsOf }, { reviewPage }, { unpackCube }, { contextOf }] = await Promise.all([
		import('#lib/domain/review/read.ts'),
		import('#lib/domain/review/review.ts'),
		import('#lib/indicators/review/page.ts'),
		import('#lib/domain/cube.ts'),
		import('#lib/indicators/contexts.ts'),
	]);
	const { review, faults } = readReview(text);
	if (!review) return { page: null, faults };
	const [manifest, definitions] = await Promise.all([live.manifest(), live.definitions()]);
	const wanted = [...new Set(claimsOf(review).map(({ indicator }) => indicator))];
	const contexts = new Map<string, Context>();
	await Promise.all(
		wanted.map(async (id) => {
			const definition = definitions.get(id);
			if (!definition) return;
			const { DEFAULT_VIEW } = await import('#lib/domain/view.ts');
			const context = contextOf(definition, unpackCube(await live.cube(id)), manifest, locale, DEFAULT_VIEW);
			if (context.readings.size > 0) contexts.set(id, context);
		}),
	);
	return { page: reviewPage(review, { contexts, manifest, locale }), faults };
}
