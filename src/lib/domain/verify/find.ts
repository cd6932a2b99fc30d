import type { PlaceCode } from '../place.ts';
import { boundsOf } from './bounds.ts';
import type { TextFigure } from './figure.ts';
import { fold } from './fold.ts';
import { maskNotFigures } from './not-figures.ts';
import { readNumeral } from './numeral.ts';
import { scanLine } from './scan.ts';
import { namedPlaces, type NamedPlace, type PlaceNames } from './spot.ts';
import { unitOfHead } from './text-units.ts';
import { namedTimes, type NamedTime } from './time.ts';
import { zonesOf, type Zone } from './zones.ts';

/** How a time or a place came to a figure: said in its sentence, carried over from before, or said nowhere. */
export type Origin = 'stated' | 'inherited' | 'assumed';

/** A figure with everything around it that tells what it speaks of. */
export interface FoundFigure extends TextFigure {
	readonly zones: readonly Zone[];
	/** Times that may hold, the nearest before it first. */
	readonly times: readonly NamedTime[];
	readonly timeOrigin: Origin;
	/** What it is compared with: of 比2020年提高, 2020. */
	readonly baseTime: NamedTime | null;
	readonly place: PlaceCode | null;
	readonly placeOrigin: Origin;
	/** The name as the text gives it, where the package has no such place. */
	readonly placeName: string;
}

interface Line {
	readonly raw: string;
	readonly folded: string;
	readonly masked: string;
	readonly offset: number;
	readonly paragraph: number;
}

function linesOf(text: string, names: PlaceNames): Line[] {
	const lines: Line[] = [];
	const pattern = /[^\r\n]+/g;
	for (const match of text.matchAll(pattern)) {
		if (match[0].trim() === '') continue;
		const folded = fold(match[0]);
		lines.push({
			raw: match[0],
			folded,
			masked: maskNotFigures(folded, names.names),
			offset: match.index,
			paragraph: lines.length,
		});
	}
	return lines;
}

/** The start of the sentence in which an offset lies. */
function sentenceStart(line: string, at: number): number {
	return Math.max(-1, ...['。', '！', '？', '；'].map((mark) => line.lastIndexOf(mark, at - 1))) + 1;
}

interface Scope {
	readonly times: readonly NamedTime[];
	readonly carriedTime: NamedTime | null;
	readonly places: readonly NamedPlace[];
	readonly city: PlaceCode;
}

function surroundings(
	line: string,
	start: number,
	end: number,
	scope: Scope,
): Pick<FoundFigure, 'times' | 'timeOrigin' | 'baseTime' | 'place' | 'placeOrigin' | 'placeName'> {
	const sentence = sentenceStart(line, start);
	const before = scope.times.filter((time) => time.start <= start && !time.base).reverse();
	const behind = scope.times.find((time) => time.start === end + 1 && /[（(]/.test(line.charAt(end)));
	if (behind) before.unshift(behind);
	const inSentence = before.filter((time) => time.start >= sentence);
	const base = scope.times.filter((time) => time.base && time.start >= sentence && time.start <= start).at(-1) ?? null;
	const clause = Math.max(line.lastIndexOf('，', start), line.lastIndexOf('。', start), line.lastIndexOf('；', start));
	const place = scope.places.filter((each) => each.start <= start).at(-1);
	return {
		times: [...before, ...(scope.carriedTime ? [scope.carriedTime] : [])],
		timeOrigin: inSentence.length > 0 ? 'stated' : before.length > 0 || scope.carriedTime ? 'inherited' : 'assumed',
		baseTime: base && base.start >= clause ? base : null,
		place: place ? place.code : scope.city,
		placeOrigin: place === undefined ? 'assumed' : place.start >= sentence ? 'stated' : 'inherited',
		placeName: place?.name ?? '',
	};
}

/** A number that fills a cell of a table, with the unit of its column's head or of the line above. */
function cellFigure(
	cell: string,
	head: string,
	caption: string,
): Omit<TextFigure, 'text' | 'offset' | 'paragraph' | 'cell'> | null {
	const trimmed = cell.trim();
	const sign = trimmed.startsWith('-') ? -1 : 1;
	const digits = trimmed.replace(/^-/, '');
	const number = /^\d/.test(digits) ? readNumeral(digits) : null;
	if (!number || number.length !== digits.length) return null;
	const named = unitOfHead(head) ?? unitOfHead(caption);
	const factor = named?.factor ?? 1;
	const scaled = { value: sign * number.value * factor, step: number.step * factor, place: number.place * factor };
	return {
		value: Number(scaled.value.toPrecision(14)),
		upper: null,
		unit: named?.unit ?? null,
		qualifier: 'exact',
		kind:
			named?.unit === 'share'
				? /同比|环比|增长|增幅|降幅/.test(head)
					? 'growth'
					: 'share'
				: named?.unit === 'share_point'
					? 'difference'
					: 'level',
		bounds: boundsOf(scaled, 'exact'),
	};
}

/** The figures of a row of a table; its first cell names the row, the table's first row the columns. */
function rowFigures(
	line: Line,
	heads: readonly string[],
	caption: string,
	scopeOf: (context: string) => Scope,
): FoundFigure[] {
	const cells = line.folded.split('\t');
	const row = (cells[0] ?? '').trim();
	let at = 0;
	return cells.flatMap((cell, index): FoundFigure[] => {
		const from = at;
		at += cell.length + 1;
		const head = (heads[index] ?? '').trim();
		const context = `${caption}。${head}，${row}，`;
		const own = { cell: { row, head, caption } };
		const around = surroundings(context, context.length, context.length, scopeOf(context));
		const zones = zonesOf(context, context.length, context.length, []);
		const bare = index === 0 ? null : cellFigure(cell, head, caption);
		if (bare) {
			const start = from + cell.length - cell.trimStart().length;
			const text = line.raw.slice(start, start + cell.trim().length);
			return [{ ...bare, ...own, ...around, text, offset: line.offset + start, paragraph: line.paragraph, zones }];
		}
		return scanLine(line.masked.slice(from, from + cell.length)).map((figure) => ({
			...figure,
			...own,
			...around,
			text: line.raw.slice(from + figure.start, from + figure.end),
			offset: line.offset + from + figure.start,
			paragraph: line.paragraph,
			zones: [...zones, ...zonesOf(cell, figure.start, figure.end, [])],
		}));
	});
}

/** A heading: a short line without a full stop. */
const isHeading = (line: string): boolean => line.length <= 40 && !/[。；，]/.test(line.trim()) && !line.includes('\t');

/**
 * Every figure of a text, in order, with the words, times and places around it. Lines are paragraphs; cells of tables are parted
 * by tabs. `report` is the month of the report (`YYYY-MM`), which 今年 and a month without a year refer to.
 */
export function findFigures(text: string, names: PlaceNames, report: string): FoundFigure[] {
	const lines = linesOf(text, names);
	const found: FoundFigure[] = [];
	let heads: string[] | null = null;
	let heading = '';
	lines.forEach((line, index) => {
		const scopeOf = (context: string): Scope => ({
			times: namedTimes(context, report),
			carriedTime: null,
			places: namedPlaces(context, names, names.city),
			city: names.city,
		});
		if (line.folded.includes('\t')) {
			if (heads === null) heads = line.folded.split('\t');
			else {
				const caption = lines
					.slice(Math.max(0, index - 40), index)
					.filter(({ folded }) => !folded.includes('\t'))
					.slice(-2)
					.map(({ folded }) => folded)
					.join('。');
				found.push(...rowFigures(line, heads, caption, scopeOf));
			}
			return;
		}
		heads = null;
		if (isHeading(line.folded)) heading = line.folded;
		const scope = scopeOf(line.folded);
		const figures = scanLine(line.masked);
		const ends = figures.map(({ start, end }): [number, number] => [start, end]);
		figures.forEach(({ start, end, ...figure }) => {
			found.push({
				...figure,
				...surroundings(line.folded, start, end, scope),
				cell: null,
				text: line.raw.slice(start, end),
				offset: line.offset + start,
				paragraph: line.paragraph,
				zones: [...zonesOf(line.folded, start, end, ends), { text: heading, weight: 0.15 }],
			});
		});
	});
	return found;
}
