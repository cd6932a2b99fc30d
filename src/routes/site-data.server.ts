import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { building } from '$app/environment';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { Place } from '#lib/domain/place.ts';
import { VIEW_NAMES, type ReportItem, type ViewName } from '#lib/domain/report-item.ts';
import type { SearchIndex } from '#lib/domain/search.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Indicator } from '#lib/indicators/catalogue.ts';
import type { AlertFile } from '#lib/indicators/alerts/alert-file.ts';
import type { ReviewText } from '#lib/domain/review/review.ts';
import type { Context } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';

const DATA = join(process.cwd(), 'static', 'data');
const ENGINE = join(process.cwd(), 'node_modules', '@duckdb', 'duckdb-wasm', 'dist');

async function readJson<T>(path: string): Promise<T> {
	return JSON.parse(await readFile(path, 'utf8')) as T;
}

const kept = new Map<string, Promise<unknown>>();

/** During a build the data stand still and many pages need the same: each thing is made once. A server of sources reads anew. */
function once<T>(key: string, make: () => Promise<T>): Promise<T> {
	if (!building) return make();
	const made = (kept.get(key) as Promise<T> | undefined) ?? make();
	kept.set(key, made);
	return made;
}

/** The manifest of the package that the build has loaded into `static/data`. */
export function readManifest(): Promise<Manifest> {
	return once('manifest', () => readJson<Manifest>(join(DATA, 'manifest.json')));
}

/** Everything that can be found, in one language, as the build has written it. */
export function readSearchIndex(locale: Locale): Promise<SearchIndex> {
	return readJson<SearchIndex>(join(DATA, `search.${locale}.json`));
}

/** The items of the report that the package belongs to. */
export function readReportItems(): Promise<ReportItem[]> {
	return readJson<ReportItem[]>(join(DATA, 'items.json'));
}

/** The texts of the package's reviews. */
export function readReviews(): Promise<ReviewText[]> {
	return once('reviews', () => readJson<ReviewText[]>(join(DATA, 'reviews.json')));
}

/** A view as the build has written it, of the type that its reader gives; null where the package holds nothing of it. */
export function readView<T>(name: ViewName): Promise<T | null> {
	return once(`view ${name}`, () => readJson<T | null>(join(DATA, 'views', `${name}.json`)));
}

/** The views that the package holds something for, in their order. */
export async function readHeldViews(): Promise<ViewName[]> {
	const views = await Promise.all(VIEW_NAMES.map((name) => readView(name)));
	return VIEW_NAMES.filter((_, index) => views[index] !== null);
}

/** The rules of alerts, their results at the end of the data, and what the browser needs to test them again. */
export function readAlertFile(): Promise<AlertFile> {
	return once('alerts', () => readJson<AlertFile>(join(DATA, 'alerts.json')));
}

/** Version of the program. */
export async function programVersion(): Promise<string> {
	return (await readJson<{ version: string }>(join(process.cwd(), 'package.json'))).version;
}

/** An indicator with its readings from the cube, in one language. */
export function readContext({ definition }: Indicator, manifest: Manifest, locale: Locale): Promise<Context> {
	return once(`${definition.id} ${locale}`, async () => {
		const cube = await readJson<CubeFile>(join(DATA, 'cube', `${definition.id}.json`));
		return contextOf(definition, unpackCube(cube), manifest, locale, DEFAULT_VIEW);
	});
}

/** The indicators that a view stands beside, by id, as far as the package holds something for them. */
export async function readViewContexts(ids: readonly string[], locale: Locale): Promise<Map<string, Context>> {
	const manifest = await readManifest();
	const indicators = [...bundledCatalogue().values()].filter(({ definition }) => ids.includes(definition.id));
	const contexts = await Promise.all(indicators.map((each) => readContext(each, manifest, locale)));
	const held = contexts.filter(({ readings }) => readings.size > 0);
	return new Map(held.map((context) => [context.definition.id as string, context]));
}

/** Bytes that a recheck fetches from a server without compression: engine, worker and data. */
export async function recheckBytes(manifest: Manifest): Promise<number> {
	const names = ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'];
	const sizes = await once('engine', () => Promise.all(names.map((name) => stat(join(ENGINE, name)))));
	return sizes.reduce((sum, { size }) => sum + size, manifest.file.bytes);
}

/** Every indicator with its readings, in the order of the overview. */
export async function readContexts(locale: Locale): Promise<Context[]> {
	const manifest = await readManifest();
	return Promise.all([...bundledCatalogue().values()].map((indicator) => readContext(indicator, manifest, locale)));
}

/** The places in which an indicator has a page of its own: the city and its units, as far as they hold anything. */
export function pagePlaces({ manifest, readings }: Context): Place[] {
	return manifest.places.filter(({ code, level }) => (level === 'city' || level === 'county') && readings.has(code));
}
