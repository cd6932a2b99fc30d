import { describe, expect, it } from 'vitest';
import type { Definition, Text } from '#lib/domain/definition.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import { GROUPS, makeCatalogue } from '#lib/indicators/catalogue.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { countOf } from '../../fixtures/domain/definitions.ts';

const named = (id: string, changes: Partial<Definition> = {}): Definition =>
	countOf({ id: id as IndicatorId, ...changes });

describe('a catalogue', () => {
	it('joins definition and query by file name, whatever their folders', () => {
		const one = named('one');
		const catalogue = makeCatalogue({ './catalog/one.ts': one }, { 'C:\\queries\\indicators\\one.sql': 'SELECT 1' });
		expect(catalogue).toEqual(new Map([['one', { definition: one, sql: 'SELECT 1' }]]));
	});

	it('stands in the order of the groups, and within a group by place', () => {
		const definitions = {
			'a.ts': named('a', { group: 'mechanism', order: 1 }),
			'b.ts': named('b', { group: 'level', order: 2 }),
			'c.ts': named('c', { group: 'housing', order: 1 }),
			'd.ts': named('d', { group: 'level', order: 1 }),
		};
		const queries = { 'a.sql': '', 'b.sql': '', 'c.sql': '', 'd.sql': '' };
		expect([...makeCatalogue(definitions, queries).keys()]).toEqual(['d', 'b', 'c', 'a']);
		expect(GROUPS).toEqual(['level', 'special', 'housing', 'capacity', 'mechanism']);
	});

	it.each<[string, Record<string, Definition>, Record<string, string>, string]>([
		['the query', { 'one.ts': named('one') }, {}, 'queries/indicators/one.sql is missing'],
		['the definition', {}, { 'one.sql': '' }, 'src/lib/indicators/catalog/one.ts is missing'],
		[
			'the right id',
			{ 'one.ts': named('two') },
			{ 'one.sql': '' },
			'expected id “one” in src/lib/indicators/catalog/one.ts',
		],
	])('without %s names the file to mend', (_, definitions, queries, message) => {
		expect(() => makeCatalogue(definitions, queries)).toThrow(message);
	});
});

describe('the catalogue of the product', () => {
	const definitions = [...bundledCatalogue().values()].map(({ definition }) => definition);
	const ids = (wanted: (definition: Definition) => boolean): string[] => definitions.filter(wanted).map(({ id }) => id);

	/** Every text of a definition. */
	const texts = ({
		name,
		subject,
		meaning,
		formula,
		howToRead,
		question,
		caveats,
		parts,
		target,
	}: Definition): Text[] => [
		...[name, subject, meaning, formula, howToRead, question, ...caveats],
		...Object.values(parts ?? {}),
		...(target ? [target.section] : []),
	];

	it('has its decimals by kind: ratios to a policy value none, other shares one, amounts per head two', () => {
		const policy = ['dibao_to_minwage_ratio', 'dibao_urban_rural_ratio'];
		expect(ids(({ unit, decimals }) => unit === 'share' && decimals === 0).sort()).toEqual(policy);
		expect(ids(({ id, unit, decimals }) => unit === 'share' && decimals !== 1 && !policy.includes(id))).toEqual([]);
		expect(ids(({ measure, decimals }) => measure === 'per_head' && decimals !== 2)).toEqual([]);
		expect(ids(({ measure, decimals }) => measure === 'growth' && decimals !== 1)).toEqual([]);
		expect(ids(({ measure, decimals }) => measure === 'count' && decimals !== 0)).toEqual([]);
	});

	it('gives Wilson intervals only to shares of something counted, Poisson’s only to counts and counts per stock, none to money', () => {
		const misfits = ids(({ interval, measure, counted }) => {
			if (interval === 'wilson') return measure !== 'share' || counted === undefined;
			const perStock = measure === 'share' && counted === undefined;
			return interval === 'poisson' && measure !== 'count' && measure !== 'load' && !perStock;
		});
		expect(misfits).toEqual([]);
	});

	it('compares units only where their values have an interval', () => {
		expect(ids(({ funnel, interval }) => funnel && interval === 'none')).toEqual([]);
	});

	it('states every target with its place in the report, and a target where it is the only measure', () => {
		expect(ids(({ direction, target }) => direction === 'target' && !target)).toEqual([]);
		expect(ids(({ target }) => target !== undefined && !target.section.zh.startsWith('报告'))).toEqual([]);
		expect(ids(({ direction, target }) => direction === 'down' && target !== undefined)).toEqual([]);
	});

	it('has no two indicators at one place of a group', () => {
		const places = definitions.map(({ group, order }) => `${group} ${order}`);
		expect(new Set(places).size).toBe(places.length);
	});

	it('has every text in both languages, each in its own script and punctuation', () => {
		expect(definitions.length).toBeGreaterThan(20);
		for (const text of definitions.flatMap(texts)) {
			expect(text.zh).toMatch(/\p{Script=Han}/u);
			expect(text.zh).not.toMatch(/\p{Script=Han}[,.;:()!?]|[,.;:()!?]\p{Script=Han}/u);
			expect(text.en).toMatch(/[a-z]/i);
			expect(text.en).not.toMatch(/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u);
		}
	});
});
