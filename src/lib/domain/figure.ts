import type { Basis, Reading } from './reading.ts';

/** What the text of a cell stands for, unrounded: a number, both ends of a range, or null where the cell is words. */
export type CellValue = number | readonly [number, number] | null;

/** A row as it is printed, and beside its cells what an output with numbers needs. */
export interface TableRow {
	readonly cells: readonly string[];
	readonly strong: boolean;
	/** Parallel to `cells`, in the unit of the column's head or, where `units` has one, in that unit. */
	readonly values?: readonly CellValue[];
	/** Parallel to `cells`: the unit that stands in the cell because the column's head names none. */
	readonly units?: readonly (string | null)[];
	/** Parallel to `cells`, for a grid of one word a cell: how heavily it is set, which repeats what the word says. */
	readonly strengths?: readonly ('full' | 'part' | 'empty' | null)[];
	/** Where the row's figures come from; left out of tables that are not about readings. */
	readonly basis?: Basis;
	/** Code of the place and state of the reading, as the command line gives them. */
	readonly place?: string;
	readonly state?: Reading['state'];
}

/** A table as it is printed: cells are text already, from the one formatter. */
export interface Table {
	readonly caption: string;
	readonly columns: readonly { readonly head: string; readonly numeric: boolean }[];
	readonly rows: readonly TableRow[];
}

/** A horizontal or vertical reference with its label: a stated target, the whole, an event. */
export interface Mark {
	readonly value: number;
	readonly label: string;
}

/** Why a point is a signal, as `statistics/run-rules.ts` names it: its shape in a drawing. */
export type SignalKind = 'beyond' | 'trend' | 'near' | 'side';

/** Limits of a control chart, in steps, and the points that are signals; their shapes say by which rule. */
export interface ControlLayer {
	/** Stretches with limits of their own, from one point to another, both included. A stretch with too few points has none. */
	readonly limits: readonly {
		readonly from: number;
		readonly to: number;
		readonly lower: number;
		readonly centre: number;
		readonly upper: number;
	}[];
	/** Names of the lines with their values in the last stretch. */
	readonly labels: { readonly lower: string; readonly centre: string; readonly upper: string };
	readonly signals: readonly { readonly index: number; readonly kind: SignalKind }[];
	/** What each shape in the drawing means. */
	readonly legend: readonly { readonly kind: SignalKind; readonly label: string }[];
}

/** A series over time. Points without a value are gaps, never zero. */
export interface LineSpec {
	readonly kind: 'line';
	readonly unit: string;
	readonly decimals: number;
	readonly points: readonly { readonly label: string; readonly value: number | null; readonly text: string }[];
	/** Position of a mark is an index into `points`, possibly between two of them. */
	readonly events: readonly Mark[];
	readonly target: Mark | null;
	readonly fromZero: boolean;
	/** Left out of a plain line. */
	readonly control?: ControlLayer;
}

/** One row per place: a dot with its interval where there is one. */
export interface RangeSpec {
	readonly kind: 'range';
	readonly unit: string;
	readonly decimals: number;
	readonly rows: readonly {
		readonly label: string;
		readonly value: number | null;
		readonly lower: number | null;
		readonly upper: number | null;
		readonly text: string;
		readonly strong: boolean;
	}[];
	readonly whole: Mark | null;
	readonly target: Mark | null;
	readonly fromZero: boolean;
}

/** From one stock to the next: stocks as bars from zero, what came and left as bars between them. */
export interface BridgeSpec {
	readonly kind: 'bridge';
	readonly unit: string;
	readonly rows: readonly {
		readonly label: string;
		/** Both ends of the bar; a stock begins at 0. */
		readonly from: number;
		readonly to: number;
		readonly text: string;
		readonly part: 'stock' | 'entry' | 'exit';
	}[];
}

/** A share over the months since an origin, in steps, 0 to 100. It begins at 100 and says nothing after `until`. */
export interface StepCurve {
	readonly points: readonly {
		readonly time: number;
		readonly value: number;
		readonly lower: number | null;
		readonly upper: number | null;
	}[];
	readonly until: number;
}

/** One group of a survival drawing. */
export interface SurvivalPanel extends StepCurve {
	readonly label: string;
	/** Below the name: how many, and when half had left. */
	readonly detail: string;
	/** Where some were last seen still there. */
	readonly marks: readonly { readonly time: number; readonly value: number }[];
	/** How many are still followed at each tick. */
	readonly risk: readonly string[];
}

/** How long cases stay, one panel a group, each beside the same reference where there is one. */
export interface SurvivalSpec {
	readonly kind: 'survival';
	readonly panels: readonly SurvivalPanel[];
	readonly reference: StepCurve | null;
	/** Months with a tick; the axis ends at the last one. */
	readonly ticks: readonly number[];
	/** What the numbers below the axis are. */
	readonly riskLabel: string;
}

/** One course of a schedule: straight pieces, and between them steps, where it has no slope. */
export interface ScheduleCurve {
	readonly label: string;
	/** `present` is drawn solid, `changed` dashed and only where it differs. */
	readonly role: 'present' | 'changed';
	/** Each piece from its first corner on; its last corner is where the next step begins, and no longer belongs to it. */
	readonly pieces: readonly (readonly (readonly [number, number])[])[];
	/** Where it steps down: from the open end of one piece to the first corner of the next. */
	readonly drops: readonly { readonly x: number; readonly from: number; readonly to: number; readonly text: string }[];
}

/** What rules give by income or by month: true steps, and the lines at which something ends. */
export interface ScheduleSpec {
	readonly kind: 'schedule';
	/** What the horizontal axis is, with its unit. */
	readonly xLabel: string;
	readonly xRange: readonly [number, number];
	readonly curves: readonly ScheduleCurve[];
	/** Upright lines with their names above. */
	readonly lines: readonly Mark[];
	/** How far it takes to have as much again as before a step, level from it. */
	readonly reach: { readonly from: number; readonly to: number; readonly y: number; readonly text: string } | null;
}

export type ChartSpec = LineSpec | RangeSpec | BridgeSpec | SurvivalSpec | ScheduleSpec;

/** The only thing that any output accepts: screen, print, export and text cannot disagree. */
export interface Figure {
	readonly id: string;
	readonly title: string;
	readonly unitLine: string;
	readonly chart: ChartSpec | null;
	readonly table: Table;
	readonly source: string;
	readonly notes: readonly string[];
	/** How to cite this figure, with indicator, place, period, data version and basis. */
	readonly citation: string;
	/** Text alternative of the drawing. */
	readonly alt: string;
}
