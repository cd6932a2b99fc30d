import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Cell, Row, RowSet } from '../domain/rowset.ts';
import { decodeCell, QueryError, type Engine } from './engine.ts';

/** DuckDB in Node: builds the package and answers the command line. One thread, so that results keep their order. */
export class NativeEngine implements Engine {
	private constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection,
		readonly version: string,
	) {}

	/** Opens a database file read-only, or an empty database in memory when no path is given. */
	static async open(path?: string): Promise<NativeEngine> {
		const instance = await DuckDBInstance.create(path ?? ':memory:', {
			threads: '1',
			autoinstall_known_extensions: 'false',
			...(path === undefined ? {} : { access_mode: 'READ_ONLY' }),
		});
		const connection = await instance.connect();
		const reader = await connection.runAndReadAll('SELECT version()');
		return new NativeEngine(instance, connection, String(reader.getRows()[0]?.[0]));
	}

	async query(sql: string, parameters: readonly Cell[] = []): Promise<RowSet> {
		try {
			const reader = await this.connection.runAndReadAll(sql, [...parameters]);
			const columns = reader.deduplicatedColumnNames();
			const rows = reader
				.getRows()
				.map((cells): Row => Object.fromEntries(columns.map((name, index) => [name, decodeCell(cells[index], name)])));
			return { columns, rows };
		} catch (cause) {
			throw new QueryError(cause, sql, parameters);
		}
	}

	close(): Promise<void> {
		this.connection.closeSync();
		this.instance.closeSync();
		return Promise.resolve();
	}
}
