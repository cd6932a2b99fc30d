import { FILE_PALETTE } from '../../../charts/palette.ts';

/** A length in points as the format counts it. */
export function emu(points: number): number {
	return Math.round(points * 12_700);
}

/** A box on a slide in points. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Slide of 16:9 in points, and its margins at left and right. */
export const SLIDE = { width: 960, height: 540, margin: 44 } as const;

/** Width between the margins. */
export const INNER = SLIDE.width - 2 * SLIDE.margin;

const plain = (colour: string): string => colour.slice(1).toUpperCase();

/** Colours of the light theme as the format writes them. */
export const COLOUR = {
	ink: plain(FILE_PALETTE.ink),
	soft: plain(FILE_PALETTE.inkSoft),
	faint: plain(FILE_PALETTE.inkFaint),
	grid: plain(FILE_PALETTE.grid),
	rule: plain(FILE_PALETTE.rule),
	ground: plain(FILE_PALETTE.ground),
	focus: plain(FILE_PALETTE.focus),
	rest: plain(FILE_PALETTE.rest),
} as const;

/** Lines are this many times as high as their type. */
export const LEADING = 1.3;
