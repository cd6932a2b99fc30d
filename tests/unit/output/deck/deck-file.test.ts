import { describe, expect, it } from 'vitest';
import { deckNotice, deckVersions, snapshotId } from '#lib/output/deck/deck.ts';
import { DeckFileError, readDeck, writeDeck } from '#lib/output/deck/deck-file.ts';
import { deckOfPage } from '../../../fixtures/output/made-up-deck.ts';
import { hostilePage } from '../../../fixtures/output/documents.ts';

const deck = deckOfPage();

function faultOf(text: string): string {
	try {
		readDeck(text);
	} catch (cause) {
		if (cause instanceof DeckFileError) return cause.text.zh;
		throw cause;
	}
	return '';
}

/** The file with one value changed by hand. */
function changed(change: (file: Record<string, unknown>) => void): string {
	const file = JSON.parse(writeDeck(deck)) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
}

describe('a deck as a file', () => {
	it('comes back as it was, hostile texts too', () => {
		expect(readDeck(writeDeck(deck))).toEqual(deck);
		const hostile = deckOfPage(hostilePage());
		// A lone half of a pair is no text that UTF-8 can hold; JSON writes it as an escape.
		expect(readDeck(writeDeck(hostile))).toEqual(hostile);
	});

	it('says what it is when it is something else', () => {
		expect(faultOf('not json')).toContain('不是会议材料文件');
		expect(faultOf('{"a":1}')).toContain('不是会议材料文件');
		expect(faultOf(changed((file) => (file['format'] = 'tuodi-deck 9')))).toContain('“tuodi-deck 9”');
	});

	it('names the place of what is missing', () => {
		const text = changed((file) => {
			delete (file as { items: { document: { figure: { title?: string } } }[] }).items[1]?.document.figure.title;
		});
		expect(faultOf(text)).toContain('items[1].document.figure.title');
	});

	it('refuses a number that was changed on the way', () => {
		const text = writeDeck(deck).replace('>99.9', '12.3');
		expect(text).not.toBe(writeDeck(deck));
		expect(faultOf(text)).toContain('快照编号不一致');
	});

	it('refuses a link that is no page', () => {
		const text = changed((file) => {
			const [item] = (file as { items: { document: { link: string } }[] }).items;
			if (item) item.document.link = 'javascript:alert(1)';
		});
		expect(faultOf(text)).toContain('items[0].document.link');
	});
});

describe('a snapshot', () => {
	it('has the id of its figures and their order, not of notes and titles', () => {
		const id = snapshotId(deck.items);
		expect(id).toMatch(/^[0-9a-f]{12}$/);
		expect(snapshotId(deck.items.map((item) => ({ ...item, note: 'other', key: 'x' })))).toBe(id);
		expect(snapshotId([...deck.items].reverse())).not.toBe(id);
		expect(snapshotId(readDeck(writeDeck(deck)).items)).toBe(id);
	});

	it('carries notice and data versions', () => {
		expect(deckNotice(deck.items)).toBe('示例数据：合成');
		expect(deckVersions(deck.items)).toEqual(['abcdef012345']);
		expect(deckNotice([])).toBeNull();
	});
});
