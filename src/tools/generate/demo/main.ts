import { fileURLToPath } from 'node:url';
import { makeDataItem } from '../data-items.ts';
import { writeDescriptor, type PackageSpec } from '../descriptor.ts';
import { Random } from '../random.ts';
import type { TableSpec } from '../table-spec.ts';
import { TABLES } from '../tables.ts';
import { ITEMS, makeDataSharing, makeStaffing } from './capacity.ts';
import { makeCare, makeCases, makePayments } from './cases.ts';
import { makeHousing } from './housing.ts';
import { CITY, FIRST, LAST, makePlaces } from './places.ts';
import { makeDisaster, makeEducation, makeInsurance, makePopulation, makeStandard } from './yearly.ts';

/** The folder of the package of the invented city. */
export const LINHE = fileURLToPath(new URL('../../../../data/linhe-demo', import.meta.url));

const AS_OF = '2024-06-30';
const INVENTED = ['虚构的部门', 'invented department'] as const;

/** The same tables as any package has, without a word about another city. */
function demoTable({ name, zh, en, key, dimension, nature, codes }: TableSpec): TableSpec {
	const kind = { ...(dimension === undefined ? {} : { dimension }), ...(nature === undefined ? {} : { nature }) };
	return { name, zh, en, key, department: INVENTED, asOf: AS_OF, ...kind, ...(codes === undefined ? {} : { codes }) };
}

/** All but its tables: the invented city holds fewer than the sample, as real ones will. */
const LINHE_PACKAGE: Omit<PackageSpec, 'tables'> = {
	inputs: { folder: LINHE, names: new Set(), origin: { zh: '', en: '' } },
	properties: {
		name: 'linhe-demo',
		title: '临禾市（虚构）社会救助监督演示数据',
		title_en: 'Demonstration data of Linhe, an invented city',
		version: '1.0.0',
		created: '2026-11-24T00:00:00Z',
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
			},
		],
		sources: [{ title: '全部虚构，由 src/tools/generate/demo 生成' }],
		'tuodi:city': CITY,
		'tuodi:first_month': FIRST,
		'tuodi:last_month': LAST,
		'tuodi:notice': {
			zh: '演示数据：虚构的城市，全部为合成数据',
			en: 'Demonstration data: an invented city, all synthetic',
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
	},
};

/** Writes the whole package into a folder; the same bytes each time. */
export async function generateDemo(folder: string): Promise<void> {
	const cases = makeCases(new Random(2001));
	const tables = [
		...makePlaces(),
		makeStandard(),
		makePopulation(),
		makePayments(new Random(2002), cases),
		...cases.tables,
		...makeCare(cases),
		...makeInsurance(new Random(2003)),
		makeEducation(new Random(2004)),
		makeDisaster(new Random(2005)),
		...makeHousing(),
		makeStaffing(new Random(2006)),
		makeDataSharing(new Random(2007)),
		makeDataItem(ITEMS.map(([item]) => item)),
	];
	for (const table of tables) await table.write(folder);
	const held = new Set(tables.map(({ name }) => name));
	const specs = TABLES.filter(({ name }) => held.has(name)).map(demoTable);
	await writeDescriptor(folder, { ...LINHE_PACKAGE, tables: specs });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const at = process.argv.indexOf('--out');
	await generateDemo(at < 0 ? LINHE : (process.argv[at + 1] ?? LINHE));
}
