import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FalseAlarms } from '#lib/indicators/alerts/false-alarms.ts';
import { ROOT } from '../catalogue.ts';
import { readDenominators } from './denominators.ts';
import { falseAlarms } from './false-alarms.ts';

/** The tracked result. */
export const RESULT = join(ROOT, 'data', 'alert-false-alarms.json');

/** Runs of each simulation, and the seed of all. */
export const [RUNS, SEED] = [20_000, 20_221_031];

/** Simulates anew from the sample package and its rules. */
export async function simulate(): Promise<FalseAlarms> {
	return falseAlarms(await readDenominators(join(ROOT, 'data', 'sanming-2022')), RUNS, SEED);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await writeFile(RESULT, `${JSON.stringify(await simulate(), null, '\t')}\n`);
}
