import { expect, it } from 'vitest';
import { NativeEngine } from '#lib/engine/native.ts';
import { readQueries } from '../../../src/tools/catalogue.ts';
import { readDescriptor } from '../../../src/tools/package/descriptor.ts';
import { SAMPLE } from '../../fixtures/package/copies.ts';

const TYPES: Readonly<Record<string, string>> = {
	string: 'VARCHAR',
	integer: 'BIGINT',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
};

it('The tables that queries know are those of the sample, with the same columns and types.', async () => {
	const engine = await NativeEngine.open();
	try {
		const sql = Object.values(await readQueries('tables')).join('\n');
		for (const statement of sql.split(/;\s*$/m)) {
			if (statement.replace(/^--.*$/gm, '').trim() !== '') await engine.query(statement);
		}
		const { rows } = await engine.query(
			`SELECT table_name || '.' || column_name || ' ' || data_type AS text
			FROM information_schema.columns WHERE column_name <> 'row_no'`,
		);
		const { resources } = await readDescriptor(SAMPLE);
		const held = resources.flatMap(({ name, schema }) =>
			schema.fields.map((field) => `${name}.${field.name} ${TYPES[field.type] ?? ''}`),
		);
		expect(rows.map(({ text }) => text).sort()).toEqual(held.sort());
	} finally {
		await engine.close();
	}
});
