/** A straight line of a series. */
export interface Stroke {
	readonly colour: string;
	/** In points. */
	readonly width: number;
	readonly dash: 'solid' | 'dash' | 'sysDot';
}

/** A sign at every point of a series. */
export interface Marker {
	readonly symbol: 'circle' | 'dash' | 'plus';
	/** In points. */
	readonly size: number;
	readonly fill: string;
}

/** A text at a point, in words of the page. */
export interface PointLabel {
	readonly text: string;
	readonly place: 't' | 'b' | 'l' | 'r';
	readonly bold: boolean;
}

/** Numbers of one kind, one for each category or each x. Null is a gap, never zero. */
export interface Series {
	readonly name: string;
	readonly kind: 'bar' | 'line' | 'scatter';
	/** Of a scatter series alone, one for each value. */
	readonly xs: readonly number[];
	readonly values: readonly (number | null)[];
	/** Of bars; null leaves them open. */
	readonly fill: string | null;
	readonly stroke: Stroke | null;
	readonly marker: Marker | null;
	/** Colours of single points that differ from their series, by position. */
	readonly points: ReadonlyMap<number, string>;
	readonly labels: ReadonlyMap<number, PointLabel>;
	/** From where to where an upright line goes through each value. */
	readonly interval: { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[] } | null;
}

/** One axis of numbers. */
export interface Axis {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly decimals: number;
	/** Null where the unit line says it. */
	readonly title: string | null;
}

/** A chart of the program's own, with its numbers in a workbook inside. */
export interface NativeChart {
	/** Null for a chart whose x are numbers. */
	readonly categories: readonly string[] | null;
	/** The first days of months as a workbook counts days, where there are too many months to name each; else null. */
	readonly months: readonly number[] | null;
	readonly x: Axis | null;
	readonly y: Axis;
	readonly stacked: boolean;
	readonly series: readonly Series[];
	/** What stands above one of several charts. */
	readonly heading: readonly string[];
	/** Size of its type in points. */
	readonly type: number;
}

/** A series that has nothing but what is named. */
export function series(parts: Pick<Series, 'name' | 'kind' | 'values'> & Partial<Series>): Series {
	return {
		...{ xs: [], fill: null, stroke: null, marker: null, interval: null },
		...{ points: new Map<number, string>(), labels: new Map<number, PointLabel>() },
		...parts,
	};
}
