import type { Definition } from '../domain/definition.ts';
import { makeCatalogue, type Catalogue } from './catalogue.ts';

const definitions = import.meta.glob<Definition>('./catalog/*.ts', { eager: true, import: 'definition' });
const queries = import.meta.glob<string>('/queries/indicators/*.sql', {
	eager: true,
	query: '?raw',
	import: 'default',
});

/** The catalogue as Vite bundles it. Only prerendered code imports it: the browser gets the one query that a page shows. */
export function bundledCatalogue(): Catalogue {
	return makeCatalogue(definitions, queries);
}
