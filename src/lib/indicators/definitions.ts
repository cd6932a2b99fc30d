import type { Definition } from '../domain/definition.ts';

const modules = import.meta.glob<Definition>('./catalog/*.ts', { eager: true, import: 'definition' });

/** Every definition by id, without queries: for pages of several indicators in the browser, which load it on demand. */
export function allDefinitions(): ReadonlyMap<string, Definition> {
	return new Map(Object.values(modules).map((definition) => [definition.id, definition]));
}
