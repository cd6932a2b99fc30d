import { describe, expect, it } from 'vitest';
import { FILE_PALETTE } from '#lib/charts/palette.ts';
import { svgPicture } from '#lib/output/svg.ts';
import { documentOf, hostilePage, pageOf } from '../../fixtures/output/documents.ts';
import { countOf, row } from '../../fixtures/domain/definitions.ts';
import { xmlFaults, xmlWords } from '../../fixtures/output/xml.ts';

const figures = [documentOf(pageOf(), 'trend'), documentOf(pageOf(), 'units')];

/** Words without the breaks of lines. */
const joined = (text: string): string => xmlWords(text).replace(/\s/g, '');

describe('a standalone SVG', () => {
	it('is well formed, names its language and size, and stands on white', () => {
		for (const document of figures) {
			const { text, width, height } = svgPicture(document);
			expect(xmlFaults(text)).toEqual([]);
			expect(text).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
			expect(text).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
			expect(text).toContain(`<rect width="${width}" height="${height}" fill="#ffffff"/>`);
		}
	});

	it('says everything about the figure that the drawing does not', () => {
		for (const document of figures) {
			const said = joined(svgPicture(document).text);
			const elsewhere = new Set(['indicator', 'caveat']);
			const lines = document.lines.filter(({ id }) => !elsewhere.has(id));
			expect(lines.length).toBeGreaterThan(9);
			for (const { id, text } of lines) expect([id, said.includes(text.replace(/\s/g, ''))]).toEqual([id, true]);
		}
	});

	it('depends on nothing outside: no variable, style sheet, script, link or picture', () => {
		for (const document of figures) {
			const { text } = svgPicture(document);
			expect(text).not.toMatch(/var\(|<style|<script|<image|href=|class=|@import|inherit|ecmeta/);
			const named = new Set([...text.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map(([, colour = '']) => colour));
			named.delete('#000');
			for (const colour of named) expect(Object.values(FILE_PALETTE)).toContain(colour);
		}
	});

	it('writes every text in the frame', () => {
		for (const document of figures) {
			const { text, width, height } = svgPicture(document);
			for (const [, x, y] of text.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
				expect(Number(x)).toBeLessThan(width - 40);
				expect(Number(y)).toBeLessThan(height);
			}
		}
	});

	it('escapes hostile names and drops what no document may hold', () => {
		const page = hostilePage();
		for (const which of ['trend', 'units'] as const) {
			const { text } = svgPicture(documentOf(page, which));
			expect(xmlFaults(text)).toEqual([]);
			expect(text).not.toContain('<script');
			expect(joined(text)).toContain('<script>alert(1)</script>');
		}
		expect(xmlWords(svgPicture(documentOf(page)).text)).toContain('控制');
	});

	it('has no form for a figure without a drawing', () => {
		const page = pageOf(countOf(), [row({ place: '350400' })]);
		expect(() => svgPicture(documentOf(page, 'trend'))).toThrow('without one');
	});

	it('is the same when it is made again', () => {
		expect(svgPicture(documentOf())).toEqual(svgPicture(documentOf()));
	});
});
