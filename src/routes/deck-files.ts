import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { snapshotId, type Deck } from '#lib/output/deck/deck.ts';
import { writeDeck } from '#lib/output/deck/deck-file.ts';
import type { Program } from '#lib/output/deck/single-file.ts';
import type { FigureFile } from '#lib/output/file.ts';
import type { DeckFileKind } from '#lib/ui/deck/DeckFiles.svelte';
import { homeHref } from './links.ts';

/** What a file of the papers is made with beside them. */
export interface DeckFileSettings {
	readonly locale: Locale;
	/** Address of the page that answers codes of paper; null where nobody else could open it. */
	readonly address: string | null;
	/** Seals the one-file briefing; empty for an open one. */
	readonly passphrase: string;
}

async function textAt(path: string): Promise<string> {
	const response = await fetch(homeHref('zh-CN') + path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.text();
}

async function program(): Promise<Program> {
	const [script, style] = await Promise.all([textAt('briefing/briefing.js'), textAt('briefing/briefing.css')]);
	return { script, style };
}

async function blobOf(kind: DeckFileKind, deck: Deck, settings: DeckFileSettings): Promise<Blob> {
	const { locale } = settings;
	switch (kind) {
		case 'docx':
			return (await import('#lib/output/deck/docx.ts')).docxFile(deck, locale);
		case 'pptx':
			return (await import('#lib/output/deck/pptx.ts')).pptxFile(deck, locale);
		case 'html': {
			const [{ singleFile }, shown] = await Promise.all([import('#lib/output/deck/single-file.ts'), program()]);
			const title =
				settings.passphrase === '' ? deck.title || m.deck_name({}, { locale }) : m.deck_name({}, { locale });
			const naming = { title, noscript: m.briefing_noscript({}, { locale }) };
			return singleFile(deck, shown, { ...settings, naming });
		}
		case 'json':
			return new Blob([writeDeck(deck)], { type: 'application/json;charset=utf-8' });
	}
}

/** Makes a file of the papers. Each format fetches its own code when it is first wanted. */
export async function deckFile(kind: DeckFileKind, deck: Deck, settings: DeckFileSettings): Promise<FigureFile> {
	const name = `tuodi_deck_${snapshotId(deck.items)}.${kind}`;
	return { name, blob: await blobOf(kind, deck, settings) };
}
