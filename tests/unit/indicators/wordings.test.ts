import { describe, expect, it } from 'vitest';
import { WORDINGS } from '#lib/indicators/wordings.ts';
import { readCatalogue } from '../../../src/tools/catalogue.ts';

describe('the words of reports', () => {
	it('belong to indicators of the catalogue and name only parts that these have', async () => {
		const catalogue = await readCatalogue();
		for (const [id, wordings] of Object.entries(WORDINGS)) {
			const definition = catalogue.get(id)?.definition;
			expect(definition?.id).toBe(id);
			const parts = wordings.flatMap(({ of }) => (of?.startsWith('part:') ? [of.slice('part:'.length)] : []));
			expect(Object.keys(definition?.parts ?? {})).toEqual(expect.arrayContaining(parts));
		}
	});
});
