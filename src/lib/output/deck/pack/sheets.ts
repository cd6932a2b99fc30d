import { drawForPaper, type FileDrawing } from '../../../charts/draw.ts';
import type { Table, TableRow } from '../../../domain/figure.ts';
import { nameList } from '../../../domain/sentence.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import { deckNotice, deckVersions, snapshotId, type Deck, type DeckItem } from '../deck.ts';
import { chartOf } from '../../meeting/frame.ts';
import { columnsOf, rowHeight, splitForSheet, type Columns } from './columns.ts';
import { AREA, edition, heightOf, type Edition } from './measure.ts';

/** How a line of running text is set. */
export type TextStyle = 'heading' | 'subheading' | 'body' | 'figure' | 'label' | 'note' | 'entry' | 'centred';

/** Something that stands on a sheet as a whole, with the height that it takes at most, in pixels. */
export type Block =
	| { readonly kind: 'text'; readonly style: TextStyle; readonly text: string; readonly height: number }
	| { readonly kind: 'entry'; readonly text: string; readonly page: number; readonly height: number }
	| { readonly kind: 'drawing'; readonly drawing: FileDrawing; readonly alt: string; readonly height: number }
	| {
			readonly kind: 'table';
			readonly table: Table;
			readonly rows: readonly TableRow[];
			readonly columns: Columns;
			readonly height: number;
	  }
	| { readonly kind: 'code'; readonly code: string; readonly height: number };

/** One side of A4. */
export interface Sheet {
	readonly kind: 'cover' | 'contents' | 'item' | 'annex';
	readonly blocks: readonly Block[];
}

/** What a pack is printed with beside its deck. */
export interface PackOptions {
	readonly large: boolean;
}

/** All sheets of a pack, and what stands on each of them. */
export interface Pack {
	readonly sheets: readonly Sheet[];
	readonly edition: Edition;
	readonly snapshot: string;
	readonly versions: readonly string[];
	readonly notice: string | null;
}

/** A drawing may be set smaller where that keeps its finding on one sheet, but its type no smaller than this, in pixels. */
const LEAST_TYPE = 11.2;
/** A QR of 22 mm with the code beside it. */
const CODE_HEIGHT = 90;

class Setter {
	constructor(readonly edition: Edition) {}

	text(style: TextStyle, text: string): Block {
		const { body, bodyLine, small, smallLine } = this.edition;
		const isSmall = style === 'note' || style === 'label' || style === 'figure';
		const [size, line] = isSmall ? [small * (style === 'figure' ? 1.2 : 1), smallLine] : [body, bodyLine];
		const lines = style === 'figure' ? smallLine * 1.15 : line;
		return { kind: 'text', style, text, height: heightOf(text, size, lines, AREA.width, style === 'body' ? 2 : 0) };
	}

	/** A table in as many blocks as rows fit what is left of this sheet and of each next one. */
	table(table: Table, left: number): Block[] {
		const columns = columnsOf(table, this.edition);
		const head = rowHeight(
			table.columns.map((column) => column.head),
			columns,
		);
		const blocks: Block[] = [];
		let rows: TableRow[] = [];
		let height = head;
		let room = left;
		const close = (): void => {
			if (rows.length > 0) blocks.push({ kind: 'table', table, rows, columns, height: height + 4 });
			rows = [];
			height = head;
			room = AREA.height;
		};
		for (const row of table.rows) {
			const next = rowHeight(row.cells, columns);
			if (height + next + 4 > room) close();
			rows.push(row);
			height += next;
		}
		close();
		return blocks;
	}
}

/** Puts blocks on sheets one after another; a heading is never the last on its sheet. */
function flow(kind: Sheet['kind'], blocks: readonly Block[]): Sheet[] {
	const sheets: Block[][] = [[]];
	let used = 0;
	const isHead = (block: Block): boolean =>
		block.kind === 'text' && ['heading', 'subheading', 'figure', 'label'].includes(block.style);
	blocks.forEach((block, index) => {
		// A heading wants what follows it, and the heading after a heading too.
		let needed = block.height;
		for (let next = index; ; next++) {
			const [current, following] = [blocks[next], blocks[next + 1]];
			if (!current || !following || !isHead(current)) break;
			needed += following.height;
		}
		if (used > 0 && used + Math.min(needed, AREA.height) > AREA.height) {
			sheets.push([]);
			used = 0;
		}
		sheets[sheets.length - 1]?.push(block);
		used += block.height;
	});
	// A code alone is worth no sheet: the annex has it in letters.
	return sheets.filter((each) => each.some((block) => block.kind !== 'code')).map((each) => ({ kind, blocks: each }));
}

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, { height }) => total + height, 0);

/** Title of an item in the order of the deck: 一、 in Chinese, 1. in English. */
function itemTitle({ subject }: DeckItem, index: number, locale: Locale): string {
	const name = [subject.name, subject.place, subject.period].filter(Boolean).join(locale === 'en' ? ', ' : ' ');
	return m.deck_item_title({ n: String(index + 1), name }, { locale });
}

/** One finding: title, sentence, figure with its source, what to ask, the way back. */
function itemSheets(item: DeckItem, index: number, setter: Setter): Sheet[] {
	const { document, questions, lines: spoken, paper } = item;
	const { figure, locale } = document;
	const n = String(index + 1);
	const before = [
		setter.text('heading', itemTitle(item, index, locale)),
		setter.text('body', document.figure.title),
		...spoken.map((text) => setter.text('body', text)),
	];
	const title = figure.table.caption;
	const figureTitle = figure.chart
		? m.deck_figure_title({ n, title }, { locale })
		: m.deck_table_title({ n, title }, { locale });
	const figureHead = [setter.text('figure', figureTitle)];
	const after = [
		...(chartOf(figure)?.marks ?? []).map(({ sign, label }) => setter.text('note', `${sign} ${label}`)),
		setter.text('note', figure.source),
		...questions.map((text) => setter.text('body', m.deck_ask({ text }, { locale }))),
		...(paper === null ? [] : [{ kind: 'code' as const, code: paper, height: CODE_HEIGHT }]),
	];
	const unit = figure.unitLine === '' ? [] : [setter.text('label', figure.unitLine)];
	const head = [...before, ...figureHead, ...unit];
	if (!figure.chart) {
		const { kept, rest } = splitForSheet(figure.table, setter.edition);
		const names = nameList(rest?.columns.slice(1).map((column) => column.head) ?? [], locale);
		const elsewhere = rest ? [setter.text('note', m.deck_in_annex({ names }, { locale }))] : [];
		return flow('item', [...head, ...setter.table(kept, AREA.height - sum(head)), ...elsewhere, ...after]);
	}
	const drawing = drawForPaper(figure.chart, { type: setter.edition.small, width: AREA.width }, `paper-${index}`);
	const left = AREA.height - sum(head) - sum(after);
	const fits = left >= (drawing.height * LEAST_TYPE) / setter.edition.small;
	const height = Math.min(drawing.height, fits ? left : AREA.height - sum([...figureHead, ...unit]));
	return flow('item', [...head, { kind: 'drawing', drawing, alt: figure.alt, height }, ...after]);
}

/** Lines of a document that stand in the annex; the others stand with the figure. */
const ANNEXED = new Set([
	'meaning',
	'formula',
	'chosen',
	'note',
	'caveat',
	'basis',
	'version',
	'licence',
	'citation',
	'link',
]);

/** The numbers of a drawing, and of any table the columns that its sheet has no room for. */
function annexTables({ document }: DeckItem, index: number, setter: Setter): Block[] {
	const { figure, locale } = document;
	const { kept, rest } = splitForSheet(figure.table, setter.edition);
	const tables = [...(figure.chart ? [kept] : []), ...(rest ? [rest] : [])];
	return tables.flatMap((table) => {
		const title = m.deck_annex_table({ n: String(index + 1), title: table.caption }, { locale });
		const heads = [setter.text('figure', title), setter.text('label', figure.unitLine)];
		// A table that fits one sheet stays whole.
		return [...heads, ...setter.table(table, AREA.height - sum(heads)), setter.text('note', figure.source)];
	});
}

/** How every figure is made, and the numbers of those that are drawn. */
function annexBlocks(deck: Deck, setter: Setter, locale: Locale): Block[] {
	const blocks: Block[] = [setter.text('heading', m.deck_annex_definitions({}, { locale }))];
	deck.items.forEach((item, index) => {
		const { document } = item;
		blocks.push(setter.text('subheading', itemTitle(item, index, document.locale)));
		for (const { id, label, text } of document.lines) {
			if (!ANNEXED.has(id)) continue;
			blocks.push(setter.text('note', m.export_line({ label, text }, { locale: document.locale })));
		}
		if (item.paper !== null)
			blocks.push(setter.text('note', `${m.paper_hint({}, { locale: document.locale })} ${item.paper}`));
	});
	const tables = deck.items.flatMap((item, index) => annexTables(item, index, setter));
	return tables.length === 0
		? blocks
		: [...blocks, setter.text('heading', m.deck_annex_tables({}, { locale })), ...tables];
}

/** Entries of the contents with the sheet on which each item begins. */
function contentsSheets(entries: readonly { text: string; page: number }[], setter: Setter, locale: Locale): Sheet[] {
	const { body, bodyLine } = setter.edition;
	const blocks: Block[] = entries.map(({ text, page }) => ({
		kind: 'entry',
		text,
		page,
		height: heightOf(text, body, bodyLine, AREA.width - 3 * body),
	}));
	return flow('contents', [setter.text('heading', m.pack_contents({}, { locale })), ...blocks]);
}

/**
 * Lays out a deck on sheets of A4: cover, contents, one finding a sheet, how every figure is made, the tables. Heights are estimated
 * from above, so that nothing leaves its sheet in whatever face it is set.
 */
export function packOf(deck: Deck, { large }: PackOptions, locale: Locale): Pack {
	const setter = new Setter(edition(large));
	const items = deck.items.map((item, index) => itemSheets(item, index, setter));
	const annex = flow('annex', annexBlocks(deck, setter, locale));
	const entriesFrom = (first: number): { text: string; page: number }[] => {
		let page = first;
		const entries = deck.items.map((item, index) => {
			const named = { name: item.subject.name, title: item.document.figure.title };
			const text = `${index + 1}. ${m.meeting_named(named, { locale: item.document.locale })}`;
			const entry = { text, page };
			page += items[index]?.length ?? 0;
			return entry;
		});
		return [...entries, { text: m.pack_annex({}, { locale }), page }];
	};
	// The contents take as many sheets whatever numbers stand in them.
	const count = contentsSheets(entriesFrom(0), setter, locale).length;
	const contents = contentsSheets(entriesFrom(2 + count), setter, locale);
	return {
		sheets: [{ kind: 'cover', blocks: [] }, ...contents, ...items.flat(), ...annex],
		edition: setter.edition,
		snapshot: snapshotId(deck.items),
		versions: deckVersions(deck.items),
		notice: deckNotice(deck.items),
	};
}
