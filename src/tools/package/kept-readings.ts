import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { packCube, unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { RowSet } from '#lib/domain/rowset.ts';
import type { Catalogue } from '#lib/indicators/catalogue.ts';
import { ROOT } from '../catalogue.ts';

/** A package's manifest and the rows of every indicator's query. */
export interface PackageReadings {
	readonly manifest: Manifest;
	readonly rows: (indicator: string) => Promise<RowSet>;
}

/** Sources that decide what a package gives: queries, catalogue, loading and validation. */
const SOURCES = ['queries', 'src/lib/indicators/catalog', 'src/lib/engine', 'src/tools/package', 'src/lib/domain'];

async function filesOf(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** SHA-256 over everything that the readings of a package depend on. */
async function keyOf(folder: string): Promise<string> {
	const own = (await filesOf(folder)).filter((path) => /\.(?:csv|json|sql)$/.test(path));
	const sources = (await Promise.all(SOURCES.map((source) => filesOf(join(ROOT, source))))).flat();
	const paths = [...own, ...sources];
	const contents = await Promise.all(paths.map((path) => readFile(path)));
	const hash = createHash('sha256');
	paths.forEach((path, index) => {
		const base = index < own.length ? folder : ROOT;
		hash.update(`${relative(base, path)}\0${contents[index]?.length}\0`).update(contents[index] ?? '');
	});
	return hash.digest('hex');
}

async function parsed<T>(path: string): Promise<T | null> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as T;
	} catch {
		return null;
	}
}

/** Validates and computes everything with the engine, which is loaded only for this. @throws PackageError */
async function compute(folder: string, catalogue: Catalogue): Promise<{ manifest: Manifest; cubes: CubeFile[] }> {
	const { openPackage } = await import('../build-data.ts');
	const { dataVersion, makeManifest } = await import('./manifest.ts');
	const { engine, descriptor } = await openPackage(folder);
	try {
		const version = await dataVersion(folder, descriptor);
		const manifest = await makeManifest(engine, descriptor, version, { path: '', sha256: '', bytes: 0 });
		const cubes: CubeFile[] = [];
		for (const [id, { sql }] of catalogue) cubes.push(packCube(id, version, await engine.query(sql)));
		return { manifest, cubes };
	} finally {
		await engine.close();
	}
}

/**
 * The readings of a package, kept in `.cache/readings` from one call to the next, so that the engine starts only when the package
 * or a source has changed. Without a folder that can be written they are computed each time. @throws PackageError
 */
export async function keptReadings(given: string, catalogue: Catalogue): Promise<PackageReadings> {
	const folder = resolve(given);
	const key = await keyOf(folder);
	const kept = join(ROOT, '.cache', 'readings', createHash('sha256').update(folder).digest('hex').slice(0, 12));
	const head = await parsed<{ key: string; manifest: Manifest }>(join(kept, 'manifest.json'));
	if (head?.key === key) {
		const rows = async (id: string): Promise<RowSet> =>
			unpackCube(JSON.parse(await readFile(join(kept, `${id}.json`), 'utf8')) as CubeFile);
		return { manifest: head.manifest, rows };
	}
	const { manifest, cubes } = await compute(folder, catalogue);
	const fresh = `${kept}.${process.pid}`;
	try {
		await mkdir(fresh, { recursive: true });
		await Promise.all(cubes.map((cube) => writeFile(join(fresh, `${cube.indicator}.json`), JSON.stringify(cube))));
		await writeFile(join(fresh, 'manifest.json'), JSON.stringify({ key, manifest }));
		await rm(kept, { recursive: true, force: true });
		await rename(fresh, kept);
	} catch {
		await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
	}
	const byId = new Map(cubes.map((cube) => [cube.indicator, cube]));
	const rows = (id: string): Promise<RowSet> => {
		const cube = byId.get(id);
		return cube ? Promise.resolve(unpackCube(cube)) : Promise.reject(new Error(`expected an indicator, found “${id}”`));
	};
	return { manifest, rows };
}
