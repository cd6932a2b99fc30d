import type { Figure } from '../../domain/figure.ts';
import { figureDocument, type PageState } from '../document.ts';
import type { DeckItem } from './deck.ts';

/** Takes a figure as it stands on its page. `key` must be unlike those of the other items of the deck. */
export function freezeItem(figure: Figure, state: PageState, paper: string | null, key: string): DeckItem {
	const { id, name, place, placeCode, period } = state.subject;
	return {
		key,
		document: figureDocument(figure, state),
		subject: { id, name, place, placeCode, period },
		...state.spoken,
		paper,
		note: '',
	};
}
