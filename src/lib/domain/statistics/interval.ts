/** A closed interval, in the unit of the estimate. */
export interface Interval {
	readonly lower: number;
	readonly upper: number;
}

/** An interval whose lower limit may be withheld (null), because the method would give an impossible one. */
export interface PartialInterval {
	readonly lower: number | null;
	readonly upper: number;
}
