import type { PlaceCode } from '../place.ts';
import { namedPlaces, type NamedPlace, type PlaceNames } from './spot.ts';
import { namedTimes, type NamedTime } from './time.ts';

/** How a time or a place came to a figure: said in its sentence, carried over from before, or said nowhere. */
export type Origin = 'stated' | 'inherited' | 'assumed';

/** The times and the place that hold for a figure. */
export interface Surroundings {
	/** Times that may hold, the nearest before it first. */
	readonly times: readonly NamedTime[];
	readonly timeOrigin: Origin;
	/** What it is compared with: of 比2020年提高, 2020. */
	readonly baseTime: NamedTime | null;
	readonly place: PlaceCode | null;
	readonly placeOrigin: Origin;
	/** The name as the text gives it. */
	readonly placeName: string;
}

/** The times and places that a paragraph names, and those of the heading above it. */
export interface Scope {
	readonly times: readonly NamedTime[];
	readonly places: readonly NamedPlace[];
	readonly city: PlaceCode;
	readonly heading: Scope | null;
}

/** The scope of a paragraph under a heading. */
export function scopeIn(line: string, names: PlaceNames, report: string, heading: Scope | null): Scope {
	const above = heading?.places.at(-1)?.code ?? names.city;
	return {
		times: namedTimes(line, report, heading?.times.at(-1) ?? null),
		places: namedPlaces(line, names, above),
		city: names.city,
		heading,
	};
}

/** Times and places that are looked at before a figure. */
const LOOKED_AT = 12;

/** How far back the start of a sentence is looked for. */
const SENTENCE = 400;

/** The last of the things that start at or before an offset, the nearest first. Things stand in order. */
function before<T extends { readonly start: number }>(things: readonly T[], at: number): T[] {
	let [low, high] = [0, things.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((things[middle]?.start ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return things.slice(Math.max(0, low - LOOKED_AT), low).reverse();
}

/** The last of some marks before an offset, no further back than a sentence may be long; its own offset, or the limit. */
function lastMark(line: string, marks: readonly string[], at: number): number {
	const from = Math.max(0, at - SENTENCE);
	const piece = line.slice(from, at);
	return from + Math.max(-1, ...marks.map((mark) => piece.lastIndexOf(mark))) + 1;
}

/** The things of a list that ends where 分别 stands: 三元区、沙县区分别为. */
function listBefore<T extends { readonly start: number }>(
	things: readonly T[],
	line: string,
	from: number,
	to: number,
): T[] {
	const found: T[] = [];
	let next = to;
	for (const thing of before(things, to)) {
		if (thing.start < from || /[，：]/.test(line.slice(thing.start, next))) break;
		found.unshift(thing);
		next = thing.start;
	}
	return found;
}

/** The place and the time of a list that a figure after 分别 belongs to by its order. */
function eachOf(
	line: string,
	sentence: number,
	start: number,
	scope: Scope,
	countSince: (offset: number) => number,
): { place: NamedPlace | null; times: NamedTime | null } | null {
	const at = line.slice(sentence, start).lastIndexOf('分别');
	if (at < 0) return null;
	const order = countSince(sentence + at);
	const of = <T extends { readonly start: number }>(things: readonly T[]): T | null => {
		const list = listBefore(things, line, sentence, sentence + at);
		return list.length > 1 ? (list[order] ?? null) : null;
	};
	return { place: of(scope.places), times: of(scope.times) };
}

/**
 * What holds for a figure that stands at `start` to `end` of a line. A time in brackets behind it holds first: 45%（2020年）.
 * `countSince` counts the figures between an offset and this one, for lists with 分别.
 */
export function surroundings(
	line: string,
	start: number,
	end: number,
	scope: Scope,
	countSince: (offset: number) => number,
): Surroundings {
	const sentence = lastMark(line, ['。', '！', '？', '；'], start);
	const clause = lastMark(line, ['，', '。', '；'], start);
	const near = before(scope.times, start);
	const own = near.filter(({ base }) => !base);
	const [next] = before(scope.times, end + 1);
	if (next?.start === end + 1 && /[（(]/.test(line.charAt(end))) own.unshift(next);
	const above = scope.heading?.times.at(-1);
	const stated = own.some((time) => time.start >= sentence);
	const base = near.find((time) => time.base && time.start >= clause) ?? null;
	const list = eachOf(line, sentence, start, scope, countSince);
	if (list?.times) own.unshift(list.times);
	// A place that the package does not hold is spoken of no longer than its sentence.
	const place = list?.place ?? before(scope.places, start).find((each) => each.code !== null || each.start >= sentence);
	const inherited = scope.heading?.places.at(-1);
	const from = place ?? inherited;
	return {
		times: above ? [...own, above] : own,
		timeOrigin: stated ? 'stated' : own.length > 0 || above ? 'inherited' : 'assumed',
		baseTime: base,
		place: from ? from.code : scope.city,
		placeOrigin: from === undefined ? 'assumed' : place && place.start >= sentence ? 'stated' : 'inherited',
		placeName: from?.name ?? '',
	};
}
