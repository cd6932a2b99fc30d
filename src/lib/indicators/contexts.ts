import { unpackCube, type CubeFile } from '../domain/cube.ts';
import type { Definition } from '../domain/definition.ts';
import type { Manifest } from '../domain/package.ts';
import { readingsOf, readingsUntil } from '../domain/readings.ts';
import type { RowSet } from '../domain/rowset.ts';
import type { View } from '../domain/view.ts';
import type { Locale } from '../i18n/locale.ts';
import { inOrder } from './catalogue.ts';
import type { Context } from './context.ts';

/**
 * The definition as it holds in a package: a target is the report's, and applies only where the package holds the report's
 * statement of it. An indicator that is judged by nothing else is then not judged.
 */
export function statedDefinition(definition: Definition, { claims }: Pick<Manifest, 'claims'>): Definition {
	const claim = claims.find(({ indicator, kind }) => indicator === definition.id && kind === 'target');
	if (claim && definition.target) return { ...definition, target: { ...definition.target, value: claim.value } };
	const direction = definition.direction === 'target' ? 'neutral' : definition.direction;
	return { ...definition, direction, target: undefined };
}

/** One indicator's context from the rows of its query, as a view shows it. */
export function contextOf(
	definition: Definition,
	rowset: RowSet,
	manifest: Manifest,
	locale: Locale,
	view: Pick<View, 'cutoff' | 'comparison'>,
): Context {
	const readings = readingsOf(definition, rowset, manifest.claims);
	return {
		definition: statedDefinition(definition, manifest),
		manifest,
		locale,
		readings: readingsUntil(readings, view.cutoff, manifest.lastMonth),
		comparison: view.comparison,
	};
}

/** The contexts of several indicators from their cube files, in order. */
export function contextsOf(
	definitions: ReadonlyMap<string, Definition>,
	cubes: readonly CubeFile[],
	manifest: Manifest,
	locale: Locale,
	view: Pick<View, 'cutoff' | 'comparison'>,
): Context[] {
	return cubes
		.flatMap((cube) => {
			const definition = definitions.get(cube.indicator);
			return definition ? [contextOf(definition, unpackCube(cube), manifest, locale, view)] : [];
		})
		.sort((a, b) => inOrder(a.definition, b.definition));
}
