import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { consideredQuery, figureQuery } from '#lib/indicators/query.ts';
import { BUILD, ROOT } from '../browser/start-site.ts';

/** The indicator whose page is opened and whose figure is asked for. */
export const INDICATOR = 'dibao_disbursement_ytd';

/** Slices asked of one engine, each for another period as long as there are others. */
const SLICES = 30;

export type Parameters = readonly [place: string, period: string];

/** What is measured: the built package, and the queries that a recheck of the indicator runs. */
export interface Subject {
	readonly manifest: Manifest;
	/** Path of the engine's built module and of the data file on the site. */
	readonly module: string;
	readonly data: string;
	/** The rows considered and the figure, in the order of a recheck. */
	readonly statements: readonly [considered: string, figure: string];
	/** Of the city's latest figure. */
	readonly parameters: Parameters;
	/** Of the city's figures, latest first. */
	readonly slices: readonly Parameters[];
}

async function readJson<T>(...path: string[]): Promise<T> {
	return JSON.parse(await readFile(join(...path), 'utf8')) as T;
}

export async function readSubject(): Promise<Subject> {
	const manifest = await readJson<Manifest>(BUILD, 'data', 'manifest.json');
	const chunks = await readJson<Record<string, { file: string }>>(
		join(ROOT, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json'),
	);
	const chunk = chunks['src/lib/engine/wasm.ts'];
	if (!chunk) throw new Error('expected the engine as a chunk of its own');
	const cube = unpackCube(await readJson<CubeFile>(BUILD, 'data', 'cube', `${INDICATOR}.json`));
	const sql = await readFile(join(ROOT, 'queries', 'indicators', `${INDICATOR}.sql`), 'utf8');
	const held = cube.rows.filter((row) => row['place'] === manifest.city && row['state'] === 'value');
	const latestFirst = held.map((row): Parameters => [manifest.city, String(row['period'])]).reverse();
	const [parameters] = latestFirst;
	if (!parameters) throw new Error(`expected figures of ${INDICATOR} for ${manifest.city}, found none`);
	const slices = Array.from({ length: SLICES }, (_, index) => latestFirst[index % latestFirst.length] ?? parameters);
	return {
		manifest,
		module: `/${chunk.file}`,
		data: `/data/${manifest.file.path}`,
		statements: [consideredQuery(sql), figureQuery(sql)],
		parameters,
		slices,
	};
}
