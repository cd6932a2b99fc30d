import type { ChartSpec, Figure } from '../../domain/figure.ts';
import { explainedMarks, type ExplainedMark } from '../../domain/line-marks.ts';
import type { JudgementView } from '../../indicators/judgement-view.ts';

/** The big number of a frame: the value as printed, what it is, one detail below. */
export interface FrameNumber {
	readonly value: string;
	readonly label: string;
	readonly detail: string;
}

/** A drawing that is made to the size of the screen when the frame is shown. */
export interface FrameChart {
	readonly spec: ChartSpec;
	readonly alt: string;
	/** Signs in the drawing and what they stand for. */
	readonly marks: readonly ExplainedMark[];
}

/** One row of a frame's table: a name, a second line below it, cells, and a verdict where there is one. */
export interface FrameRow {
	readonly name: string;
	readonly under: string;
	readonly cells: readonly string[];
	readonly verdict: JudgementView | null;
}

/** A table of few rows; the last head stands over the verdicts when rows have one. */
export interface FrameTable {
	readonly heads: readonly string[];
	readonly rows: readonly FrameRow[];
}

/** One thing for a projector, complete in itself: texts are final, so that nothing changes while it is shown. */
export interface Frame {
	/** What it belongs to: the page, and the period and comparison that the page showed. */
	readonly topic: string;
	/** A sentence that says what to see. */
	readonly title: string;
	readonly unitLine: string;
	readonly number: FrameNumber | null;
	/** Comparison and judgement below the number. */
	readonly lines: readonly string[];
	readonly questions: readonly string[];
	readonly chart: FrameChart | null;
	readonly table: FrameTable | null;
	/** Running text: one paragraph each. */
	readonly points: readonly string[];
	readonly source: string;
}

/** What is said beside a figure: the number, its comparison and judgement, what to ask. */
export type Spoken = Pick<Frame, 'number' | 'lines' | 'questions'>;

/** What all frames of a page have in common. */
export type FrameCommon = Pick<Frame, 'topic' | 'source'>;

/** A frame from its parts; what is not given is empty. */
export function frame(common: FrameCommon, title: string, parts: Partial<Omit<Frame, 'topic' | 'title'>>): Frame {
	return {
		unitLine: '',
		number: null,
		lines: [],
		questions: [],
		chart: null,
		table: null,
		points: [],
		...common,
		title,
		...parts,
	};
}

/** The drawing of a figure; null where it has none. */
export function chartOf({ chart, alt }: Figure): FrameChart | null {
	if (!chart) return null;
	return { spec: chart, alt, marks: explainedMarks(chart) };
}

/** A drawing without events, for a frame that has no room for their names. */
export function plain(spec: ChartSpec | null): ChartSpec | null {
	return spec?.kind === 'line' ? { ...spec, events: [] } : spec;
}
