import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Cell, Row, RowSet } from '../domain/rowset.ts';
import { decodeCell, QueryError, type Engine } from './engine.ts';
import { fetchBytes, type Progress } from './fetch-bytes.ts';

/** Why the engine could not start; each has its own plain sentence on the page. */
export type StartFault = 'unsupported' | 'engine_file' | 'data_file' | 'data_hash' | 'timeout' | 'start';

/** The engine did not start. Pages keep their prerendered figures and say so. */
export class EngineStartError extends Error {
	override readonly name = 'EngineStartError';
	constructor(
		readonly fault: StartFault,
		cause: unknown,
	) {
		super(`${fault}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}

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
		throw cause instanceof EngineStartError ? cause : new EngineStartError(fault, cause);
	}
}

function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new EngineStartError('timeout', `no answer for ${milliseconds} ms`));
		}, milliseconds);
		work.then(resolve, reject).finally(() => {
			clearTimeout(timer);
		});
	});
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
	 * Fetches engine and data with progress, checks them, attaches and locks. The wasm is fetched here and not by the
	 * library, whose `instantiate` hangs on a 404 or a wrong MIME type.
	 * @throws EngineStartError
	 */
	static async start(options: StartOptions): Promise<WasmEngine> {
		if (typeof WebAssembly !== 'object') throw new EngineStartError('unsupported', 'no WebAssembly');
		const received = { engine: 0, data: 0 };
		const report = (part: 'engine' | 'data') => (share: number) => {
			received[part] = share;
			options.onProgress?.(received.engine * 0.9 + received.data * 0.1);
		};
		const fetching = new AbortController();
		const [wasm, data] = await Promise.all([
			step('engine_file', () => fetchBytes(wasmUrl, report('engine'), fetching.signal)),
			step('data_file', () => fetchBytes(options.dataUrl, report('data'), fetching.signal)),
		]).catch((cause: unknown) => {
			fetching.abort();
			throw cause;
		});
		const fileHash = await sha256(data);
		if (fileHash !== options.sha256) {
			throw new EngineStartError('data_hash', `expected ${options.sha256}, found ${fileHash}`);
		}
		const worker = new Worker(workerUrl);
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const moduleUrl = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
		try {
			const open = step('start', () => WasmEngine.open(database, worker, moduleUrl, data, fileHash));
			return await withTimeout(open, options.timeout ?? 30_000);
		} catch (cause) {
			worker.terminate();
			throw cause;
		} finally {
			URL.revokeObjectURL(moduleUrl);
		}
	}

	private static async open(
		database: AsyncDuckDB,
		worker: Worker,
		moduleUrl: string,
		data: ArrayBuffer,
		fileHash: string,
	): Promise<WasmEngine> {
		await database.instantiate(moduleUrl);
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
