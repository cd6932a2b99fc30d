import { dataNumber } from '../number.ts';
import type { Reading } from '../reading.ts';
import type { Readings } from '../readings.ts';
import type { PaperReading } from './paper-code.ts';

/**
 * What today's data say of a printed figure. `same`: every part agrees. `revised`: another release, another figure.
 * `contradicted`: the release that the paper names says something else, so paper or program was changed. `gone`: the release of
 * today holds no such reading. `part`: a part of the rows was printed, which only the page itself can count again.
 */
export type PaperVerdict = 'same' | 'revised' | 'contradicted' | 'gone' | 'part';

/** A printed figure beside today's data. */
export interface AgainstData {
	readonly verdict: PaperVerdict;
	/** The reading of the same place and period today; null where none is held, or for a part of the rows. */
	readonly today: Reading | null;
	/** The latest reading of the place, where it is a later one than the paper's. */
	readonly later: Reading | null;
	/** Whether the paper names the release that is open. */
	readonly sameRelease: boolean;
}

function agrees(paper: PaperReading, today: Reading): boolean {
	if (paper.state !== today.state) return false;
	if (today.state === 'unbounded') return paper.numerator === today.numerator;
	if (today.state !== 'value') return true;
	return (
		paper.value === dataNumber(today.value) &&
		paper.numerator === today.numerator &&
		paper.denominator === today.denominator &&
		paper.approximate === (today.qualifier !== 'exact')
	);
}

/** Holds a printed figure against the readings of its indicator in the release that is open. */
export function againstData(paper: PaperReading, readings: Readings, dataVersion: string): AgainstData {
	const series = [...(readings.get(paper.place)?.values() ?? [])];
	const sameRelease = paper.dataVersion === dataVersion;
	const last = series.at(-1) ?? null;
	const later = last && last.period !== paper.period ? last : null;
	if (Object.keys(paper.slices).length > 0) return { verdict: 'part', today: null, later: null, sameRelease };
	const today = series.find(({ period }) => period === paper.period) ?? null;
	if (!today) return { verdict: 'gone', today, later, sameRelease };
	if (agrees(paper, today)) return { verdict: 'same', today, later, sameRelease };
	return { verdict: sameRelease ? 'contradicted' : 'revised', today, later, sameRelease };
}
