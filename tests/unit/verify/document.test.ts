import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '#lib/domain/verify/document/decode-text.ts';
import { wordLines } from '#lib/domain/verify/document/docx.ts';
import { markdownText } from '#lib/domain/verify/document/markdown.ts';
import { documentText } from '#lib/domain/verify/document/read.ts';

const TEXT = '三元区在保2443户';
const p = (runs: string): string => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
	const parts = { 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...more };
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

async function complaint(bytes: Uint8Array, name: string): Promise<DocumentError> {
	const outcome: unknown = await documentText(bytes, name).catch((cause: unknown) => cause);
	expect(outcome).toBeInstanceOf(DocumentError);
	return outcome as DocumentError;
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
	const units = Array.from((mark ? '\ufeff' : '') + text, (character) => character.charCodeAt(0));
	return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('a text file', () => {
	it.each([
		['UTF-8', new TextEncoder().encode(TEXT)],
		['UTF-8 with mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
		['UTF-16 little end', utf16(TEXT, false, true)],
		['UTF-16 big end', utf16(TEXT, true, true)],
		[
			'GB18030',
			Uint8Array.from([0xc8, 0xfd, 0xd4, 0xaa, 0xc7, 0xf8, 0xd4, 0xda, 0xb1, 0xa3, 0x32, 0x34, 0x34, 0x33, 0xbb, 0xa7]),
		],
	])('in %s is read', async (_, bytes) => {
		expect(await documentText(bytes, 'a.txt')).toBe(TEXT);
	});

	it('that is no text is refused by name', async () => {
		const error = await complaint(Uint8Array.from([0xff, 0xff, 0x80, 0x80, 0xff]), 'b.txt');
		expect([error.zh, error.en]).toEqual([
			expect.stringContaining('b.txt'),
			expect.stringContaining('save it as UTF-8'),
		]);
	});

	it.each(['old.doc', 'scan.pdf', 'a.wps', 'a.xlsx'])(
		'of another kind is refused with what to do: %s',
		async (name) => {
			const { zh, en } = await complaint(new TextEncoder().encode('x'), name);
			expect(zh).toContain(name);
			expect(zh).toContain('.docx');
			expect(en).toContain('paste');
		},
	);

	it('with the ending of a text and the content of another kind is refused too', async () => {
		await complaint(docx(p(r(TEXT))), 'a.txt');
		await complaint(new TextEncoder().encode('%PDF-1.7 x'), 'a.txt');
	});
});

describe('Markdown', () => {
	it('loses its marks and keeps its text; a wrapped paragraph is one line', () => {
		const source =
			'# 标题\n\n**三元区**在保\n[2443户](http://x)。\n\n> - 第二段 `30户`\n\n| 甲 | 乙 |\n|---|---|\n| 1 | **2** |\n\n---\n尾';
		expect(markdownText(source)).toBe('标题\n三元区在保2443户。\n第二段 30户\n甲\t乙\n1\t2\n尾');
	});

	it('shows hostile markup as text and takes no long time over it', () => {
		expect(markdownText('<img src=x onerror=alert(1)>2443户&lt;script&gt;')).toBe('2443户&lt;script&gt;');
		const start = performance.now();
		markdownText(`${'['.repeat(50_000)}\n${'<a'.repeat(50_000)}\n${'*'.repeat(50_001)}\n${'|'.repeat(50_000)}`);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});

describe('a .docx file', () => {
	it('gives paragraphs, split runs, breaks, tables and notes', async () => {
		const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
		const table = `<w:tbl><w:tr>${cell('项目')}${cell('金额')}</w:tr><w:tr>${cell('低保金')}${cell('2.14亿元')}</w:tr></w:tbl>`;
		const body =
			p(r('在保24') + r('43户')) + p(`${r('上')}<w:r><w:br/></w:r>${r('下')}`) + table + p(r('A&amp;B &#20803;'));
		const bytes = docx(body, { 'word/footnotes.xml': `<w:footnotes>${p(r('注'))}</w:footnotes>` });
		expect(await documentText(bytes, 'a.docx')).toBe('在保2443户\n上\n下\n项目\t金额\n低保金\t2.14亿元\nA&B 元\n注');
	});

	it('leaves out deleted text and field codes', () => {
		expect(
			wordLines(
				p(
					`<w:del><w:r><w:delText>99户</w:delText></w:r></w:del><w:r><w:instrText>PAGE 7</w:instrText></w:r>${r('30户')}`,
				),
			),
		).toEqual(['30户']);
	});

	it('keeps markup in the text as text', () => {
		expect(wordLines(p(r('&lt;script&gt;2户')))).toEqual(['<script>2户']);
	});

	it.each([
		['damaged', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
		['of another kind', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
		['protected', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
		['empty', new Uint8Array()],
	])('that is %s is refused by name with what to do', async (_, bytes) => {
		const { zh, en } = await complaint(bytes, '报告.docx');
		expect(zh).toContain('报告.docx');
		expect(en).toMatch(/save it|paste/);
	});

	it('that unpacks to more than 64 MB is refused before it is unpacked', async () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) });
		const { en } = await complaint(bomb, 'bomb.docx');
		expect(en).toContain('64 MB');
	});
});
