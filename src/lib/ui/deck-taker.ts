import { createContext } from 'svelte';
import type { Figure } from '../domain/figure.ts';
import type { PageState } from '../output/document.ts';

/** Takes a figure into the papers of the meeting. */
export interface DeckTaker {
	/** Address of the papers. */
	readonly href: string;
	/** @returns How many the papers hold then. @throws Error where the browser does not keep them. */
	readonly take: (figure: Figure, state: PageState, paper: string | null) => Promise<number>;
}

const [getDeckTaker, setDeckTaker] = createContext<DeckTaker>();
export { getDeckTaker, setDeckTaker };
