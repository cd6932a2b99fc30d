import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Cell, Row, RowSet } from '../domain/rowset.ts';
import { decodeCell, QueryError, type Engine } from './engine.ts';
import { fetchBytes, type Progress } from './fetch-bytes.ts';
import { EngineStartError, isOutOfMemory, type StartFault } from './start-error.ts';

export interface StartOptions {
	readonly dataUrl: string;
	/** SHA-256 that the data file must have, from the manifest. */
	readonly sha256: string;
	/** Called with the share of bytes received, 0 to 1. */
	readonly onProgress?: Progress;
	/** Milliseconds after which a silent engine counts as hung. */
	readonly timeout?: number;
}

/** Closed after the data file is attached: no file, network, extension or setting can be reached by a query. */
const LOCK = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET allow_community_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
];

async function step<T>(fault: StartFault, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof EngineStartError) throw cause;
		throw new EngineStartError(isOutOfMemory(cause) ? 'memory' : fault, cause);
	}
}

/** Fails when nothing has been heard for some milliseconds: `instantiate` never settles when its file cannot be had. */
class Silence {
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** Ends the start at once with a fault that is known. */
	fail: (cause: EngineStartError) => void = () => undefined;
	readonly tooLong = new Promise<never>((_, reject) => {
		this.fail = reject;
	});
	constructor(private readonly milliseconds: number) {
		this.broken();
	}
	broken(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			this.fail(new EngineStartError('timeout', `no answer for ${this.milliseconds} ms`));
		}, this.milliseconds);
	}
	end(): void {
		clearTimeout(this.timer);
	}
}

/** 64 MB for a moment: the worker that runs out of memory says nothing, so that its start would only time out. */
function probeMemory(): Promise<WebAssembly.Memory> {
	return Promise.resolve(new WebAssembly.Memory({ initial: 1024 }));
}

/** Fetches the data file and compares its hash while the engine is still loading. */
async function fetchData(options: StartOptions, onProgress: Progress, signal: AbortSignal): Promise<ArrayBuffer> {
	const data = await step('data_file', () => fetchBytes(options.dataUrl, onProgress, signal));
	const hash = await sha256(data);
	if (hash !== options.sha256) throw new EngineStartError('data_hash', `expected ${options.sha256}, found ${hash}`);
	return data;
}

/** Expanded size over sent size, to estimate progress from the announced length of the compressed file. */
const EXPANSION = 5.77;

/** What the server says of the engine file; null where it does not answer such a question, as some do not. */
async function askForEngine(signal: AbortSignal): Promise<Headers | null> {
	const response = await fetch(wasmUrl, { method: 'HEAD', signal }).catch(() => null);
	return response?.ok ? response.headers : null;
}

/**
 * Lets the worker fetch and compile the wasm at once where the server gives it as such; else fetches it here, because the
 * library's `instantiate` never settles on a 404 or a wrong MIME type.
 */
async function loadEngine(database: AsyncDuckDB, onProgress: Progress, signal: AbortSignal): Promise<void> {
	const head = await askForEngine(signal);
	if (head?.get('content-type') === 'application/wasm') {
		const expected = Number(head.get('content-length') ?? 0) * (head.has('content-encoding') ? EXPANSION : 1);
		await step('start', () =>
			database.instantiate(new URL(wasmUrl, location.href).href, null, ({ bytesLoaded }) => {
				onProgress(expected > 0 ? Math.min(bytesLoaded / expected, 0.99) : 0);
			}),
		);
		onProgress(1);
		return;
	}
	const wasm = await step('engine_file', () => fetchBytes(wasmUrl, onProgress, signal));
	const moduleUrl = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
	try {
		await step('start', () => database.instantiate(moduleUrl));
	} finally {
		URL.revokeObjectURL(moduleUrl);
	}
}

/** SHA-256 as hexadecimal digits; `crypto.subtle` is missing on plain http, where a library computes it, more slowly. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
	const subtle = (crypto as { subtle?: SubtleCrypto }).subtle;
	if (subtle) return hexadecimal(new Uint8Array(await subtle.digest('SHA-256', bytes)));
	const { sha256: compute } = await import('@noble/hashes/sha2.js');
	return hexadecimal(compute(new Uint8Array(bytes)));
}

function hexadecimal(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** DuckDB in the browser: the package's file attached read-only, then locked. */
export class WasmEngine implements Engine {
	private constructor(
		private readonly database: AsyncDuckDB,
		private readonly worker: Worker,
		private readonly connection: AsyncDuckDBConnection,
		readonly version: string,
		/** SHA-256 of the file as received. */
		readonly fileHash: string,
	) {}

	/**
	 * Fetches engine and data side by side, checks them, attaches and locks. The worker compiles the wasm while it arrives.
	 * @throws EngineStartError
	 */
	static async start(options: StartOptions): Promise<WasmEngine> {
		if (typeof WebAssembly !== 'object') throw new EngineStartError('unsupported', 'no WebAssembly');
		await step('start', probeMemory);
		const fetching = new AbortController();
		const silence = new Silence(options.timeout ?? 30_000);
		const received = { engine: 0, data: 0 };
		const report = (part: 'engine' | 'data') => (share: number) => {
			if (fetching.signal.aborted) return;
			silence.broken();
			received[part] = share;
			options.onProgress?.(received.engine * 0.9 + received.data * 0.1);
		};
		const worker = new Worker(workerUrl);
		worker.addEventListener('error', ({ message }) => {
			silence.fail(new EngineStartError('engine_file', message || workerUrl));
		});
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const open = async (): Promise<WasmEngine> => {
			const [data] = await Promise.all([
				fetchData(options, report('data'), fetching.signal),
				loadEngine(database, report('engine'), fetching.signal),
			]);
			return step('start', () => WasmEngine.open(database, worker, data, options.sha256));
		};
		try {
			return await Promise.race([open(), silence.tooLong]);
		} catch (cause) {
			fetching.abort();
			worker.terminate();
			throw cause;
		} finally {
			silence.end();
		}
	}

	private static async open(
		database: AsyncDuckDB,
		worker: Worker,
		data: ArrayBuffer,
		fileHash: string,
	): Promise<WasmEngine> {
		const version = await database.getVersion();
		await database.registerFileBuffer('package.duckdb', new Uint8Array(data));
		const connection = await database.connect();
		await connection.query("ATTACH 'package.duckdb' AS package (READ_ONLY)");
		await connection.query('USE package');
		for (const statement of LOCK) await connection.query(statement);
		return new WasmEngine(database, worker, connection, version, fileHash);
	}

	async query(sql: string, parameters: readonly Cell[] = []): Promise<RowSet> {
		try {
			const statement = await this.connection.prepare(sql);
			const result = await statement.query(...(parameters as Cell[]));
			await statement.close();
			const columns = result.schema.fields.map(({ name }) => name);
			const rows = result.toArray().map((record: Record<string, unknown>): Row => {
				return Object.fromEntries(columns.map((name) => [name, decodeCell(record[name], name)]));
			});
			return { columns, rows };
		} catch (cause) {
			throw new QueryError(cause, sql, parameters);
		}
	}

	async close(): Promise<void> {
		await this.connection.close();
		await this.database.terminate();
		this.worker.terminate();
	}
}
