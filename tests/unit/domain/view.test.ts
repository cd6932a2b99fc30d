import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, parseView, viewQuery, type SliceCodes, type View } from '#lib/domain/view.ts';

const known: SliceCodes = { phase: ['emergency', 'transition'] };
const parse = (query: string) => parseView(new URLSearchParams(query), '2019-01', '2022-09', known);

describe('an address', () => {
	it('without a query is the page as it was built', () => {
		expect(parse('')).toEqual({ view: DEFAULT_VIEW, faults: [] });
		expect(viewQuery(DEFAULT_VIEW)).toBe('');
	});

	it.each<[string, View]>([
		['?v=1&p=2022-06', { ...DEFAULT_VIEW, cutoff: '2022-06' }],
		['?v=1&c=prev', { ...DEFAULT_VIEW, comparison: 'previous_period' }],
		[
			'?v=1&p=2021-12&c=city&s.phase=emergency',
			{ cutoff: '2021-12', comparison: 'whole', slices: { phase: 'emergency' } },
		],
	])('%s is written and read back the same', (query, view) => {
		expect(viewQuery(view)).toBe(query);
		expect(parse(query)).toEqual({ view, faults: [] });
	});

	it('writes slices in one order, so that one view has one address', () => {
		const one = viewQuery({ ...DEFAULT_VIEW, slices: { stage: 'a', phase: 'b' } });
		expect(viewQuery({ ...DEFAULT_VIEW, slices: { phase: 'b', stage: 'a' } })).toBe(one);
	});

	it('at the last month is the page as it was built', () => {
		expect(parse('?p=2022-09').view).toEqual(DEFAULT_VIEW);
	});

	it.each([
		['?p=2018-12', 'cutoff', '2018-12', '2019-01', '2019-01'],
		['?p=2030-01', 'cutoff', '2030-01', '2022-09', null],
		['?p=2022-13', 'cutoff', '2022-13', '2022-09', null],
		['?p=<b>', 'cutoff', '<b>', '2022-09', null],
	])('%s takes the nearest month and says so', (query, part, found, nearest, cutoff) => {
		expect(parse(query)).toMatchObject({ view: { cutoff }, faults: [{ part, found, nearest }] });
	});

	it.each([
		['?c=mars', { part: 'comparison', found: 'mars', nearest: 'year' }],
		['?s.phase=mars', { part: 'slice', found: 'phase=mars', nearest: '' }],
		['?s.toString=emergency', { part: 'slice', found: 'toString=emergency', nearest: '' }],
	])('%s is not followed and says so', (query, fault) => {
		expect(parse(query)).toEqual({ view: DEFAULT_VIEW, faults: [fault] });
	});
});
