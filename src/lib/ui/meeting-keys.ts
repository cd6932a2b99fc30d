/** What a key does while frames are shown. */
export type Move =
	'next' | 'back' | 'first' | 'last' | 'blank' | 'screen' | 'evidence' | 'places' | 'overview' | 'presenter';

/** Keys of keyboards and page clickers, which send PageDown, PageUp, a full stop or B. */
const MOVES: Readonly<Record<string, Move>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	ArrowLeft: 'back',
	PageUp: 'back',
	Backspace: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	f: 'screen',
	e: 'evidence',
	d: 'places',
	o: 'overview',
	p: 'presenter',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The move of a pressed key, or null; a button that has the focus keeps Enter and the space bar for itself. */
export function moveOfKey({ key, ctrlKey, metaKey, altKey }: Pressed, onButton: boolean): Move | null {
	if (ctrlKey || metaKey || altKey || (onButton && (key === 'Enter' || key === ' '))) return null;
	return MOVES[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** A digit of a frame's number, which Enter then opens; null for any other key. */
export function digitOfKey({ key, ctrlKey, metaKey, altKey }: Pressed): string | null {
	return /^\d$/.test(key) && !ctrlKey && !metaKey && !altKey ? key : null;
}

/** The frame after a move, within 0 to `count` − 1. */
export function movedIndex(index: number, move: Move, count: number): number {
	switch (move) {
		case 'next':
			return Math.min(index + 1, count - 1);
		case 'back':
			return Math.max(index - 1, 0);
		case 'first':
			return 0;
		case 'last':
			return count - 1;
		default:
			return index;
	}
}
