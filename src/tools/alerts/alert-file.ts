import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packCube, type CubeFile } from '#lib/domain/cube.ts';
import { inputsOf } from '#lib/domain/alerts/rule.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { alertTests, type AlertFile } from '#lib/indicators/alerts/alert-file.ts';
import { contextsOf } from '#lib/indicators/contexts.ts';
import type { FalseAlarms } from '#lib/indicators/alerts/false-alarms.ts';
import { OWN_INPUTS } from '#lib/indicators/alerts/inputs.ts';
import { readCatalogue, readQueries, ROOT } from '../catalogue.ts';
import { readAlertRules } from './rules-file.ts';

/** Readings that only alerts need, of the city and its units. */
async function ownInputs(engine: NativeEngine, { dataVersion }: Manifest): Promise<CubeFile[]> {
	const queries = await readQueries('alerts');
	const ids = Object.keys(queries).map((name) => name.replace(/\.sql$/, ''));
	const unpaired = [
		...ids.filter((id) => !(id in OWN_INPUTS)),
		...Object.keys(OWN_INPUTS).filter((id) => !ids.includes(id)),
	];
	if (unpaired.length > 0)
		throw new Error(
			`expected a query in queries/alerts and a line in indicators/alerts/inputs.ts for ${unpaired.join(', ')}`,
		);
	const cubes: CubeFile[] = [];
	for (const id of ids) cubes.push(packCube(id, dataVersion, await engine.query(queries[`${id}.sql`] ?? '')));
	return cubes;
}

/**
 * Everything about alerts that the pages need, with the results at the end of the data. `units` are the readings of all indicators in
 * the city and its units. @throws AlertRulesError
 */
export async function alertFile(
	engine: NativeEngine,
	manifest: Manifest,
	units: readonly CubeFile[],
): Promise<AlertFile> {
	const catalogue = await readCatalogue();
	const rules = await readAlertRules(new Set([...catalogue.keys(), ...Object.keys(OWN_INPUTS)]));
	const inputs = await ownInputs(engine, manifest);
	const needed = new Set(rules.flatMap(({ conditions }) => conditions.flatMap(inputsOf)));
	for (const id of [...needed]) needed.add(OWN_INPUTS[id]?.page ?? id);
	const definitions = new Map([...catalogue].map(([id, { definition }]) => [id, definition]));
	const contexts = contextsOf(
		definitions,
		units.filter(({ indicator }) => needed.has(indicator)),
		manifest,
		'zh-CN',
		DEFAULT_VIEW,
	);
	const simulated = await readFile(join(ROOT, 'data', 'alert-false-alarms.json'), 'utf8');
	return {
		dataVersion: manifest.dataVersion,
		rules,
		inputs,
		tests: alertTests({ rules, inputs }, contexts, manifest, null),
		falseAlarms: JSON.parse(simulated) as FalseAlarms,
	};
}
