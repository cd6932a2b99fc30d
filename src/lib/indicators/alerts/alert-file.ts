import type { AlertData, AlertInput } from '../../domain/alerts/alert-data.ts';
import { evaluateAlerts, type AlertTest } from '../../domain/alerts/evaluate.ts';
import type { AlertRule } from '../../domain/alerts/rule.ts';
import { unpackCube, type CubeFile } from '../../domain/cube.ts';
import type { Manifest } from '../../domain/package.ts';
import { readingsOf, readingsUntil } from '../../domain/readings.ts';
import type { Context } from '../context.ts';
import type { FalseAlarms } from './false-alarms.ts';
import { OWN_INPUTS, ownDefinition } from './inputs.ts';

/** What the build writes for alerts: the rules in force, readings that only they need, results, and simulated rates. */
export interface AlertFile {
	readonly dataVersion: string;
	readonly rules: readonly AlertRule[];
	readonly inputs: readonly CubeFile[];
	readonly tests: readonly AlertTest[];
	readonly falseAlarms: FalseAlarms;
}

/**
 * What rules look at, from the contexts of all indicators (already cut off) and the readings of `queries/alerts`, which are cut
 * off here.
 */
export function alertData(
	contexts: readonly Context[],
	own: readonly CubeFile[],
	manifest: Manifest,
	cutoff: string | null,
): AlertData {
	const inputs = new Map<string, AlertInput>(
		contexts.map(({ definition, readings }) => [definition.id, { readings, target: definition.target?.value ?? null }]),
	);
	for (const cube of own) {
		const input = OWN_INPUTS[cube.indicator];
		if (!input) continue;
		const readings = readingsOf(ownDefinition(cube.indicator, input), unpackCube(cube), manifest.claims);
		const target = inputs.get(input.page)?.target ?? null;
		inputs.set(cube.indicator, { readings: readingsUntil(readings, cutoff, manifest.lastMonth), target });
	}
	return {
		city: manifest.city,
		units: manifest.places.filter(({ level }) => level === 'county').map(({ code }) => code),
		lastMonth: cutoff ?? manifest.lastMonth,
		inputs,
	};
}

/** The alerts as they stand at a cut-off; null is the end of the data. */
export function alertTests(
	file: Pick<AlertFile, 'rules' | 'inputs'>,
	contexts: readonly Context[],
	manifest: Manifest,
	cutoff: string | null,
): AlertTest[] {
	return evaluateAlerts(file.rules, alertData(contexts, file.inputs, manifest, cutoff));
}
