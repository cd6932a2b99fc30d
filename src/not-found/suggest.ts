import { guessAddress, type FormerCode, type KnownPage, type KnownPages } from '#lib/domain/address-guess.ts';

/** What the page carries beside its words: the site's pages, and sentences with `{name}` where a value goes. */
interface Carried extends KnownPages {
	readonly base: string;
	readonly former: readonly FormerCode[];
	readonly formerText: { readonly zh: string; readonly en: string };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function link(href: string, text: string): HTMLLIElement {
	const item = document.createElement('li');
	const anchor = document.createElement('a');
	anchor.href = href;
	anchor.textContent = text;
	item.append(anchor);
	return item;
}

/** Fills in one language: the home link, the sentence about a former code, the nearest pages. */
function show(language: 'zh' | 'en', root: string, pages: readonly KnownPage[], former: string): void {
	const home = root + (language === 'en' ? 'en/' : '');
	const section = document.getElementById(language);
	section?.querySelector('a')?.setAttribute('href', home);
	const list = section?.querySelector('ul');
	list?.append(...pages.map((page) => link(home + page.path, page[language])));
	const sentence = section?.querySelector('[data-former]');
	if (sentence) sentence.textContent = former;
	section?.querySelector('[data-nearest]')?.toggleAttribute('hidden', pages.length === 0);
}

const carried = JSON.parse(document.getElementById('pages')?.textContent ?? '') as Carried;
const { root, english, pages, former } = guessAddress(location.pathname, carried);
const successor = carried.pages.find(({ path }) => path === `places/${former?.successor ?? ''}/`);
for (const language of ['zh', 'en'] as const) {
	const values = former && {
		code: former.code,
		old: former[language],
		name: successor?.[language] ?? former.successor,
		successor: former.successor,
	};
	show(language, root ?? carried.base, pages, values ? fill(carried.formerText[language], values) : '');
}
// The language of the address comes first.
const chinese = document.getElementById('zh');
if (english && chinese) document.querySelector('main')?.append(chinese);
