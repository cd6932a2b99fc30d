import type { Locale } from '../../../i18n/locale.ts';
import { balanceText, wrapText } from '../../wrap.ts';
import { stampText, type Stamp } from '../parts.ts';
import { COLOUR, INNER, LEADING, SLIDE, type Box } from './look.ts';
import { paragraph, ruleLine, slideNumber, textBox, titleBox, type Shape, type Type } from './markup.ts';

/** What is the same on every slide of a deck. */
export interface Common {
	readonly locale: Locale;
	readonly marking: string;
	readonly stamp: Stamp;
}

/** Sizes of a title in points, the largest first, and how many lines each may take. */
const TITLES = [
	{ size: 28, lines: 2 },
	{ size: 24, lines: 2 },
	{ size: 20, lines: 3 },
	{ size: 16, lines: 5 },
	{ size: 12, lines: 12 },
] as const;

const TOP: Type = { size: 12, colour: COLOUR.faint };
const UNIT: Type = { size: 16, colour: COLOUR.soft };
const MARKS: Type = { size: 13, colour: COLOUR.soft };
const FOOT: Type = { size: 10.5, colour: COLOUR.soft };
const STRONG = 1.06;

/** Upper edge of the title. */
const START = 46;

/** Room between parts. */
export const GAP = 8;

/** Paragraphs of a text that is broken by us, so that no program's own breaking makes it overflow. */
function set(lines: readonly string[], type: Type, locale: Locale): string[] {
	return lines.map((line) => paragraph(line, type, locale));
}

/** Height of lines in a type. */
export const heightOf = (lines: readonly unknown[], { size }: Type): number => lines.length * size * LEADING;

/** A title in the largest type in which it takes few enough lines. */
export function titleLines(text: string, width: number): { readonly lines: string[]; readonly size: number } {
	const fits = TITLES.find(({ size, lines }) => wrapText(text, size * STRONG, width).length <= lines);
	const size = (fits ?? TITLES[TITLES.length - 1] ?? TITLES[0]).size;
	return { lines: balanceText(text, size * STRONG, width), size };
}

/** What stands on a slide around its body. */
export interface Around {
	readonly topic: string;
	readonly title: string;
	readonly unitLine: string;
	/** Below the body: texts of marks. */
	readonly marks: readonly string[];
	/** At the foot, one paragraph each. */
	readonly foot: readonly string[];
}

/** Everything of a slide but its body, and the room that the body has. */
export function around(
	{ topic, title, unitLine, marks, foot }: Around,
	common: Common,
): { shapes: Shape[]; room: Box } {
	const { locale, marking, stamp } = common;
	const x = SLIDE.margin;
	const main = titleLines(title, INNER);
	const titleType: Type = { size: main.size, bold: true };
	const titleHeight = heightOf(main.lines, titleType);
	const unit = unitLine === '' ? [] : wrapText(unitLine, UNIT.size, INNER);
	const unitTop = START + titleHeight + GAP / 2;
	const bodyTop = unitTop + heightOf(unit, UNIT) + GAP;
	const notice = stamp.notice === null ? [] : wrapText(stamp.notice, FOOT.size * STRONG, INNER);
	const lines = [...foot, stampText(stamp, locale)].flatMap((text) => wrapText(text, FOOT.size, INNER - 70));
	const footHeight = heightOf([...notice, ...lines], FOOT);
	const footTop = SLIDE.height - 18 - footHeight;
	const marked = marks.flatMap((text) => wrapText(text, MARKS.size, INNER));
	const marksTop = footTop - GAP - heightOf(marked, MARKS) - (marked.length > 0 ? GAP / 2 : 0);
	const box = (y: number, height: number, width = INNER): Box => ({ x, y, width, height });
	const topBox = box(20, 16);
	const shapes = [
		titleBox(box(START, titleHeight), set(main.lines, titleType, locale)),
		textBox('Topic', { ...topBox, width: INNER * 0.66 }, set([topic], TOP, locale)),
		textBox(
			'Marking',
			{ ...topBox, x: x + INNER * 0.66, width: INNER * 0.34 },
			set([marking], { ...TOP, bold: true, colour: COLOUR.ink, align: 'r' }, locale),
		),
		...(unit.length > 0 ? [textBox('Unit', box(unitTop, heightOf(unit, UNIT)), set(unit, UNIT, locale))] : []),
		...(marked.length > 0
			? [textBox('Marks', box(marksTop, heightOf(marked, MARKS)), set(marked, MARKS, locale))]
			: []),
		ruleLine({ x, y: footTop - GAP / 2, width: INNER }, COLOUR.rule, 0.75),
		textBox('Source', box(footTop, footHeight), [
			...set(notice, { ...FOOT, bold: true, colour: COLOUR.ink }, locale),
			...set(lines, FOOT, locale),
		]),
		slideNumber({ x: SLIDE.width - x - 60, y: SLIDE.height - 34, width: 60, height: 16 }, FOOT, locale),
	];
	return { shapes, room: box(bodyTop, marksTop - GAP - bodyTop) };
}
