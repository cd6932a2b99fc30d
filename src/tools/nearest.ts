import { distance } from '#lib/domain/nearest.ts';

/** Months from year 0 to the last month that a text names; a year alone counts to its end. Not a number when it names none. */
function lastNamedMonth(text: string): number {
	const named = [...text.matchAll(/(\d{4})(?:-(\d{1,2}|spring|autumn))?/g)].at(-1);
	const part = named?.[2] ?? '12';
	return Number(named?.[1]) * 12 + (part === 'spring' ? 7 : part === 'autumn' ? 13 : Number(part));
}

/** The three periods nearest to a text: of its own kind first, then by their end in time, then by how they are written. */
export function nearestPeriods(text: string, held: readonly string[]): string[] {
	const shape = (period: string): string => period.replace(/\d+/g, '0');
	const end = lastNamedMonth(text);
	const away = (period: string): number => (Number.isNaN(end) ? 0 : Math.abs(lastNamedMonth(period) - end));
	const other = (period: string): number => Number(shape(period) !== shape(text));
	return [...new Set(held)]
		.sort(
			(a, b) => other(a) - other(b) || away(a) - away(b) || distance(text, a) - distance(text, b) || (a < b ? -1 : 1),
		)
		.slice(0, 3);
}
