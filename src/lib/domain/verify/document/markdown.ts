/** Marks at the start of a line: heading, quotation, bullet. Numbers of lists stay; they are marks of lists to the parser too. */
const LEADING = /^[ \t]*(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[-*+][ \t]+)+/;
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;

function inline(line: string): string {
	return line
		.replace(/!?\[([^[\]]*)\]\([^()\s]*(?:[ \t]+"[^"]*")?\)/g, '$1')
		.replace(/<\/?[A-Za-z][^<>]*>/g, '')
		.replace(/(\*\*|__|~~|`+)/g, '')
		.replace(/(^|[^*\\])\*([^*\s][^*]*)\*/g, '$1$2')
		.replace(/\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1');
}

/** A row of a table with its cells parted by tabs: | a | b | becomes a⇥b. */
function cells(line: string): string {
	const bare = line.trim().replace(/^\|/, '').replace(/\|$/, '');
	return bare
		.split('|')
		.map((cell) => inline(cell).trim())
		.join('\t');
}

/**
 * The text of a Markdown file: paragraphs one a line, marks and tags left out, tables with tabs. Nothing of it is ever run or shown
 * as markup.
 */
export function markdownText(source: string): string {
	const out: string[] = [];
	let open = false;
	let fenced = false;
	for (const raw of source.split(/\r\n|\r|\n/)) {
		if (/^[ \t]*(?:```|~~~)/.test(raw)) {
			fenced = !fenced;
			open = false;
			continue;
		}
		const row = !fenced && /^[ \t]*\|.*\|[ \t]*$/.test(raw);
		if (raw.trim() === '' || (!fenced && (RULE.test(raw) || TABLE_RULE.test(raw)))) {
			open = false;
			continue;
		}
		if (fenced || row) {
			out.push(row ? cells(raw) : raw);
			open = false;
			continue;
		}
		const begins = LEADING.test(raw) || /^[ \t]*\d{1,3}[.)][ \t]/.test(raw);
		const text = inline(raw.replace(LEADING, '')).trim();
		if (open && !begins) out.push((out.pop() ?? '') + text);
		else out.push(text);
		open = !/^[ \t]*#/.test(raw);
	}
	return out.join('\n');
}
