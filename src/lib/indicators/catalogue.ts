import type { Definition, Group } from '../domain/definition.ts';

/** An indicator: its meaning and its query. */
export interface Indicator {
	readonly definition: Definition;
	readonly sql: string;
}

/** All indicators by id, in order. */
export type Catalogue = ReadonlyMap<string, Indicator>;

/** The five groups in the order of the overview. */
export const GROUPS: readonly Group[] = ['level', 'special', 'housing', 'capacity', 'mechanism'];

/** Orders indicators: those of the overview by its groups, then the details by the same groups. */
export function inOrder(a: Definition, b: Definition): number {
	return (
		Number(a.isDetail ?? false) - Number(b.isDetail ?? false) ||
		GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
		a.order - b.order
	);
}

/** File name without folder and ending. */
function stem(path: string): string {
	return path.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
}

/**
 * Joins definitions and queries that a glob found, by file name.
 * @throws Error that names the file to add when one of a pair is missing or an id differs from its file name.
 */
export function makeCatalogue(
	definitions: Readonly<Record<string, Definition>>,
	queries: Readonly<Record<string, string>>,
): Catalogue {
	const sqlById = new Map(Object.entries(queries).map(([path, sql]) => [stem(path), sql]));
	const indicators = Object.entries(definitions).map(([path, definition]): [string, Indicator] => {
		const id = stem(path);
		if (definition.id !== id)
			throw new Error(`expected id “${id}” in src/lib/indicators/catalog/${id}.ts, found “${definition.id}”`);
		const sql = sqlById.get(id);
		if (sql === undefined)
			throw new Error(`queries/indicators/${id}.sql is missing: add it beside src/lib/indicators/catalog/${id}.ts`);
		sqlById.delete(id);
		return [id, { definition, sql }];
	});
	const orphan = [...sqlById.keys()][0];
	if (orphan !== undefined)
		throw new Error(
			`src/lib/indicators/catalog/${orphan}.ts is missing: add it beside queries/indicators/${orphan}.sql`,
		);
	indicators.sort(([, a], [, b]) => inOrder(a.definition, b.definition));
	return new Map(indicators);
}
