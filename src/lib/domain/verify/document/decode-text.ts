/** A document that cannot be read: the sentence names the file and what to do, in both languages. */
export class DocumentError extends Error {
	override readonly name = 'DocumentError';
	constructor(
		readonly zh: string,
		readonly en: string,
	) {
		super(`${zh} / ${en}`);
	}
}

function isUtf16(bytes: Uint8Array, low: 0 | 1): boolean {
	const pairs = Math.min(bytes.length, 400) >> 1;
	let zero = 0;
	for (let index = 0; index < pairs; index++) if (bytes[index * 2 + low] === 0) zero++;
	return pairs > 4 && zero > pairs / 8;
}

/** The encoding of a text file: by its mark, by zero bytes of UTF-16, UTF-8 where it is valid, else GB18030. */
function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (isUtf16(bytes, 1)) return 'utf-16le';
	if (isUtf16(bytes, 0)) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'gb18030';
	}
}

/** The text of a file in UTF-8 (with or without mark), UTF-16 or GB18030. @throws DocumentError when it is in none of them. */
export function decodeText(bytes: Uint8Array, name: string): string {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch {
		throw new DocumentError(
			`${name}不是UTF-8、UTF-16或GB18030编码的文字，请另存为UTF-8文本，或另存为.docx`,
			`${name} is not text in UTF-8, UTF-16 or GB18030; save it as UTF-8 text or as .docx`,
		);
	}
}
