import type { Bounds, FigureQualifier } from './bounds.ts';
import type { FigureUnit } from './text-units.ts';

/** What a figure says: a level, a part of a whole, a growth, a change in its own unit, or a difference of two shares in points. */
export type FigureKind = 'level' | 'share' | 'growth' | 'change' | 'difference';

/** A figure as it stands in a text. */
export interface TextFigure {
	/** As written, with the words that qualify it: 近30户, 提高4.9个百分点. */
	readonly text: string;
	/** UTF-16 units from the start of the text. */
	readonly offset: number;
	/** Number of the paragraph from 0: lines that are not empty. */
	readonly paragraph: number;
	/** In the normal unit: yuan, persons, shares as fractions; negative for a fall. Of a range its lower end. */
	readonly value: number;
	/** The upper end of a range, else null. */
	readonly upper: number | null;
	/** The normal unit, or null for a number without one. */
	readonly unit: FigureUnit | null;
	readonly qualifier: FigureQualifier;
	readonly kind: FigureKind;
	/** What the value may be for the figure to be true. */
	readonly bounds: Bounds;
	/** Words around it that are its own: of a cell in a table, the row's and the column's head. Null for running text. */
	readonly cell: { readonly row: string; readonly head: string; readonly caption: string } | null;
}
