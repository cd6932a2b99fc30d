import { distance } from '#lib/domain/nearest.ts';

/** How far two texts are from each other: from 0, the same, to 1, nothing in common. */
function apart(a: string, b: string): number {
	return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** The share of a text that may differ from an id that it is near to. */
const NEAR = 0.4;

/** The three ids nearest to a text, as a whole or by its words: `clearance` is near `hard_clearance_households`. None when none is near. */
export function nearestIds(text: string, ids: readonly string[]): string[] {
	const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const away = (id: string): number => {
		const parts = id.split('_');
		const each = words.map((word) => Math.min(...parts.map((part) => apart(word, part))));
		return Math.min(apart(text, id), each.reduce((sum, far) => sum + far, 0) / words.length);
	};
	return ids
		.filter((id) => away(id) <= NEAR)
		.sort((a, b) => away(a) - away(b) || distance(text, a) - distance(text, b) || (a < b ? -1 : 1))
		.slice(0, 3);
}

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
