import { describe, expect, it } from 'vitest';
import { draw } from '#lib/charts/draw.ts';
import type { LineSpec, RangeSpec } from '#lib/domain/figure.ts';

const LINE: LineSpec = {
	kind: 'line',
	unit: '%',
	decimals: 1,
	points: [
		{ label: '2020', value: 77.8, text: '77.8%' },
		{ label: '2021', value: null, text: '缺报' },
		{ label: '2022', value: 82.7, text: '82.7%' },
	],
	events: [{ value: 1, label: '区划调整' }],
	target: null,
	fromZero: false,
};

const RANGE: RangeSpec = {
	kind: 'range',
	unit: '%',
	decimals: 1,
	rows: [
		{ label: '三元区', value: 82.7, lower: 80, upper: 85, text: '82.7%', strong: true },
		{ label: '明溪县', value: null, lower: null, upper: null, text: '<5 & 已隐去', strong: false },
	],
	whole: { value: 80, label: '全市 80.0%' },
	target: null,
	fromZero: false,
};

/** Words that a drawing shows, in order. */
function words(svg: string): string[] {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('a drawing', () => {
	const line = draw(LINE, 'trend');
	const range = draw(RANGE, 'units');
	const all = [line, range].flatMap(({ wide, narrow }) => [wide, narrow].flatMap((svg) => (svg ? [svg] : [])));

	it('shows its values, names and marks as words', () => {
		expect(words(all[0] ?? '')).toEqual(expect.arrayContaining(['2020', '2022', '77.8%', '82.7%', '①']));
		expect(words(all.at(-1) ?? '')).toEqual(expect.arrayContaining(['三元区', '明溪县', '82.7%', '全市 80.0%']));
	});

	it('escapes words that would be markup', () => {
		expect(words(all[2] ?? '')).toContain('&lt;5 &amp; 已隐去');
	});

	it('has one width for a page and one for a phone, and scales to its place', () => {
		expect(all.map((svg) => /viewBox="0 0 (\d+) /.exec(svg)?.[1])).toEqual(['580', '344', '580', '344']);
		for (const svg of all) expect(svg).not.toMatch(/^<svg[^>]* width=/);
	});

	it('is hidden from a screen reader, which gets the text alternative instead', () => {
		for (const svg of all) expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false"/);
	});

	it('names no colour of its own and brings no style sheet', () => {
		for (const svg of all) {
			expect(svg).toContain('var(--series-1)');
			// What clips is not painted, and a straight line has no area to fill: the library's black stays unseen there.
			const clipped = svg.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '');
			const painted = clipped.replace(/(<path d="M[\d. ]+L[\d. ]+") fill="#000"/g, '$1');
			expect(painted).not.toMatch(/"#[0-9a-f]{3,6}"|rgba?\(/i);
			expect(svg).not.toMatch(/<style|class=/);
		}
	});

	it('has ids that no other drawing of the page has', () => {
		const ids = all.map((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
		expect(new Set(ids.flat()).size).toBe(ids.flat().length);
		for (const svg of all)
			for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
	});

	it('is the same when it is drawn again', () => {
		expect(draw(LINE, 'trend')).toEqual(line);
		expect(draw(RANGE, 'units')).toEqual(range);
	});
});
