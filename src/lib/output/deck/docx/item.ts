import { AlignmentType, HeadingLevel, Paragraph, type Table as WordTable } from 'docx';
import type { ChartSpec, Figure, Table } from '../../../domain/figure.ts';
import { nameList } from '../../../domain/sentence.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import type { DeckItem } from '../deck.ts';
import { linesWith, ordinal } from '../parts.ts';
import { pictureParagraph, type Rasterise } from './picture.ts';
import { needsAcross, paperColumns, TYPE_AREA, wordTable } from './table.ts';
import { bodyParagraph, exactly, run, SIZE, smallParagraph, type Setting } from './text.ts';

/** Content of sheets that lie the same way. */
export interface Block {
	readonly across: boolean;
	readonly children: readonly (Paragraph | WordTable)[];
}

/** Number of the next figure and of the next table. */
export interface Counter {
	figures: number;
	tables: number;
}

const CAPTION: Setting = { face: 'hei', size: SIZE.smallFour };

/** A heading of the first or second level; it stays with what follows. */
export function heading(level: 1 | 2, n: number, text: string, locale: Locale): Paragraph {
	const words = { n: ordinal(n, locale), text };
	return new Paragraph({
		heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
		text: level === 1 ? m.deck_level_one(words, { locale }) : m.deck_level_two(words, { locale }),
	});
}

function caption(number: string, title: string, locale: Locale, keepNext: boolean): Paragraph {
	return smallParagraph(m.deck_titled({ number, title }, { locale }), {
		alignment: AlignmentType.CENTER,
		setting: CAPTION,
		keepNext,
	});
}

/** Drawing, its title below, the texts of its marks, its source. */
async function drawing(
	figure: Figure & { readonly chart: ChartSpec },
	{ document }: DeckItem,
	n: number,
	locale: Locale,
	rasterise: Rasterise | null,
): Promise<Paragraph[]> {
	const number = m.deck_figure_number({ n: String(n) }, { locale });
	const marks = linesWith(document, 'mark').map(({ text }) => text);
	const below = [...marks, ...(rasterise ? [] : [m.deck_no_picture({}, { locale })])];
	return [
		await pictureParagraph(figure, number, locale, rasterise),
		caption(number, figure.title, locale, true),
		smallParagraph(figure.unitLine, { alignment: AlignmentType.CENTER, keepNext: true }),
		...below.map((text) => smallParagraph(text, { keepNext: true })),
		smallParagraph(figure.source, { after: 10 }),
	];
}

/** What stands at the right above a table: its unit, where one holds for all, else what it counts. */
function unitText({ chart, unitLine }: Figure, locale: Locale): string {
	return chart && 'unit' in chart ? m.deck_unit({ unit: chart.unit }, { locale }) : unitLine;
}

/** What the columns are called that a table leaves out. */
function restNames({ columns }: Table, locale: Locale): string {
	return nameList(
		columns.slice(1).map(({ head }) => head),
		locale,
	);
}

/** The columns left out of a table, row by row. */
function restLines({ columns, rows }: Table, locale: Locale): { readonly label: string; readonly text: string }[] {
	return rows.map(({ cells: [label = '', ...cells] }) => ({
		label,
		text: cells
			.map((text, at) => m.export_line({ label: columns[at + 1]?.head ?? '', text }, { locale }))
			.join(locale === 'zh-CN' ? '　' : ' · '),
	}));
}

function tableBlock(figure: Figure, n: number, locale: Locale): Block {
	const { kept, rest } = paperColumns(figure.table, locale);
	const across = needsAcross(kept);
	const number = m.deck_table_number({ n: String(n) }, { locale });
	return {
		across,
		children: [
			caption(number, figure.table.caption, locale, true),
			smallParagraph(unitText(figure, locale), { alignment: AlignmentType.RIGHT, keepNext: true }),
			wordTable(kept, across ? TYPE_AREA.across : TYPE_AREA.upright),
			...(rest === null ? [] : [smallParagraph(m.deck_in_annex({ names: restNames(rest, locale) }, { locale }))]),
			smallParagraph(figure.source, { after: 10 }),
		],
	};
}

/** Meaning and notes under one heading, questions under another. */
function readingBlock({ document, questions }: DeckItem, locale: Locale): Paragraph[] {
	const texts = linesWith(document, 'meaning', 'note', 'caveat').map(({ text }) => text);
	const parts = [
		{ title: m.deck_reading({}, { locale }), texts },
		{ title: m.ask_title({}, { locale }), texts: questions },
	].filter((part) => part.texts.length > 0);
	return parts.flatMap(({ title, texts: paragraphs }, index) => [
		heading(2, index + 1, title, locale),
		...paragraphs.map((text) => bodyParagraph(text)),
	]);
}

/** One item: heading, finding, drawing, table, how to read it, what to ask. */
export async function itemBlocks(
	item: DeckItem,
	index: number,
	counter: Counter,
	locale: Locale,
	rasterise: Rasterise | null,
): Promise<Block[]> {
	const { figure, sentence } = item.document;
	const { chart } = figure;
	const drawn = chart ? await drawing({ ...figure, chart }, item, ++counter.figures, locale, rasterise) : [];
	return [
		{
			across: false,
			children: [heading(1, index + 1, item.subject.name, locale), bodyParagraph(sentence, true), ...drawn],
		},
		tableBlock(figure, ++counter.tables, locale),
		{ across: false, children: readingBlock(item, locale) },
	];
}

function restOf(table: Table, locale: Locale): ReturnType<typeof restLines> {
	const { rest } = paperColumns(table, locale);
	return rest === null ? [] : restLines(rest, locale);
}

/** Definition, formula, period, source, version, basis, citation, link and code of every item, to trace its numbers by. */
export function annexBlock(items: readonly DeckItem[], locale: Locale): Block {
	const line = (label: string, text: string): Paragraph =>
		new Paragraph({
			children: [
				run(m.export_line({ label, text: '' }, { locale }), { face: 'hei', size: SIZE.smallFour }),
				run(text, { face: 'body', size: SIZE.smallFour }),
			],
			spacing: exactly(SIZE.smallFour * 1.6),
		});
	return {
		across: false,
		children: [
			new Paragraph({
				children: [run(m.deck_annex({}, { locale }), { face: 'title', size: SIZE.two })],
				alignment: AlignmentType.CENTER,
				heading: HeadingLevel.HEADING_1,
				pageBreakBefore: true,
				spacing: { ...exactly(36), after: 240 },
			}),
			bodyParagraph(m.deck_annex_intro({}, { locale })),
			...items.flatMap(({ document, subject, paper }, index) => [
				heading(2, index + 1, `${subject.name} · ${document.figure.title}`, locale),
				...document.lines
					.filter(({ id }) => id !== 'title' && id !== 'notice')
					.map(({ label, text }) => line(label, text)),
				...(paper === null ? [] : [line(m.deck_paper_code({}, { locale }), paper)]),
				...restOf(document.figure.table, locale).map(({ label, text }) => line(label, text)),
			]),
		],
	};
}
