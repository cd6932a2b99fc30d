import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/**
 * Starts DuckDB in the fastest usual way: the library's own `instantiate` streams and compiles the wasm while the data file
 * is being fetched. Nothing is checked, locked or shown on the way.
 */
export async function start(dataUrl) {
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	const [data] = await Promise.all([
		fetch(dataUrl).then((response) => response.arrayBuffer()),
		database.instantiate(new URL(wasmUrl, location.href).href),
	]);
	await database.registerFileBuffer('package.duckdb', new Uint8Array(data));
	const connection = await database.connect();
	await connection.query("ATTACH 'package.duckdb' AS package (READ_ONLY)");
	await connection.query('USE package');
	return async (sql, parameters) => {
		const statement = await connection.prepare(sql);
		const result = await statement.query(...parameters);
		await statement.close();
		return result.toArray().map((row) => row.toJSON());
	};
}
