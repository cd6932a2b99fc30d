import type { Figure } from '#lib/domain/figure.ts';
import type { Deck, DeckItem } from '#lib/output/deck/deck.ts';
import type { PageState } from '#lib/output/document.ts';
import { homeHref } from './links.ts';

/** The papers of this site in this browser; another site below the same origin has its own. */
const KEY = `tuodi-deck ${homeHref('zh-CN')}`;

export const EMPTY_DECK: Deck = { title: '', occasion: '', marking: '', items: [] };

/** Why the papers could not be kept: the browser stores nothing, or has no room for them. */
export class DeckStoreError extends Error {
	override readonly name = 'DeckStoreError';
}

function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** The papers that the browser keeps; empty where there are none. @throws DeckFileError where what it keeps cannot be read. */
export async function keptDeck(): Promise<Deck> {
	const text = stored();
	if (text === null) return EMPTY_DECK;
	const { readDeck } = await import('#lib/output/deck/deck-file.ts');
	return readDeck(text);
}

/** @throws DeckStoreError */
export async function keepDeck(deck: Deck): Promise<void> {
	const { writeDeck } = await import('#lib/output/deck/deck-file.ts');
	try {
		localStorage.setItem(KEY, writeDeck(deck));
	} catch (cause) {
		throw new DeckStoreError(String(cause), { cause });
	}
}

/** A name for an item that no other of the deck has. */
export function freshKey(items: readonly DeckItem[]): string {
	const used = new Set(items.map(({ key }) => key));
	let number = items.length + 1;
	while (used.has(String(number))) number++;
	return String(number);
}

/** Puts a figure behind the others. @returns How many there are then. */
export async function takeFigure(figure: Figure, state: PageState, paper: string | null): Promise<number> {
	const [{ freezeItem }, deck] = await Promise.all([import('#lib/output/deck/freeze.ts'), keptDeck()]);
	const items = [...deck.items, freezeItem(figure, state, paper, freshKey(deck.items))];
	await keepDeck({ ...deck, items });
	return items.length;
}

/** Tells when another tab has changed the papers. @returns What ends it. */
export function watchDeck(changed: () => void): () => void {
	const listen = ({ key }: StorageEvent): void => {
		if (key === KEY) changed();
	};
	window.addEventListener('storage', listen);
	return () => {
		window.removeEventListener('storage', listen);
	};
}
