import { join } from 'node:path';
import type { NativeEngine } from '#lib/engine/native.ts';
import { readQueries, readSql } from '../catalogue.ts';
import type { Descriptor, Resource } from './descriptor.ts';

const TYPES = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

function quote(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

async function loadTable(engine: NativeEngine, folder: string, resource: Resource): Promise<void> {
	const columns = resource.schema.fields.map(({ name, type }) => `${quote(name)}: ${quote(TYPES[type])}`);
	const path = join(folder, resource.path).replaceAll('\\', '/');
	await engine.query(
		`CREATE TABLE ${resource.name} AS
		SELECT CAST(row_number() OVER () + 1 AS INTEGER) AS row_no, *
		FROM read_csv(${quote(path)}, header = true, columns = {${columns.join(', ')}}, nullstr = '', quote = '"', escape = '"')`,
	);
}

async function runStatements(engine: NativeEngine, sql: string): Promise<void> {
	for (const statement of sql.split(/;\s*$/m)) {
		if (statement.replace(/^\s*--.*$/gm, '').trim() !== '') await engine.query(statement);
	}
}

/**
 * Loads a validated package into an engine: its tables with `row_no` (line of the CSV file), empty ones for those that it lacks,
 * then `queries/base`.
 */
export async function loadPackage(engine: NativeEngine, folder: string, descriptor: Descriptor): Promise<void> {
	for (const resource of descriptor.resources) await loadTable(engine, folder, resource);
	for (const sql of Object.values(await readQueries('tables'))) await runStatements(engine, sql);
	await engine.query(
		`CREATE TABLE release AS SELECT ${quote(descriptor['tuodi:city'])} AS city, ` +
			`${quote(descriptor['tuodi:first_month'])} AS first_month, ${quote(descriptor['tuodi:last_month'])} AS last_month`,
	);
	for (const sql of Object.values(await readQueries('base'))) await runStatements(engine, sql);
}

/** A data check that found rows which break it. */
export interface FailedCheck {
	readonly check: string;
	readonly rows: number;
	/** The first offending row as `column=value` pairs. */
	readonly first: string;
}

/** Runs `queries/checks` and then the package's own `checks`; each must return no rows. */
export async function runChecks(engine: NativeEngine, folder: string): Promise<FailedCheck[]> {
	const failed: FailedCheck[] = [];
	const [shared, own] = [await readQueries('checks'), await readSql(join(folder, 'checks'))];
	for (const [name, sql] of [...Object.entries(shared), ...Object.entries(own)]) {
		const { rows } = await engine.query(sql);
		const [first] = rows;
		if (first) {
			const pairs = Object.entries(first).map(([column, cell]) => `${column}=${String(cell)}`);
			failed.push({ check: name.replace(/\.sql$/, ''), rows: rows.length, first: pairs.join(', ') });
		}
	}
	return failed;
}
