import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CODES } from './codes.ts';
import { FIELDS, type FieldSpec } from './fields.ts';
import { TABLES, type TableSpec } from './tables.ts';
import { WARNINGS } from './warnings.ts';
import { fileURLToPath } from 'node:url';

const INPUTS = fileURLToPath(new URL('../../../data/sanming-2022', import.meta.url));
const HAND_WRITTEN = new Set(['division', 'division_crosswalk', 'event', 'published']);

/** Column and row of each unit in a schematic of equal tiles, after their lie to each other: north above, west left. */
const TILES = {
	350430: [0, 0],
	350429: [1, 0],
	350428: [2, 0],
	350424: [0, 1],
	350421: [1, 1],
	350404: [2, 1],
	350405: [3, 1],
	350423: [0, 2],
	350481: [1, 2],
	350425: [2, 2],
	350426: [3, 2],
};

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

async function resourceOf(table: TableSpec, folder: string): Promise<object> {
	const path = `${table.name}.csv`;
	const content = await readFile(join(HAND_WRITTEN.has(table.name) ? INPUTS : folder, path), 'utf8');
	const columns = (content.split('\n')[0] ?? '').split(',');
	const [zh, en] = table.calibrated ?? [];
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
		'tuodi:synthetic': HAND_WRITTEN.has(table.name)
			? { zh: '公开资料中的事实。', en: 'Facts from public sources.' }
			: {
					zh: `明细为合成数据${zh === undefined ? '' : `；校准或原数：${zh}`}。`,
					en: `The rows are synthetic${en === undefined ? '' : `; calibrated or stated: ${en}`}.`,
				},
		...(table.doubtful && { 'tuodi:doubtful': { zh: table.doubtful[0], en: table.doubtful[1] } }),
	};
}

/** Writes `datapackage.json`: a Frictionless Data Package with the product's own properties under `tuodi:`. */
export async function writeDescriptor(folder: string): Promise<void> {
	const descriptor = {
		profile: 'tabular-data-package',
		name: 'sanming-2022',
		title: '三明市社会救助监督示例数据（2022）',
		title_en: 'Sample data for the oversight of social assistance in Sanming (2022)',
		version: '1.0.0',
		created: '2026-11-23T00:00:00Z',
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
			},
		],
		sources: [
			{ title: '关于我市社会救助工作情况的调研报告（三明市人大常委会，2022-10-31）' },
			{
				title: '全国统计用区划代码（modood/Administrative-divisions-of-China，WTFPL；canghailan/Wuhan-2019-nCoV，MIT）',
			},
			{ title: '三明市第七次全国人口普查公报（常住人口总数）' },
		],
		'tuodi:city': '350400',
		'tuodi:first_month': '2018-01',
		'tuodi:last_month': '2022-09',
		'tuodi:notice': {
			zh: '示例数据：按公开报告校准的合成数据',
			en: 'Sample data: synthetic, calibrated to a published report',
		},
		'tuodi:calibrated_to': {
			title: '关于我市社会救助工作情况的调研报告',
			publisher: '三明市人大常委会',
			date: '2022-10-31',
		},
		'tuodi:disclosure_exceptions': [
			{
				table: 'staffing',
				columns: ['all_staff', 'civil_affairs_staff', 'dedicated', 'part_time', 'temporary'],
				reason: { zh: '工作岗位，不是救助对象', en: 'posts, not recipients' },
			},
			{
				table: 'housing_case',
				columns: ['months', 'stage', 'exit_mode', 'hard_flag'],
				reason: { zh: '匿名个案，按地区与半年不少于5例', en: 'anonymous cases, at least 5 per area and half-year' },
			},
		],
		'tuodi:warnings': WARNINGS,
		'tuodi:focus': {
			housing_in_tenure: '350404',
			housing_review_failed: '350404',
			hard_clearance_households: '350404',
		},
		'tuodi:tiles': TILES,
		'tuodi:codes': CODES,
		resources: await Promise.all(TABLES.map((table) => resourceOf(table, folder))),
	};
	await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, '\t')}\n`);
}
