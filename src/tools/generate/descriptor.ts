import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CODES } from './codes.ts';
import { FIELDS, type FieldSpec } from './fields.ts';
import type { TableSpec } from './table-spec.ts';

/** One language each of a text. */
interface Words {
	readonly zh: string;
	readonly en: string;
}

/** What a generated package is, besides its tables. */
export interface PackageSpec {
	/** Properties of `datapackage.json` in their order, before the code lists and resources. */
	readonly properties: object;
	readonly tables: readonly TableSpec[];
	/** Folder of tables that are not generated, and what is true of them. */
	readonly inputs: { readonly folder: string; readonly names: ReadonlySet<string>; readonly origin: Words };
}

function fieldOf(name: string, table: TableSpec): object {
	const spec: FieldSpec | undefined = FIELDS[name];
	if (!spec) throw new Error(`${table.name}.${name}: add the column to src/tools/generate/fields.ts`);
	const constraints = {
		...(spec.required === true || table.key.includes(name) ? { required: true } : {}),
		...(spec.minimum === undefined ? {} : { minimum: spec.minimum }),
		...(spec.pattern === undefined ? {} : { pattern: spec.pattern }),
	};
	const codes = table.codes?.[name] ?? spec.codes;
	const isNumber = table.name === 'published' && name === 'value';
	return {
		name,
		type: isNumber ? 'number' : spec.type,
		title: spec.zh,
		title_en: spec.en,
		...(spec.unit === undefined ? {} : { unit: spec.unit }),
		constraints,
		...(codes === undefined ? {} : { 'tuodi:codes': codes }),
	};
}

/** What the rows of a generated table are. */
function natureOf({ nature, calibrated }: TableSpec): Words {
	if (nature) return { zh: nature[0], en: nature[1] };
	const [zh, en] = calibrated ?? [];
	return {
		zh: `明细为合成数据${zh === undefined ? '' : `；校准或原数：${zh}`}。`,
		en: `The rows are synthetic${en === undefined ? '' : `; calibrated or stated: ${en}`}.`,
	};
}

async function resourceOf(table: TableSpec, folder: string, { inputs }: PackageSpec): Promise<object> {
	const path = `${table.name}.csv`;
	const content = await readFile(join(inputs.names.has(table.name) ? inputs.folder : folder, path), 'utf8');
	const columns = (content.split('\n')[0] ?? '').split(',');
	return {
		name: table.name,
		path,
		profile: 'tabular-data-resource',
		title: table.zh,
		title_en: table.en,
		encoding: 'utf-8',
		schema: {
			fields: columns.map((name) => fieldOf(name, table)),
			primaryKey: table.key,
			...(columns.includes('div_code') && table.name !== 'division'
				? { foreignKeys: [{ fields: 'div_code', reference: { resource: 'division', fields: 'div_code' } }] }
				: {}),
			missingValues: [''],
		},
		'tuodi:kind': table.dimension === true ? 'dimension' : 'fact',
		'tuodi:department': { zh: table.department[0], en: table.department[1] },
		'tuodi:as_of': table.asOf,
		'tuodi:synthetic': inputs.names.has(table.name) ? inputs.origin : natureOf(table),
		...(table.doubtful && { 'tuodi:doubtful': { zh: table.doubtful[0], en: table.doubtful[1] } }),
	};
}

/** Writes `datapackage.json`: a Frictionless Data Package with the product's own properties under `tuodi:`. */
export async function writeDescriptor(folder: string, spec: PackageSpec): Promise<void> {
	const descriptor = {
		profile: 'tabular-data-package',
		...spec.properties,
		'tuodi:codes': CODES,
		resources: await Promise.all(spec.tables.map((table) => resourceOf(table, folder, spec))),
	};
	await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, '\t')}\n`);
}
