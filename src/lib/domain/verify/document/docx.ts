import { unzipSync } from 'fflate';
import { DocumentError } from './decode-text.ts';

/** The most that a part of a document may hold when unpacked: a 300-page report has about 5 MB of markup. */
const MOST_BYTES = 64 * 1024 * 1024;

const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g,
		(all, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return ENTITIES[name] ?? all;
			const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
		},
	);
}

/** What a tag of the document does to the text. Text of deletions and of field codes is not read. */
class Reader {
	private readonly lines: string[] = [];
	private current = '';
	private reading = false;
	private tables = 0;
	private cells: string[][] = [];

	open(tag: string): void {
		if (tag === 'w:t') this.reading = true;
		else if (tag === 'w:tab') this.current += this.tables > 0 ? ' ' : '\u3000';
		else if (tag === 'w:noBreakHyphen') this.current += '-';
		else if (tag === 'w:br' || tag === 'w:cr') this.endParagraph();
		else if (tag === 'w:tbl') this.tables++;
		else if (tag === 'w:tr' && this.tables === 1) this.cells = [];
		else if (tag === 'w:tc' && this.tables === 1) this.cells.push([]);
	}

	close(tag: string): void {
		if (tag === 'w:t') this.reading = false;
		else if (tag === 'w:p') this.endParagraph();
		else if (tag === 'w:tbl') this.tables--;
		else if (tag === 'w:tr' && this.tables === 1) this.lines.push(this.cells.map((cell) => cell.join(' ')).join('\t'));
	}

	text(text: string): void {
		if (this.reading) this.current += plain(text);
	}

	private endParagraph(): void {
		const line = this.current;
		this.current = '';
		if (this.tables > 0) {
			if (line.trim() !== '') this.cells.at(-1)?.push(line.trim());
		} else if (line.trim() !== '') this.lines.push(line);
	}

	result(): string[] {
		return this.lines;
	}
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The paragraphs of a part of the document; the rows of tables are lines with cells parted by tabs. */
export function wordLines(xml: string): string[] {
	const reader = new Reader();
	let at = 0;
	for (const match of xml.matchAll(TAG)) {
		reader.text(xml.slice(at, match.index));
		at = match.index + match[0].length;
		const tag = match[2] ?? '';
		if (match[1] === '/') reader.close(tag);
		else {
			reader.open(tag);
			if (match[3] === '/') reader.close(tag);
		}
	}
	return reader.result();
}

const broken = (name: string): DocumentError =>
	new DocumentError(
		`${name}不是完好的.docx文件，请在文字处理软件里重新另存为.docx，或把文字粘贴进来`,
		`${name} is not a sound .docx file; save it again as .docx in a word processor, or paste its text`,
	);

const large = (name: string): DocumentError =>
	new DocumentError(
		`${name}解开后超过64MB，没有读取，请把文字另存为.txt`,
		`${name} unpacks to more than 64 MB and was not read; save its text as .txt`,
	);

/** The text of a .docx file, notes after the body. @throws DocumentError when the file is damaged, protected or too large. */
export function docxText(bytes: Uint8Array, name: string): string {
	let parts: Record<string, Uint8Array>;
	try {
		parts = unzipSync(bytes, {
			filter: (file) => {
				if (!PARTS.includes(file.name)) return false;
				if (file.originalSize > MOST_BYTES || file.size > MOST_BYTES) throw large(name);
				return true;
			},
		});
	} catch (cause) {
		throw cause instanceof DocumentError ? cause : broken(name);
	}
	if (!parts['word/document.xml']) throw broken(name);
	const decoder = new TextDecoder('utf-8');
	const lines = PARTS.flatMap((part) => (parts[part] ? wordLines(decoder.decode(parts[part])) : []));
	return lines.join('\n');
}
