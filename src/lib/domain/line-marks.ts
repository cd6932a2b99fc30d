import type { ChartSpec, SignalKind } from './figure.ts';

/** Number of an event in a drawing; its text stands in a list below: ①. */
export function markSign(index: number): string {
	return String.fromCodePoint(0x2460 + index);
}

/** The shape of a signal, as the drawing sets it and the list below names it. */
export const SIGNAL_SIGNS: Readonly<Record<SignalKind, string>> = { beyond: '◆', trend: '▲', near: '■', side: '●' };

/** One sign of a drawing and what it stands for. */
export interface ExplainedMark {
	readonly sign: string;
	readonly label: string;
}

/** What must stand below a drawing for its signs to be read: events by number, signals by shape. */
export function explainedMarks(chart: ChartSpec | null): ExplainedMark[] {
	if (chart?.kind !== 'line') return [];
	return [
		...(chart.control?.legend ?? []).map(({ kind, label }) => ({ sign: SIGNAL_SIGNS[kind], label })),
		...chart.events.map(({ label }, index) => ({ sign: markSign(index), label })),
	];
}
