import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';

const catalogue = await readCatalogue();
const text = await readFile(join(ROOT, 'data', 'sanming-2022', 'report_item.csv'), 'utf8');
const rows = parse<Record<string, string>>(text, { columns: true });

it('the sample lists the 97 items of the report in their order', () => {
	expect(rows.map(({ item }) => item)).toEqual(
		Array.from({ length: 97 }, (_, n) => `R${String(n + 1).padStart(2, '0')}`),
	);
});

it('every item that an indicator names is one of the report', () => {
	const known = new Set(rows.map(({ item }) => item));
	const unknown = [...catalogue.values()].flatMap(({ definition }) =>
		definition.items.filter((item) => !known.has(item)).map((item) => `${definition.id}: ${item}`),
	);
	expect(unknown).toEqual([]);
});

it('every item is answered by an indicator or a page, or names what is lacking in both languages', () => {
	const answered = new Set([...catalogue.values()].flatMap(({ definition }) => definition.items));
	const hidden = rows.filter(
		({ item = '', view, needs_zh, needs_en }) =>
			!answered.has(item) && view === '' && (needs_zh === '' || needs_en === ''),
	);
	expect(hidden).toEqual([]);
});
