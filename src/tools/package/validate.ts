import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { keyFields, type Descriptor, type Field, type Resource } from './descriptor.ts';

/** One fault in a table: where it is, what was expected and what stands there. */
export interface Fault {
	readonly table: string;
	/** Line of the CSV file; the header is line 1. */
	readonly row: number;
	readonly column: string;
	readonly expected: string;
	readonly found: string;
}

type Cells = readonly string[];

/** The line of the first bytes that are not UTF-8, or null when all are. */
function lineNotUtf8(content: Uint8Array): number | null {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	for (let start = 0; start <= content.length; line++) {
		const end = content.indexOf(0x0a, start);
		try {
			decoder.decode(content.subarray(start, end < 0 ? content.length : end));
		} catch {
			return line;
		}
		if (end < 0) return null;
		start = end + 1;
	}
	return null;
}

/** A fault as one line that a person can act on. */
export function faultLine(fault: Fault): string {
	return `${fault.table}.csv, row ${fault.row}, column ${fault.column}: expected ${fault.expected}, found ${fault.found}`;
}

function cellFault(field: Field, cell: string, codes: Descriptor['tuodi:codes']): string | null {
	const rules = field.constraints ?? {};
	if (cell === '') return rules.required ? 'a value' : null;
	if (field.type === 'integer' && !/^-?\d+$/.test(cell)) return 'a whole number';
	if (field.type === 'integer' && !Number.isSafeInteger(Number(cell))) return 'a whole number below 2^53';
	if (field.type === 'number' && !/^-?\d+(\.\d+)?$/.test(cell)) return 'a number';
	if (field.type === 'boolean' && cell !== 'true' && cell !== 'false') return 'true or false';
	if (rules.minimum !== undefined && Number(cell) < rules.minimum) return `at least ${rules.minimum}`;
	if (rules.maximum !== undefined && Number(cell) > rules.maximum) return `at most ${rules.maximum}`;
	if (rules.enum && !rules.enum.map(String).includes(cell)) return `one of ${rules.enum.join(', ')}`;
	if (rules.pattern && !new RegExp(`^(?:${rules.pattern})$`).test(cell)) return `the form ${rules.pattern}`;
	const list = field['tuodi:codes'] === undefined ? undefined : codes[field['tuodi:codes']];
	if (list && !list.some(({ code }) => code === cell)) return `one of ${list.map(({ code }) => code).join(', ')}`;
	return null;
}

/** A fact row has numbers, or says why it has none. */
function stateFault(resource: Resource, cells: Cells): Pick<Fault, 'column' | 'expected' | 'found'> | null {
	const { fields, primaryKey } = resource.schema;
	const position = (name: string): number => fields.findIndex((field) => field.name === name);
	if (position('value_state') < 0 || position('state_reason') < 0) return null;
	const state = cells[position('value_state')] ?? '';
	const reason = cells[position('state_reason')] ?? '';
	const key = keyFields(primaryKey);
	const measures = fields.filter(({ name, type }) => (type === 'integer' || type === 'number') && !key.includes(name));
	const filled = measures.find(({ name }) => cells[position(name)] !== '');
	if (state === 'value') {
		if (reason !== '') return { column: 'state_reason', expected: 'nothing beside a value', found: `“${reason}”` };
		if (filled) return null;
		return {
			column: measures[0]?.name ?? '*',
			expected: 'a number, or a state that says there is none',
			found: 'nothing',
		};
	}
	if (reason === '') return { column: 'state_reason', expected: `why the row is ${state}`, found: 'nothing' };
	if (!filled) return null;
	return {
		column: filled.name,
		expected: `nothing, as the row is ${state}`,
		found: `“${cells[position(filled.name)] ?? ''}”`,
	};
}

function keyOf(resource: Resource, fields: readonly string[], cells: Cells): string {
	const positions = fields.map((name) => resource.schema.fields.findIndex((field) => field.name === name));
	return positions.map((position) => cells[position] ?? '').join(' · ');
}

/** A table that cannot be read as CSV, at the row that the reader was in: where a quote that is not closed opens. */
function csvFault(table: string, cause: CsvError): Fault {
	const found = cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote that is not closed' : cause.message;
	return { table, row: Number(cause['records']) + 1, column: '*', expected: 'CSV as RFC 4180', found };
}

function tableFaults(descriptor: Descriptor, resource: Resource, rows: readonly Cells[]): Fault[] {
	const [header = [], ...body] = rows;
	const { fields } = resource.schema;
	const table = resource.name;
	const names = fields.map((field) => field.name);
	if (header.join() !== names.join()) {
		return [{ table, row: 1, column: 'header', expected: names.join(','), found: header.join(',') }];
	}
	const key = keyFields(resource.schema.primaryKey);
	const seen = new Map<string, number>();
	const faults: Fault[] = [];
	body.forEach((cells, index) => {
		const row = index + 2;
		if (cells.length !== fields.length) {
			faults.push({ table, row, column: '*', expected: `${fields.length} cells`, found: `${cells.length}` });
			return;
		}
		fields.forEach((field, position) => {
			const cell = cells[position] ?? '';
			const expected = cellFault(field, cell, descriptor['tuodi:codes']);
			if (expected)
				faults.push({ table, row, column: field.name, expected, found: cell === '' ? 'nothing' : `“${cell}”` });
		});
		const state = stateFault(resource, cells);
		if (state) faults.push({ table, row, ...state });
		if (key.length === 0) return;
		const value = keyOf(resource, key, cells);
		const earlier = seen.get(value);
		if (earlier !== undefined) {
			faults.push({
				table,
				row,
				column: key.join('+'),
				expected: 'a key used once',
				found: `“${value}” of row ${earlier} again`,
			});
		}
		seen.set(value, row);
	});
	return faults;
}

function referenceFaults(descriptor: Descriptor, tables: ReadonlyMap<string, readonly Cells[]>): Fault[] {
	return descriptor.resources.flatMap((resource) =>
		resource.schema.foreignKeys.flatMap(({ fields, reference }) => {
			const other = descriptor.resources.find(({ name }) => name === (reference.resource || resource.name));
			if (!other)
				throw new Error(
					`datapackage.json: table ${resource.name} refers to “${reference.resource}”, which is not in the package`,
				);
			const known = new Set(
				(tables.get(other.name) ?? []).slice(1).map((cells) => keyOf(other, keyFields(reference.fields), cells)),
			);
			return (tables.get(resource.name) ?? []).slice(1).flatMap((cells, index): Fault[] => {
				const value = keyOf(resource, keyFields(fields), cells);
				if (value === '' || known.has(value)) return [];
				return [
					{
						table: resource.name,
						row: index + 2,
						column: keyFields(fields).join('+'),
						expected: `a key of ${other.name}`,
						found: `“${value}”`,
					},
				];
			});
		}),
	);
}

/** Checks every cell, key and reference of a package against its schema. Returns all faults, none when the package is sound. */
export async function validatePackage(folder: string, descriptor: Descriptor): Promise<Fault[]> {
	const tables = new Map<string, readonly Cells[]>();
	const faults: Fault[] = [];
	for (const resource of descriptor.resources) {
		let content: Buffer;
		try {
			content = await readFile(join(folder, resource.path));
		} catch {
			faults.push({
				table: resource.name,
				row: 0,
				column: '*',
				expected: `the file ${resource.path}`,
				found: 'no file',
			});
			continue;
		}
		const line = lineNotUtf8(content);
		if (line !== null) {
			faults.push({
				table: resource.name,
				row: line,
				column: '*',
				expected: 'UTF-8',
				found: 'bytes of another encoding',
			});
			continue;
		}
		try {
			const rows: string[][] = parse(content, { relax_column_count: true, bom: true });
			tables.set(resource.name, rows);
			faults.push(...tableFaults(descriptor, resource, rows));
		} catch (cause) {
			if (!(cause instanceof CsvError)) throw cause;
			faults.push(csvFault(resource.name, cause));
		}
	}
	return [...faults, ...referenceFaults(descriptor, tables)];
}
