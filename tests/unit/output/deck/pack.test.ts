import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/output/deck/pack/sheets.ts';
import { packOf } from '#lib/output/deck/pack/sheets.ts';
import { AREA } from '#lib/output/deck/pack/measure.ts';
import { deckOfPage } from '../../../fixtures/output/made-up-deck.ts';
import type { Deck } from '#lib/output/deck/deck.ts';

const deck = deckOfPage();
const heights = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/** The same deck with a table of many rows. */
function longDeck(rows: number): Deck {
	const [item] = deck.items;
	if (!item) throw new Error('expected an item');
	const { figure } = item.document;
	const table = {
		...figure.table,
		rows: Array.from({ length: rows }, () => figure.table.rows)
			.flat()
			.slice(0, rows),
	};
	return { ...deck, items: [{ ...item, document: { ...item.document, figure: { ...figure, chart: null, table } } }] };
}

describe.each([false, true])('a pack, large print %s', (large) => {
	const pack = packOf(deck, { large }, 'zh-CN');

	it('has a cover, contents with the right numbers, a sheet for each finding, and the annexes', () => {
		expect(pack.sheets.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1])).toEqual([
			'cover',
			'contents',
			'item',
			'annex',
		]);
		const entries = pack.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'entry'));
		expect(entries).toHaveLength(3);
		for (const [index, { page }] of entries.slice(0, 2).entries()) {
			const [first] = pack.sheets[page - 1]?.blocks ?? [];
			expect(first?.kind === 'text' && first.text).toContain(`${index + 1}. `);
		}
		expect(pack.sheets[(entries[2]?.page ?? 0) - 1]?.kind).toBe('annex');
	});

	it('puts no more on a sheet than its type area holds', () => {
		for (const { blocks } of pack.sheets) expect(heights(blocks)).toBeLessThanOrEqual(AREA.height + 0.5);
	});

	it('sets 22 lines of 16 pt, or 17 of 20 pt', () => {
		const { body, bodyLine } = pack.edition;
		expect(Math.round(AREA.height / bodyLine)).toBe(large ? 17 : 22);
		expect(Math.round((body * 72) / 96)).toBe(large ? 20 : 16);
	});

	it('goes on with a long table on further sheets and leaves no row out', () => {
		const long = packOf(longDeck(150), { large }, 'zh-CN');
		const tables = long.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
		expect(tables.length).toBeGreaterThan(3);
		expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(150);
		for (const { blocks } of long.sheets) expect(heights(blocks)).toBeLessThanOrEqual(AREA.height + 0.5);
	});

	it('never shows the presenter’s notes', () => {
		expect(JSON.stringify(pack)).not.toContain('不要念出来');
	});
});
