import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Locale } from '../../i18n/locale.ts';
import { escapeXml } from '../xml.ts';
import type { Deck } from './deck.ts';
import { writeDeck } from './deck-file.ts';
import { sealText, type Sealed } from './seal.ts';

/** What the one file holds beside the program: the deck as the text of its file, open or sealed. */
export interface Carried {
	readonly locale: Locale;
	/** Address of the page that answers codes of paper; null where the site has none that lasts. */
	readonly address: string | null;
	readonly deck: Sealed | { readonly kind: 'open'; readonly text: string };
}

/** The program that shows a deck, as the build made it (src/briefing). */
export interface Program {
	readonly script: string;
	readonly style: string;
}

/** How the file names itself before it is opened. A sealed one says nothing of what it holds. */
export interface Naming {
	readonly title: string;
	/** Said where scripts are off. */
	readonly noscript: string;
}

function hashOf(text: string): string {
	return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

/** JSON inside a script element: no text of it can end the element. */
function inScript(value: unknown): string {
	return JSON.stringify(value)
		.replace(/</g, '\\u003c')
		.replace(/\u2028/g, '\\u2028')
		.replace(/\u2029/g, '\\u2029');
}

/** A program inside a script element. Such text stands only in strings there, where `\/` is `/`. */
function asScript(script: string): string {
	return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/** A style inside its element. */
function asStyle(style: string): string {
	return style.replace(/<\/(style)/gi, '<\\/$1');
}

/**
 * A deck as one HTML file that opens by double click, without server, network or engine: the program, the styles and the figures are
 * inside, and its own policy lets nothing else in or out.
 * @param passphrase Seals the deck; empty for an open file.
 */
export async function singleFile(
	deck: Deck,
	{ script, style }: Program,
	settings: {
		readonly locale: Locale;
		readonly address: string | null;
		readonly passphrase: string;
		readonly naming: Naming;
	},
): Promise<Blob> {
	const { locale, address, passphrase, naming } = settings;
	const text = writeDeck(deck);
	const carried: Carried = {
		locale,
		address,
		deck: passphrase === '' ? { kind: 'open', text } : await sealText(text, passphrase),
	};
	const [program, look] = [asScript(script), asStyle(style)];
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(program)}`,
		`style-src-elem ${hashOf(look)}`,
		"style-src-attr 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(naming.title)}</title>
<style>${look}</style>
</head>
<body>
<noscript>${escapeXml(naming.noscript)}</noscript>
<script type="application/json" id="carried">${inScript(carried)}</script>
<script>${program}</script>
</body>
</html>
`;
	return new Blob([html], { type: 'text/html;charset=utf-8' });
}
