import { wrapText } from '../../wrap.ts';

/** CSS pixels in a millimetre. */
export const MM = 96 / 25.4;

/** Type area of a sheet in pixels: 156 × 225 mm (GB/T 9704-2012). */
export const AREA = { width: 156 * MM, height: 225 * MM } as const;

/** How the sheets of an edition are set, in pixels: type, and what a line of it takes. */
export interface Edition {
	readonly large: boolean;
	/** 仿宋 of running text: 16 pt, 22 lines a sheet; 20 pt in the large edition. */
	readonly body: number;
	readonly bodyLine: number;
	/** Tables, notes, sources: 10.5 pt; 14 pt in the large edition. */
	readonly small: number;
	readonly smallLine: number;
}

const POINT = 96 / 72;

/** Lines of running text that the type area holds. */
const LINES = { normal: 22, large: 17 } as const;

export function edition(large: boolean): Edition {
	const [body, small] = large ? [20 * POINT, 14 * POINT] : [16 * POINT, 10.5 * POINT];
	return {
		large,
		body,
		bodyLine: AREA.height / (large ? LINES.large : LINES.normal),
		small,
		smallLine: Math.round(small * 1.5),
	};
}

/** Height of a paragraph in pixels; `indent` is what its first line loses, in characters. */
export function heightOf(text: string, size: number, line: number, width: number = AREA.width, indent = 0): number {
	// Stands for white, which would be trimmed.
	const first = '国'.repeat(indent);
	return Math.max(1, wrapText(first + text, size, width).length) * line;
}
