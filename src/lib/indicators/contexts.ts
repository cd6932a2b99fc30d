import { unpackCube, type CubeFile } from '../domain/cube.ts';
import type { Definition } from '../domain/definition.ts';
import type { Manifest } from '../domain/package.ts';
import { readingsOf, readingsUntil } from '../domain/readings.ts';
import type { RowSet } from '../domain/rowset.ts';
import type { View } from '../domain/view.ts';
import type { Locale } from '../i18n/locale.ts';
import { GROUPS } from './catalogue.ts';
import type { Context } from './context.ts';

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
		definition,
		manifest,
		locale,
		readings: readingsUntil(readings, view.cutoff, manifest.lastMonth),
		comparison: view.comparison,
	};
}

/** The contexts of several indicators from their cube files, in the order of the overview. */
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
		.sort(
			(a, b) =>
				GROUPS.indexOf(a.definition.group) - GROUPS.indexOf(b.definition.group) ||
				a.definition.order - b.definition.order,
		);
}
