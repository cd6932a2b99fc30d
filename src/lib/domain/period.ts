/**
 * A period id. The id carries its type, so that periods of different clocks cannot be mixed up:
 * month `2022-09`, range and every cumulative `2022-01/2022-09`, year `2022`,
 * term `2022-spring` (February to July) or `2022-autumn`, stock at a month's end `@2022-08`.
 */
export type Period = string & { readonly __brand: 'Period' };

export type PeriodKind = 'month' | 'range' | 'year' | 'term' | 'stock';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const PATTERNS: readonly (readonly [PeriodKind, RegExp])[] = [
	['month', MONTH],
	['range', /^\d{4}-(0[1-9]|1[0-2])\/\d{4}-(0[1-9]|1[0-2])$/],
	['year', /^\d{4}$/],
	['term', /^\d{4}-(spring|autumn)$/],
	['stock', /^@\d{4}-(0[1-9]|1[0-2])$/],
];

/** Reads a period id, or null when the text is none (also for a range that ends before it starts). */
export function parsePeriod(text: string): Period | null {
	const known = PATTERNS.find(([, pattern]) => pattern.test(text));
	if (!known) return null;
	if (known[0] === 'range') {
		const [from = '', to = ''] = text.split('/');
		if (from > to) return null;
	}
	return text as Period;
}

/** The kind of a period id. */
export function periodKind(period: Period): PeriodKind {
	const known = PATTERNS.find(([, pattern]) => pattern.test(period));
	if (!known) throw new TypeError(`expected a period id, found “${period}”`);
	return known[0];
}

/** The last month that a period covers, as `YYYY-MM`; an autumn term ends in January of the next year. */
export function lastMonth(period: Period): string {
	switch (periodKind(period)) {
		case 'month':
			return period;
		case 'range':
			return period.slice(8);
		case 'stock':
			return period.slice(1);
		case 'year':
			return `${period}-12`;
		case 'term': {
			const year = Number(period.slice(0, 4));
			return period.endsWith('spring') ? `${year}-07` : `${year + 1}-01`;
		}
	}
}

/** The first month that a period covers; of a stock, its own month. */
export function firstMonth(period: Period): string {
	switch (periodKind(period)) {
		case 'range':
			return period.slice(0, 7);
		case 'year':
			return `${period}-01`;
		case 'term':
			return period.replace('spring', '02').replace('autumn', '08');
		default:
			return lastMonth(period);
	}
}

/**
 * The last month for which a period says something, when data end in `lastHeld`: a year or term that has begun is known up to
 * there. This is the month that a cut-off is compared with.
 */
export function knownUntil(period: Period, lastHeld: string): string {
	const end = lastMonth(period);
	return end > lastHeld && firstMonth(period) <= lastHeld ? lastHeld : end;
}

/** The same period of the year before: `2022-01/2022-09` → `2021-01/2021-09`. */
export function yearBefore(period: Period): Period {
	return period.replace(/\d{4}/g, (year) => String(Number(year) - 1)) as Period;
}

/** Orders periods of one kind in time. */
export function comparePeriods(a: Period, b: Period): number {
	const [x, y] = [lastMonth(a) + firstMonth(a), lastMonth(b) + firstMonth(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}
