import type { Table } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { LineId } from '../document.ts';
import { wrapText } from '../wrap.ts';
import type { Deck, DeckItem } from './deck.ts';
import { legalDeck, linesWith, stampOf, stampText } from './parts.ts';
import { titleLines, type Common } from './pptx/around.ts';
import { COLOUR, INNER, LEADING, SLIDE } from './pptx/look.ts';
import { paragraph, ruleLine, textBox, titleBox, type Type } from './pptx/markup.ts';
import { packageOf, type Slide } from './pptx/package.ts';
import { itemSlides } from './pptx/slides.ts';
import { tableSlides } from './pptx/table-slides.ts';

/** Title, body and date, and what must be known before anything else: which snapshot, and that the data are a sample. */
function coverSlide({ title, occasion, items }: Deck, { locale, marking, stamp }: Common): Slide {
	const [x, width] = [SLIDE.margin * 1.5, INNER - SLIDE.margin];
	const main = titleLines(title, width / 1.4);
	const titleType: Type = { size: main.size * 1.4, bold: true };
	const height = main.lines.length * titleType.size * LEADING;
	const top = 200 - height / 2;
	const small: Type = { size: 16, colour: COLOUR.soft };
	const texts = [m.deck_contents({ n: String(items.length) }, { locale }), stampText(stamp, locale)];
	const lines = texts.flatMap((text) => wrapText(text, small.size, width));
	const occasionLines = wrapText(occasion, 20, width);
	const notice = stamp.notice === null ? [] : wrapText(stamp.notice, small.size * 1.06, width);
	const below = top + height + 16;
	return {
		shapes: [
			titleBox(
				{ x, y: top, width, height },
				main.lines.map((line) => paragraph(line, titleType, locale)),
			),
			textBox('Marking', { x, y: 40, width, height: 22 }, [
				paragraph(marking, { size: 16, bold: true, align: 'r' }, locale),
			]),
			textBox(
				'Occasion',
				{ x, y: below, width, height: occasionLines.length * 20 * LEADING },
				occasionLines.map((line) => paragraph(line, { size: 20 }, locale)),
			),
			ruleLine({ x, y: 400, width }, COLOUR.ink, 1.5),
			textBox('Snapshot', { x, y: 412, width, height: 100 }, [
				...notice.map((line) => paragraph(line, { ...small, bold: true, colour: COLOUR.ink }, locale)),
				...lines.map((line) => paragraph(line, small, locale)),
			]),
		],
		charts: [],
		notes: [],
	};
}

/** What every indicator means, how it is counted and where it comes from, each once. */
function definitionTable(items: readonly DeckItem[], locale: Locale): Table {
	// What is no indicator has notes instead of a meaning.
	const text = (item: DeckItem, ...ids: readonly LineId[]): string =>
		ids.flatMap((id) => linesWith(item.document, id))[0]?.text ?? '—';
	const rows = items.map((item) => [
		item.subject.name,
		text(item, 'meaning', 'note'),
		text(item, 'formula'),
		item.document.figure.source,
	]);
	const once = new Map(rows.map((cells) => [cells.join('\n'), cells]));
	const heads = [
		m.column_indicator({}, { locale }),
		m.definition_meaning({}, { locale }),
		m.definition_formula({}, { locale }),
		m.export_source({}, { locale }),
	];
	return {
		caption: m.deck_definitions({}, { locale }),
		columns: heads.map((head) => ({ head, numeric: false })),
		rows: [...once.values()].map((cells) => ({ cells, strong: false })),
	};
}

/**
 * The papers of a meeting as slides for PowerPoint and WPS: a cover, one item a slide with a chart or table of the program's own
 * whose numbers are those of the page, and the definitions. Questions, definition and the presenter's note are in the notes alone.
 */
export async function pptxFile(deck: Deck, locale: Locale): Promise<Blob> {
	const stamp = stampOf(deck, locale);
	const legal = legalDeck(deck);
	const common: Common = { locale, marking: legal.marking, stamp: { ...stamp, ...noticeOf(legal, locale) } };
	const definitions = definitionTable(legal.items, locale);
	const last = {
		...{ topic: legal.title, title: definitions.caption, unitLine: '', marks: [], foot: [] },
	};
	const slides = [
		coverSlide(legal, common),
		...legal.items.flatMap((item) => itemSlides(item, common)),
		...tableSlides({ table: definitions, alt: definitions.caption, whole: true }, last, [], common),
	];
	const properties = { title: legal.title, subject: legal.occasion, description: stampText(common.stamp, locale) };
	return packageOf(slides, properties, locale);
}

/** Versions and notice of a deck whose texts are legal; its id stays the original's. */
function noticeOf(legal: Deck, locale: Locale): { notice: string | null; versions: string } {
	const { notice, versions } = stampOf(legal, locale);
	return { notice, versions };
}
