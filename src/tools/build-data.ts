import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { VIEW_NAMES, type ViewName } from '#lib/domain/report-item.ts';
import { NativeEngine } from '#lib/engine/native.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { alertFile } from './alerts/alert-file.ts';
import { readCatalogue } from './catalogue.ts';
import { readDescriptor, type Descriptor } from './package/descriptor.ts';
import { loadPackage, runChecks } from './package/load.ts';
import { dataVersion, makeManifest } from './package/manifest.ts';
import { reportItems } from './package/report-items.ts';
import { readReviews } from './package/reviews.ts';
import { faultLine, validatePackage } from './package/validate.ts';
import { searchIndex, type HeldIndicator } from './search-index.ts';
import { makeView } from './views.ts';

/** A package that may not be shown: every fault as a line that names table, row, column, expected and found. */
export class PackageError extends Error {
	override readonly name = 'PackageError';
	constructor(readonly faults: readonly string[]) {
		const shown = faults.slice(0, 20);
		const rest = faults.length - shown.length;
		super(shown.join('\n') + (rest > 0 ? `\n… and ${rest} more` : ''));
	}
}

/** Validates a package and opens it in memory. The caller closes the engine. @throws PackageError with all faults. */
export async function openPackage(folder: string): Promise<{ engine: NativeEngine; descriptor: Descriptor }> {
	const descriptor = await readDescriptor(folder);
	const faults = await validatePackage(folder, descriptor);
	if (faults.length > 0) throw new PackageError(faults.map(faultLine));
	const engine = await NativeEngine.open();
	await loadPackage(engine, folder, descriptor);
	const failed = await runChecks(engine, folder);
	if (failed.length > 0) {
		await engine.close();
		throw new PackageError(
			failed.map(({ check, rows, first }) => `check ${check}: expected no rows, found ${rows}; the first: ${first}`),
		);
	}
	return { engine, descriptor };
}

/** Writes tables and macros to a DuckDB file that the browser's DuckDB can attach (storage v1.0.0; newer ones it cannot read). */
async function writeDatabase(engine: NativeEngine, path: string): Promise<Manifest['file']> {
	await rm(path, { force: true });
	await engine.query(`ATTACH '${path.replaceAll("'", "''")}' AS package (STORAGE_VERSION 'v1.0.0')`);
	await engine.query('COPY FROM DATABASE memory TO package');
	await engine.query('CHECKPOINT package');
	await engine.query('DETACH package');
	const bytes = await readFile(path);
	return { path: '', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** Events that begin limits anew for what is no indicator, each as a line. */
export function unknownRebases({ events }: Pick<Manifest, 'events'>, known: ReadonlyMap<string, unknown>): string[] {
	return events.flatMap(({ id, rebases }) =>
		rebases
			.filter((indicator) => !known.has(indicator))
			.map((indicator) => `event ${id}, rebases: expected ids of indicators, found “${indicator}”`),
	);
}

/**
 * Builds what the site serves from one package: `<name>.duckdb`, `manifest.json`, `cube/<indicator>.json` with every place,
 * `units.json` with all indicators for the city, its units and the townships without staff, `items.json` with the
 * report's items, `reviews.json` with the texts of its reviews, `alerts.json` with rules and their results, `views/<name>.json` with each view of several indicators (null
 * where the package holds none of it), and
 * `search.<locale>.json` with all that can be found.
 * @throws PackageError when the package is not sound, AlertRulesError when the rules of alerts are not.
 */
export async function buildData(options: { dataDir: string; outDir: string }): Promise<void> {
	const { engine, descriptor } = await openPackage(options.dataDir);
	try {
		await rm(options.outDir, { recursive: true, force: true });
		await mkdir(join(options.outDir, 'cube'), { recursive: true });
		const name = `${descriptor.name}.duckdb`;
		const file = await writeDatabase(engine, join(options.outDir, name));
		const version = await dataVersion(options.dataDir, descriptor);
		const manifest = await makeManifest(engine, descriptor, version, { ...file, path: name });
		const above = new Set<string>(
			manifest.places.filter(({ level }) => level === 'city' || level === 'county').map(({ code }) => code),
		);
		const catalogue = await readCatalogue();
		const strangers = unknownRebases(manifest, catalogue);
		if (strangers.length > 0) throw new PackageError(strangers);
		const units: CubeFile[] = [];
		const held: HeldIndicator[] = [];
		for (const [id, { definition, sql }] of catalogue) {
			const rowset = await engine.query(sql);
			await writeFile(join(options.outDir, 'cube', `${id}.json`), JSON.stringify(packCube(id, version, rowset)));
			// Of townships only those with cases and nobody in post, which overview and unit pages name.
			const rows = rowset.rows.filter(
				({ place, denominator, numerator }) =>
					above.has(String(place)) || (denominator === 0 && typeof numerator === 'number' && numerator > 0),
			);
			units.push(packCube(id, version, { ...rowset, rows }));
			held.push({ definition, places: new Set(rows.map(({ place }) => String(place))) });
		}
		await writeFile(join(options.outDir, 'units.json'), JSON.stringify(units));
		await writeFile(join(options.outDir, 'alerts.json'), JSON.stringify(await alertFile(engine, manifest, units)));
		const items = await reportItems(engine, descriptor);
		await writeFile(join(options.outDir, 'items.json'), JSON.stringify(items));
		const { reviews, faults } = await readReviews(options.dataDir);
		if (faults.length > 0) throw new PackageError(faults);
		await writeFile(join(options.outDir, 'reviews.json'), JSON.stringify(reviews));
		await mkdir(join(options.outDir, 'views'), { recursive: true });
		const heldViews: ViewName[] = [];
		for (const name of VIEW_NAMES) {
			const view = await makeView(engine, name);
			await writeFile(join(options.outDir, 'views', `${name}.json`), JSON.stringify(view));
			if (view !== null) heldViews.push(name);
		}
		for (const locale of LOCALES) {
			const index = searchIndex(manifest, held, heldViews, locale);
			await writeFile(join(options.outDir, `search.${locale}.json`), JSON.stringify(index));
		}
		await writeFile(join(options.outDir, 'manifest.json'), JSON.stringify(manifest));
	} finally {
		await engine.close();
	}
}
