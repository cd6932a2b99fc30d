import type { Definition } from '../domain/definition.ts';
import type { Manifest } from '../domain/package.ts';
import { nameList } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** Why a package has no figure of an indicator: the tables that it lacks, in a sentence; null when it has them all. */
export function lackingText({ tables }: Definition, manifest: Manifest, locale: Locale): string | null {
	const lacking = tables.filter((name) => !manifest.tables.some((table) => table.name === name));
	return lacking.length === 0 ? null : m.lacking_tables({ tables: nameList(lacking, locale) }, { locale });
}
