import { decodeText, DocumentError } from './decode-text.ts';
import { markdownText } from './markdown.ts';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOld = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;
const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.slice(0, 5)) === '%PDF-';

/** Endings that are read as they are. */
const READ = ['txt', 'md', 'markdown', 'docx', 'text', ''];

/**
 * The text of a file that somebody gave: .txt, .md or .docx. The reader of .docx is loaded only for such a file.
 * @throws DocumentError that names the file and what to do
 */
export async function documentText(bytes: Uint8Array, name: string): Promise<string> {
	const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	if (isOld(bytes) && ending === 'docx') {
		throw new DocumentError(
			`${name}是加了密码或旧格式的文件，请去掉密码后另存为.docx，或把文字粘贴进来`,
			`${name} is protected by a password or in an old format; save it without password as .docx, or paste its text`,
		);
	}
	if (!READ.includes(ending) || isOld(bytes) || isPdf(bytes) || (isZip(bytes) && ending !== 'docx')) {
		throw new DocumentError(
			`读不了${name}，请在文字处理软件里另存为.docx，或把文字粘贴进来`,
			`${name} cannot be read; save it as .docx in a word processor, or paste its text`,
		);
	}
	if (ending === 'docx') return (await import('./docx.ts')).docxText(bytes, name);
	const text = decodeText(bytes, name);
	return ending === 'md' || ending === 'markdown' ? markdownText(text) : text;
}
