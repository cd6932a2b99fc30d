import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { FigureDocument, LineId } from '../document.ts';
import { legalXml } from '../xml.ts';
import { deckNotice, deckVersions, snapshotId, type Deck } from './deck.ts';

const DIGITS = '〇一二三四五六七八九';

/** A whole number from 1 to 99 as headings count it: 一, 十, 二十一. @throws RangeError for any other. */
export function chineseNumber(value: number): string {
	if (!Number.isInteger(value) || value < 1 || value > 99)
		throw new RangeError(`expected a whole number from 1 to 99, found ${value}`);
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	const head = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
	return head + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}

/** The number of a heading in its language; past 99 in digits. */
export function ordinal(value: number, locale: Locale): string {
	return locale === 'zh-CN' && value < 100 ? chineseNumber(value) : String(value);
}

/** The lines of a document with some ids, in their order. */
export function linesWith({ lines }: FigureDocument, ...ids: readonly LineId[]): FigureDocument['lines'] {
	return lines.filter(({ id }) => ids.includes(id));
}

/** What stands on every sheet of a deck. */
export interface Stamp {
	readonly id: string;
	readonly versions: string;
	/** Null for data that are no sample. */
	readonly notice: string | null;
}

/** Snapshot, data versions and notice of a deck. */
export function stampOf({ items }: Deck, locale: Locale): Stamp {
	return {
		id: snapshotId(items),
		versions: deckVersions(items).join(locale === 'zh-CN' ? '、' : ', '),
		notice: deckNotice(items),
	};
}

/** Snapshot and data versions as a line. */
export function stampText({ id, versions }: Stamp, locale: Locale): string {
	return m.deck_stamp({ id, versions }, { locale });
}

/**
 * A deck whose texts any XML document may hold: control characters and halves of pairs are dropped, line ends become spaces.
 * Its snapshot id is no longer that of the original.
 */
export function legalDeck(deck: Deck): Deck {
	const clean = (_: string, value: unknown): unknown =>
		typeof value === 'string' ? legalXml(value).replace(/\s*[\r\n]+\s*/g, ' ') : value;
	return JSON.parse(JSON.stringify(deck), clean) as Deck;
}
