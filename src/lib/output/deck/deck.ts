import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FigureDocument, PageState } from '../document.ts';
import type { Spoken } from '../meeting/frame.ts';

/** A figure as it stood on its page when it was taken into the meeting's papers: final, so that nothing changes while it is shown. */
export interface DeckItem extends Spoken {
	/** Unlike every other item's of the deck. */
	readonly key: string;
	/** The figure with everything that leaves with it, in the language of the page. */
	readonly document: FigureDocument;
	/** What the figure is of, in words, and the indicator's id or the word for a list. */
	readonly subject: Pick<PageState['subject'], 'id' | 'name' | 'place' | 'placeCode' | 'period'>;
	/** The code that stands on paper and opens these numbers again; null for a figure without one. */
	readonly paper: string | null;
	/** Notes of whoever presents: on no screen but the presenter's, in no paper. */
	readonly note: string;
}

/** The papers of one meeting: chosen figures in an order set by hand. */
export interface Deck {
	readonly title: string;
	/** Body and date of the meeting, as it stands on the cover. */
	readonly occasion: string;
	/** What stands at the head of every sheet: 会议材料 会后收回. */
	readonly marking: string;
	/** In order. */
	readonly items: readonly DeckItem[];
}

/** Length of the snapshot's id in hexadecimal digits. */
const ID_LENGTH = 12;

/** Objects with their fields in the order of their names, so that a deck read from a file says the same. */
function sortedKeys(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What names the frozen figures of a deck: the first 12 hexadecimal digits of the SHA-256 of their text. The same figures in
 * the same order have the same id, whatever title, notes or marking stand beside them.
 */
export function snapshotId(items: readonly DeckItem[]): string {
	const text = JSON.stringify(
		items.map(({ document, number, lines, questions, paper }) => [document, number, lines, questions, paper]),
		sortedKeys,
	);
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, ID_LENGTH);
}

/** The notice about sample data that items carry; null where none does. */
export function deckNotice(items: readonly DeckItem[]): string | null {
	const lines = items.flatMap(({ document }) => document.lines);
	return lines.find(({ id }) => id === 'notice')?.text ?? null;
}

/** The data versions that the items were made from, each once: more than one means that a release lies between them. */
export function deckVersions(items: readonly DeckItem[]): string[] {
	const lines = items.flatMap(({ document }) => document.lines);
	return [...new Set(lines.filter(({ id }) => id === 'version').map(({ text }) => text))];
}
