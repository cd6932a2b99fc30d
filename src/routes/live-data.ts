import { asset } from '$app/paths';
import type { CubeFile } from '#lib/domain/cube.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { AlertFile } from '#lib/indicators/alerts/alert-file.ts';
import type { SearchIndex } from '#lib/domain/search.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** A file of readings could not be used; `released` when it belongs to another release than the page. */
export class LiveDataError extends Error {
	override readonly name = 'LiveDataError';
	constructor(
		readonly fault: 'fetch' | 'released',
		message: string,
	) {
		super(message);
	}
}

/** Milliseconds after which a file of readings counts as not to be had. */
const PATIENCE = 60_000;

/**
 * What a page fetches to answer for another period, place or comparison: manifest, readings, definitions. Each is fetched once
 * for the page's release; made by the layout, handed down.
 */
export class LiveData {
	private readonly files = new Map<string, Promise<unknown>>();

	/** @param dataVersion The release that the pages were made from. */
	constructor(readonly dataVersion: string) {}

	private async fetchJson(path: string, cache: RequestCache = 'default'): Promise<unknown> {
		const url = asset(`/data/${path}`);
		const patience = new AbortController();
		const timer = setTimeout(() => {
			patience.abort();
		}, PATIENCE);
		try {
			const response = await fetch(`${url}?r=${this.dataVersion}`, { cache, signal: patience.signal });
			if (!response.ok) throw new Error(`expected 200, found status ${response.status}`);
			return (await response.json()) as unknown;
		} catch (cause) {
			throw new LiveDataError('fetch', `${path}: ${String(cause)}`);
		} finally {
			clearTimeout(timer);
		}
	}

	private once<T>(path: string, versionOf: (file: T) => string | undefined): Promise<T> {
		const known = this.files.get(path);
		if (known) return known as Promise<T>;
		const file = this.fetchJson(path).then((json) => {
			const version = versionOf(json as T);
			if (version === this.dataVersion) return json as T;
			throw new LiveDataError('released', `expected ${path} of ${this.dataVersion}, found ${version ?? 'nothing'}`);
		});
		this.files.set(path, file);
		// A failure is not kept: the next request tries again.
		file.catch(() => this.files.delete(path));
		return file;
	}

	/** @throws LiveDataError */
	manifest(): Promise<Manifest> {
		return this.once<Manifest>('manifest.json', ({ dataVersion }) => dataVersion);
	}

	/** Readings of one indicator for every place. @throws LiveDataError */
	cube(id: string): Promise<CubeFile> {
		return this.once<CubeFile>(`cube/${id}.json`, ({ dataVersion }) => dataVersion);
	}

	/** As `cube`, fetched anew: a recheck compares with what the server holds now. @throws LiveDataError */
	async freshCube(id: string): Promise<CubeFile> {
		return (await this.fetchJson(`cube/${id}.json`, 'no-cache')) as CubeFile;
	}

	/** Readings of all indicators for the city and its units. @throws LiveDataError */
	units(): Promise<CubeFile[]> {
		return this.once<CubeFile[]>('units.json', ([first]) => first?.dataVersion);
	}

	/** The rules of alerts with the readings that only they need. @throws LiveDataError */
	alerts(): Promise<AlertFile> {
		return this.once<AlertFile>('alerts.json', ({ dataVersion }) => dataVersion);
	}

	/** Everything that can be found, for the search. @throws LiveDataError */
	searchIndex(locale: Locale): Promise<SearchIndex> {
		return this.once<SearchIndex>(`search.${locale}.json`, ({ dataVersion }) => dataVersion);
	}

	async definitions(): Promise<ReadonlyMap<string, Definition>> {
		const { allDefinitions } = await import('#lib/indicators/definitions.ts');
		return allDefinitions();
	}
}
