import { labelWidth } from '../../charts/axis.ts';
import type { Table, TableRow } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { Deck, DeckItem } from '../deck/deck.ts';
import { chartOf, frame, plain, type Frame, type FrameCommon } from './frame.ts';
import { tableFrames, textFrames } from './split.ts';
import { figureTableFrames } from './view-frames.ts';

/** A unit to which a presenter can jump, and what the papers say of it. */
export interface SlidePlace {
	readonly code: string;
	readonly name: string;
	readonly frames: readonly Frame[];
}

/** One step of a meeting: what the room sees, and what can be opened from there and closed again. */
export interface Slide {
	readonly frame: Frame;
	/** The numbers behind it and how they are made. */
	readonly evidence: readonly Frame[];
	readonly places: readonly SlidePlace[];
	/** For the presenter alone. */
	readonly note: string;
}

/** Columns of a table that a projector has room for beside the names of the rows. */
const ROOM = 4;

/** The frames of a page as slides without anything behind them. */
export function pageSlides(frames: readonly Frame[]): Slide[] {
	return frames.map((each) => ({ frame: each, evidence: [], places: [], note: '' }));
}

function commonOf({ document, subject }: DeckItem): FrameCommon {
	const version = document.lines.find(({ id }) => id === 'version');
	const said = document.figure.source;
	const source = !version || said.includes(version.text) ? said : `${said} · ${version.label} ${version.text}`;
	return { topic: [subject.name, subject.place, subject.period].filter(Boolean).join(' · '), source };
}

/** Characters across the smallest screen, and the most that a cell asks for before it is set in lines. */
const ACROSS = 34;
const WIDEST = 9;

/** Positions of the columns that a projector has room for, from the left; the others stand on paper and in the files. */
function fitting({ columns, rows }: Table): number[] {
	const width = (position: number): number => {
		const texts = [columns[position]?.head ?? '', ...rows.map(({ cells }) => cells[position] ?? '')];
		return Math.min(WIDEST, Math.max(...texts.map((text) => labelWidth(text, 1)))) + 1;
	};
	let room = ACROSS - width(0);
	const found: number[] = [];
	for (let position = 1; position < columns.length && found.length < ROOM; position++) {
		room -= width(position);
		if (room < 0 && found.length > 0) break;
		found.push(position);
	}
	return found;
}

/** The table of an item in as many frames as it needs. */
function tableOf({ document, subject }: DeckItem, common: FrameCommon, title: string): Frame[] {
	const { figure, locale } = document;
	const frames = figureTableFrames(subject.name, { ...figure, title }, fitting(figure.table), new Map(), locale);
	return frames.map((each) => ({ ...each, ...common, unitLine: figure.unitLine }));
}

/** Lines of a document that explain it; the others stand on the frame already. */
const EXPLAINED = new Set(['meaning', 'formula', 'chosen', 'note', 'caveat', 'basis', 'licence', 'citation', 'link']);

function evidenceOf(item: DeckItem, common: FrameCommon): Frame[] {
	const { document } = item;
	const { figure, locale, lines } = document;
	const texts = lines
		.filter(({ id }) => EXPLAINED.has(id))
		.map(({ label, text }) => m.export_line({ label, text }, { locale }));
	const asked = item.questions.map((text) => m.deck_ask({ text }, { locale }));
	const named = (title: string): string => m.meeting_named({ name: item.subject.name, title }, { locale });
	return [
		...(figure.chart ? tableOf(item, common, figure.table.caption) : []),
		...textFrames(common, named(m.deck_evidence({}, { locale })), [...asked, ...texts], locale),
	];
}

/** Rows of a table in which every row is another unit; none of a course over time or a list of indicators. */
function unitRows({ document }: DeckItem): TableRow[] {
	const rows = document.figure.table.rows.filter(({ place }) => place !== undefined);
	return new Set(rows.map(({ place }) => place)).size === rows.length && rows.length > 1 ? rows : [];
}

function rowOf(item: DeckItem, code: string): TableRow | undefined {
	return unitRows(item).find(({ place }) => place === code);
}

/** A row in words: the first number large, the other cells below. */
function rowFrame(item: DeckItem, row: TableRow, common: FrameCommon): Frame {
	const { figure, locale } = item.document;
	const [name = '', ...cells] = row.cells;
	const heads = figure.table.columns.slice(1).map(({ head }) => head);
	const first = Math.max(
		0,
		figure.table.columns.slice(1).findIndex(({ numeric }) => numeric),
	);
	const others = cells.flatMap((cell, index) => {
		if (index === first || cell === '') return [];
		return [m.export_line({ label: heads[index] ?? '', text: cell }, { locale })];
	});
	return frame(common, m.meeting_named({ name, title: item.subject.name }, { locale }), {
		unitLine: figure.unitLine,
		number: { value: cells[first] ?? '', label: heads[first] ?? '', detail: '' },
		lines: others.slice(0, ROOM),
	});
}

/** What all papers say of one unit, the one that is shown first. */
function placeFrames(items: readonly DeckItem[], shown: DeckItem, code: string, name: string): Frame[] {
	const { locale } = shown.document;
	const common = commonOf(shown);
	const own = rowOf(shown, code);
	const rows = items.flatMap((item) => {
		const row = rowOf(item, code);
		if (!row) return [];
		const { figure } = item.document;
		const first = figure.table.columns.findIndex(({ numeric }) => numeric);
		const under = [item.subject.period, figure.table.columns[first]?.head ?? ''].filter(Boolean).join(' · ');
		return [{ name: item.subject.name, under, cells: [row.cells[first] ?? ''], verdict: null }];
	});
	const heads = [m.column_indicator({}, { locale }), m.column_value({}, { locale })];
	const title = m.deck_place_title({ name }, { locale });
	const all = { ...common, source: m.deck_place_source({}, { locale }) };
	return [...(own ? [rowFrame(shown, own, common)] : []), ...tableFrames(all, title, heads, rows, locale)];
}

/** Every unit that a row of the deck is about, in the order of their first row. */
function placesOf(items: readonly DeckItem[]): Map<string, string> {
	const rows = items.flatMap(unitRows);
	const found = new Map<string, string>();
	for (const { place, cells } of rows) if (place && !found.has(place)) found.set(place, cells[0] ?? place);
	return found;
}

/** A deck as slides: its cover, then every item with its evidence and the units that it can be asked about. */
export function deckSlides(deck: Deck, locale: Locale): Slide[] {
	const { items } = deck;
	const places = [...placesOf(items)];
	const count = m.deck_count({ n: String(items.length) }, { locale });
	const cover = frame({ topic: deck.occasion, source: count }, deck.title || m.deck_name({}, { locale }), {
		points: [deck.occasion, count].filter(Boolean),
	});
	return [
		...pageSlides([cover]),
		...items.flatMap((item): Slide[] => {
			const { document, number, lines, questions } = item;
			const { figure } = document;
			const common = commonOf(item);
			const behind = {
				evidence: evidenceOf(item, common),
				places: places.map(([code, name]) => ({ code, name, frames: placeFrames(items, item, code, name) })),
				note: item.note,
			};
			if (!figure.chart) {
				return tableOf(item, common, figure.title).map((each) => ({ frame: each, ...behind }));
			}
			// Many places need the whole width, as they have it on their page; a control chart has no room for the names of events.
			const beside = figure.chart.kind === 'range' ? {} : { number, lines, questions };
			const drawn = figure.chart.kind === 'line' && figure.chart.control ? plain(figure.chart) : figure.chart;
			const chart = chartOf({ ...figure, chart: drawn });
			return [{ frame: frame(common, figure.title, { unitLine: figure.unitLine, ...beside, chart }), ...behind }];
		}),
	];
}
