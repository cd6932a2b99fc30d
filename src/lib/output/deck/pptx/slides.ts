import type { Table } from '../../../domain/figure.ts';
import { nameList } from '../../../domain/sentence.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import { balanceText, wrapText } from '../../wrap.ts';
import { splitColumns } from '../column-widths.ts';
import type { DeckItem } from '../deck.ts';
import { linesWith, stampText, type Stamp } from '../parts.ts';
import { nativeCharts } from './charts.ts';
import type { NativeChart } from './chart-model.ts';
import { COLOUR, INNER, LEADING, SLIDE, type Box } from './look.ts';
import { paragraph, ruleLine, slideNumber, textBox, titleBox, type Shape, type Type } from './markup.ts';
import type { PlacedChart, Slide } from './package.ts';
import { heightOf as tableHeight, measure, tableShape } from './table.ts';

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

/** Upper edge of the title, and room between parts. */
const START = 46;
const GAP = 8;

/** Paragraphs of a text that is broken by us, so that no program's own breaking makes it overflow. */
function set(lines: readonly string[], type: Type, locale: Locale): string[] {
	return lines.map((line) => paragraph(line, type, locale));
}

const heightOf = (lines: readonly unknown[], { size }: Type): number => lines.length * size * LEADING;

/** A title in the largest type in which it takes few enough lines. */
export function titleLines(text: string, width: number): { readonly lines: string[]; readonly size: number } {
	const fits = TITLES.find(({ size, lines }) => wrapText(text, size * STRONG, width).length <= lines);
	const size = (fits ?? TITLES[TITLES.length - 1] ?? TITLES[0]).size;
	return { lines: balanceText(text, size * STRONG, width), size };
}

/** What stands on a slide around its body. */
interface Around {
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

/** Several charts side by side, rows about as many as columns. */
function placed(
	charts: readonly NativeChart[],
	room: Box,
	name: string,
	alt: string,
	locale: Locale,
): Pick<Slide, 'shapes' | 'charts'> {
	const columns = charts.length <= 3 ? charts.length : Math.ceil(charts.length / 2);
	const rows = Math.ceil(charts.length / columns);
	const [width, height] = [(room.width + GAP * 2) / columns, (room.height + GAP) / rows];
	const type: Type = { size: 12 };
	const all = charts.map((chart, at): { shape: Shape[]; placed: PlacedChart } => {
		const box = {
			x: room.x + (at % columns) * width,
			y: room.y + Math.floor(at / columns) * height,
			width: width - GAP * 2,
			height: height - GAP,
		};
		const lines = chart.heading.flatMap((text) => wrapText(text, type.size, box.width));
		const above = heightOf(lines, type);
		const heading = lines.map((line, index) => paragraph(line, { ...type, bold: index === 0 }, locale));
		const own = chart.heading[0] === undefined ? name : `${name} ${chart.heading[0]}`;
		return {
			shape: lines.length > 0 ? [textBox('Group', { ...box, height: above }, heading)] : [],
			placed: {
				chart,
				name: own,
				alt: at === 0 ? alt : own,
				box: { ...box, y: box.y + above, height: box.height - above },
			},
		};
	});
	return { shapes: all.flatMap(({ shape }) => shape), charts: all.map((each) => each.placed) };
}

/** What the presenter sees: note, questions, definition, where the numbers come from. */
function notesOf({ document, questions, paper, note }: DeckItem, locale: Locale): string[] {
	const line = (label: string, text: string): string => m.export_line({ label, text }, { locale });
	const shown = linesWith(
		document,
		...(['meaning', 'formula', 'note', 'caveat', 'basis', 'source', 'version', 'licence', 'citation', 'link'] as const),
	);
	return [
		...(note === '' ? [] : [line(m.deck_note_private({}, { locale }), note)]),
		document.sentence,
		...questions.map((text) => line(m.ask_title({}, { locale }), text)),
		...shown.map(({ label, text }) => line(label, text)),
		...(paper === null ? [] : [line(m.deck_paper_code({}, { locale }), paper)]),
	];
}

function aroundOf({ document, subject, paper }: DeckItem, locale: Locale): Around {
	const { figure } = document;
	const { chart } = figure;
	const basis = linesWith(document, 'basis').map(({ text }) => text);
	const marks = linesWith(document, 'mark').map(({ text }) => text);
	const level =
		chart && 'target' in chart
			? [
					...('whole' in chart && chart.whole ? [m.deck_mark_solid({ label: chart.whole.label }, { locale })] : []),
					...(chart.target ? [m.deck_mark_dashed({ label: chart.target.label }, { locale })] : []),
				]
			: [];
	return {
		topic: [...new Set([subject.name, subject.place, subject.period])].join(' · '),
		title: figure.title,
		unitLine: figure.unitLine,
		marks: [...level, ...marks].length > 0 ? [[...level, ...marks].join(locale === 'zh-CN' ? '　' : '   ')] : [],
		foot: [
			figure.source,
			...basis,
			...(paper === null ? [] : [m.export_line({ label: m.deck_paper_code({}, { locale }), text: paper }, { locale })]),
		],
	};
}

/** Sizes of type in a table, the one that shows all on one slide first. */
const TABLE_SIZES = [16, 14, 12] as const;

/** Lines most rows may take before columns of words are left out: English needs two where Chinese needs one. */
const MOST_LINES = { 'zh-CN': 1, en: 2 } as const;

/** A table for slides. */
export interface SlideTable {
	readonly table: Table;
	/** Text alternative. */
	readonly alt: string;
	/** Whether all columns stay, however many lines a row takes. */
	readonly whole: boolean;
}

/** Parts a list in order so that no part is heavier than `limit`: as few parts as can be, about equally full. */
export function evenly<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): T[][] {
	const part = (most: number): T[][] => {
		const parts: T[][] = [];
		let weight = Infinity;
		for (const item of items) {
			const own = weightOf(item);
			if (weight + own > most) {
				parts.push([]);
				weight = 0;
			}
			parts[parts.length - 1]?.push(item);
			weight += own;
		}
		return parts;
	};
	const count = part(limit).length;
	let [narrow, wide] = [0, limit];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (part(middle).length > count) narrow = middle;
		else wide = middle;
	}
	return part(wide);
}

/** A table on as many slides as its rows need, each with its part in the title. */
export function tableSlides(
	{ table, alt, whole }: SlideTable,
	frame: Around,
	notes: readonly string[],
	common: Common,
): Slide[] {
	const { locale } = common;
	const { height: available } = around(frame, common).room;
	const options = TABLE_SIZES.map((size) => {
		const split = splitColumns(table, size, INNER, whole ? Infinity : MOST_LINES[locale]);
		return { size, split, measures: measure(split.kept, size, INNER) };
	});
	const smallest = options[options.length - 1];
	const fits = options.find(({ split, measures }) => split.rest === null && tableHeight(measures) <= available);
	const chosen = fits ?? smallest;
	if (!chosen) return [];
	const { size, split, measures } = chosen;
	const rest = split.rest
		? [
				m.deck_left_out(
					{
						names: nameList(
							split.rest.columns.slice(1).map(({ head }) => head),
							locale,
						),
					},
					{ locale },
				),
			]
		: [];
	const full: Around = { ...frame, marks: [...frame.marks, ...rest] };
	// Room for the title with its part, which may take a line more.
	const { room } = around(
		{ ...full, title: m.meeting_part({ title: frame.title, n: '99', count: '99' }, { locale }) },
		common,
	);
	const rows = split.kept.rows.map((row, at) => ({ row, height: measures.rows[at] ?? 0 }));
	const groups = evenly(rows, ({ height }) => height, room.height - measures.head);
	return groups.map((group, at) => {
		const count = groups.length;
		const title =
			count === 1
				? frame.title
				: m.meeting_part({ title: frame.title, n: String(at + 1), count: String(count) }, { locale });
		const part = around({ ...full, title }, common);
		const shown = { ...split.kept, rows: group.map(({ row }) => row) };
		const own = { ...measures, rows: group.map(({ height }) => height) };
		const shape = tableShape(shown, own, { name: table.caption, alt, size, box: part.room }, locale);
		return { shapes: [...part.shapes, shape], charts: [], notes: at === 0 ? notes : [] };
	});
}

/** How many are still followed at each tick, as a table of one row. */
function riskTable({ document }: DeckItem): Table | null {
	const { chart, table } = document.figure;
	const [panel] = chart?.kind === 'survival' && chart.panels.length === 1 ? chart.panels : [];
	if (chart?.kind !== 'survival' || !panel) return null;
	return {
		caption: table.caption,
		columns: [
			{ head: table.columns[0]?.head ?? '', numeric: false },
			...chart.ticks.map((tick) => ({ head: String(tick), numeric: true })),
		],
		rows: [{ cells: [chart.riskLabel, ...panel.risk], strong: false }],
	};
}

const RISK_SIZE = 12;

/** One item: its charts on one slide, or its table on as many as it needs; never a picture. */
export function itemSlides(item: DeckItem, common: Common): Slide[] {
	const { locale } = common;
	const { figure } = item.document;
	const frame = aroundOf(item, locale);
	const notes = notesOf(item, locale);
	const charts = figure.chart ? nativeCharts(figure.chart, locale) : [];
	if (charts.length === 0)
		return tableSlides({ table: figure.table, alt: figure.alt, whole: false }, frame, notes, common);
	const { shapes, room } = around(frame, common);
	const risk = riskTable(item);
	const measures = risk ? measure(risk, RISK_SIZE, room.width) : { widths: [], head: 0, rows: [] };
	const area = { ...room, height: room.height - tableHeight(measures) };
	const drawn = placed(charts, area, figure.title, figure.alt, locale);
	const followed = risk
		? [
				tableShape(
					risk,
					measures,
					{
						...{ name: figure.table.caption, alt: figure.table.caption, size: RISK_SIZE },
						box: { ...room, y: room.y + area.height },
					},
					locale,
				),
			]
		: [];
	return [{ shapes: [...shapes, ...drawn.shapes, ...followed], charts: drawn.charts, notes }];
}
