import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Definition } from '#lib/domain/definition.ts';
import type { ViewName } from '#lib/domain/report-item.ts';
import { makeCatalogue, type Catalogue } from '#lib/indicators/catalogue.ts';

/** The folder of the project, whatever the working directory. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** SQL files of a folder, by file name, in order; none where there is no such folder. */
export async function readSql(folder: string): Promise<Record<string, string>> {
	const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort() : [];
	const entries = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
	return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

/** SQL files of a folder below `queries`. */
export function readQueries(
	folder: 'base' | 'tables' | 'checks' | 'indicators' | 'alerts' | `views/${ViewName}`,
): Promise<Record<string, string>> {
	return readSql(join(ROOT, 'queries', folder));
}

/** The same catalogue that Vite bundles, read from the file system. */
export async function readCatalogue(): Promise<Catalogue> {
	const folder = join('src', 'lib', 'indicators', 'catalog');
	const names = (await readdir(join(ROOT, folder))).filter((name) => name.endsWith('.ts')).sort();
	const definitions: Record<string, Definition> = {};
	for (const name of names) {
		const module = (await import(pathToFileURL(join(ROOT, folder, name)).href)) as { definition: Definition };
		definitions[name] = module.definition;
	}
	return makeCatalogue(definitions, await readQueries('indicators'));
}
