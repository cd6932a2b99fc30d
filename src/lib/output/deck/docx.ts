import { AlignmentType, Document, Packer, Paragraph, type IStylesOptions } from 'docx';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { pngOf } from '../png.ts';
import { snapshotId, type Deck } from './deck.ts';
import { annexBlock, itemBlocks, type Block, type Counter } from './docx/item.ts';
import type { Rasterise } from './docx/picture.ts';
import { sectionsOf } from './docx/sheet.ts';
import { BODY, bodyParagraph, exactly, PITCH, run, runOptions, SIZE, twips, type Setting } from './docx/text.ts';
import { legalDeck, stampOf, stampText } from './parts.ts';

/** Headings stay with the text that follows, and stand in the navigation of the program that opens the file. */
function headingStyle(setting: Setting): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
	return {
		run: runOptions(setting),
		paragraph: { keepNext: true, indent: { firstLine: twips(2 * setting.size) }, spacing: exactly(PITCH) },
	};
}

const STYLES: IStylesOptions = {
	default: {
		document: {
			run: { ...runOptions(BODY), language: { value: 'en-US', eastAsia: 'zh-CN' } },
			paragraph: { spacing: exactly(PITCH) },
		},
		heading1: headingStyle({ face: 'hei', size: SIZE.three }),
		heading2: headingStyle({ face: 'kai', size: SIZE.three }),
	},
};

/** Title, body and date, what the papers are. */
function openingBlock({ title, occasion, items }: Deck, id: string, versions: string, locale: Locale): Block {
	const centred = (text: string, setting: Setting, pitch: number, after: number): Paragraph =>
		new Paragraph({
			children: [run(text, setting)],
			alignment: AlignmentType.CENTER,
			spacing: { ...exactly(pitch), after: twips(after) },
		});
	return {
		across: false,
		children: [
			centred(title, { face: 'title', size: SIZE.two }, 36, occasion === '' ? PITCH : 0),
			...(occasion === '' ? [] : [centred(occasion, { face: 'kai', size: SIZE.three }, PITCH, PITCH)]),
			bodyParagraph(m.deck_intro({ n: String(items.length), id, versions }, { locale })),
		],
	};
}

/**
 * The papers of a meeting as a document for Word and WPS, set as official documents are: every item with its finding, drawing,
 * table, definition and questions, and an annex that every number can be traced by. Notes of whoever presents stay out of it.
 * @param rasterise Makes the pixels for programs that show no SVG; null where there is no browser to make them, and the
 * document then says below each drawing that it is a vector picture.
 */
export async function docxFile(
	deck: Deck,
	locale: Locale,
	rasterise: Rasterise | null = typeof Image === 'undefined' ? null : pngOf,
): Promise<Blob> {
	const stamp = { ...stampOf(deck, locale), id: snapshotId(deck.items) };
	const legal = legalDeck(deck);
	const counter: Counter = { figures: 0, tables: 0 };
	const blocks = [openingBlock(legal, stamp.id, stamp.versions, locale)];
	for (const [index, item] of legal.items.entries())
		blocks.push(...(await itemBlocks(item, index, counter, locale, rasterise)));
	blocks.push(annexBlock(legal.items, locale));
	const document = new Document({
		title: legal.title,
		subject: legal.occasion,
		creator: '托底 Tuodi',
		lastModifiedBy: '托底 Tuodi',
		description: stampText(stamp, locale),
		styles: STYLES,
		evenAndOddHeaderAndFooters: true,
		sections: sectionsOf(blocks, legal.marking, stamp, locale),
	});
	return Packer.toBlob(document);
}
