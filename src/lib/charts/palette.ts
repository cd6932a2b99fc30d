/** Colours of a drawing. A drawing carries either CSS variables (screen, both themes) or fixed colours (a file of its own). */
export interface Palette {
	readonly ink: string;
	readonly inkSoft: string;
	readonly inkFaint: string;
	readonly grid: string;
	readonly rule: string;
	readonly ground: string;
	readonly focus: string;
	readonly rest: string;
}

/** The tokens of `src/lib/ui/tokens.css`, so that one drawing serves light, dark and print. */
export const SCREEN_PALETTE: Palette = {
	ink: 'var(--ink)',
	inkSoft: 'var(--ink-2)',
	inkFaint: 'var(--ink-3)',
	grid: 'var(--grid)',
	rule: 'var(--rule)',
	ground: 'var(--ground)',
	focus: 'var(--series-1)',
	rest: 'var(--series-rest)',
};

/** The same tokens in the light theme, for a drawing that leaves the page; a test holds the values to `tokens.css`. */
export const FILE_PALETTE: Palette = {
	ink: '#1a1f26',
	inkSoft: '#454c56',
	inkFaint: '#5f6873',
	grid: '#e3e6eb',
	rule: '#c9ced6',
	ground: '#ffffff',
	focus: '#1d4682',
	rest: '#8a929c',
};

/** For a projector, where stray light takes the faint inks: nothing below the second ink. */
export const PRESENT_PALETTE: Palette = { ...SCREEN_PALETTE, inkFaint: SCREEN_PALETTE.inkSoft };

/** For paper that is printed and copied in black: the focus is black, the rest a grey that a copier keeps. */
export const PAPER_PALETTE: Palette = {
	ink: '#000000',
	inkSoft: '#262626',
	inkFaint: '#404040',
	grid: '#d9d9d9',
	rule: '#a6a6a6',
	ground: '#ffffff',
	focus: '#141414',
	rest: '#8c8c8c',
};

/** Size of a drawing and the type in it, in CSS pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Size of tick and direct labels; 14 is the floor on screen. */
	readonly type: number;
}

/** A length of the drawing on screen, 14 px type, as it is with the type of this frame. */
export function scaled(length: number, frame: Frame): number {
	return Math.round((length * frame.type) / 14);
}
