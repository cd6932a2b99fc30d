import { scopeIn, surroundings, type Scope, type Surroundings } from './around.ts';
import { boundsOf } from './bounds.ts';
import type { TextFigure } from './figure.ts';
import { fold } from './fold.ts';
import { maskNotFigures } from './not-figures.ts';
import { readNumeral } from './numeral.ts';
import { scanLine } from './scan.ts';
import type { PlaceNames } from './spot.ts';
import { unitOfHead } from './text-units.ts';
import { zonesOf, type Zone } from './zones.ts';

/** A figure with everything around it that tells what it speaks of. */
export interface FoundFigure extends TextFigure, Surroundings {
	readonly zones: readonly Zone[];
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
	if (number?.length !== digits.length) return null;
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
		const around = surroundings(context, context.length, context.length, scopeOf(context), () => 0);
		const zones = zonesOf(context, context.length, context.length, 0, context.length);
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
			zones: [...zones, ...zonesOf(cell, figure.start, figure.end, 0, cell.length)],
		}));
	});
}

/** A heading: a short line without a full stop that is more than a date. */
const isHeading = (line: string): boolean =>
	line.length <= 40 && !/[。；，\t]/.test(line.trim()) && /[\u4e00-\u9fff]{2}/.test(line.replace(/[年月日]/g, ' '));

/**
 * Every figure of a text, in order, with the words, times and places around it. Lines are paragraphs; cells of tables are parted
 * by tabs. `report` is the month of the report (`YYYY-MM`), which 今年 and a month without a year refer to.
 */
export function findFigures(text: string, names: PlaceNames, report: string): FoundFigure[] {
	const lines = linesOf(text, names);
	const found: FoundFigure[] = [];
	let heads: string[] | null = null;
	let heading = '';
	let headed: Scope | null = null;
	lines.forEach((line, index) => {
		const scopeOf = (context: string): Scope => scopeIn(context, names, report, headed);
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
		if (isHeading(line.folded)) {
			heading = line.folded;
			headed = scopeIn(heading, names, report, null);
		}
		const scope = scopeOf(line.folded);
		const figures = scanLine(line.masked);
		figures.forEach(({ start, end, ...figure }, at) => {
			const countSince = (offset: number): number =>
				figures.slice(Math.max(0, at - 20), at).filter((each) => each.start > offset).length;
			found.push({
				...figure,
				...surroundings(line.folded, start, end, scope, countSince),
				cell: null,
				text: line.raw.slice(start, end),
				offset: line.offset + start,
				paragraph: line.paragraph,
				zones: [
					...zonesOf(line.folded, start, end, figures[at - 1]?.end ?? 0, figures[at + 1]?.start ?? line.folded.length),
					{ text: heading, weight: 0.15 },
				],
			});
		});
	});
	return found;
}
