import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_PALETTE, SCREEN_PALETTE } from '#lib/charts/palette.ts';
import { contrast, difference, lab, smallest, type Vision } from './colour.ts';

const SRC = join(import.meta.dirname, '..', '..', '..', 'src');
const css = readFileSync(join(SRC, 'lib', 'ui', 'tokens.css'), 'utf8');

/** Declarations `--name: value` of a piece of CSS. */
function declarations(text: string): ReadonlyMap<string, string> {
	return new Map(
		[...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
	);
}

function colours(text: string): ReadonlyMap<string, string> {
	return new Map([...declarations(text)].filter(([, value]) => value.startsWith('#')));
}

const [lightCss = '', darkCss = ''] = css.split(/^@media screen and \(prefers-color-scheme: dark\)/m);
const light = colours(lightCss);
const dark = colours(darkCss);

/** A colour of the theme, else that of the table of tokens: a series that no figure draws yet has no token. */
const SERIES = {
	light: { 'series-2': '#C58513', 'series-3': '#2D817D', 'series-4': '#480431' },
	dark: { 'series-2': '#F7D87C', 'series-3': '#59D5C2', 'series-4': '#9D486F' },
} as const;

/** Steps of an ordered scale, lightest first, for the light theme; the dark one has them reversed. */
const ORDERED = ['#E6EDF7', '#B9CCE7', '#82A5D4', '#4673B0', '#1D4682'];
const ORDERED_NAMES = ORDERED.map((_, index) => `ordered-${index + 1}`);

/** Ink on the steps of the ordered scale: its token, and the steps that it stands on. */
const ON_ORDERED: readonly (readonly [string, readonly number[]])[] = [
	['on-ordered-1', [1, 2]],
	['on-ordered-3', [3]],
	['on-ordered-4', [4, 5]],
];

function palette(theme: 'light' | 'dark'): string[] {
	const tokens = theme === 'light' ? light : dark;
	const others = Object.entries(SERIES[theme]).map(([name, colour]) => tokens.get(name) ?? colour);
	return [token(tokens, 'series-1'), ...others, token(tokens, 'alert')];
}

function token(theme: ReadonlyMap<string, string>, name: string): string {
	const colour = theme.get(name);
	if (colour === undefined) throw new Error(`expected a token --${name} in tokens.css, found none`);
	return colour;
}

/** The table of tokens: name, light, its contrast on the ground, dark, its contrast. */
const TOKENS: readonly (readonly [string, string, number | null, string, number | null])[] = [
	['ground', '#FFFFFF', null, '#12171D', null],
	['ground-2', '#F6F7F9', null, '#1A2129', null],
	['ink', '#1A1F26', 16.6, '#E6E9EE', 14.8],
	['ink-2', '#454C56', 8.7, '#B4BCC8', 9.4],
	['ink-3', '#5F6873', 5.7, '#8F99A6', 6.2],
	['rule', '#C9CED6', null, '#3A444F', null],
	['grid', '#E3E6EB', null, '#2A323C', null],
	['link', '#1D4682', 9.3, '#9DBBF0', 9.3],
	['series-1', '#1D4682', 9.3, '#7297D8', 6.1],
	['series-rest', '#8A929C', 3.1, '#7C8794', 4.9],
	['alert', '#A93524', 6.5, '#DE4F38', 4.5],
	['watch', '#8A5A00', 5.9, '#F7D87C', 12.9],
	['calm', '#1F6B67', 6.3, '#59D5C2', 10.1],
];

const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan'];
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

describe('the colour arithmetic of these tests', () => {
	// Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 16, 21 and 34.
	it.each([
		[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
		[[50, 0, 0], [50, -1, 2], 2.3669],
		[[50, 2.5, 0], [50, 0, -2.5], 4.3065],
		[[50, 2.5, 0], [50, 3.1736, 0.5854], 1.0],
		[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
	] as const)('gives %j and %j the published CIEDE2000 of %d', (a, b, expected) => {
		expect(difference(a, b)).toBeCloseTo(expected, 4);
	});

	it('gives black and white a contrast of 21 and an L* of 0 and 100', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
		expect(lab('#000000')[0]).toBeCloseTo(0, 4);
		expect(lab('#ffffff')[0]).toBeCloseTo(100, 4);
	});
});

describe('the colour tokens', () => {
	it.each(TOKENS)('--%s is %s in the light theme, contrast %d, and %s in the dark one', (name, inLight, _, inDark) => {
		expect(light.get(name)?.toUpperCase()).toBe(inLight);
		expect(dark.get(name)?.toUpperCase()).toBe(inDark);
	});

	it.each(TOKENS.flatMap(([name, , expected]) => (expected === null ? [] : [[name, expected] as const])))(
		'--%s has a contrast of %d on white',
		(name, expected) => {
			expect(oneDecimal(contrast(token(light, name), token(light, 'ground')))).toBeCloseTo(expected, 6);
		},
	);

	it.each(TOKENS.flatMap(([name, , , , expected]) => (expected === null ? [] : [[name, expected] as const])))(
		'--%s has a contrast of %d on the dark ground',
		(name, expected) => {
			expect(oneDecimal(contrast(token(dark, name), token(dark, 'ground')))).toBeCloseTo(expected, 6);
		},
	);

	it('that carry words have a contrast of 4.5 in both themes, and those that carry marks 3', () => {
		for (const theme of [light, dark]) {
			const on = (name: string): number => contrast(token(theme, name), token(theme, 'ground'));
			for (const name of ['ink', 'ink-2', 'ink-3', 'link', 'alert', 'watch', 'calm'])
				expect(on(name)).toBeGreaterThan(4.5);
			for (const name of ['series-1', 'series-rest']) expect(on(name)).toBeGreaterThan(3);
		}
	});

	it('are those of the table in the README of their folder', () => {
		const readme = readFileSync(join(SRC, 'lib', 'ui', 'README.md'), 'utf8');
		const rows = [...readme.matchAll(/^\| `--([\w-]+)`.*?\| (#\w+) *\| ([\d.]+) *\| (#\w+) *\| ([\d.]+) *\|$/gm)];
		expect(rows.length).toBeGreaterThan(5);
		const table = new Map(TOKENS.map(([name, ...cells]) => [name, cells]));
		for (const [, name = '', inLight, onWhite, inDark, onDark] of rows) {
			expect([name, inLight, Number(onWhite), inDark, Number(onDark)]).toEqual([name, ...(table.get(name) ?? [])]);
		}
	});

	it('are the same in both themes, and none is missing from the table', () => {
		const known = [
			...TOKENS.map(([name]) => name),
			...Object.keys(SERIES.light),
			...ORDERED_NAMES,
			...ON_ORDERED.map(([name]) => name),
		];
		expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
		expect([...light.keys()].filter((name) => !known.includes(name))).toEqual([]);
	});

	it.each([
		['light', 3.1, 9.4, [29.1, 17.9, 18.8, 17.8]],
		['dark', 3.1, 8.8, [26.1, 20.7, 21.2, 15.4]],
	] as const)('four series and the alert in the %s theme keep contrast %d, grey gap %d, distances %j', (...row) => {
		const [theme, lowest, greyGap, distances] = row;
		const tokens = palette(theme);
		const ground = token(theme === 'light' ? light : dark, 'ground');
		expect(oneDecimal(Math.min(...tokens.map((colour) => contrast(colour, ground))))).toBeCloseTo(lowest, 6);
		expect(oneDecimal(smallest(tokens, (a, b) => Math.abs(lab(a)[0] - lab(b)[0])))).toBeCloseTo(greyGap, 6);
		const found = VISIONS.map((vision) => smallest(tokens, (a, b) => difference(lab(a, vision), lab(b, vision))));
		expect(found.map(oneDecimal)).toEqual(distances);
	});

	it('of an ordered scale get darker step by step, lighter in the dark, and neighbours differ in every colour vision', () => {
		const steps = ORDERED_NAMES.map((name, index) => light.get(name) ?? ORDERED[index] ?? '');
		const inDark = ORDERED_NAMES.map((name, index) => dark.get(name) ?? ORDERED[4 - index] ?? '');
		// The first is 93.5, which the table of the visual language rounds to 94.
		[93.5, 81, 67, 48, 30].forEach((lightness, index) => {
			expect(Math.abs(lab(steps[index] ?? '')[0] - lightness)).toBeLessThan(0.6);
			expect(Math.abs(lab(inDark[4 - index] ?? '')[0] - lightness)).toBeLessThan(0.6);
		});
		for (const scale of [steps, inDark]) {
			for (const vision of VISIONS) {
				const gaps = scale.slice(1).map((to, at) => difference(lab(scale[at] ?? '', vision), lab(to, vision)));
				expect(oneDecimal(Math.min(...gaps))).toBeGreaterThanOrEqual(9.8);
			}
		}
	});

	it('for words on an ordered scale, where there are any, have a contrast of 4.5 with each of their steps', () => {
		for (const theme of [light, dark]) {
			for (const [name, steps] of ON_ORDERED) {
				const ink = theme.get(name);
				if (ink === undefined) continue;
				for (const step of steps) expect(contrast(ink, token(theme, `ordered-${step}`))).toBeGreaterThan(4.5);
			}
		}
	});

	it('the focus keeps a distance of 29 from the grey in every colour vision', () => {
		for (const vision of VISIONS) {
			const [focus, rest] = [lab(token(light, 'series-1'), vision), lab(token(light, 'series-rest'), vision)];
			expect(difference(focus, rest)).toBeGreaterThan(29);
		}
	});
});

describe('a drawing', () => {
	it('takes every colour from a token that both themes declare', () => {
		for (const colour of Object.values(SCREEN_PALETTE)) {
			const [, name = ''] = /^var\(--([\w-]+)\)$/.exec(String(colour)) ?? [];
			expect([name, light.has(name), dark.has(name)]).toEqual([name, true, true]);
		}
	});

	it('gives each colour the part that the tokens have', () => {
		expect(SCREEN_PALETTE).toEqual({
			ink: 'var(--ink)',
			inkSoft: 'var(--ink-2)',
			inkFaint: 'var(--ink-3)',
			grid: 'var(--grid)',
			rule: 'var(--rule)',
			ground: 'var(--ground)',
			focus: 'var(--series-1)',
			rest: 'var(--series-rest)',
		});
	});
});

describe('the palette of files', () => {
	it('has the light value of the token that the screen uses', () => {
		const tokens = Object.entries(SCREEN_PALETTE).map(([part, value]) => [
			part,
			token(light, /^var\(--([\w-]+)\)$/.exec(String(value))?.[1] ?? ''),
		]);
		expect(FILE_PALETTE).toEqual(Object.fromEntries(tokens));
	});
});

describe('the sources', () => {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
		(name) => /\.(svelte|css|html|ts)$/.test(name) && !name.includes('generated') && !name.endsWith('tokens.css'),
	);

	it('name colours in tokens.css alone; files repeat them, paper has darker inks of its own', () => {
		const named = /#[0-9a-f]{3,8}\b(?!.*\/\/)|\b(?:rgba?|hsla?|oklch|color-mix)\(/i;
		const found = files.filter((name) => named.test(readFileSync(join(SRC, name), 'utf8').replace(/\{#\w+/g, '')));
		expect(found.map((name) => name.replace(/^.*[/\\]/, ''))).toEqual(['palette.ts', 'print.css']);
		const paper = [...colours(readFileSync(join(SRC, 'lib', 'ui', 'print.css'), 'utf8'))];
		expect(paper.length).toBeGreaterThan(0);
		for (const [name, colour] of paper) expect([name, contrast(colour, '#FFFFFF') > 7]).toEqual([name, true]);
	});

	it('use only tokens that are declared', () => {
		const used = files.flatMap((name) => readFileSync(join(SRC, name), 'utf8').match(/(?<=var\(--)[\w-]+/g) ?? []);
		// Those that a component sets on its own element: columns of a table, the place of an opened term.
		const declared = new Set([...declarations(lightCss).keys(), 'columns', 'top', 'left']);
		expect(used.length).toBeGreaterThan(0);
		expect([...new Set(used)].filter((name) => !declared.has(name))).toEqual([]);
	});
});

describe('the sizes', () => {
	it('of type are the table’s, in pixels at 16 to the rem', () => {
		const sizes = new Map(
			[...declarations(lightCss)].flatMap(([name, value]) =>
				name.startsWith('type-') ? [[name, Number(value.replace('rem', '')) * 16] as const] : [],
			),
		);
		expect(Math.min(...sizes.values())).toBe(14);
		expect(Object.fromEntries(sizes)).toMatchObject({
			'type-note': 14,
			'type-label': 15,
			'type-table': 16,
			'type-body': 18,
			'type-title': 22,
			'type-section': 28,
			'type-page': 36,
			'type-figure': 56,
		});
	});

	it('of space are 4 8 12 16 24 32 48 72', () => {
		const spaces = [...declarations(lightCss)].filter(([name]) => name.startsWith('space-')).map(([, value]) => value);
		expect(spaces).toEqual(['4px', '8px', '12px', '16px', '24px', '32px', '48px', '72px']);
	});
});
