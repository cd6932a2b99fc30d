import type { Period } from '../period.ts';
import type { PlaceCode } from '../place.ts';

/** A figure that a text states, and the reading that bears it out. */
export interface ReviewClaim {
	readonly kind: 'claim';
	/** As the text prints it. */
	readonly text: string;
	readonly indicator: string;
	readonly place: PlaceCode;
	readonly period: Period;
	/** Line of the file, from 1. */
	readonly line: number;
}

/** A piece of running text: words, or a figure. */
export type ReviewPiece = { readonly kind: 'words'; readonly text: string } | ReviewClaim;

/** What stands below each other in a review. */
export type ReviewBlock =
	| { readonly kind: 'section'; readonly text: string }
	| { readonly kind: 'subsection'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly pieces: readonly ReviewPiece[] }
	| { readonly kind: 'question'; readonly pieces: readonly ReviewPiece[] }
	/** Issues of the ledger that follow from what stands above, by their numbers. */
	| { readonly kind: 'issues'; readonly ids: readonly string[] };

/** A review as its file says it. */
export interface Review {
	/** `2022-10`: its address below `reviews/`. */
	readonly id: string;
	readonly title: string;
	readonly body: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly source: string;
	readonly blocks: readonly ReviewBlock[];
}

/** The text of a package's review, and in English where it has one. */
export interface ReviewText {
	readonly id: string;
	readonly zh: string;
	readonly en: string | null;
}

/** Every figure of a review in the order of its text. */
export function claimsOf({ blocks }: Pick<Review, 'blocks'>): ReviewClaim[] {
	return blocks.flatMap((block) =>
		block.kind === 'paragraph' || block.kind === 'question'
			? block.pieces.filter((piece) => piece.kind === 'claim')
			: [],
	);
}
