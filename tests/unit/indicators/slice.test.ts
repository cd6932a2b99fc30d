import { describe, expect, it } from 'vitest';
import { slicedQuery } from '#lib/indicators/query.ts';
import { sliceCodes, slicedDefinition } from '#lib/indicators/slice.ts';
import { manifestOf } from '../../fixtures/domain/contexts.ts';
import { shareOf } from '../../fixtures/domain/definitions.ts';

const definition = shareOf({
	target: { value: 1, section: { zh: '一', en: 'one' } },
	slices: [{ column: 'recipient_class', codes: 'class', label: { zh: '类别', en: 'Class' } }],
});
const manifest = manifestOf({ codes: { class: [{ code: 'one', label: { zh: '一类', en: 'class 1' } }] } });
const QUERY =
	'WITH considered AS (\n    SELECT 1 AS x\n),\nused AS (\n    SELECT x FROM considered\n)\nSELECT x FROM used;';

describe('a slice', () => {
	it('is named in the definition, has no target and is not judged', () => {
		const sliced = slicedDefinition(definition, manifest, { recipient_class: 'one' });
		expect(sliced.name).toEqual({ zh: '参保率（一类）', en: 'Insured share (class 1)' });
		expect(sliced.subject.zh).toBe('参保率（一类）');
		expect([sliced.target, sliced.direction]).toEqual([undefined, 'neutral']);
	});

	it('of a code that the package does not hold is the whole', () => {
		expect(slicedDefinition(definition, manifest, { recipient_class: 'nine' })).toBe(definition);
		expect(slicedDefinition(definition, manifest, { other: 'one' })).toBe(definition);
	});

	it('of a code that the indicator does not count is not offered, and is the whole', () => {
		const slice = { column: 'recipient_class', codes: 'class', only: ['two'], label: { zh: '类别', en: 'Class' } };
		const two = { code: 'two', label: { zh: '二类', en: 'class 2' } };
		const both = { ...manifest, codes: { class: [...(manifest.codes['class'] ?? []), two] } };
		expect(sliceCodes(slice, both)).toEqual([two]);
		expect(sliceCodes({ column: slice.column, codes: slice.codes, label: slice.label }, both)).toHaveLength(2);
		const narrowed = { ...definition, slices: [slice] };
		expect(slicedDefinition(narrowed, both, { recipient_class: 'one' })).toBe(narrowed);
		expect(slicedDefinition(narrowed, both, { recipient_class: 'two' }).name.zh).toBe('参保率（二类）');
	});

	it('considers the rows of its code and those to which the dimension does not apply', () => {
		const sql = slicedQuery(QUERY, { recipient_class: 'one', ability: 'able' });
		expect(sql).toContain('WITH every_row AS (');
		expect(sql).toContain(
			"WHERE (recipient_class = 'one' OR recipient_class IS NULL) AND (ability = 'able' OR ability IS NULL)",
		);
		expect(sql.match(/considered AS \(/g)).toHaveLength(1);
	});

	it('of nothing is the query itself', () => {
		expect(slicedQuery(QUERY, {})).toBe(QUERY);
	});

	it.each([{ "x'; DROP TABLE y; --": 'one' }, { recipient_class: "one' OR '1'='1" }])(
		'that is no plain word is refused: %j',
		(slices) => {
			expect(() => slicedQuery(QUERY, slices)).toThrow('expected plain column names and codes');
		},
	);

	it('needs the two CTEs', () => {
		expect(() => slicedQuery('SELECT 1;', { recipient_class: 'one' })).toThrow('considered and used');
	});
});
