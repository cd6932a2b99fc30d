import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const text = v.object({ zh: v.string(), en: v.string() });

const field = v.object({
	name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)),
	type: v.picklist(['string', 'integer', 'number', 'boolean']),
	constraints: v.optional(
		v.object({
			required: v.optional(v.boolean()),
			minimum: v.optional(v.number()),
			maximum: v.optional(v.number()),
			enum: v.optional(v.array(v.union([v.string(), v.number()]))),
			pattern: v.optional(v.string()),
		}),
	),
	'tuodi:codes': v.optional(v.string()),
});

const keyList = v.union([v.string(), v.array(v.string())]);

const resource = v.object({
	name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)),
	path: v.pipe(v.string(), v.regex(/^[a-z0-9_]+\.csv$/)),
	title: v.string(),
	title_en: v.string(),
	schema: v.object({
		fields: v.array(field),
		primaryKey: v.optional(keyList, []),
		foreignKeys: v.optional(
			v.array(v.object({ fields: keyList, reference: v.object({ resource: v.string(), fields: keyList }) })),
			[],
		),
	}),
	'tuodi:department': v.optional(text, { zh: '', en: '' }),
	'tuodi:as_of': v.optional(v.string(), ''),
	'tuodi:synthetic': v.optional(text, { zh: '', en: '' }),
	/** Why figures from this table should be verified before anybody relies on them. */
	'tuodi:doubtful': v.optional(text),
	'tuodi:kind': v.optional(v.string(), 'fact'),
});

const descriptor = v.object({
	name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	title: v.string(),
	title_en: v.optional(v.string()),
	licenses: v.array(v.object({ name: v.string() })),
	resources: v.array(resource),
	'tuodi:city': v.string(),
	'tuodi:first_month': v.string(),
	'tuodi:last_month': v.string(),
	'tuodi:notice': v.optional(text),
	'tuodi:calibrated_to': v.optional(v.object({ title: v.string(), publisher: v.string(), date: v.string() })),
	'tuodi:disclosure_exceptions': v.optional(v.array(v.looseObject({ table: v.string(), reason: v.unknown() })), []),
	'tuodi:warnings': v.optional(
		v.array(v.object({ id: v.string(), zh: v.string(), en: v.string(), indicators: v.array(v.string()) })),
		[],
	),
	/** What to mind in figures of this package, beside what is true of an indicator in any package. */
	'tuodi:caveats': v.optional(
		v.array(v.object({ zh: v.string(), en: v.string(), indicators: v.array(v.string()) })),
		[],
	),
	/** Column and row of each unit in a schematic of equal tiles. */
	'tuodi:tiles': v.optional(v.record(v.string(), v.tuple([v.number(), v.number()])), {}),
	'tuodi:focus': v.optional(v.record(v.string(), v.string()), {}),
	'tuodi:codes': v.optional(
		v.record(v.string(), v.array(v.object({ code: v.string(), zh: v.string(), en: v.string() }))),
		{},
	),
});

/** `datapackage.json` as the build uses it: the Frictionless properties that it checks and its own under `tuodi:`. */
export type Descriptor = v.InferOutput<typeof descriptor>;
export type Resource = v.InferOutput<typeof resource>;
export type Field = v.InferOutput<typeof field>;

/** A key as Frictionless allows it (one name or a list), as a list. */
export function keyFields(key: string | string[]): string[] {
	return typeof key === 'string' ? [key] : key;
}

async function readText(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		const { code = '' } = cause as NodeJS.ErrnoException;
		if (!['ENOENT', 'ENOTDIR'].includes(code)) throw cause;
		throw new Error(`没有这个数据包：缺少${path} / no data package here: there is no ${path}`, { cause });
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`datapackage.json: expected JSON, found ${(cause as Error).message}`, { cause });
	}
}

/** A code list that is not there would let every code pass. */
function checkCodeLists({ resources, 'tuodi:codes': lists }: Descriptor): void {
	for (const { name, schema } of resources) {
		for (const { name: column, 'tuodi:codes': list } of schema.fields) {
			if (list !== undefined && !Object.hasOwn(lists, list)) {
				throw new Error(
					`datapackage.json: column ${name}.${column} refers to the code list “${list}”, which is not in the package`,
				);
			}
		}
	}
}

/**
 * Reads and validates `datapackage.json`.
 * @throws Error that names the file that is not there, or the property, what was expected and what was found.
 */
export async function readDescriptor(folder: string): Promise<Descriptor> {
	const path = join(folder, 'datapackage.json');
	const parsed = v.safeParse(descriptor, parseJson(await readText(path)));
	if (parsed.success) {
		checkCodeLists(parsed.output);
		return parsed.output;
	}
	const lines = parsed.issues.map(
		(issue) => `  ${v.getDotPath(issue) ?? 'root'}: expected ${issue.expected}, found ${issue.received}`,
	);
	throw new Error(`datapackage.json is not as expected:\n${lines.join('\n')}`);
}
