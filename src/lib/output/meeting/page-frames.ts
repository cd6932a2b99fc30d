import type { Locale } from '../../i18n/locale.ts';
import type { Frame, FrameCommon } from './frame.ts';
import { textFrames } from './split.ts';

/** What a page says, in its order; controls, closed lists and navigation are left out. */
const SPOKEN = 'h1, h2, h3, p, li, dt, dd, caption, tr';
const LEFT_OUT = 'nav, form, .bar, [data-meeting="skip"]';

function words(element: Element): string {
	return element.textContent.replace(/\s+/g, ' ').trim();
}

/** A row of a table as a sentence: the first cell, then each head with its cell. */
function rowText(row: HTMLTableRowElement): string {
	const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(words);
	const [name, ...cells] = [...row.cells].map(words);
	return [name, ...cells.map((cell, index) => `${heads[index + 1] ?? ''} ${cell}`.trim())].join(' · ');
}

function isSpoken(element: Element): boolean {
	if (element.closest(LEFT_OUT) || element.closest('thead')) return false;
	if (element.matches('li, dd, dt, td') && element.querySelector('p, li')) return false;
	if (element.matches('p, li') && element.closest('tr')) return false;
	return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/**
 * Frames of a page that hands up none of its own: each heading with the text, lists and tables that follow it, as they
 * stand on the page at this moment.
 */
export function framesOfPage(main: Element, common: FrameCommon, locale: Locale): Frame[] {
	const sections: { title: string; texts: string[] }[] = [{ title: common.topic, texts: [] }];
	for (const element of [...main.querySelectorAll(SPOKEN)].filter(isSpoken)) {
		const text = element instanceof HTMLTableRowElement ? rowText(element) : words(element);
		if (text === '') continue;
		if (element.matches('h1, h2')) sections.push({ title: text, texts: [] });
		else sections.at(-1)?.texts.push(text);
	}
	const spoken = sections.filter(({ texts }, index) => index > 0 || texts.length > 0);
	const first = spoken.length > 0 ? spoken : [{ title: common.topic, texts: [] }];
	return first.flatMap(({ title, texts }) => textFrames(common, title, texts.length > 0 ? texts : [''], locale));
}
