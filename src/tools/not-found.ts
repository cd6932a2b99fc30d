import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { FormerCode, KnownPage } from '#lib/domain/address-guess.ts';
import type { Manifest } from '#lib/domain/package.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { readCatalogue, ROOT } from './catalogue.ts';

const STYLE = `
body { margin: 0; background: var(--ground); color: var(--ink); font-family: var(--font-screen); font-size: var(--type-body); line-height: 1.75; }
main { max-width: var(--page); margin: 0 auto; padding: var(--space-6) var(--space-4); }
section { padding: var(--space-4) 0 var(--space-6); border-top: 2px solid var(--ink); }
h1 { font-size: var(--type-section); margin: 0; }
p, ul { max-width: 36em; margin: var(--space-2) 0; }
a { color: var(--link); display: inline-block; min-height: 44px; }
`;

/** Text for HTML, also inside an attribute. */
function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function foldersIn(path: string): Promise<string[]> {
	const entries = await readdir(path, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Every page that the build has written, but the overview, with its names. */
async function knownPages(folder: string, manifest: Manifest): Promise<KnownPage[]> {
	const catalogue = await readCatalogue();
	const both = (path: string, name: (locale: Locale) => string): KnownPage => {
		return { path, zh: name('zh-CN'), en: name('en') };
	};
	const place = (code: string) => manifest.places.find((each) => each.code === code);
	const pages = [
		both('indicators/', (locale) => m.nav_indicators({}, { locale })),
		both('places/', (locale) => m.nav_places({}, { locale })),
		both('report/', (locale) => m.nav_report({}, { locale })),
		both('methods/', (locale) => m.nav_methods({}, { locale })),
		both('glossary/', (locale) => m.nav_glossary({}, { locale })),
		both('about/', (locale) => m.nav_about({}, { locale })),
	];
	for (const code of await foldersIn(join(folder, 'places'))) {
		const { zh = code, en = code } = place(code) ?? {};
		pages.push({ path: `places/${code}/`, zh, en });
	}
	for (const id of await foldersIn(join(folder, 'indicators'))) {
		const { zh = id, en = id } = catalogue.get(id)?.definition.name ?? {};
		pages.push({ path: `indicators/${id}/`, zh, en });
		for (const code of await foldersIn(join(folder, 'indicators', id))) {
			const where = place(code);
			pages.push({
				path: `indicators/${id}/${code}/`,
				zh: `${zh} · ${where?.zh ?? code}`,
				en: `${en} · ${where?.en ?? code}`,
			});
		}
	}
	return pages;
}

/** The page's program as one classic script. */
async function program(): Promise<string> {
	const entry = join(ROOT, 'src', 'not-found', 'suggest.ts');
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, target: 'chrome91', lib: { entry, formats: ['iife'], name: 'tuodi' } },
	})) as Rolldown.RolldownOutput[];
	const code = built[0]?.output[0].code;
	if (code === undefined) throw new Error('expected the program of the page for unknown addresses');
	return code.trim();
}

function section(id: string, locale: Locale, href: string): string {
	return `<section id="${id}" lang="${locale}">
<h1>${escaped(m.error_not_found({}, { locale }))}</h1>
<p>${escaped(m.error_not_found_hint({}, { locale }))}</p>
<p data-former></p>
<div data-nearest hidden><p>${escaped(m.error_nearest({}, { locale }))}</p><ul></ul></div>
<p><a href="${escaped(href)}">${escaped(m.error_home({}, { locale }))}</a></p>
</section>`;
}

/**
 * Writes `404.html` into a built site: one file without others, because it stands at every address that is not there. Without
 * JavaScript it says so in both languages and leads to `base`; with it, it offers the nearest pages.
 */
export async function writeNotFound(folder: string, base: string): Promise<void> {
	const manifest = JSON.parse(await readFile(join(folder, 'data', 'manifest.json'), 'utf8')) as Manifest;
	const pages = await knownPages(folder, manifest);
	const former: readonly FormerCode[] = manifest.former;
	const year = manifest.events.find(({ kind }) => kind === 'boundary')?.start.slice(0, 4) ?? '';
	const slots = { year, code: '{code}', old: '{old}', name: '{name}', successor: '{successor}' };
	const formerText = { zh: m.error_former(slots, { locale: 'zh-CN' }), en: m.error_former(slots, { locale: 'en' }) };
	const carried = JSON.stringify({ base, pages, former, formerText }).replaceAll('<', '\\u003c');
	const script = await program();
	const style = (await readFile(join(ROOT, 'src', 'lib', 'ui', 'tokens.css'), 'utf8')) + STYLE;
	const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
	await writeFile(
		join(folder, '404.html'),
		`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${escaped(m.error_not_found({}, { locale: 'zh-CN' }))} · ${escaped(m.app_name({}, { locale: 'zh-CN' }))}</title>
<style>${style}</style>
</head>
<body>
<main>
${section('zh', 'zh-CN', base)}
${section('en', 'en', `${base}en/`)}
</main>
<script type="application/json" id="pages">${carried}</script>
<script>${script}</script>
</body>
</html>
`,
	);
}
