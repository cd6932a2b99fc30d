import type { Definition } from '../domain/definition.ts';
import type { Manifest } from '../domain/package.ts';
import { inLocale } from '../domain/sentence.ts';
import type { Locale } from '../i18n/locale.ts';

/** What to mind about an indicator: by its definition, and by the data package for its own city. */
export function caveatsOf(definition: Definition, manifest: Manifest, locale: Locale): string[] {
	const own = manifest.caveats.filter(({ indicators }) => indicators.includes(definition.id));
	return [...definition.caveats, ...own.map(({ text }) => text)].map((text) => inLocale(text, locale));
}
