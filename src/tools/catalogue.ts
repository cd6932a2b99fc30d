import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Definition } from '#lib/domain/definition.ts';
import { makeCatalogue, type Catalogue } from '#lib/indicators/catalogue.ts';

/** The folder of the project, whatever the working directory. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function filesIn(folder: string, ending: string): Promise<string[]> {
	const names = await readdir(join(ROOT, folder));
	return names.filter((name) => name.endsWith(ending)).sort();
}

/** SQL files of a folder below `queries`, by file name, in order. */
export async function readQueries(folder: 'base' | 'checks' | 'indicators'): Promise<Record<string, string>> {
	const names = await filesIn(join('queries', folder), '.sql');
	const entries = names.map(async (name) => [name, await readFile(join(ROOT, 'queries', folder, name), 'utf8')]);
	return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

/** The same catalogue that Vite bundles, read from the file system. */
export async function readCatalogue(): Promise<Catalogue> {
	const folder = join('src', 'lib', 'indicators', 'catalog');
	const names = await filesIn(folder, '.ts');
	const definitions: Record<string, Definition> = {};
	for (const name of names) {
		const module = (await import(pathToFileURL(join(ROOT, folder, name)).href)) as { definition: Definition };
		definitions[name] = module.definition;
	}
	return makeCatalogue(definitions, await readQueries('indicators'));
}
