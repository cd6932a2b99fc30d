import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { monthLabel, periodLabel } from '../domain/period-label.ts';
import type { Period } from '../domain/period.ts';
import type { FormerPlace } from '../domain/place.ts';

/** When codes changed, each change once, in order of time: a year or a month, no more precise than the source. */
export function changesOf(former: readonly FormerPlace[]): string[] {
	return [...new Set(former.map(({ changed }) => changed))].sort();
}

/** The first month under the new codes. */
export function firstNewMonth(changed: string): string {
	return changed.length === 4 ? `${changed}-01` : changed;
}

/** How figures cross a change of codes, and that its day is not known where the source gives only the year. */
export function changeNotes(changed: string, locale: Locale): string[] {
	const isYear = changed.length === 4;
	const when = isYear ? periodLabel(changed as Period, locale) : monthLabel(changed, locale);
	return [m.note_backcast({ when }, { locale }), ...(isYear ? [m.note_boundary({ when }, { locale })] : [])];
}
