import type { Manifest } from '../package.ts';
import { parsePeriod } from '../period.ts';
import { findFigures, type FoundFigure } from './find.ts';
import { fold } from './fold.ts';
import { candidates, type Candidate, type Subject } from './link.ts';
import { placeNames } from './spot.ts';
import { reportMonth } from './time.ts';
import { check, type Checked, type Ground } from './verdict.ts';

/** The month that 今年 and months without a year refer to, and where it comes from. */
export interface ReportDate {
	readonly month: string;
	readonly from: 'given' | 'text' | 'package';
}

/** The month of a report: as given, else as the text states it, else the last month of the package. */
export function reportDate(text: string, given: string | null, manifest: Pick<Manifest, 'lastMonth'>): ReportDate {
	if (given !== null) return { month: given.slice(0, 7), from: 'given' };
	const stated = reportMonth(fold(text));
	return stated === null ? { month: manifest.lastMonth, from: 'package' } : { month: stated, from: 'text' };
}

/** A figure with the indicators that it may speak of, before any data are read. */
export interface Proposed {
	readonly figure: FoundFigure;
	readonly candidates: readonly Candidate[];
}

/** The figures of a text, each with the indicators that it may speak of: no data are needed yet. */
export function propose(
	text: string,
	manifest: Pick<Manifest, 'places' | 'former' | 'city'>,
	subjects: readonly Subject[],
	report: string,
): Proposed[] {
	return findFigures(text, placeNames(manifest), report).map((figure) => ({
		figure,
		candidates: candidates(figure, subjects),
	}));
}

/** Checks proposed figures against the data. */
export function checkAll(proposed: readonly Proposed[], ground: Ground): Checked[] {
	return proposed.map(({ figure, candidates: found }) => check(figure, found, ground));
}

/** Whether a text is a month or a day that a report can bear: 2022-10, 2022-10-31. */
export function isReportDate(text: string): boolean {
	return /^\d{4}-\d{2}(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(text) && parsePeriod(text.slice(0, 7)) !== null;
}
